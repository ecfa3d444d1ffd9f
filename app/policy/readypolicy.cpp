// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/readypolicy.h"

#include <algorithm>

namespace vaultlock::policy {

Result<ReadyPolicy> ReadyPolicy::prepare(const QByteArray &text, const ChosenVault &vault,
                                         const std::vector<std::string> &acknowledged)
{
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    std::vector<std::string> standing;
    for (const Finding &finding : lint(view, vault)) {
        if (finding.severity == Severity::Error)
            return failure(ErrorKind::PolicyHasErrors, QString::fromStdString(finding.identity));
        if (finding.severity != Severity::Danger)
            continue;
        if (std::find(acknowledged.begin(), acknowledged.end(), finding.identity) ==
            acknowledged.end())
            return failure(ErrorKind::DangerNotAcknowledged,
                           QString::fromStdString(finding.identity));
        standing.push_back(finding.identity);
    }
    return ReadyPolicy(text, vault.arn, std::move(standing));
}

} // namespace vaultlock::policy
