#include "lock/reducer.h"

#include "lock/operationsteps.h"
#include "lock/settle.h"

#include <algorithm>

namespace vaultlock::lock {

namespace {

using Commands = std::vector<Command>;

bool isWaiting(Step step)
{
    return step == Step::RefreshWaiting || step == Step::InitiateWaiting ||
           step == Step::CompleteWaiting || step == Step::AbortWaiting;
}

/// While an outcome is unknown, asking again is the only thing that can be done, at once too.
Commands askAgain(Context &context)
{
    switch (context.step) {
    case Step::InitiateWaiting:
        context.step = Step::InitiateReadingOutcome;
        break;
    case Step::CompleteWaiting:
        context.step = Step::CompleteReadingOutcome;
        break;
    case Step::AbortWaiting:
        context.step = Step::AbortReadingOutcome;
        break;
    default:
        context.step = Step::RefreshReadingService;
        break;
    }
    return {command::ReadService{}};
}

Commands onRefresh(Context &context)
{
    if (isWaiting(context.step))
        return askAgain(context);
    if (context.step != Step::Idle)
        return {};
    context.step = Step::RefreshReadingJournal;
    return {command::ReadJournal{}};
}

Commands onJournalRead(Context &context, const event::JournalRead &read)
{
    if (context.step != Step::RefreshReadingJournal)
        return {};
    if (read.entries) {
        context.journalError.reset();
        context.records = Records::fromEntries(*read.entries, context.vault, context.origin);
    } else {
        context.journalError = read.entries.error();
    }
    context.step = Step::RefreshReadingService;
    return {command::ReadService{}};
}

/// An Initiate that a killed program sent may still be on its way to the service.
bool mayStillArrive(const Context &context, const Reading &reading, const QDateTime &now)
{
    if (context.records.phase != Records::Phase::Intended ||
        !std::holds_alternative<NoLockThere>(reading.answer))
        return false;
    const auto age = std::chrono::milliseconds(context.records.intendedAt.msecsTo(now));
    return age >= std::chrono::milliseconds(0) && age < requestDeadline;
}

Commands onRefreshed(Context &context, const Reading &reading, const QDateTime &now)
{
    if (mayStillArrive(context, reading, now)) {
        context.step = Step::RefreshWaiting;
        context.state = OutcomeUnknown{OutcomeUnknown::Operation::Initiate,
                                       Error{ErrorKind::ConnectionLost, {}, 0, {}, {}},
                                       {}};
        const auto age = std::chrono::milliseconds(context.records.intendedAt.msecsTo(now));
        return {command::Wait{requestDeadline - age}};
    }
    context.step = Step::Idle;
    return settle(context, reading, now);
}

Commands onServiceRead(Context &context, const Reading &reading, const QDateTime &now)
{
    switch (context.step) {
    case Step::RefreshReadingService:
        return onRefreshed(context, reading, now);
    case Step::InitiateReadingState:
    case Step::InitiateReadingExpiry:
    case Step::InitiateReadingOutcome:
        return initiateRead(context, reading, now);
    case Step::CompleteReadingState:
    case Step::CompleteReadingOutcome:
        return completeRead(context, reading, now);
    case Step::AbortReadingOutcome:
        return abortRead(context, reading, now);
    case Step::LockIdReadingState:
        return givenLockIdRead(context, reading, now);
    default:
        return {};
    }
}

Commands onEntryAppended(Context &context, const event::EntryAppended &appended,
                         const QDateTime &now)
{
    switch (context.step) {
    case Step::InitiateJournalingIntent:
    case Step::InitiateJournalingLockId:
        return initiateJournaled(context, appended.sequence, now);
    case Step::CompleteJournalingIntent:
        return completeJournaled(context, appended.sequence);
    case Step::AbortJournalingIntent:
        return abortJournaled(context, appended.sequence);
    case Step::LockIdJournaling:
        return givenLockIdJournaled(context, appended.sequence);
    default:
        return {};
    }
}

struct Visitor
{
    Context &context;
    const QDateTime &now;

    Commands operator()(const event::RefreshRequested &) const { return onRefresh(context); }
    Commands operator()(const event::InitiateRequested &event) const
    {
        return initiateRequested(context, event);
    }
    Commands operator()(const event::CompleteRequested &) const
    {
        return completeRequested(context);
    }
    Commands operator()(const event::AbortRequested &) const
    {
        return abortRequested(context, now);
    }
    Commands operator()(const event::LockIdGiven &event) const
    {
        return lockIdGiven(context, event);
    }
    Commands operator()(const event::JournalRead &event) const
    {
        return onJournalRead(context, event);
    }
    Commands operator()(const event::ServiceRead &event) const
    {
        return onServiceRead(context, event.reading, now);
    }
    Commands operator()(const event::EntryAppended &event) const
    {
        return onEntryAppended(context, event, now);
    }
    Commands operator()(const event::InitiateAnswered &event) const
    {
        return initiateAnswered(context, event.reply, now);
    }
    Commands operator()(const event::CompleteAnswered &event) const
    {
        return completeAnswered(context, event.reply);
    }
    Commands operator()(const event::AbortAnswered &event) const
    {
        return abortAnswered(context, event.reply);
    }
    Commands operator()(const event::WaitOver &) const
    {
        return isWaiting(context.step) ? askAgain(context) : Commands{};
    }
};

} // namespace

Reduction reduce(Context context, const Event &event, const QDateTime &now)
{
    Commands commands = std::visit(Visitor{context, now}, event);
    return {std::move(context), std::move(commands)};
}

std::chrono::milliseconds waitBeforeAsking(int waits)
{
    constexpr std::chrono::milliseconds longest{60'000};
    return std::min(std::chrono::milliseconds(2000) * (1 << std::clamp(waits, 0, 5)), longest);
}

} // namespace vaultlock::lock
