// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of one action, by one who asks, over the age of an archive.
#pragma once

#include "policy/account/vaultaccount.h"

#include <optional>
#include <vector>

namespace vaultlock::policy {

/// What becomes of an action at an age.
struct ExplainedInterval
{
    enum class Verdict : std::uint8_t {
        Denied,
        Undecided,   // the statement may deny it: that cannot be told
        MayBeDenied, // of such requests some are denied, and some are not
        Allowed,
        MayBeAllowed,
        NotDecided, // other policies decide
    };
    int firstDay = 0;
    std::optional<int> lastDay; ///< nothing where it never ends
    Verdict verdict = Verdict::NotDecided;
    std::optional<std::size_t> statement;
    bool areSeveral = false; ///< that one does it to some, others to the rest

    friend bool operator==(const ExplainedInterval &, const ExplainedInterval &) = default;
};

/// From day 0 on, without gaps; one stretch for an action without an age. For every request of
/// that requester: with any other keys, and with the vault's tags as far as they are known. The
/// jobs of InitiateJob are retrievals: inventories have no age.
std::vector<ExplainedInterval> stretchesOf(const VaultAccount &account, std::size_t requester,
                                           std::string_view action, PolicyChoice of = lockPolicy);

} // namespace vaultlock::policy
