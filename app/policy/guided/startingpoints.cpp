// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/guided/startingpoints.h"

#include "policy/guided/period.h"
#include "policy/guided/rulestatement.h"

namespace vaultlock::policy {

namespace {

Retention years(std::int64_t count)
{
    return {daysOf({count, Period::Unit::Years})};
}

/// Somebody has to be able to set the tag, and to take it away.
HoldProtection byRootOnly(const VaultArn &vault)
{
    return {{rootArnOf(vault)}};
}

const LegalHold hold{"LegalHold", "true"};

} // namespace

std::vector<GuidedRule> rulesOf(StartingPoint point, const VaultArn &vault)
{
    constexpr std::int64_t recordYears = 6;
    constexpr std::int64_t holdYears = 7;
    constexpr std::int64_t clinicalYears = 10;
    switch (point) {
    case StartingPoint::BooksAndRecords:
        return {years(recordYears)};
    case StartingPoint::SevenYearsWithHold:
        return {years(holdYears), hold, byRootOnly(vault)};
    case StartingPoint::ClinicalRecords:
        return {years(clinicalYears)};
    case StartingPoint::PermanentArchive:
        return {DeletionForbidden{}};
    case StartingPoint::HoldOnly:
        break;
    }
    return {hold, byRootOnly(vault)};
}

} // namespace vaultlock::policy
