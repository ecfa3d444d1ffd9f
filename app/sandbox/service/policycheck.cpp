// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/policycheck.h"

#include "policy/linter.h"
#include "sandbox/service/refusal.h"

#include <algorithm>

namespace vaultlock::sandbox {

Result<void> checkPolicy(const QByteArray &policy, const VaultArn &vault, PolicyKind kind)
{
    const std::string_view text(policy.constData(), static_cast<std::size_t>(policy.size()));
    if (text.size() > policy::policySizeLimit)
        return invalidParameter(
            QStringLiteral("Policy exceeds the maximum of %1 bytes.").arg(policy::policySizeLimit));
    const auto findings = policy::lint(text, policy::ChosenVault{vault});
    const auto error =
        std::find_if(findings.begin(), findings.end(), [](const policy::Finding &finding) {
            return finding.severity == policy::Severity::Error;
        });
    if (error == findings.end())
        return {};
    const std::string_view rule = policy::ruleName(error->rule);
    return invalidParameter(
        QStringLiteral("Invalid vault %1 policy: %2 at byte %3.")
            .arg(kind == PolicyKind::Lock ? QLatin1String("lock") : QLatin1String("access"))
            .arg(QLatin1String(rule.data(), static_cast<qsizetype>(rule.size())))
            .arg(error->span.begin));
}

} // namespace vaultlock::sandbox
