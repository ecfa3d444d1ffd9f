// SPDX-License-Identifier: GPL-3.0-or-later

// Where the sandbox's clock may be moved to. Pure.
#pragma once

#include <chrono>
#include <optional>

namespace vaultlock::lock {

/// To five minutes before a lock's end. None where that would be backward.
std::optional<std::chrono::seconds> advanceToBeforeEnd(std::chrono::milliseconds remaining);
/// So far past the end that nobody's clock doubts it.
std::chrono::seconds advancePastEnd(std::chrono::milliseconds remaining);

} // namespace vaultlock::lock
