// SPDX-License-Identifier: GPL-3.0-or-later

// What a policy decides over the age of an archive, exactly.
#pragma once

#include "policy/decision/preparedpolicy.h"

#include <optional>
#include <vector>

namespace vaultlock::policy {

/// Whole days, both included; without a last day it never ends.
struct AgeInterval
{
    int firstDay = 0;
    std::optional<int> lastDay;
    Decision decision = Decision::NoDecision;
    std::optional<std::size_t> statement; ///< the one that decided

    friend bool operator==(const AgeInterval &, const AgeInterval &) = default;
};

/// The first days of the stretches in which every comparison with an age comes out the same; day 0
/// first, ascending.
std::vector<int> ageBreakpoints(const PreparedPolicy &policy);

/// From day 0 on, without gaps, neighbours differing in decision or statement. Decided only where
/// the policy's own numbers can change it: between two of them nothing does. The request's own age
/// does not count. Numbers beyond what an int holds count as the largest.
std::vector<AgeInterval> sweepArchiveAge(const PreparedPolicy &policy, Request request);

} // namespace vaultlock::policy
