// SPDX-License-Identifier: GPL-3.0-or-later

// What the programs end with. What it means of one command stands with the command (command.h).
#pragma once

namespace vaultlock::usage {

inline constexpr int exitSuccess = 0;
inline constexpr int exitFailure = 1;  ///< it failed; of lint: there are errors or dangers
inline constexpr int exitUsage = 2;    ///< the command line cannot be
inline constexpr int exitBadInput = 2; ///< a file cannot be read, or cannot be what it is given as
inline constexpr int exitUnknown = 3;  ///< of watch: a lock could not be read

} // namespace vaultlock::usage
