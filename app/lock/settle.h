// From a reading and the journal's records to a state.
#pragma once

#include "lock/workflow.h"

namespace vaultlock::lock {

/// Makes the state what the service said, with the lock ID where it is ours, and returns what is to
/// be noted in the journal. A failed reading keeps a lock's state (with readingError), else it is
/// Unknown.
std::vector<Command> settle(Context &context, const Reading &reading, const QDateTime &now);

/// An entry of the attempt under way.
journal::Entry entryOf(const Context &context, journal::EntryKind kind, const QDateTime &now);
/// Notes an entry: into the records at once, and as a command.
void note(Context &context, std::vector<Command> &commands, journal::Entry entry);

/// The records are of just this lock in progress: the same policy, and initiated when the service
/// says it was created.
bool isOurs(const Records &records, const aws::VaultLock &lock);

InProgress inProgressFrom(const aws::VaultLock &lock, const QDateTime &at);

} // namespace vaultlock::lock
