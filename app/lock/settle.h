// SPDX-License-Identifier: GPL-3.0-or-later

// From what the service said to what is true, and what the journal has to keep of it. Pure.
#pragma once

#include "lock/workflow.h"

namespace vaultlock::lock {

/// What came of the request that was sent (Context::sent).
enum class Outcome {
    NotSettled, // nothing was sent, or its effect may still come
    Done,       // it had its effect; of an Initiate the lock ID may be lost all the same
    WithoutEffect,
};

struct Settlement
{
    State state;
    Outcome outcome = Outcome::NotSettled;
    Commands notes = {};
};

/// For every reading but a failed one. Concludes what can be concluded of every attempt, into
/// context.attempts at once and as notes for the journal. Of a request that may still be under way
/// (Attempt::inFlightUntil) a missing effect says nothing; and another instance's attempt is left
/// to it for as long.
Settlement settle(Context &context, const Reading &reading, const Moment &now);

/// An entry about this vault; of the attempt's lock ID where it has one.
journal::Entry entryAbout(const Context &context, journal::EntryKind kind, const QUuid &attempt,
                          const Moment &now);

/// Whether the service's clock has passed the end of the window.
bool isOver(const std::optional<QDateTime> &expires, const QDateTime &serviceNow);

} // namespace vaultlock::lock
