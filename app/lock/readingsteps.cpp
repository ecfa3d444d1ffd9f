// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/ownership.h"
#include "lock/steps.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
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
    return lock && !lock->expiryIsEstimated && !context.readingError && !context.askAgainAt &&
           !context.isNoteLost;
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

Commands readingFailed(Context &context, const Goal &goal, const Error &error, const Moment &now)
{
    ++context.readingsInVain;
    context.readingError = error;
    context.askAgainAt.reset();
    if (std::holds_alternative<goal::Initiate>(goal))
        return giveUp(context, Operation::Initiate, Unknown{error, {}}, error, now);
    if (const auto *complete = std::get_if<goal::Complete>(&goal))
        return giveUp(context, Operation::Complete, complete->before, error, now);
    if (const auto *abort = std::get_if<goal::Abort>(&goal))
        return giveUp(context, Operation::Abort, abort->before, error, now);
    show(context, stateAfterFailure(context, error, now));
    Commands commands = rest(context, now);
    if (std::holds_alternative<goal::KeepLockId>(goal))
        commands.emplace_back(command::RefuseLockId{error});
    return commands;
}

/// Nothing was asked for: what was found is shown, and what came of a request that was sent.
Commands showOutcome(Context &context, const Settlement &settlement, const Moment &now)
{
    show(context, settlement.state);
    Commands commands;
    if (settlement.outcome != Outcome::NotSettled) {
        const auto sent = std::exchange(context.sent, std::nullopt);
        if (sent && settlement.outcome == Outcome::WithoutEffect)
            commands.emplace_back(command::ReportFailure{
                sent->operation, sent->answer.value_or(because(ErrorKind::LockStateChanged))});
    }
    append(commands, rest(context, now));
    return commands;
}

Commands goOnTo(Context &context, const Goal &goal, const Settlement &settlement, const Moment &now)
{
    return std::visit(
        [&](const auto &to) {
            if constexpr (std::is_same_v<decltype(to), const goal::Show &>)
                return showOutcome(context, settlement, now);
            else
                return goOn(context, to, settlement.state, now);
        },
        goal);
}

Result<CompletionCheck> completionCheck(Context &context, const Reading &reading)
{
    if (const auto *failed = std::get_if<ReadingFailed>(&reading.answer))
        return failure(failed->error);
    const auto *found = std::get_if<InProgress>(&context.state);
    const auto *lock = std::get_if<aws::VaultLock>(&reading.answer);
    if (!found || !lock)
        return failure(ErrorKind::LockStateChanged);
    CompletionCheck check{*found, policy::Sameness::Different, false, {}, {}};
    const Attempt *attempt = attemptOf(context.attempts, *lock);
    if (attempt && attempt->knowsPolicy()) {
        check.initiatedHere = attempt->initiatedHere;
        check.receivedFrom = attempt->receivedFrom;
        check.initiatedPolicy = attempt->policy;
        check.sameness = comparePolicies(attempt->policy, lock->policy);
    }
    return check;
}

/// As the file has them: what was lost with its file and written again stands behind what followed.
void noteNewestIn(const std::vector<journal::Entry> &inFile, std::vector<Attempt> &attempts)
{
    for (Attempt &attempt : attempts)
        attempt.newest.reset();
    for (const journal::Entry &entry : inFile) {
        Attempt *attempt = attemptWith(attempts, entry.attempt);
        if (attempt && entry.kind != journal::EntryKind::Unverified)
            attempt->newest = journal::markOf(entry);
    }
}

