// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/rehearsal.h"

namespace vaultlock::lock {

using std::chrono::seconds;

std::optional<seconds> advanceToBeforeEnd(std::chrono::milliseconds remaining)
{
    const auto by = std::chrono::floor<seconds>(remaining - std::chrono::minutes(5));
    return by > seconds(0) ? std::optional(by) : std::nullopt;
}

seconds advancePastEnd(std::chrono::milliseconds remaining)
{
    // Date headers are cut to whole seconds.
    constexpr seconds beyondDoubt{10};
    return std::chrono::ceil<seconds>(remaining) + beyondDoubt;
}

} // namespace vaultlock::lock
