// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps a process that holds production credentials from being read by others.
#pragma once

namespace vaultlock {

/// No core dumps, and no other process of the same user may attach or read the memory. Builds with
/// assertions stay open to the debugger: there this does nothing. Call first thing in main().
void makeProcessPrivate();

} // namespace vaultlock