void takeEntries(Context &context, const std::vector<journal::Entry> &entries, const Moment &now)
{
    std::vector<journal::Entry> concerned;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(concerned),
                 [&](const journal::Entry &entry) {
                     // An earlier version wrote keys in another way.
                     return !journal::isBesideTheLock(entry.kind) &&
                            entry.vaultArn == context.vault.toString() &&
                            LockOrigin::fromKey(entry.origin) == context.origin;
                 });
    const std::vector<journal::Entry> all = context.memory.compareWith(concerned);
    context.attempts = attemptsIn(all, context.attempts, now, context.requestLife);
    noteNewestIn(concerned, context.attempts);
    context.recoveredLockIds.clear();
    for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
        if (entry->kind == journal::EntryKind::Unverified)
            context.recoveredLockIds << entry->lockId;
    }
    context.recoveredLockIds.removeDuplicates();
    context.knownEntries = static_cast<qint64>(concerned.size());
}

Commands lookForNews(Context &context)
{
    context.step = step::LookingForNews{};
    return {command::ReadJournal{newTicket(context)}};
}

Commands readJournal(Context &context, Goal goal)
{
    context.step = step::ReadingJournal{std::move(goal)};
    return {command::ReadJournal{newTicket(context)}};
}

/// Nothing is waited for, or only news.
bool isFree(const Context &context)
{
    return std::holds_alternative<step::Idle>(context.step) ||
           std::holds_alternative<step::LookingForNews>(context.step);
}

void takeJournal(Context &context, const Result<std::vector<journal::Entry>> &entries,
                 const Moment &now)
{
    if (entries) {
        context.journalError.reset();
        takeEntries(context, *entries, now);
    } else {
        context.journalError = entries.error();
        context.memory.doubtAll();
    }
    if (context.memory.missing().empty())
        context.savingsInVain = 0;
    else if (context.journalError)
        ++context.savingsInVain;
    for (Attempt &attempt : context.attempts)
        attempt.isDurable = !context.memory.isLockIdMissing(attempt.id);
}

