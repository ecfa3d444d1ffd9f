// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/reducer.h"

#include "lock/steps.h"

#include <algorithm>
#include <utility>

namespace vaultlock::lock {

namespace {

/// An answer that the step does not wait for.
template <typename Other>
Commands entryAppended(Context &, const Other &, const Result<qint64> &, const Moment &)
{
    return {};
}

/// Nothing is under way but reading what is true.
bool isOnlyReading(const Step &step)
{
    if (std::holds_alternative<step::Idle>(step) ||
        std::holds_alternative<step::LookingForNews>(step))
        return true;
    const auto onlyShows = [](const auto *reading) {
        return reading && std::holds_alternative<goal::Show>(reading->goal);
    };
    return onlyShows(std::get_if<step::SavingEntries>(&step)) ||
           onlyShows(std::get_if<step::ReadingJournal>(&step)) ||
           onlyShows(std::get_if<step::ReadingService>(&step));
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
    Commands operator()(const event::CompleteRequested &event) const
    {
        return completeRequested(m_context, event);
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
        if (awaited<step::LookingForNews>(event.ticket))
            return newsRead(m_context, event.entries, m_now);
        const auto reading = awaited<step::ReadingJournal>(event.ticket);
        return reading ? journalRead(m_context, reading->goal, event.entries, m_now) : Commands{};
    }
    Commands operator()(const event::ServiceRead &event) const
    {
        const auto reading = awaited<step::ReadingService>(event.ticket);
        return reading ? serviceRead(m_context, reading->goal, event.reading, m_now) : Commands{};
    }
    Commands operator()(const event::EntryAppended &event) const
    {
        if (event.sequence && *event.sequence > 0)
            ++m_context.knownEntries;
        if (event.ticket == 0) {
            if (!event.sequence)
                return noteFailed(m_context, m_now);
            m_context.notesInVain = 0;
            return {};
        }
        if (event.ticket != m_context.ticket)
            return {};
        const Step step = m_context.step; // what follows takes its place
        return std::visit(
            [&](const auto &at) { return entryAppended(m_context, at, event.sequence, m_now); },
            step);
    }
    Commands operator()(const event::InitiateAnswered &event) const
    {
        const auto sending = awaited<step::SendingInitiate>(event.ticket);
        return sending ? initiateAnswered(m_context, *sending, event.reply, m_now) : Commands{};
    }
    Commands operator()(const event::ChangeAnswered &event) const
    {
        const auto sending = awaited<step::SendingChange>(event.ticket);
        return sending ? changeAnswered(m_context, *sending, event.reply, m_now) : Commands{};
    }

private:
    /// A copy of the step that waits for this answer: what follows takes its place.
    template <typename T>
    std::optional<T> awaited(quint64 ticket) const
    {
        const T *step = std::get_if<T>(&m_context.step);
        return step && ticket == m_context.ticket ? std::optional<T>(*step) : std::nullopt;
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
    return isOnlyReading(context.step) && !context.sent && !isBusy(context.state);
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
