// SPDX-License-Identifier: GPL-3.0-or-later

// A journal, a service and a program around the reducer: deterministic, without an event loop, and
// dying wherever a test wants it to.
#pragma once

#include "core/utctime.h"
#include "lock/reducer.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace vaultlock::tests {

inline const VaultArn simulatedVault =
    *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records"));
inline const LockOrigin simulatedOrigin = LockOrigin::sandbox(QStringLiteral("simulated"));
inline const QByteArray simulatedPolicy = R"({"Version":"2012-10-17","Statement":[]})";

/// What becomes of a request that changes something.
enum class Delivery {
    Answered,
    LostBefore, // the connection breaks, and the service never sees it
    LostAfter,  // the service carries it out, and the reply is lost
    Refused,    // AccessDeniedException
};

/// Glacier's lifecycle of a vault lock; its clock is not this computer's.
struct SimulatedService
{
    struct Lock
    {
        QByteArray policy;
        QString id;
        QDateTime created;
        bool isLocked = false;
    };

    std::optional<Lock> lock;
    bool vaultExists = true;
    bool isReachable = true;
    int initiates = 0; ///< that arrived
    int completes = 0;
    int aborts = 0;

    void expire(const QDateTime &now)
    {
        if (lock && !lock->isLocked && lock->created.addDays(1) <= now)
            lock.reset();
    }
};

class SimulatedWorld
{
public:
    SimulatedWorld() { start(); }

    /// The computer's clocks; the service's runs three hours and a bit ahead of the wall clock.
    lock::Moment now{utcTime({2026, 3, 2}, {15, 4, 0}), std::chrono::hours(5)};
    SimulatedService service;
    std::vector<journal::Entry> entries;
    std::set<int> failingAppends; ///< 1 is the first
    bool journalIsReadable = true;
    std::deque<Delivery> deliveries; ///< of the changes, in order; Answered when used up

    std::optional<lock::Context> context; ///< of the running program
    std::vector<std::pair<lock::Operation, Error>> failures;
    std::vector<Error> refusedLockIds;
    std::vector<LockId> announced;
    std::vector<Result<lock::CompletionCheck>> checks;
    int commands = 0; ///< that were carried out

    /// The program dies instead of the command with this number (0 is the first), or right after
    /// its effect.
    std::optional<int> diesAt;
    bool diesAfterEffect = false;
    bool isDead = false;

    QDateTime serviceNow() const { return now.utc.addSecs(3 * 60 * 60 + 17); }

