// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciliation/scope.h"

namespace vaultlock::reconciliation {

bool mayBeAsked(const QString &vaultArn, const Scope &scope, const Region &region)
{
    const auto arn = VaultArn::fromService(vaultArn);
    if (!arn || arn->region() != region)
        return false;
    const bool isOfAnother = scope.account && arn->account() != *scope.account;
    return !isOfAnother || scope.originOf(*arn).isSandbox(); // its origin says which it is
}

std::optional<Difference> whyNotAsked(const QString &vaultArn, const QString &origin,
                                      const Scope &scope, const Region &region)
{
    const auto arn = VaultArn::fromService(vaultArn);
    if (!arn || !mayBeAsked(vaultArn, scope, region) || scope.originOf(*arn).key() != origin)
        return Difference::OtherConnection;
    const bool isKnown = scope.account || scope.originOf(*arn).isSandbox();
    return isKnown ? std::nullopt : std::optional(Difference::AccountUnknown);
}

} // namespace vaultlock::reconciliation
