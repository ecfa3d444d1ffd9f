// SPDX-License-Identifier: GPL-3.0-or-later

// The vocabulary of the reducer: what can happen, what is to be done, and what is known between.
#pragma once

#include "aws/glacier/types.h"
#include "core/identifiers.h"
#include "core/result.h"
#include "journal/entry.h"
#include "lock/attempt.h"
#include "lock/completioncheck.h"
#include "lock/journalmemory.h"
#include "lock/reading.h"
#include "lock/receivedlock.h"
#include "lock/state.h"

#include <QStringList>
#include <QUuid>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace vaultlock::lock {

/// What happens to a workflow. An answer carries the ticket of its command: one that is not waited
/// for any more changes nothing.
namespace event {
struct RefreshRequested
{
};
struct InitiateRequested
{
    QByteArray policy; ///< of a ReadyPolicy for this vault
    QStringList acknowledgedDangers;
    QUuid attempt; ///< fresh
};
struct CheckRequested
{
};
struct CompleteRequested
{
    QStringList acknowledgedDangers = {}; ///< of a ReviewedPolicy for this vault
};
struct AbortRequested
{
    QUuid attempt; ///< fresh; for a lock that was made elsewhere
};
struct LockIdGiven
{
    LockId lockId;
    QUuid attempt; ///< fresh; for a lock that was made elsewhere
    /// What a colleague's file says of the lock; absent: a person typed the ID.
    std::optional<ReceivedLock> received = {};
};
struct JournalChanged
{
};
struct WokenUp
{
    quint64 ticket;
};
struct JournalRead
{
    quint64 ticket;
    Result<std::vector<journal::Entry>> entries;
};
struct ServiceRead
{
    quint64 ticket;
    Reading reading;
};
struct EntryAppended
{
    quint64 ticket;          ///< 0: of a Note
    Result<qint64> sequence; ///< 0: of a Note that came too late; JournalChanged follows
};
struct InitiateAnswered
{
    quint64 ticket;
    Result<aws::InitiateReply> reply;
};
/// Of Complete or Abort.
struct ChangeAnswered
{
    quint64 ticket;
    Result<aws::ReplyMetadata> reply;
};
} // namespace event

using Event =
    std::variant<event::RefreshRequested, event::InitiateRequested, event::CheckRequested,
                 event::CompleteRequested, event::AbortRequested, event::LockIdGiven,
                 event::JournalChanged, event::WokenUp, event::JournalRead, event::ServiceRead,
                 event::EntryAppended, event::InitiateAnswered, event::ChangeAnswered>;

/// What the interpreter has to do. At most one command of a list is waited for, and between it and
/// its answer the program may die at any time.
namespace command {
/// Answered by JournalRead.
struct ReadJournal
{
    quint64 ticket;
};
/// Answered by ServiceRead.
struct ReadService
{
    quint64 ticket;
};
/// Answered by EntryAppended, once the entry is durable.
struct AppendAndWait
{
    quint64 ticket;
    journal::Entry entry;
};
/// An observation: nothing depends on it. Only where the journal has nothing newer of its attempt
/// (Journal::append()): whoever was there first has noted it.
struct Note
{
    journal::Entry entry;
    std::optional<journal::EntryMark> behind = {};
};
/// Answered by InitiateAnswered. Sent once.
struct SendInitiate
{
    quint64 ticket;
    QByteArray policy;
};
/// Answered by ChangeAnswered.
struct SendComplete
{
    quint64 ticket;
    LockId lockId;
};
/// Answered by ChangeAnswered.
struct SendAbort
{
    quint64 ticket;
};
/// Answered by WokenUp. A later one replaces it.
struct WakeLater
{
    quint64 ticket;
    std::chrono::milliseconds delay;
};
/// Tells that a lock ID is here.
struct Announce
{
    LockId lockId;
};
struct ReportFailure
{
    Operation operation;
    Error error;
};
/// The ID that was given could not be kept.
struct RefuseLockId
{
    Error error;
};
struct AnswerCheck
{
    Result<CompletionCheck> check;
};
} // namespace command

using Command = std::variant<command::ReadJournal, command::ReadService, command::AppendAndWait,
                             command::Note, command::SendInitiate, command::SendComplete,
                             command::SendAbort, command::WakeLater, command::Announce,
                             command::ReportFailure, command::RefuseLockId, command::AnswerCheck>;
using Commands = std::vector<Command>;

/// What is to be done once it has been read what is true.
namespace goal {
struct Show
{
};
using Initiate = event::InitiateRequested;
using KeepLockId = event::LockIdGiven;
struct Complete
{
    InProgress before; ///< what was on screen
    LockId lockId;     ///< its own
    QStringList acknowledgedDangers;
};
struct Abort
{
    QUuid attempt; ///< fresh; for a lock that was made elsewhere
    InProgress before;
};
} // namespace goal

