// SPDX-License-Identifier: GPL-3.0-or-later

// Policies to begin with: what records are locked for most often.
// Source of the periods: SEC rule 17a-4(a) (books and records, six years); the others are usual
// ones, and no more than that.
#pragma once

#include "core/identifiers.h"
#include "policy/guided/guidedrule.h"

#include <array>
#include <cstdint>
#include <vector>

namespace vaultlock::policy {

enum class StartingPoint : std::uint8_t {
    BooksAndRecords,    // six years
    SevenYearsWithHold, // seven years, and a legal hold that only the account's root changes
    ClinicalRecords,    // ten years
    PermanentArchive,
    HoldOnly,
};

inline constexpr std::array startingPoints{
    StartingPoint::BooksAndRecords, StartingPoint::SevenYearsWithHold,
    StartingPoint::ClinicalRecords, StartingPoint::PermanentArchive, StartingPoint::HoldOnly};

std::vector<GuidedRule> rulesOf(StartingPoint point, const VaultArn &vault);

} // namespace vaultlock::policy
