// The vocabulary of the reducer: what can happen, what is to be done, and what is known between.
#pragma once

#include "aws/glacier/types.h"
#include "core/identifiers.h"
#include "core/result.h"
#include "journal/entry.h"
#include "lock/reading.h"
#include "lock/records.h"
#include "lock/state.h"
#include "policy/readypolicy.h"

#include <QUuid>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace vaultlock::lock {

/// What happens to a workflow.
namespace event {
struct RefreshRequested
{
};
struct InitiateRequested
{
    policy::ReadyPolicy policy;
    QUuid attempt; ///< fresh
};
struct CompleteRequested
{
};
struct AbortRequested
{
};
struct LockIdGiven
{
    LockId lockId;
    QUuid attempt; ///< fresh
};
struct JournalRead
{
    Result<std::vector<journal::Entry>> entries;
};
struct ServiceRead
{
    Reading reading;
};
struct EntryAppended
{
    Result<qint64> sequence;
};
struct InitiateAnswered
{
    Result<aws::InitiateReply> reply;
};
struct CompleteAnswered
{
    Result<aws::ReplyMetadata> reply;
};
struct AbortAnswered
{
    Result<aws::ReplyMetadata> reply;
};
struct WaitOver
{
};
} // namespace event

using Event =
    std::variant<event::RefreshRequested, event::InitiateRequested, event::CompleteRequested,
                 event::AbortRequested, event::LockIdGiven, event::JournalRead, event::ServiceRead,
                 event::EntryAppended, event::InitiateAnswered, event::CompleteAnswered,
                 event::AbortAnswered, event::WaitOver>;

/// What the interpreter has to do. Every command that is answered by an event is the last of its
/// list, so that each step is a point at which the program may die.
namespace command {
/// Answered by JournalRead.
struct ReadJournal
{
};
/// Answered by ServiceRead.
struct ReadService
{
};
/// Answered by EntryAppended, once the entry is durable.
struct AppendAndWait
{
    journal::Entry entry;
};
/// An observation: not answered, and nothing depends on it.
struct Note
{
    journal::Entry entry;
};
/// Answered by InitiateAnswered. Sent once.
struct SendInitiate
{
    QByteArray policy;
};
/// Answered by CompleteAnswered.
struct SendComplete
{
    LockId lockId;
};
/// Answered by AbortAnswered.
struct SendAbort
{
};
/// Answered by WaitOver.
struct Wait
{
    std::chrono::milliseconds delay;
};
/// Tells that a lock ID is here.
struct Announce
{
    LockId lockId;
};
struct ReportFailure
{
    OutcomeUnknown::Operation operation;
    Error error;
};
} // namespace command

using Command =
    std::variant<command::ReadJournal, command::ReadService, command::AppendAndWait, command::Note,
                 command::SendInitiate, command::SendComplete, command::SendAbort, command::Wait,
                 command::Announce, command::ReportFailure>;

/// Where the workflow is between two events.
enum class Step {
    Idle,
    RefreshReadingJournal,
    RefreshReadingService,
    RefreshWaiting, // an Initiate of before the start may still be on its way
    InitiateReadingState,
    InitiateJournalingIntent,
    InitiateSending,
    InitiateJournalingLockId,
    InitiateReadingExpiry,
    InitiateReadingOutcome,
    InitiateWaiting, // the outcome is not known; the service is asked again
    CompleteReadingState,
    CompleteJournalingIntent,
    CompleteSending,
    CompleteReadingOutcome,
    CompleteWaiting,
    AbortJournalingIntent,
    AbortSending,
    AbortReadingOutcome,
    AbortWaiting,
    LockIdReadingState,
    LockIdJournaling,
};

/// All that a workflow knows. A value.
struct Context
{
    Context(VaultArn vaultArn, LockOrigin lockOrigin, QString endpointUrl);

    VaultArn vault;
    LockOrigin origin;
    QString endpoint;

    State state;
    Step step = Step::Idle;
    Records records;
    /// Why the journal could not be read; without it nothing is initiated.
    std::optional<Error> journalError;
    /// Why the last reading failed, while the state still shows what the service said before.
    std::optional<Error> readingError;

    // Of the operation under way
    std::optional<event::InitiateRequested> initiate;
    std::optional<event::LockIdGiven> givenLockId;
    std::optional<LockId> receivedLockId;
    std::optional<ServerTime> replyTime; ///< of the reply that carried the lock ID
    std::optional<Error> answer;         ///< why the request failed; none after a success
    QDateTime sentAt;                    ///< when Initiate was sent; UTC, local clock
    int waits = 0;                       ///< how often the outcome was asked for in vain
};

} // namespace vaultlock::lock
