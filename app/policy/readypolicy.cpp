// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/readypolicy.h"

#include "core/byteview.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// The identities of what stands, each of which has to be among those that were accepted.
Result<std::vector<std::string>> acceptedOf(const std::vector<Finding> &standing,
                                            const std::vector<std::string> &accepted)
{
    std::vector<std::string> identities;
    for (const Finding &finding : standing) {
        if (std::find(accepted.begin(), accepted.end(), finding.identity) == accepted.end())
            return failure(ErrorKind::DangerNotAcknowledged,
                           QString::fromStdString(finding.identity));
        identities.push_back(finding.identity);
    }
    return identities;
}

} // namespace

Result<ReadyPolicy> ReadyPolicy::prepare(const QByteArray &text, const ChosenVault &vault,
                                         const std::vector<std::string> &acknowledged)
{
    const std::vector<Finding> standing = ReviewedPolicy::toAccept(text, vault);
    for (const Finding &finding : standing) {
        if (finding.severity == Severity::Error)
            return failure(ErrorKind::PolicyHasErrors, QString::fromStdString(finding.identity));
    }
    auto identities = acceptedOf(standing, acknowledged);
    if (!identities)
        return failure(identities.error());
    return ReadyPolicy(text, vault.arn, std::move(*identities));
}

std::vector<Finding> ReviewedPolicy::toAccept(const QByteArray &text, const ChosenVault &vault)
{
    std::vector<Finding> findings = lint(viewOf(text), vault);
    const auto isNothing = [](const Finding &finding) {
        return finding.severity != Severity::Error && finding.severity != Severity::Danger;
    };
    findings.erase(std::remove_if(findings.begin(), findings.end(), isNothing), findings.end());
    return findings;
}

Result<ReviewedPolicy> ReviewedPolicy::prepare(const QByteArray &text, const ChosenVault &vault,
                                               const std::vector<std::string> &accepted)
{
    auto identities = acceptedOf(toAccept(text, vault), accepted);
    if (!identities)
        return failure(identities.error());
    return ReviewedPolicy(text, vault.arn, std::move(*identities));
}

} // namespace vaultlock::policy
