#include "lock/operationsteps.h"
#include "lock/reducer.h"
#include "lock/settle.h"
#include "policy/equivalence.h"

namespace vaultlock::lock {

using journal::EntryKind;
using Operation = OutcomeUnknown::Operation;
using Commands = std::vector<Command>;

namespace {

/// The lock in progress that an operation under way started from.
InProgress before(const Context &context)
{
    if (const auto *completing = std::get_if<Completing>(&context.state))
        return completing->before;
    if (const auto *aborting = std::get_if<Aborting>(&context.state))
        return aborting->before;
    if (const auto *inProgress = std::get_if<InProgress>(&context.state))
        return *inProgress;
    return {};
}

/// Stops before anything was sent: the lock is as it was.
Commands stop(Context &context, Operation operation, const Error &error)
{
    context.state = before(context);
    endOperation(context);
    return {command::ReportFailure{operation, error}};
}

Commands installedPolicyRead(Context &context, const Reading &reading, const QDateTime &now)
{
    if (const auto *failed = std::get_if<ReadingFailed>(&reading.answer))
        return stop(context, Operation::Complete, failed->error);
    const auto *lock = std::get_if<aws::VaultLock>(&reading.answer);
    const LockId lockId = *before(context).lockId;
    const bool isNotDurable = before(context).custody == LockIdCustody::NotDurable;
    const QByteArray initiated = context.records.policy;
    const bool isThere = lock && lock->state == aws::ServiceLockState::InProgress;
    if (isThere && !initiated.isEmpty() &&
        policy::compare(initiated.toStdString(), lock->policy.toStdString()) ==
            policy::Sameness::Different)
        return stop(context, Operation::Complete, Error{ErrorKind::PolicyMismatch, {}, 0, {}, {}});
    if (!isThere || !isOurs(context.records, *lock)) {
        const auto kind = isThere ? ErrorKind::LockIdStale : ErrorKind::LockStateChanged;
        context.state = before(context);
        Commands commands = settle(context, reading, now);
        endOperation(context);
        commands.emplace_back(
            command::ReportFailure{Operation::Complete, Error{kind, {}, 0, {}, {}}});
        return commands;
    }
    InProgress found = inProgressFrom(*lock, reading.at);
    found.custody = isNotDurable ? LockIdCustody::NotDurable : LockIdCustody::Held;
    found.lockId = lockId;
    context.state = Completing{found, false};
    context.step = Step::CompleteJournalingIntent;
    return {command::AppendAndWait{entryOf(context, EntryKind::CompleteIntended, now)}};
}

/// After Complete or Abort was sent: what the service says now is the outcome.
Commands outcomeRead(Context &context, const Reading &reading, const QDateTime &now,
                     Operation operation)
{
    const bool isComplete = operation == Operation::Complete;
    if (const auto *failed = std::get_if<ReadingFailed>(&reading.answer))
        return awaitOutcome(context, operation,
                            isComplete ? Step::CompleteWaiting : Step::AbortWaiting, failed->error);
    const auto *lock = std::get_if<aws::VaultLock>(&reading.answer);
    const bool isLocked = lock && lock->state == aws::ServiceLockState::Locked;
    const bool isInProgress = lock && lock->state == aws::ServiceLockState::InProgress;
    const bool hasWorked =
        isComplete ? isLocked : std::holds_alternative<NoLockThere>(reading.answer);
    const Error error = context.answer.value_or(Error{ErrorKind::LockStateChanged, {}, 0, {}, {}});
    Commands commands;
    if (!hasWorked && isInProgress)
        note(
            context, commands,
            entryOf(context, isComplete ? EntryKind::CompleteFailed : EntryKind::AbortFailed, now));
    if (std::holds_alternative<Completing>(context.state) ||
        std::holds_alternative<Aborting>(context.state))
        context.state = before(context);
    for (Command &command : settle(context, reading, now))
        commands.push_back(std::move(command));
    endOperation(context);
    if (!hasWorked)
        commands.emplace_back(command::ReportFailure{operation, error});
    return commands;
}

} // namespace

void endOperation(Context &context)
{
    context.step = Step::Idle;
    context.initiate.reset();
    context.givenLockId.reset();
    context.receivedLockId.reset();
    context.replyTime.reset();
    context.answer.reset();
    context.waits = 0;
}

Commands awaitOutcome(Context &context, Operation operation, Step waiting, const Error &why)
{
    context.step = waiting;
    context.state = OutcomeUnknown{operation, why, context.records.lockId};
    return {command::Wait{waitBeforeAsking(context.waits++)}};
}

Commands completeRequested(Context &context)
{
    const auto *inProgress = std::get_if<InProgress>(&context.state);
    if (context.step != Step::Idle || !inProgress || !inProgress->lockId)
        return {};
    context.answer.reset();
    context.waits = 0;
    context.step = Step::CompleteReadingState;
    context.state = Completing{*inProgress, false};
    return {command::ReadService{}};
}

Commands completeRead(Context &context, const Reading &reading, const QDateTime &now)
{
    if (context.step == Step::CompleteReadingState)
        return installedPolicyRead(context, reading, now);
    return outcomeRead(context, reading, now, Operation::Complete);
}

Commands completeJournaled(Context &context, const Result<qint64> &sequence)
{
    if (!sequence)
        return stop(context, Operation::Complete, sequence.error());
    context.records.isCompleteIntended = true;
    InProgress found = before(context);
    const LockId lockId = *found.lockId;
    context.state = Completing{std::move(found), true};
    context.step = Step::CompleteSending;
    return {command::SendComplete{lockId}};
}

Commands completeAnswered(Context &context, const Result<aws::ReplyMetadata> &reply)
{
    if (context.step != Step::CompleteSending)
        return {};
    if (!reply)
        context.answer = reply.error();
    context.step = Step::CompleteReadingOutcome;
    return {command::ReadService{}};
}

Commands abortRequested(Context &context, const QDateTime &now)
{
    const auto *inProgress = std::get_if<InProgress>(&context.state);
    if (context.step != Step::Idle || !inProgress)
        return {};
    context.answer.reset();
    context.waits = 0;
    context.step = Step::AbortJournalingIntent;
    context.state = Aborting{*inProgress};
    return {command::AppendAndWait{entryOf(context, EntryKind::AbortIntended, now)}};
}

Commands abortJournaled(Context &context, const Result<qint64> &sequence)
{
    if (!sequence)
        return stop(context, Operation::Abort, sequence.error());
    context.records.isAbortIntended = true;
    context.step = Step::AbortSending;
    return {command::SendAbort{}};
}

Commands abortAnswered(Context &context, const Result<aws::ReplyMetadata> &reply)
{
    if (context.step != Step::AbortSending)
        return {};
    if (!reply)
        context.answer = reply.error();
    context.step = Step::AbortReadingOutcome;
    return {command::ReadService{}};
}

Commands abortRead(Context &context, const Reading &reading, const QDateTime &now)
{
    return outcomeRead(context, reading, now, Operation::Abort);
}

Commands lockIdGiven(Context &context, const event::LockIdGiven &event)
{
    const auto *inProgress = std::get_if<InProgress>(&context.state);
    if (context.step != Step::Idle || !inProgress)
        return {};
    context.givenLockId = event;
    context.step = Step::LockIdReadingState;
    return {command::ReadService{}};
}

Commands givenLockIdRead(Context &context, const Reading &reading, const QDateTime &now)
{
    Commands commands = settle(context, reading, now);
    const auto *lock = std::get_if<aws::VaultLock>(&reading.answer);
    if (!lock || lock->state != aws::ServiceLockState::InProgress) {
        endOperation(context);
        return commands;
    }
    journal::Entry entry = entryOf(context, EntryKind::LockIdEntered, now);
    entry.attempt = context.givenLockId->attempt;
    entry.lockId = context.givenLockId->lockId.toString();
    entry.expires = lock->created.addSecs(24 * 60 * 60);
    context.step = Step::LockIdJournaling;
    commands.emplace_back(command::AppendAndWait{std::move(entry)});
    return commands;
}

Commands givenLockIdJournaled(Context &context, const Result<qint64> &sequence)
{
    const event::LockIdGiven given = *context.givenLockId;
    auto *inProgress = std::get_if<InProgress>(&context.state);
    if (!sequence || !inProgress) {
        const Error error =
            sequence ? Error{ErrorKind::LockStateChanged, {}, 0, {}, {}} : sequence.error();
        endOperation(context);
        return {command::ReportFailure{Operation::Complete, error}};
    }
    context.records.phase = Records::Phase::Held;
    context.records.attempt = given.attempt;
    context.records.policy.clear();
    context.records.lockId = given.lockId;
    context.records.expires = inProgress->created.addSecs(24 * 60 * 60);
    inProgress->custody = LockIdCustody::Held;
    inProgress->lockId = given.lockId;
    endOperation(context);
    return {command::Announce{given.lockId}};
}

} // namespace vaultlock::lock