    /// A program that knows nothing but what is on disk.
    void start()
    {
        context.emplace(simulatedVault, simulatedOrigin, QStringLiteral("http://127.0.0.1:1"),
                        std::chrono::milliseconds(35'000));
        m_wake.reset();
        m_events.clear();
        isDead = false;
        diesAt.reset();
    }

    void pass(std::chrono::milliseconds time)
    {
        now.utc = now.utc.addMSecs(time.count());
        now.sinceBoot += time;
        service.expire(serviceNow());
    }

    /// Feeds the event in, and lets everything happen that needs no waiting.
    void happen(const lock::Event &event)
    {
        m_events.push_back(event);
        while (!m_events.empty() && !isDead) {
            const lock::Event next = m_events.front();
            m_events.pop_front();
            step(next);
        }
    }

    void refresh() { happen(lock::event::RefreshRequested{}); }
    void initiate(const QByteArray &policy = simulatedPolicy)
    {
        happen(lock::event::InitiateRequested{policy, {}, QUuid::createUuid()});
    }
    void complete() { happen(lock::event::CompleteRequested{}); }
    void abort() { happen(lock::event::AbortRequested{QUuid::createUuid()}); }

    /// Lets the alarm ring that was set last; false without one.
    bool wakeUp()
    {
        if (!m_wake || isDead)
            return false;
        const Wake wake = *std::exchange(m_wake, std::nullopt);
        pass(std::max(wake.due - now.sinceBoot, std::chrono::milliseconds(0)));
        happen(lock::event::WokenUp{wake.ticket});
        return true;
    }

    /// Waits until no outcome is open any more.
    void untilSettled()
    {
        for (int i = 0; i < 20 && isBusy(context->state) && wakeUp(); ++i) {
        }
    }

    /// What somebody else does, with another program.
    void initiateElsewhere(const QByteArray &policy)
    {
        service.lock = SimulatedService::Lock{policy, QStringLiteral("elsewhere"), serviceNow()};
    }

    std::vector<journal::EntryKind> kinds() const
    {
        std::vector<journal::EntryKind> result;
        for (const journal::Entry &entry : entries)
            result.push_back(entry.kind);
        return result;
    }
    int count(journal::EntryKind kind) const
    {
        const auto all = kinds();
        return static_cast<int>(std::count(all.begin(), all.end(), kind));
    }
    const lock::State &state() const { return context->state; }
    lock::LockStage stage() const { return stageOf(context->state); }
    const lock::InProgress *shownLock() const
    {
        return std::get_if<lock::InProgress>(&context->state);
    }

    /// Is called after every event.
    std::function<void()> invariant;

private:
    struct Wake
    {
        quint64 ticket;
        std::chrono::milliseconds due;
    };

    void step(const lock::Event &event)
    {
        lock::Reduction reduction = lock::reduce(*context, event, now);
        context = std::move(reduction.context);
        for (const lock::Command &command : reduction.commands) {
            const bool dies = diesAt == commands;
            ++commands;
            if (!dies || diesAfterEffect)
                carryOut(command);
            if (dies) {
                isDead = true;
                m_events.clear();
                return;
            }
        }
        if (invariant)
            invariant();
    }

    void carryOut(const lock::Command &given)
    {
        using namespace lock;
        if (const auto *read = std::get_if<command::ReadJournal>(&given))
            m_events.push_back(event::JournalRead{read->ticket, readEntries()});
        else if (const auto *ask = std::get_if<command::ReadService>(&given))
            m_events.push_back(event::ServiceRead{ask->ticket, reading()});
        else if (const auto *appended = std::get_if<command::AppendAndWait>(&given))
            m_events.push_back(event::EntryAppended{appended->ticket, append(appended->entry)});
        else if (const auto *noted = std::get_if<command::Note>(&given))
            m_events.push_back(event::EntryAppended{0, append(noted->entry, noted->behind)});
        else if (const auto *initiate = std::get_if<command::SendInitiate>(&given))
            m_events.push_back(event::InitiateAnswered{initiate->ticket, initiated(*initiate)});
        else if (const auto *complete = std::get_if<command::SendComplete>(&given))
            m_events.push_back(event::ChangeAnswered{complete->ticket, completed(*complete)});
        else if (const auto *abort = std::get_if<command::SendAbort>(&given))
            m_events.push_back(event::ChangeAnswered{abort->ticket, aborted()});
        else if (const auto *wake = std::get_if<command::WakeLater>(&given))
            m_wake = Wake{wake->ticket, now.sinceBoot + wake->delay};
        else if (const auto *told = std::get_if<command::Announce>(&given))
            announced.push_back(told->lockId);
        else if (const auto *report = std::get_if<command::ReportFailure>(&given))
            failures.emplace_back(report->operation, report->error);
        else if (const auto *refused = std::get_if<command::RefuseLockId>(&given))
            refusedLockIds.push_back(refused->error);
        else
            checks.push_back(std::get<command::AnswerCheck>(given).check);
    }

    Result<std::vector<journal::Entry>> readEntries() const
    {
        if (!journalIsReadable)
            return failure(ErrorKind::JournalUnavailable);
        return entries;
    }

    Result<qint64> append(journal::Entry entry,
                          const std::optional<journal::EntryMark> &behind = {})
    {
        if (failingAppends.count(++m_appends) > 0)
            return failure(ErrorKind::JournalUnavailable, QStringLiteral("disk full"));
        const auto newest =
            std::find_if(entries.rbegin(), entries.rend(), [&](const journal::Entry &other) {
                return other.attempt == entry.attempt;
            });
        if (behind && newest != entries.rend() && journal::markOf(*newest) != *behind) {
            m_events.push_back(lock::event::JournalChanged{});
            return 0;
        }
        entry.sequence = static_cast<qint64>(entries.size()) + 1;
        entries.push_back(std::move(entry));
        return entries.back().sequence;
    }

    ServerTime serverTime() const { return {serviceNow(), now.sinceBoot}; }
    aws::ReplyMetadata metadata() const { return {QStringLiteral("request"), serverTime()}; }
    static Error lost() { return Error{ErrorKind::ConnectionLost, {}, 0, {}, {}}; }
    static Error refused()
    {
        return Error{ErrorKind::AccessDenied, QStringLiteral("AccessDeniedException"), 403, {}, {}};
    }

    lock::Reading reading()
    {
        service.expire(serviceNow());
        if (!service.isReachable)
            return {lock::ReadingFailed{lost()}, std::nullopt};
        if (!service.vaultExists)
            return {lock::NoVaultThere{}, serverTime()};
        if (!service.lock)
            return {lock::NoLockThere{}, serverTime()};
        const bool isLocked = service.lock->isLocked;
        aws::VaultLock read{service.lock->policy,
                            isLocked ? aws::ServiceLockState::Locked
                                     : aws::ServiceLockState::InProgress,
                            service.lock->created, std::nullopt, metadata()};
        if (!isLocked)
            read.expires = service.lock->created.addDays(1);
        return {read, serverTime()};
    }

    Delivery nextDelivery()
    {
        if (deliveries.empty())
            return Delivery::Answered;
        const Delivery delivery = deliveries.front();
        deliveries.pop_front();
        return delivery;
    }

    Result<aws::InitiateReply> initiated(const lock::command::SendInitiate &request)
    {
        const Delivery delivery = nextDelivery();
        if (delivery == Delivery::LostBefore)
            return failure(lost());
        ++service.initiates;
        if (delivery == Delivery::Refused || service.lock)
            return failure(refused());
        const QString id = QStringLiteral("id-%1").arg(service.initiates);
        service.lock = SimulatedService::Lock{request.policy, id, serviceNow()};
        if (delivery == Delivery::LostAfter)
            return failure(lost());
        return aws::InitiateReply{id, metadata()};
    }

    Result<aws::ReplyMetadata> completed(const lock::command::SendComplete &request)
    {
        const Delivery delivery = nextDelivery();
        if (delivery == Delivery::LostBefore)
            return failure(lost());
        ++service.completes;
        if (delivery == Delivery::Refused || !service.lock ||
            service.lock->id != request.lockId.toString())
            return failure(refused());
        service.lock->isLocked = true;
        if (delivery == Delivery::LostAfter)
            return failure(lost());
        return metadata();
    }

    Result<aws::ReplyMetadata> aborted()
    {
        const Delivery delivery = nextDelivery();
        if (delivery == Delivery::LostBefore)
            return failure(lost());
        ++service.aborts;
        if (delivery == Delivery::Refused || (service.lock && service.lock->isLocked))
            return failure(refused());
        service.lock.reset();
        if (delivery == Delivery::LostAfter)
            return failure(lost());
        return metadata();
    }

    std::deque<lock::Event> m_events;
    std::optional<Wake> m_wake;
    int m_appends = 0;
};

} // namespace vaultlock::tests
