#include "sandbox/policycheck.h"

#include "policy/linter.h"
#include "sandbox/refusal.h"

#include <QJsonDocument>

namespace vaultlock::sandbox {

Result<void> checkPolicy(const QByteArray &policy, const VaultArn &vault)
{
    Q_UNUSED(vault)
    if (static_cast<std::size_t>(policy.size()) > policy::policySizeLimit)
        return invalidParameter(
            QStringLiteral("Policy exceeds the maximum of %1 bytes.").arg(policy::policySizeLimit));
    if (!QJsonDocument::fromJson(policy).isObject())
        return invalidParameter(QStringLiteral("Invalid vault lock policy."));
    return {};
}

} // namespace vaultlock::sandbox
