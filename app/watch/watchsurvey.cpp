// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's survey says to the watch, and what it takes up of it.
#include "lock/stateknowledge.h"
#include "watch/watch.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace vaultlock::watch {

using Reading = lock::RunningLock::Reading;

namespace {

/// By the window's own session: its ID was given to it, was lost here, or may be in a journal that
/// could not be read.
bool mayBeOfThisProgram(const lock::VaultLockSession *session)
{
    const lock::InProgress *lock = session ? lock::lockInProgress(session->state()) : nullptr;
    return lock && lock->custody != lock::LockIdCustody::Elsewhere;
}

journal::EntryKind endSaidBy(const lock::Reading &reading, std::chrono::milliseconds remaining)
{
    if (std::holds_alternative<aws::VaultLock>(reading.answer))
        return journal::EntryKind::ObservedLocked;
    return remaining.count() > 0 ? journal::EntryKind::ObservedNoLock : journal::EntryKind::Expired;
}

} // namespace

void Watch::followSurvey()
{
    forgetElsewhere();
    const lock::VaultSurvey *survey = m_workspace.survey();
    if (!survey || !m_hasBegun || m_survey == survey)
        return;
    m_survey = survey;
    connect(survey, &lock::VaultSurvey::rowChanged, this, [this, survey](int row) {
        if (survey == m_workspace.survey())
            takeRow(survey->rows()[static_cast<std::size_t>(row)]);
    });
    for (const lock::VaultSurvey::Row &row : survey->rows())
        takeRow(row);
}

/// What the window reads anyway, or changes itself, is news here too.
void Watch::takeRow(const lock::VaultSurvey::Row &row)
{
    const VaultArn &vault = row.vault.arn;
    const workspace::Connection &connection = *m_workspace.connection();
    const LockOrigin origin = connection.originOf(vault);
    const Place place = lock::lockPlace(origin, vault);
    const bool isRunning = row.stage == lock::LockStage::InProgress && row.expires;
    const auto found = m_locks.find(place);
    if (found != m_locks.end())
        takeRowOf(found->second, row);
    else if (isRunning && !mayBeOfThisProgram(connection.startedSession(vault)))
        consider({{},
                  origin,
                  vault,
                  m_workspace.connectionName(),
                  *row.expires,
                  Reading::Known,
                  row.asOf,
                  row.serverTime,
                  {}});
    else
        m_elsewhere.drop(place);
}

void Watch::takeRowOf(Watched &watched, const lock::VaultSurvey::Row &row)
{
    tellChange();
    lock::RunningLock &lock = watched.lock;
    switch (row.stage) {
    case lock::LockStage::InProgress:
        if (!row.expires || !row.asOf.isValid())
            return;
        if (std::abs(lock.expires.secsTo(*row.expires)) > secondsOfRounding) {
            watched.isToBeRead = true; // it may be another lock
            return readDue();
        }
        lock.reading = Reading::Known;
        lock.error.reset();
        lock.asOf = row.asOf;
        if (!lock.isMadeElsewhere())
            lock.expires = *row.expires;
        lock.serverTime = row.serverTime;
        if (!watched.isToBeRead)
            m_thresholds.lookAt({lock});
        return;
    case lock::LockStage::NoVault:
    case lock::LockStage::Unlocked:
    case lock::LockStage::Locked:
    case lock::LockStage::Expired:
        if (!watched.retryAt) { // else that is what is being concluded
            watched.isToBeRead = true;
            readDue();
        }
        return;
    case lock::LockStage::Completing:
    case lock::LockStage::Aborting:
        // The journal has that by now: what comes of it is no news from elsewhere.
        if (lock.isMadeElsewhere())
            m_locks.erase(lock::lockPlace(lock.origin, lock.vault));
        return;
    default:
        return;
    }
}

/// The vault may have its next lock already.
void Watch::lookAgain(const VaultArn &vault)
{
    const lock::VaultSurvey *survey = m_workspace.survey();
    if (!survey || survey != m_survey)
        return;
    const auto row =
        std::find_if(survey->rows().begin(), survey->rows().end(),
                     [&](const lock::VaultSurvey::Row &each) { return each.vault.arn == vault; });
    if (row != survey->rows().end() && row->stage == lock::LockStage::InProgress)
        takeRow(*row);
}

void Watch::consider(const lock::RunningLock &lock)
{
    // At the start most of them are in the first list.
    if (m_elsewhere.consider(lock, m_list.lastReading()) && m_isListKnown)
        m_list.read();
}

void Watch::adopt(int reading)
{
    bool hasNews = false;
    for (lock::RunningLock &lock : m_elsewhere.takeBehind(reading)) {
        if (m_list.isInitiating(lock.vault)) {
            m_elsewhere.consider(lock, reading); // the list has it soon
            continue;
        }
        Watched watched{std::move(lock), {}, {}, {}};
        watched.isToBeRead = false;
        watched.lookedAtRemaining = remaining(watched.lock);
        const Place place = lock::lockPlace(watched.lock.origin, watched.lock.vault);
        hasNews = m_locks.emplace(place, std::move(watched)).second || hasNews;
    }
    if (!std::exchange(m_isListKnown, true)) {
        m_ends.lookForUntold(m_list.attempts());
        if (!m_elsewhere.isEmpty())
            m_list.read();
    }
    if (!hasNews)
        return;
    lookAtThresholds();
    tellChange();
}

/// The service says so, and the journal knows nothing of the lock.
void Watch::endElsewhere(const Place &place, const lock::Reading &reading)
{
    lock::RunningLock lock = m_locks.at(place).lock;
    m_locks.erase(place);
    m_elsewhere.noteEnd(lock);
    tellChange();
    const auto *said = std::get_if<aws::VaultLock>(&reading.answer);
    if (said && said->state == aws::ServiceLockState::InProgress && said->expires) {
        // Its vault has another one.
        lock.expires = *said->expires;
        lock.reading = Reading::Known;
        lock.asOf = m_services.clock.utcNow();
        lock.serverTime = said->metadata.serverTime;
        return consider(lock);
    }
    if (lock.isLive())
        emit ended(lock, m_ends.take(lock, {endSaidBy(reading, remaining(lock)), false}));
}

/// Those that nobody could ask about for a week, and the sandbox's when the window has left it.
void Watch::forgetElsewhere()
{
    const QDateTime longAgo = m_services.clock.utcNow().addDays(-daysTold);
    const auto isNobodys = [&](const std::pair<const Place, Watched> &each) {
        const lock::RunningLock &lock = each.second.lock;
        return lock.isMadeElsewhere() &&
               (lock.expires < longAgo || (!lock.isLive() && !m_connections.isInWindow(lock)));
    };
    if (std::erase_if(m_locks, isNobodys) > 0)
        tellChange();
}

} // namespace vaultlock::watch
