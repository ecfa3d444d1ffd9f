// The steps of Initiate, Complete, Abort and of keeping an entered lock ID: parts of the reducer.
// Each takes the context in the step that its name says, and returns what is to be done next.
#pragma once

#include "lock/workflow.h"

#include <vector>

namespace vaultlock::lock {

std::vector<Command> initiateRequested(Context &context, const event::InitiateRequested &event);
std::vector<Command> initiateRead(Context &context, const Reading &reading, const QDateTime &now);
std::vector<Command> initiateJournaled(Context &context, const Result<qint64> &sequence,
                                       const QDateTime &now);
std::vector<Command> initiateAnswered(Context &context, const Result<aws::InitiateReply> &reply,
                                      const QDateTime &now);

std::vector<Command> completeRequested(Context &context);
std::vector<Command> completeRead(Context &context, const Reading &reading, const QDateTime &now);
std::vector<Command> completeJournaled(Context &context, const Result<qint64> &sequence);
std::vector<Command> completeAnswered(Context &context, const Result<aws::ReplyMetadata> &reply);

std::vector<Command> abortRequested(Context &context, const QDateTime &now);
std::vector<Command> abortJournaled(Context &context, const Result<qint64> &sequence);
std::vector<Command> abortAnswered(Context &context, const Result<aws::ReplyMetadata> &reply);
std::vector<Command> abortRead(Context &context, const Reading &reading, const QDateTime &now);

std::vector<Command> lockIdGiven(Context &context, const event::LockIdGiven &event);
std::vector<Command> givenLockIdRead(Context &context, const Reading &reading,
                                     const QDateTime &now);
std::vector<Command> givenLockIdJournaled(Context &context, const Result<qint64> &sequence);

/// Ends the operation: idle, and its own data forgotten.
void endOperation(Context &context);
/// Stays with an unknown outcome, and asks the service again later.
std::vector<Command> awaitOutcome(Context &context, OutcomeUnknown::Operation operation,
                                  Step waiting, const Error &why);

} // namespace vaultlock::lock
