// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/watch.h"

#include "lock/countdown.h"
#include "watch/readingmoments.h"

#include <algorithm>
#include <utility>

namespace vaultlock::watch {

using Reading = lock::RunningLock::Reading;
using std::chrono::milliseconds;

namespace {

/// Timers stand still while the computer sleeps: the clock is looked at this often.
constexpr milliseconds longestUnwatched{15'000};
/// A timer that rings so late has slept.
constexpr milliseconds oversleeping{10'000};

} // namespace

Watch::Watch(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_workspace(surroundings.workspace)
    , m_services(surroundings.services)
    , m_connections(surroundings.workspace, surroundings.services,
                    workspace::ConnectionRoutes(surroundings.settings))
    , m_conclusions(surroundings.services)
    , m_list(m_services.journal, m_services.clock, m_services.scheduler)
    , m_thresholds(m_services.clock, surroundings.settings)
{
    connect(&m_list, &RunningList::changed, this, &Watch::takeList);
    connect(&m_list, &RunningList::ended, this, &Watch::takeEnd);
    connect(&m_connections, &WatchedConnections::wayOpened, this, [this] {
        for (auto &[key, watched] : m_locks) {
            const Reading reading = watched.lock.reading;
            const bool hadNoWay = reading != Reading::Known && reading != Reading::Failed &&
                                  reading != Reading::UnderWay;
            watched.isToBeRead = watched.isToBeRead || hadNoWay;
        }
        readDue();
    });
    connect(&m_connections, &WatchedConnections::readerEnds, this,
            [this](ConnectionReader *reader) { m_conclusions.endThoseOf(reader); });
    connect(&m_connections, &WatchedConnections::windowWants, &m_conclusions, &Conclusions::end);
    connect(&m_thresholds, &ThresholdTeller::passed, this, &Watch::thresholdPassed);
    connect(&m_network, &NetworkReturn::returned, this, &Watch::noteNetworkReturned);
    connect(&m_workspace, &workspace::Workspace::connectionChanged, this, &Watch::followSurvey);
    connect(&m_workspace, &workspace::Workspace::sandboxClockMoved, this, &Watch::readAll);
}

Watch::~Watch() = default;

void Watch::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_thresholds.forgetOld();
    m_list.read();
    followSurvey();
}

std::vector<lock::RunningLock> Watch::locks() const
{
    std::vector<lock::RunningLock> all;
    for (const auto &[key, watched] : m_locks)
        all.push_back(watched.lock);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.expires < b.expires; });
    return all;
}

std::optional<workspace::ConnectionChoice> Watch::choiceFor(const lock::RunningLock &lock) const
{
    return m_connections.choiceFor(lock);
}

bool Watch::isInWindow(const lock::RunningLock &lock) const
{
    return m_connections.isInWindow(lock);
}

milliseconds Watch::remaining(const lock::RunningLock &lock) const
{
    return lock::Countdown(lock.expires, lock.serverTime).remaining(m_services.clock);
}

void Watch::takeList()
{
    m_isListKnown = true;
    std::map<Key, Watched> former = std::exchange(m_locks, {});
    for (const lock::RunningAttempt &running : m_list.attempts()) {
        const Key key = lock::runningLockKey(running.lock);
        const auto known = former.find(key);
        Watched watched =
            known == former.end() ? Watched{running.lock, {}, {}, {}} : std::move(known->second);
        watched.attempt = running.attempt;
        m_locks.emplace(key, std::move(watched));
    }
    readDue();
    tellChange();
    tick();
}

void Watch::takeEnd(const lock::RunningLock &lock, End end)
{
    m_conclusions.end(lock.vault, lock.origin);
    const auto known = m_locks.find(lock::runningLockKey(lock));
    const lock::RunningLock told = known == m_locks.end() ? lock : known->second.lock;
    if (known != m_locks.end())
        m_locks.erase(known);
    tellChange();
    emit ended(told, end);
}

/// In the next turn, so that all that is due by then goes at once.
void Watch::readDue()
{
    if (!m_hasBegun || std::exchange(m_isReadQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isReadQueued = false;
            readBurst();
        },
        Qt::QueuedConnection);
}

void Watch::markAll()
{
    for (auto &[key, watched] : m_locks)
        watched.isToBeRead = true;
}

void Watch::readAll()
{
    markAll();
    readDue();
}

void Watch::agreeToLive()
{
    m_connections.agreeToLive();
    for (auto &[key, watched] : m_locks)
        watched.isToBeRead = watched.isToBeRead || watched.lock.reading == Reading::NeedsConsent;
    readDue();
}

void Watch::noteNetworkReturned()
{
    for (auto &[key, watched] : m_locks)
        watched.isToBeRead = watched.isToBeRead || watched.lock.reading != Reading::Known;
    readDue();
}

/// Whoever comes first after a sleep finds that the tick did not come when it was due.
bool Watch::noteSleep(milliseconds now)
{
    const auto due = std::exchange(m_tickDue, std::nullopt);
    const bool hasSlept = due && now > *due + oversleeping;
    if (hasSlept)
        markAll();
    return hasSlept;
}

void Watch::tick()
{
    const milliseconds now = m_services.clock.sinceBoot();
    noteSleep(now);
    for (auto &[key, watched] : m_locks) {
        const bool isDue = isReadingDue(watched.lookedAtRemaining, remaining(watched.lock)) ||
                           (watched.retryAt && now >= *watched.retryAt);
        watched.isToBeRead = watched.isToBeRead || isDue;
    }
    lookAtThresholds();
    readDue();
    scheduleTick();
}

void Watch::lookAtThresholds()
{
    for (const lock::RunningLock &lock : locksElsewhere())
        m_thresholds.lookAt(lock);
    std::vector<lock::RunningLock> looked;
    for (const auto &[key, watched] : m_locks) {
        // What is announced is what is true now, not before a sleep; nor what is just being
        // concluded.
        if (!watched.isToBeRead && watched.lock.reading != Reading::UnderWay)
            looked.push_back(watched.lock);
    }
    for (const lock::RunningLock &lock : looked) // whoever is told may do anything
        m_thresholds.lookAt(lock);
}

void Watch::scheduleTick()
{
    const milliseconds now = m_services.clock.sinceBoot();
    const auto elsewhere = locksElsewhere();
    if (noteSleep(now))
        readDue();
    const quint64 ticket = ++m_tickTicket;
    if (m_locks.empty() && elsewhere.empty())
        return;
    milliseconds delay = longestUnwatched;
    for (const lock::RunningLock &lock : elsewhere)
        delay = std::min(delay, untilNextMoment(remaining(lock)));
    for (const auto &[key, watched] : m_locks) {
        delay = std::min(delay, untilNextMoment(remaining(watched.lock)));
        if (watched.retryAt)
            delay = std::clamp(*watched.retryAt - now, milliseconds(0), delay);
    }
    m_tickDue = now + delay;
    m_services.scheduler.after(delay, this, [this, ticket] {
        if (ticket == m_tickTicket)
            tick();
    });
}

/// In the next turn, once for all that has changed by then.
void Watch::tellChange()
{
    if (!m_hasBegun || std::exchange(m_isChangeQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isChangeQueued = false;
            scheduleTick();
            emit changed();
        },
        Qt::QueuedConnection);
}

} // namespace vaultlock::watch
