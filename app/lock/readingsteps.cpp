#include "lock/steps.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vaultlock::lock {

using std::chrono::milliseconds;

namespace {

/// Timers may stand still during a suspend: the clock is looked at again this often.
constexpr milliseconds longestUnwatched{60'000};
/// An alarm that rings so late has slept through a suspend: the service is asked again.
constexpr milliseconds oversleeping{30'000};

milliseconds remaining(const InProgress &lock, const Moment &now)
{
    if (!lock.expires)
        return longestUnwatched;
    return std::max(milliseconds(serviceTime(lock.serverTime, now).msecsTo(*lock.expires)),
                    milliseconds(0));
}

/// The lock is shown as the service said it, and there is nothing to ask before its end.
bool isSettledLock(const Context &context)
{
    const auto *lock = std::get_if<InProgress>(&context.state);
    return lock && !lock->expiryIsEstimated && !context.readingError && !context.askAgainAt;
}

/// What the state itself makes worth asking again.
std::optional<milliseconds> delayOfState(const Context &context, const Moment &now)
{
    if (const auto *lock = std::get_if<InProgress>(&context.state)) {
        const auto left = remaining(*lock, now);
        if (lock->expiryIsEstimated || context.readingError || left.count() == 0)
            return waitBeforeAsking(context.readingsInVain);
        return std::min(left, longestUnwatched);
    }
    const auto *unknown = std::get_if<Unknown>(&context.state);
    const bool mattersMuch = std::holds_alternative<OutcomeUnknown>(context.state) ||
                             (unknown && unknown->why && unknown->lockId);
    if (mattersMuch)
        return waitBeforeAsking(context.readingsInVain);
    return {};
}

const Attempt *openAttempt(const Context &context)
{
    const auto found =
        std::find_if(context.attempts.rbegin(), context.attempts.rend(),
                     [](const Attempt &attempt) { return attempt.open.has_value(); });
    return found == context.attempts.rend() ? nullptr : &*found;
}

std::optional<LockId> journaledLockId(const Context &context)
{
    for (auto attempt = context.attempts.rbegin(); attempt != context.attempts.rend(); ++attempt) {
        if (attempt->ending != Attempt::Ending::None || !attempt->lockId)
            continue;
        if (const auto id = LockId::fromString(*attempt->lockId, context.origin))
            return *id;
    }
    return {};
}

/// What may still be shown when the service could not be asked.
State stateAfterFailure(const Context &context, const Error &error, const Moment &now)
{
    const auto lockId = journaledLockId(context);
    if (const Attempt *attempt = openAttempt(context))
        return OutcomeUnknown{*attempt->open, error, lockId};
    const auto *lock = std::get_if<InProgress>(&context.state);
    const bool isTrueStill = std::holds_alternative<Locked>(context.state) ||
                             (lock && remaining(*lock, now).count() > 0);
    // What the service said before stands, with the time of its saying.
    if (isTrueStill)
        return context.state;
    return Unknown{error, lockId};
}

Commands readingFailed(Context &context, const Error &error, const Moment &now)
{
    ++context.readingsInVain;
    context.readingError = error;
    context.askAgainAt.reset();
    if (context.goal) {
        const auto before = context.goal->before;
        return giveUp(context, before ? State(*before) : State(Unknown{error, {}}), error, now);
    }
    show(context, stateAfterFailure(context, error, now));
    Commands commands = rest(context, now);
    if (std::exchange(context.givenLockId, std::nullopt))
        commands.emplace_back(command::RefuseLockId{error});
    return commands;
}

/// A change was asked for, or was sent, or neither.
Commands goOn(Context &context, const Settlement &settlement, const Moment &now)
{
    if (context.goal) {
        switch (context.goal->operation) {
        case Operation::Initiate:
            return initiateAfterReading(context, settlement.state, now);
        case Operation::Complete:
            return completeAfterReading(context, settlement.state, now);
        case Operation::Abort:
            return abortAfterReading(context, settlement.state, now);
        }
    }
    if (context.givenLockId)
        return givenLockIdAfterReading(context, settlement.state, now);
    show(context, settlement.state);
    Commands commands;
    if (settlement.outcome != Outcome::NotSettled) {
        const SentRequest sent = *std::exchange(context.sent, std::nullopt);
        if (settlement.outcome == Outcome::WithoutEffect)
            commands.emplace_back(command::ReportFailure{
                sent.operation, sent.answer.value_or(because(ErrorKind::LockStateChanged))});
    }
    append(commands, rest(context, now));
    return commands;
}

Result<CompletionCheck> completionCheck(Context &context, const Reading &reading)
{
    if (const auto *failed = std::get_if<ReadingFailed>(&reading.answer))
        return failure(failed->error);
    const auto *found = std::get_if<InProgress>(&context.state);
    const auto *lock = std::get_if<aws::VaultLock>(&reading.answer);
    if (!found || !lock)
        return failure(ErrorKind::LockStateChanged);
    CompletionCheck check{*found, policy::Sameness::Different, false, {}};
    const Attempt *attempt = attemptOf(context.attempts, *lock);
    if (attempt && attempt->initiatedHere) {
        check.initiatedHere = true;
        check.initiatedPolicy = attempt->policy;
        check.sameness = comparePolicies(attempt->policy, lock->policy);
    }
    return check;
}

void takeEntries(Context &context, const std::vector<journal::Entry> &entries, const Moment &now)
{
    std::vector<journal::Entry> concerned;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(concerned),
                 [&](const journal::Entry &entry) {
                     return entry.origin == context.origin.key() &&
                            entry.vaultArn == context.vault.toString();
                 });
    const std::vector<Attempt> before = std::exchange(
        context.attempts, attemptsIn(concerned, context.attempts, now, context.requestLife));
    // What was sent stays known, should the journal have been replaced meanwhile.
    if (context.sent && !attemptWith(context.attempts, context.sent->attempt)) {
        if (const Attempt *sent = attemptWith(before, context.sent->attempt))
            context.attempts.push_back(*sent);
    }
    context.knownEntries = static_cast<qint64>(concerned.size());
    if (!context.unsavedLockId)
        return;
    // The ID is here all the same.
    applyEntry(context.attempts, *context.unsavedLockId);
    if (Attempt *attempt = attemptWith(context.attempts, context.unsavedLockId->attempt))
        attempt->isDurable = false;
}

Commands readJournal(Context &context, Step step)
{
    context.step = step;
    return {command::ReadJournal{newTicket(context)}};
}

} // namespace

quint64 newTicket(Context &context)
{
    context.ticket = ++context.lastTicket;
    return context.ticket;
}

void show(Context &context, State state)
{
    context.state = std::move(state);
    ++context.revision;
}

Error because(ErrorKind kind)
{
    return Error{kind, {}, 0, {}, {}};
}

void append(Commands &to, Commands more)
{
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

Commands giveUp(Context &context, State state, const Error &why, const Moment &now)
{
    const Operation operation = context.goal->operation;
    context.goal.reset();
    show(context, std::move(state));
    Commands commands = rest(context, now);
    commands.emplace_back(command::ReportFailure{operation, why});
    return commands;
}

Commands appendInStep(Context &context, Step step, journal::Entry entry)
{
    context.step = step;
    context.pendingEntry = entry;
    return {command::AppendAndWait{newTicket(context), std::move(entry)}};
}

bool isRefusal(const Error &error)
{
    const bool isWorthRepeating =
        error.kind == ErrorKind::Throttled || error.kind == ErrorKind::RequestTimeout;
    return error.httpStatus >= 400 && error.httpStatus < 500 && !error.code.isEmpty() &&
           !isWorthRepeating;
}

Commands beginReading(Context &context)
{
    if (!context.unsavedLockId)
        return readJournal(context, Step::ReadingJournal);
    context.step = Step::SavingLockId;
    return {command::AppendAndWait{newTicket(context), *context.unsavedLockId}};
}

Commands readService(Context &context)
{
    context.step = Step::ReadingService;
    return {command::ReadService{newTicket(context)}};
}

Commands rest(Context &context, const Moment &now)
{
    if (std::exchange(context.journalHasNews, false))
        return readJournal(context, Step::LookingForNews);
    context.step = Step::Idle;
    context.ticket = 0;
    context.wakeTicket = 0;
    auto delay = delayOfState(context, now);
    if (context.askAgainAt) {
        const auto wait = std::max(*context.askAgainAt - now.sinceBoot, milliseconds(0));
        delay = std::min(delay.value_or(wait), wait);
    }
    if (!delay)
        return {};
    context.wakeTicket = ++context.lastTicket;
    context.wakeDue = now.sinceBoot + *delay;
    return {command::WakeLater{context.wakeTicket, *delay}};
}

Commands refreshRequested(Context &context)
{
    const bool isFree = context.step == Step::Idle || context.step == Step::LookingForNews;
    return isFree ? beginReading(context) : Commands{};
}

Commands journalChanged(Context &context)
{
    if (context.step == Step::Idle)
        return readJournal(context, Step::LookingForNews);
    context.journalHasNews = true;
    return {};
}

Commands wokenUp(Context &context, quint64 ticket, const Moment &now)
{
    if (ticket == 0 || ticket != context.wakeTicket || context.step != Step::Idle)
        return {};
    const bool hasOverslept = now.sinceBoot > context.wakeDue + oversleeping;
    const auto *lock = std::get_if<InProgress>(&context.state);
    if (!hasOverslept && isSettledLock(context) && remaining(*lock, now).count() > 0)
        return rest(context, now);
    return beginReading(context);
}

Commands checkRequested(Context &context)
{
    if (!mayChange(context))
        return {command::AnswerCheck{failure(ErrorKind::LockStateChanged)}};
    context.checkIsWanted = true;
    const bool isFree = context.step == Step::Idle || context.step == Step::LookingForNews;
    return isFree ? beginReading(context) : Commands{};
}

Commands lockIdSaved(Context &context, const Result<qint64> &sequence)
{
    Commands commands;
    if (sequence) {
        if (const auto id = LockId::fromString(context.unsavedLockId->lockId, context.origin))
            commands.emplace_back(command::Announce{*id});
        context.unsavedLockId.reset();
    }
    append(commands, readJournal(context, Step::ReadingJournal));
    return commands;
}

Commands journalRead(Context &context, const Result<std::vector<journal::Entry>> &entries,
                     const Moment &now)
{
    const bool looksForNews = context.step == Step::LookingForNews;
    const qint64 knownBefore = context.knownEntries;
    if (entries) {
        context.journalError.reset();
        takeEntries(context, *entries, now);
    } else {
        context.journalError = entries.error();
    }
    if (looksForNews && context.knownEntries == knownBefore)
        return rest(context, now);
    return readService(context);
}

Commands serviceRead(Context &context, const Reading &reading, const Moment &now)
{
    if (reading.serverTime)
        context.serverTime = reading.serverTime;
    Commands commands;
    if (const auto *failed = std::get_if<ReadingFailed>(&reading.answer)) {
        commands = readingFailed(context, failed->error, now);
    } else {
        context.readingError.reset();
        Settlement settlement = settle(context, reading, now);
        // A lock that should have ended and is still there is asked about less and less often.
        const bool isOverdue = context.lastSeen && remaining(*context.lastSeen, now).count() == 0;
        context.readingsInVain = isOverdue ? context.readingsInVain + 1 : 0;
        commands = std::move(settlement.notes);
        append(commands, goOn(context, settlement, now));
    }
    if (std::exchange(context.checkIsWanted, false))
        commands.emplace_back(command::AnswerCheck{completionCheck(context, reading)});
    return commands;
}

} // namespace vaultlock::lock