/// The service, once the journal has what it should have.
Commands readServiceBehindSaving(Context &context, Goal goal)
{
    if (context.journalError || context.memory.missing().empty())
        return readService(context, std::move(goal));
    return appendIn(context,
                    step::SavingEntries{context.memory.missing().front(), std::move(goal)});
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

Commands giveUp(Context &context, Operation operation, State state, const Error &why,
                const Moment &now)
{
    show(context, std::move(state));
    Commands commands = rest(context, now);
    commands.emplace_back(command::ReportFailure{operation, why});
    return commands;
}

bool isRefusal(const Error &error)
{
    const bool isWorthRepeating =
        error.kind == ErrorKind::Throttled || error.kind == ErrorKind::RequestTimeout;
    return error.httpStatus >= 400 && error.httpStatus < 500 && !error.code.isEmpty() &&
           !isWorthRepeating;
}

Commands beginReading(Context &context, Goal goal)
{
    return readJournal(context, std::move(goal));
}

Commands readService(Context &context, Goal goal)
{
    context.step = step::ReadingService{std::move(goal)};
    return {command::ReadService{newTicket(context)}};
}

Commands rest(Context &context, const Moment &now)
{
    if (std::exchange(context.journalHasNews, false))
        return lookForNews(context);
    context.step = step::Idle{};
    context.ticket = 0;
    context.wakeTicket = 0;
    auto delay = delayOfState(context, now);
    if (context.askAgainAt) {
        const auto wait = std::max(*context.askAgainAt - now.sinceBoot, milliseconds(0));
        delay = std::min(delay.value_or(wait), wait);
    }
    if (!context.memory.missing().empty()) {
        const auto wait = waitBeforeAsking(context.savingsInVain);
        delay = std::min(delay.value_or(wait), wait);
    }
    if (context.isNoteLost) {
        const auto wait = waitBeforeAsking(context.notesInVain);
        delay = std::min(delay.value_or(wait), wait);
    }
    if (!delay)
        return {};
    context.wakeTicket = ++context.lastTicket;
    context.wakeDue = now.sinceBoot + *delay;
    return {command::WakeLater{context.wakeTicket, *delay}};
}

Commands noteFailed(Context &context, const Moment &now)
{
    context.isNoteLost = true;
    ++context.notesInVain;
    return std::holds_alternative<step::Idle>(context.step) ? rest(context, now) : Commands{};
}

Commands refreshRequested(Context &context)
{
    return isFree(context) ? beginReading(context) : Commands{};
}

Commands journalChanged(Context &context)
{
    if (std::holds_alternative<step::Idle>(context.step))
        return lookForNews(context);
    context.journalHasNews = true;
    return {};
}

Commands wokenUp(Context &context, quint64 ticket, const Moment &now)
{
    if (ticket == 0 || ticket != context.wakeTicket ||
        !std::holds_alternative<step::Idle>(context.step))
        return {};
    const bool hasOverslept = now.sinceBoot > context.wakeDue + oversleeping;
    const auto *lock = std::get_if<InProgress>(&context.state);
    if (!hasOverslept && isSettledLock(context) && context.memory.missing().empty() &&
        remaining(*lock, now).count() > 0)
        return rest(context, now);
    return beginReading(context);
}

Commands checkRequested(Context &context)
{
    if (!mayChange(context))
        return {command::AnswerCheck{failure(ErrorKind::LockStateChanged)}};
    context.checkIsWanted = true;
    return isFree(context) ? beginReading(context) : Commands{};
}

Commands entryAppended(Context &context, const step::SavingEntries &step,
                       const Result<qint64> &sequence, const Moment &)
{
    if (!sequence) {
        ++context.savingsInVain;
        return readService(context, step.goal);
    }
    context.savingsInVain = 0;
    context.memory.noteSaved(step.entry);
    Commands commands;
    Attempt *attempt = attemptWith(context.attempts, step.entry.attempt);
    if (attempt)
        attempt->newest = journal::markOf(step.entry);
    if (attempt && !attempt->isDurable && !context.memory.isLockIdMissing(attempt->id)) {
        attempt->isDurable = true;
        if (const auto lockId = LockId::fromString(*attempt->lockId, context.origin))
            commands.emplace_back(command::Announce{*lockId});
    }
    append(commands, readServiceBehindSaving(context, step.goal));
    return commands;
}

Commands newsRead(Context &context, const Result<std::vector<journal::Entry>> &entries,
                  const Moment &now)
{
    const qint64 knownBefore = context.knownEntries;
    const bool wasWhole = context.memory.missing().empty();
    takeJournal(context, entries, now);
    const bool isAsBefore =
        context.knownEntries == knownBefore && wasWhole && context.memory.missing().empty();
    return isAsBefore ? rest(context, now) : readServiceBehindSaving(context, {});
}

Commands journalRead(Context &context, const Goal &goal,
                     const Result<std::vector<journal::Entry>> &entries, const Moment &now)
{
    takeJournal(context, entries, now);
    return readServiceBehindSaving(context, goal);
}

Commands serviceRead(Context &context, const Goal &goal, const Reading &reading, const Moment &now)
{
    if (reading.serverTime)
        context.serverTime = reading.serverTime;
    Commands commands;
    if (const auto *failed = std::get_if<ReadingFailed>(&reading.answer)) {
        commands = readingFailed(context, goal, failed->error, now);
    } else {
        context.readingError.reset();
        // An unread journal leaves the attempts as if it had been written.
        context.isNoteLost = context.isNoteLost && context.journalError;
        Settlement settlement = settle(context, reading, now);
        // A lock that should have ended and is still there is asked about less and less often.
        const bool isOverdue = context.lastSeen && remaining(*context.lastSeen, now).count() == 0;
        context.readingsInVain = isOverdue ? context.readingsInVain + 1 : 0;
        commands = std::move(settlement.notes);
        append(commands, goOnTo(context, goal, settlement, now));
    }
    if (std::exchange(context.checkIsWanted, false))
        commands.emplace_back(command::AnswerCheck{completionCheck(context, reading)});
    return commands;
}

} // namespace vaultlock::lock
