// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the reducer. Each takes the context by reference and returns what is to be done.
#pragma once

#include "lock/reducer.h"
#include "lock/settle.h"

#include <utility>

namespace vaultlock::lock {

// Reading what is true (readingsteps.cpp)
Commands refreshRequested(Context &context);
Commands journalChanged(Context &context);
Commands wokenUp(Context &context, quint64 ticket, const Moment &now);
Commands checkRequested(Context &context);
Commands journalRead(Context &context, const Goal &goal,
                     const Result<std::vector<journal::Entry>> &entries, const Moment &now);
Commands newsRead(Context &context, const Result<std::vector<journal::Entry>> &entries,
                  const Moment &now);
Commands serviceRead(Context &context, const Goal &goal, const Reading &reading, const Moment &now);
Commands entryAppended(Context &context, const step::SavingEntries &step,
                       const Result<qint64> &sequence, const Moment &now);
/// Reads the journal, then the service, then goes on to the goal.
Commands beginReading(Context &context, Goal goal = {});
/// Reads the service alone.
Commands readService(Context &context, Goal goal = {});
/// A Note could not be written: what it tells is read and noted again.
Commands noteFailed(Context &context, const Moment &now);
/// Nothing is under way any more; sees to it that the service is asked again in time.
Commands rest(Context &context, const Moment &now);

// Initiate (initiatesteps.cpp)
Commands initiateRequested(Context &context, const event::InitiateRequested &event);
Commands goOn(Context &context, const goal::Initiate &goal, const State &found, const Moment &now);
Commands entryAppended(Context &context, const step::JournalingInitiate &step,
                       const Result<qint64> &sequence, const Moment &now);
Commands initiateAnswered(Context &context, const step::SendingInitiate &step,
                          const Result<aws::InitiateReply> &reply, const Moment &now);
Commands entryAppended(Context &context, const step::JournalingLockId &step,
                       const Result<qint64> &sequence, const Moment &now);

// Complete and Abort (changesteps.cpp)
Commands completeRequested(Context &context, const event::CompleteRequested &event);
Commands abortRequested(Context &context, const event::AbortRequested &event);
Commands goOn(Context &context, const goal::Complete &goal, const State &found, const Moment &now);
Commands goOn(Context &context, const goal::Abort &goal, const State &found, const Moment &now);
Commands entryAppended(Context &context, const step::JournalingComplete &step,
                       const Result<qint64> &sequence, const Moment &now);
Commands entryAppended(Context &context, const step::JournalingAbort &step,
                       const Result<qint64> &sequence, const Moment &now);
Commands changeAnswered(Context &context, const step::SendingChange &step,
                        const Result<aws::ReplyMetadata> &reply, const Moment &now);

// A lock ID, whoever gave it (lockidsteps.cpp)
/// It is here, on disk or not: then it is written as soon as that works.
Attempt &takeLockIdEntry(Context &context, const journal::Entry &entry, bool isOnDisk);
Commands lockIdGiven(Context &context, const event::LockIdGiven &event);
Commands goOn(Context &context, const goal::KeepLockId &goal, const State &found,
              const Moment &now);
Commands entryAppended(Context &context, const step::JournalingGivenLockId &step,
                       const Result<qint64> &sequence, const Moment &now);

// What they share (readingsteps.cpp)
quint64 newTicket(Context &context);
void show(Context &context, State state);
/// Gives up the operation: shows the state, tells why, and rests.
Commands giveUp(Context &context, Operation operation, State state, const Error &why,
                const Moment &now);
/// Appends the entry of the step, and waits for it there.
template <typename JournalingStep>
Commands appendIn(Context &context, JournalingStep step)
{
    journal::Entry entry = step.entry;
    context.step = std::move(step);
    return {command::AppendAndWait{newTicket(context), std::move(entry)}};
}
/// The service's own refusal: the request will not be carried out later.
bool isRefusal(const Error &error);
/// What we found ourselves, and no reply said.
Error because(ErrorKind kind);
void append(Commands &to, Commands more);

} // namespace vaultlock::lock
