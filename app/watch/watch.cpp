// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/watch.h"

#include "lock/countdown.h"
#include "watch/readingmoments.h"

#include <QUrl>

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

/// The sandbox's were made elsewhere by nobody.
bool isShown(const lock::RunningLock &lock)
{
    return lock.isLive() || !lock.isMadeElsewhere();
}

} // namespace

Watch::Watch(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_workspace(surroundings.workspace)
    , m_services(surroundings.services)
    , m_connections(surroundings.workspace, surroundings.services,
                    workspace::ConnectionRoutes(surroundings.settings))
    , m_conclusions(surroundings.services)
    , m_list(m_services.journal, m_services.clock, m_services.scheduler)
    , m_record(surroundings.settings)
    , m_thresholds(m_services.clock, m_record)
    , m_ends(m_record, m_services.journal, m_services.clock, m_services.scheduler)
    , m_elsewhere(m_services.clock)
{
    connect(&m_list, &RunningList::changed, this, &Watch::takeList);
    connect(&m_list, &RunningList::upToDate, this, &Watch::adopt);
    connect(&m_list, &RunningList::ended, this, &Watch::takeEnd);
    connect(&m_ends, &EndTeller::leftUntold, this, &Watch::tellLateEnd);
    connect(&m_thresholds, &ThresholdTeller::passed, this, &Watch::thresholdPassed);
    connect(&m_network, &NetworkReturn::returned, this, &Watch::noteNetworkReturned);
    connect(&m_workspace, &workspace::Workspace::sandboxClockMoved, this, &Watch::readAll);
    followConnections();
}

Watch::~Watch() = default;

void Watch::followConnections()
{
    connect(&m_connections, &WatchedConnections::wayOpened, this, [this] {
        for (auto &[place, watched] : m_locks) {
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
    connect(&m_workspace, &workspace::Workspace::connectionChanged, this, &Watch::followSurvey);
}

void Watch::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_record.forgetBefore(m_services.clock.utcNow().addDays(-daysTold));
    m_list.read();
    followSurvey();
}

std::vector<lock::RunningLock> Watch::locks() const
{
    std::vector<lock::RunningLock> all;
    for (const auto &[place, watched] : m_locks) {
        if (isShown(watched.lock))
            all.push_back(watched.lock);
    }
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
    std::map<Place, Watched> former = std::exchange(m_locks, {});
    for (const lock::RunningAttempt &running : m_list.attempts()) {
        const Place place = lock::lockPlace(running.lock.origin, running.lock.vault);
        const auto known = former.find(place);
        const bool isSame =
            known != former.end() && known->second.lock.attempt == running.lock.attempt;
        Watched watched = isSame ? std::move(known->second) : Watched{running.lock, {}, {}, {}};
        watched.attempt = running.attempt;
        m_locks.emplace(place, std::move(watched));
        m_elsewhere.drop(place);
        m_ends.expect(running.lock);
    }
    for (auto &[place, watched] : former) {
        if (watched.lock.isMadeElsewhere())
            m_locks.emplace(place, std::move(watched)); // unless it is known now
    }
    readDue();
    tellChange();
    tick();
}

void Watch::takeEnd(const lock::RunningLock &lock, End end)
{
    m_conclusions.end(lock.vault, lock.origin);
    const auto known = m_locks.find(lock::lockPlace(lock.origin, lock.vault));
    const bool isKnown = known != m_locks.end() && known->second.lock.attempt == lock.attempt;
    const lock::RunningLock told = isKnown ? known->second.lock : lock;
    if (isKnown)
        m_locks.erase(known);
    m_elsewhere.noteEnd(told);
    tellChange();
    lookAgain(told.vault);
    emit ended(told, m_ends.take(told, end));
}

/// What ended before the start was never shown here.
void Watch::tellLateEnd(lock::RunningLock lock, journal::EntryKind how, bool isNews)
{
    if (!isNews) {
        emit endLeftUntold(lock, how);
        return;
    }
    if (const auto choice = choiceFor(lock))
        lock.connectionName = connectionName(*choice, QUrl(choice->endpointUrl).host());
    emit ended(lock, {how, true});
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
    for (auto &[place, watched] : m_locks)
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
    for (auto &[place, watched] : m_locks)
        watched.isToBeRead = watched.isToBeRead || watched.lock.reading == Reading::NeedsConsent;
    readDue();
}

void Watch::noteNetworkReturned()
{
    for (auto &[place, watched] : m_locks)
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
    forgetElsewhere();
    for (auto &[place, watched] : m_locks) {
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
    std::vector<lock::RunningLock> looked;
    for (const auto &[place, watched] : m_locks) {
        // What is announced is what is true now, not before a sleep; nor what is just being
        // concluded.
        if (!watched.isToBeRead && watched.lock.reading != Reading::UnderWay)
            looked.push_back(watched.lock);
    }
    m_thresholds.lookAt(looked);
}

void Watch::scheduleTick()
{
    const milliseconds now = m_services.clock.sinceBoot();
    if (noteSleep(now))
        readDue();
    const quint64 ticket = ++m_tickTicket;
    if (m_locks.empty())
        return;
    milliseconds delay = longestUnwatched;
    for (const auto &[place, watched] : m_locks) {
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
