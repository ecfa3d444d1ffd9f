// SPDX-License-Identifier: GPL-3.0-or-later

// How it is known when the service made a lock, and how the journal says so. Pure.
#pragma once

#include "journal/entry.h"

#include <QString>

namespace vaultlock::lock {

/// The later, the surer.
enum class Dating {
    Estimated, // by the Date of the reply to Initiate
    /// Exactly, as the service said of the lock that was there later: whoever aborted ours within
    /// some minutes and made another with the same policy cannot be told from it.
    ReadLater,
    ReadAtOnce, // exactly, right behind its Initiate, by who sent that
};

/// The last part of the detail of an ObservedInProgress that has `created`. Written to people's
/// disks: never change them.
QString datingNote(Dating dating);
/// What such an entry says. ReadLater where it does not say it: it was written before there were
/// such notes.
Dating datingIn(const journal::Entry &entry);
/// How the detail of a TakenOver begins to say that the giver was not certain either. Written to
/// people's disks: never change it.
QString doubtOfGiver();
/// An ObservedInProgress of a lock that is as it was known: it says when the lock was made, no
/// more.
bool tellsDateAlone(const journal::Entry &entry);

} // namespace vaultlock::lock
