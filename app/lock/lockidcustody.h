// SPDX-License-Identifier: GPL-3.0-or-later

// Where the ID of a lock in progress is.
#pragma once

namespace vaultlock::lock {

enum class LockIdCustody {
    Held,       // journaled and at hand
    NotDurable, // at hand, but the journal could not write it: to be copied at once
    Lost,       // our own Initiate worked, and its ID is not here: enter it, or abort and restart
    Elsewhere,  // somebody else's lock: made in the console, by the CLI, by a colleague
    Unread,     // the journal could not be read, so nobody knows whether the ID is in it
};

} // namespace vaultlock::lock
