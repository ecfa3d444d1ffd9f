#include "lock/operationsteps.h"
#include "lock/reducer.h"
#include "lock/settle.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vaultlock::lock {

using journal::EntryKind;
using Operation = OutcomeUnknown::Operation;
using Commands = std::vector<Command>;

namespace {

constexpr qint64 dayInSeconds = 24 * 60 * 60;

/// A refusal in the service's own words: the request will not be carried out later.
bool isDefinite(const Error &error)
{
    return error.httpStatus >= 400 && error.httpStatus < 500 && !error.code.isEmpty();
}

Commands stateBeforeRead(Context &context, const Reading &reading, const QDateTime &now)
{
    if (!std::holds_alternative<NoLockThere>(reading.answer)) {
        Error error{ErrorKind::LockStateChanged, {}, 0, {}, {}};
        if (const auto *failed = std::get_if<ReadingFailed>(&reading.answer))
            error = failed->error;
        context.state = Unknown{};
        endOperation(context);
        Commands commands = settle(context, reading, now);
        commands.emplace_back(command::ReportFailure{Operation::Initiate, error});
        return commands;
    }
    // The service says that there is no lock: whatever the journal has open has ended.
    Commands commands = settle(context, reading, now);
    context.state = Initiating{Initiating::Step::JournalingIntent};
    context.step = Step::InitiateJournalingIntent;
    const policy::ReadyPolicy &policy = context.initiate->policy;
    journal::Entry entry = entryOf(context, EntryKind::InitiateIntended, now);
    entry.attempt = context.initiate->attempt;
    entry.lockId.clear();
    entry.policy = policy.bytes();
    entry.policySha256 =
        QCryptographicHash::hash(policy.bytes(), QCryptographicHash::Sha256).toHex();
    entry.expires = reading.serviceNow.addSecs(dayInSeconds);
    for (const std::string &identity : policy.acknowledgedDangers())
        entry.acknowledgedDangers.append(QString::fromStdString(identity));
    context.records.take(entry, context.origin);
    commands.emplace_back(command::AppendAndWait{std::move(entry)});
    return commands;
}

/// The request has failed or its answer was lost, and the service says that there is no lock.
Commands notInitiated(Context &context, const Reading &reading, const QDateTime &now)
{
    const Error error = *context.answer;
    const auto age = std::chrono::milliseconds(context.sentAt.msecsTo(now));
    if (!isDefinite(error) && age < requestDeadline) {
        // It may still be on its way: the service is believed only past the deadline.
        context.step = Step::InitiateWaiting;
        context.state = OutcomeUnknown{Operation::Initiate, error, {}};
        return {command::Wait{requestDeadline - std::max(age, std::chrono::milliseconds(0))}};
    }
    Commands commands = settle(context, reading, now);
    endOperation(context);
    commands.emplace_back(command::ReportFailure{Operation::Initiate, error});
    return commands;
}

Commands outcomeRead(Context &context, const Reading &reading, const QDateTime &now)
{
    if (const auto *failed = std::get_if<ReadingFailed>(&reading.answer))
        return awaitOutcome(context, Operation::Initiate, Step::InitiateWaiting, failed->error);
    if (std::holds_alternative<NoLockThere>(reading.answer))
        return notInitiated(context, reading, now);
    const Error error = *context.answer;
    Commands commands = settle(context, reading, now);
    const auto *inProgress = std::get_if<InProgress>(&context.state);
    const bool isLost = inProgress && inProgress->custody == LockIdCustody::Lost;
    endOperation(context);
    if (!isLost)
        commands.emplace_back(command::ReportFailure{Operation::Initiate, error});
    return commands;
}

/// The lock ID is shown; only the exact expiry was missing.
Commands expiryRead(Context &context, const Reading &reading, const QDateTime &now)
{
    const State shown = context.state;
    Commands commands = settle(context, reading, now);
    const bool hasFailed = std::holds_alternative<ReadingFailed>(reading.answer);
    if (hasFailed)
        context.state = shown;
    endOperation(context);
    return commands;
}

Commands lockIdJournaled(Context &context, const Result<qint64> &sequence, const QDateTime &now)
{
    const LockId lockId = *context.receivedLockId;
    InProgress inProgress;
    inProgress.custody = sequence ? LockIdCustody::Held : LockIdCustody::NotDurable;
    inProgress.lockId = lockId;
    inProgress.policy = context.initiate->policy.bytes();
    inProgress.created = context.replyTime ? context.replyTime->at : now;
    inProgress.expires = inProgress.created.addSecs(dayInSeconds);
    inProgress.expiryIsEstimated = true;
    inProgress.serverTime = context.replyTime;
    inProgress.asOf = now;
    context.state = inProgress;
    context.step = Step::InitiateReadingExpiry;
    return {command::Announce{lockId}, command::ReadService{}};
}

} // namespace

Commands initiateRequested(Context &context, const event::InitiateRequested &event)
{
    if (context.step != Step::Idle)
        return {};
    context.initiate = event;
    context.answer.reset();
    context.waits = 0;
    context.step = Step::InitiateReadingState;
    context.state = Initiating{Initiating::Step::ReadingState};
    return {command::ReadService{}};
}

Commands initiateRead(Context &context, const Reading &reading, const QDateTime &now)
{
    if (context.step == Step::InitiateReadingState)
        return stateBeforeRead(context, reading, now);
    if (context.step == Step::InitiateReadingExpiry)
        return expiryRead(context, reading, now);
    return outcomeRead(context, reading, now);
}

Commands initiateJournaled(Context &context, const Result<qint64> &sequence, const QDateTime &now)
{
    if (context.step == Step::InitiateJournalingLockId)
        return lockIdJournaled(context, sequence, now);
    if (!sequence) {
        // Not durable, so nothing is sent.
        context.records = Records{};
        context.state = Unlocked{now};
        endOperation(context);
        return {command::ReportFailure{Operation::Initiate, sequence.error()}};
    }
    context.sentAt = now;
    context.step = Step::InitiateSending;
    context.state = Initiating{Initiating::Step::Sending};
    return {command::SendInitiate{context.initiate->policy.bytes()}};
}

Commands initiateAnswered(Context &context, const Result<aws::InitiateReply> &reply,
                          const QDateTime &now)
{
    if (context.step != Step::InitiateSending)
        return {};
    const auto lockId = reply ? LockId::fromString(reply->lockId, context.origin)
                              : Result<LockId>(failure(reply.error()));
    if (!lockId) {
        context.answer = lockId.error();
        context.step = Step::InitiateReadingOutcome;
        context.state = Initiating{Initiating::Step::ReadingOutcome};
        return {command::ReadService{}};
    }
    context.receivedLockId = *lockId;
    context.replyTime = reply->metadata.serverTime;
    context.step = Step::InitiateJournalingLockId;
    context.state = Initiating{Initiating::Step::JournalingLockId};
    journal::Entry entry = entryOf(context, EntryKind::LockIdReceived, now);
    entry.lockId = lockId->toString();
    entry.requestId = reply->metadata.requestId;
    if (context.replyTime)
        entry.expires = context.replyTime->at.addSecs(dayInSeconds);
    context.records.take(entry, context.origin);
    return {command::AppendAndWait{std::move(entry)}};
}

} // namespace vaultlock::lock