using Goal =
    std::variant<goal::Show, goal::Initiate, goal::Complete, goal::Abort, goal::KeepLockId>;

/// Where the workflow is between two events, and what it has there only. All but Idle wait for the
/// answer with Context::ticket.
namespace step {
struct Idle
{
};

// Reading what is true; a change that is asked for may take over while the goal is to show it
/// The journal has changed: does it concern this vault?
struct LookingForNews
{
};
/// What the journal should have and has not, one after the other.
struct SavingEntries
{
    journal::Entry entry; ///< that is being appended
    Goal goal;
};
struct ReadingJournal
{
    Goal goal;
};
struct ReadingService
{
    Goal goal;
};

// Changing it. `entry` is being appended
struct JournalingInitiate
{
    journal::Entry entry; ///< with the attempt and the policy
};
struct JournalingComplete
{
    journal::Entry entry;
    InProgress lock;
    LockId lockId;
};
struct JournalingAbort
{
    journal::Entry entry;
    InProgress lock;
};
struct SendingInitiate
{
    QUuid attempt;
};
/// Complete or Abort.
struct SendingChange
{
    Operation operation;
    QUuid attempt;
};
struct JournalingLockId
{
    journal::Entry entry;
    LockId lockId;
};
struct JournalingGivenLockId
{
    journal::Entry entry;
    InProgress lock;
    LockId lockId;
};
} // namespace step

using Step = std::variant<step::Idle, step::LookingForNews, step::SavingEntries,
                          step::ReadingJournal, step::ReadingService, step::JournalingInitiate,
                          step::JournalingComplete, step::JournalingAbort, step::SendingInitiate,
                          step::SendingChange, step::JournalingLockId, step::JournalingGivenLockId>;

/// A request of ours whose outcome is still to be read.
struct SentRequest
{
    Operation operation;
    QUuid attempt;
    std::optional<Error> answer = {}; ///< absent: answered as it should be
    QString requestId = {};           ///< of such an answer
};

/// All that a workflow knows. A value.
struct Context
{
    Context(VaultArn vaultArn, LockOrigin lockOrigin, QString endpointUrl,
            std::chrono::milliseconds requestLifetime);

    VaultArn vault;
    LockOrigin origin;
    QString endpoint;
    /// For how long a request may still arrive after it was sent.
    std::chrono::milliseconds requestLife;
    QString caller = {}; ///< the ARN of whoever asks for changes; empty: not known

    State state = Unknown{};
    quint64 revision = 0; ///< grows whenever the state is to be shown anew
    /// Why the last reading failed, while the state still shows what the service said before.
    std::optional<Error> readingError = {};

    Step step = step::Idle{};
    quint64 ticket = 0;                  ///< of the answer that is waited for
    quint64 lastTicket = 0;              ///< the newest one given out
    quint64 wakeTicket = 0;              ///< of the alarm that counts
    std::chrono::milliseconds wakeDue{}; ///< when it should ring, by Clock::sinceBoot()

    // What the journal knows
    std::vector<Attempt> attempts = {};
    QStringList recoveredLockIds = {}; ///< that stood in a damaged journal, newest first
    /// Why the journal could not be read; without it nothing is initiated.
    std::optional<Error> journalError = {};
    qint64 knownEntries = 0;     ///< how many about this vault are known
    bool journalHasNews = false; ///< it changed while something else was under way
    /// What the journal has to have, should its file be lost, or could it not be written.
    JournalMemory memory = {};
    int savingsInVain = 0; ///< one after another
    /// A Note was not written; until a reading of journal and service has concluded it anew.
    bool isNoteLost = false;
    int notesInVain = 0; ///< one after another

    // What the service said
    std::optional<ServerTime> serverTime = {};
    std::optional<InProgress> lastSeen = {}; ///< the lock that the last reading found
    int readingsInVain = 0; ///< one after another, without an answer or without the awaited one
    /// When a request can no longer arrive whose effect was not there; by Clock::sinceBoot().
    std::optional<std::chrono::milliseconds> askAgainAt = {};

    /// What was sent and answered, or should have been, while its outcome is still to be read.
    std::optional<SentRequest> sent = {};
    bool checkIsWanted = false;
};

/// Whether a change may begin now. Reading does not stand in its way.
bool mayChange(const Context &context);
bool mayInitiate(const Context &context);
/// The lock in progress that may be completed or aborted now; null where there is none, or a change
/// is under way.
const InProgress *changeableLock(const Context &context);
/// Whether the ID of the lock in progress may be entered now: not where the service gave it to us.
bool mayTakeLockId(const Context &context);

} // namespace vaultlock::lock
