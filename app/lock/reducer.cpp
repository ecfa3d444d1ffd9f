#include "lock/reducer.h"

#include "lock/steps.h"

#include <algorithm>
#include <utility>

namespace vaultlock::lock {

namespace {

Commands entryAppended(Context &context, const Result<qint64> &sequence, const Moment &now)
{
    switch (context.step) {
    case Step::SavingLockId:
        return lockIdSaved(context, sequence);
    case Step::JournalingIntent:
        return context.goal->operation == Operation::Initiate
                   ? initiateIntended(context, sequence, now)
                   : changeIntended(context, sequence, now);
    case Step::JournalingLockId:
        return lockIdJournaled(context, sequence, now);
    case Step::JournalingGivenLockId:
        return givenLockIdJournaled(context, sequence, now);
    default:
        return {};
    }
}

class Visitor
{
public:
    Visitor(Context &context, const Moment &now)
        : m_context(context)
        , m_now(now)
    {
    }

    Commands operator()(const event::RefreshRequested &) const
    {
        return refreshRequested(m_context);
    }
    Commands operator()(const event::InitiateRequested &event) const
    {
        return initiateRequested(m_context, event);
    }
    Commands operator()(const event::CheckRequested &) const { return checkRequested(m_context); }
    Commands operator()(const event::CompleteRequested &) const
    {
        return completeRequested(m_context);
    }
    Commands operator()(const event::AbortRequested &event) const
    {
        return abortRequested(m_context, event);
    }
    Commands operator()(const event::LockIdGiven &event) const
    {
        return lockIdGiven(m_context, event);
    }
    Commands operator()(const event::JournalChanged &) const { return journalChanged(m_context); }
    Commands operator()(const event::WokenUp &event) const
    {
        return wokenUp(m_context, event.ticket, m_now);
    }
    Commands operator()(const event::JournalRead &event) const
    {
        const bool isAwaited = takesAnswer(event.ticket, Step::ReadingJournal) ||
                               takesAnswer(event.ticket, Step::LookingForNews);
        return isAwaited ? journalRead(m_context, event.entries, m_now) : Commands{};
    }
    Commands operator()(const event::ServiceRead &event) const
    {
        return takesAnswer(event.ticket, Step::ReadingService)
                   ? serviceRead(m_context, event.reading, m_now)
                   : Commands{};
    }
    Commands operator()(const event::EntryAppended &event) const
    {
        if (event.sequence)
            ++m_context.knownEntries;
        return event.ticket == m_context.ticket ? entryAppended(m_context, event.sequence, m_now)
                                                : Commands{};
    }
    Commands operator()(const event::InitiateAnswered &event) const
    {
        return isAnswerOf(event.ticket, true) ? initiateAnswered(m_context, event.reply, m_now)
                                              : Commands{};
    }
    Commands operator()(const event::ChangeAnswered &event) const
    {
        return isAnswerOf(event.ticket, false) ? changeAnswered(m_context, event.reply, m_now)
                                               : Commands{};
    }

private:
    bool takesAnswer(quint64 ticket, Step step) const
    {
        return ticket == m_context.ticket && m_context.step == step;
    }
    bool isAnswerOf(quint64 ticket, bool ofInitiate) const
    {
        return takesAnswer(ticket, Step::Sending) && m_context.sent &&
               (m_context.sent->operation == Operation::Initiate) == ofInitiate;
    }

    Context &m_context;
    const Moment &m_now;
};

} // namespace

Context::Context(VaultArn vaultArn, LockOrigin lockOrigin, QString endpointUrl,
                 std::chrono::milliseconds requestLifetime)
    : vault(std::move(vaultArn))
    , origin(std::move(lockOrigin))
    , endpoint(std::move(endpointUrl))
    , requestLife(requestLifetime)
{
}

bool mayChange(const Context &context)
{
    const bool isReading =
        context.step == Step::LookingForNews || context.step == Step::SavingLockId ||
        context.step == Step::ReadingJournal || context.step == Step::ReadingService;
    return (context.step == Step::Idle || isReading) && !context.goal && !context.givenLockId &&
           !context.sent && !isBusy(context.state);
}

bool mayInitiate(const Context &context)
{
    return mayChange(context) && hasNoLock(context.state);
}

const InProgress *changeableLock(const Context &context)
{
    return mayChange(context) ? std::get_if<InProgress>(&context.state) : nullptr;
}

Reduction reduce(Context context, const Event &event, const Moment &now)
{
    Commands commands = std::visit(Visitor(context, now), event);
    return {std::move(context), std::move(commands)};
}

std::chrono::milliseconds waitBeforeAsking(int readingsInVain)
{
    constexpr std::chrono::milliseconds longest{60'000};
    const int doublings = std::clamp(readingsInVain - 1, 0, 5);
    return std::min(std::chrono::milliseconds(2'000) * (1 << doublings), longest);
}

} // namespace vaultlock::lock
