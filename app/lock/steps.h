// The parts of the reducer. Each takes the context by reference and returns what is to be done.
#pragma once

#include "lock/reducer.h"
#include "lock/settle.h"

namespace vaultlock::lock {

// Reading what is true (readingsteps.cpp)
Commands refreshRequested(Context &context);
Commands journalChanged(Context &context);
Commands wokenUp(Context &context, quint64 ticket, const Moment &now);
Commands checkRequested(Context &context);
Commands journalRead(Context &context, const Result<std::vector<journal::Entry>> &entries,
                     const Moment &now);
Commands serviceRead(Context &context, const Reading &reading, const Moment &now);
Commands lockIdSaved(Context &context, const Result<qint64> &sequence);
/// Reads the journal, then the service.
Commands beginReading(Context &context);
/// Reads the service alone.
Commands readService(Context &context);
/// Nothing is under way any more; sees to it that the service is asked again in time.
Commands rest(Context &context, const Moment &now);

// Initiate (initiatesteps.cpp)
Commands initiateRequested(Context &context, const event::InitiateRequested &event);
Commands initiateAfterReading(Context &context, const State &found, const Moment &now);
Commands initiateIntended(Context &context, const Result<qint64> &sequence, const Moment &now);
Commands initiateAnswered(Context &context, const Result<aws::InitiateReply> &reply,
                          const Moment &now);
Commands lockIdJournaled(Context &context, const Result<qint64> &sequence, const Moment &now);

// Complete and Abort (changesteps.cpp)
Commands completeRequested(Context &context);
Commands abortRequested(Context &context, const event::AbortRequested &event);
Commands completeAfterReading(Context &context, const State &found, const Moment &now);
Commands abortAfterReading(Context &context, const State &found, const Moment &now);
Commands changeIntended(Context &context, const Result<qint64> &sequence, const Moment &now);
Commands changeAnswered(Context &context, const Result<aws::ReplyMetadata> &reply,
                        const Moment &now);

// A lock ID that the user has (lockidsteps.cpp)
Commands lockIdGiven(Context &context, const event::LockIdGiven &event);
Commands givenLockIdAfterReading(Context &context, const State &found, const Moment &now);
Commands givenLockIdJournaled(Context &context, const Result<qint64> &sequence, const Moment &now);

// What they share (readingsteps.cpp)
quint64 newTicket(Context &context);
void show(Context &context, State state);
/// Gives up the goal: shows the state, tells why, and rests.
Commands giveUp(Context &context, State state, const Error &why, const Moment &now);
/// Appends an entry, and waits for it in the step.
Commands appendInStep(Context &context, Step step, journal::Entry entry);
/// The service's own refusal: the request will not be carried out later.
bool isRefusal(const Error &error);
/// What we found ourselves, and no reply said.
Error because(ErrorKind kind);
void append(Commands &to, Commands more);

} // namespace vaultlock::lock
