// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps a process that holds production credentials from being read by others.
#pragma once

namespace vaultlock {

/// No core dumps, and no other process of the same user may attach or read the memory. A build with
/// assertions can be opened to the debugger: where VAULTLOCK_OPEN_TO_DEBUGGERS is set in the
/// environment this does nothing; what is shipped does not look for it. Call first thing in main().
void makeProcessPrivate();

} // namespace vaultlock
