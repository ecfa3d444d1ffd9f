// SPDX-License-Identifier: GPL-3.0-or-later

// What the services say to the watch.
#include "core/whendone.h"
#include "lock/ownership.h"
#include "lock/reducer.h"
#include "watch/watch.h"

#include <QPointer>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace vaultlock::watch {

using Reading = lock::RunningLock::Reading;
using std::chrono::milliseconds;

namespace {

/// Two ends of one lock, told by different clocks, lie no further apart.
constexpr qint64 secondsOfRounding = 5;

/// Only a person can do something about it.
bool needsAPerson(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::MfaNeeded:
    case ErrorKind::SsoLoginNeeded:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::ExpiredCredentials:
    case ErrorKind::ExpiredToken:
        return true;
    default:
        return false;
    }
}

/// The connection is to be made anew for the next reading: its files may say something else by
/// then.
bool isOfCredentials(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoCredentials:
    case ErrorKind::UnrecognizedClient:
    case ErrorKind::InvalidSignature:
    case ErrorKind::RoleNotGranted:
    case ErrorKind::CredentialProcessFailed:
    case ErrorKind::CredentialsNotFetched:
    case ErrorKind::WrongOrigin:
        return true;
    default:
        return needsAPerson(kind);
    }
}

bool isOfTheNetwork(const Error &error)
{
    return error.httpStatus == 0 && !isOfCredentials(error.kind);
}

bool isSame(const lock::RunningLock &lock, const VaultArn &vault, const LockOrigin &origin)
{
    return lock.vault == vault && lock.origin == origin;
}

} // namespace

void Watch::readBurst()
{
    m_connections.tidy();
    std::map<ConnectionReader *, std::vector<Key>> burst;
    for (auto &[key, watched] : m_locks) {
        if (!watched.isToBeRead || watched.isBeingRead)
            continue;
        watched.isToBeRead = false;
        const auto way = m_connections.wayTo(watched.lock);
        if (!way.name.isEmpty())
            watched.lock.connectionName = way.name;
        if (way.reader) {
            burst[way.reader].push_back(key);
            continue;
        }
        watched.lock.reading = way.obstacle;
        watched.lock.error = way.error;
        watched.retryAt.reset(); // what is waited for now is a way
    }
    for (const auto &[reader, keys] : burst) {
        reader->expect(keys.size());
        for (const Key &key : keys)
            startReading(key, *reader);
    }
    lookAtThresholds();
    tellChange();
}

void Watch::startReading(const Key &key, ConnectionReader &reader)
{
    Watched &watched = m_locks.at(key);
    watched.isBeingRead = true;
    watched.retryAt.reset();
    watched.lock.reading = Reading::UnderWay;
    watched.lookedAtRemaining = remaining(watched.lock);
    whenDone(reader.read(watched.lock.vault), this,
             [this, key, from = QPointer<ConnectionReader>(&reader)](
                 const Result<lock::Reading> &answer) { take(key, from, answer); });
}

void Watch::take(const Key &key, ConnectionReader *reader, const Result<lock::Reading> &answer)
{
    const auto found = m_locks.find(key);
    if (found == m_locks.end())
        return; // it has ended meanwhile
    Watched &watched = found->second;
    watched.isBeingRead = false;
    const auto *failed = answer ? std::get_if<lock::ReadingFailed>(&answer->answer) : nullptr;
    if (!reader) {
        watched.isToBeRead = true; // the connection ended under it
        readDue();
    } else if (!answer || failed) {
        takeFailure(watched, reader, failed ? failed->error : answer.error());
    } else {
        takeReading(watched, *reader, *answer);
    }
    lookAtThresholds();
    tellChange();
}

void Watch::takeReading(Watched &watched, ConnectionReader &reader, const lock::Reading &reading)
{
    lock::RunningLock &shown = watched.lock;
    shown.error.reset();
    const auto *lock = std::get_if<aws::VaultLock>(&reading.answer);
    const bool isRunning = lock && lock->state == aws::ServiceLockState::InProgress &&
                           lock::claimOf(watched.attempt, *lock);
    if (isRunning) {
        shown.reading = Reading::Known;
        shown.asOf = m_services.clock.utcNow();
        shown.expires = lock->expires.value_or(shown.expires);
        shown.serverTime =
            lock->metadata.serverTime ? lock->metadata.serverTime : reading.serverTime;
        watched.lookedAtRemaining = remaining(shown); // by the service's clock from now on
    }
    if (isRunning && !watched.attempt.open) {
        m_conclusions.end(shown.vault, shown.origin);
        if (remaining(shown).count() > 0)
            watched.readingsInVain = 0;
        else
            readLater(watched); // it should have ended
        return;
    }
    m_conclusions.conclude(shown, reader,
                           m_connections.isInWindow(shown) ? m_workspace.connection() : nullptr);
    readLater(watched); // should nothing come of it
}

void Watch::takeFailure(Watched &watched, ConnectionReader *reader, const Error &error)
{
    watched.lock.error = error;
    if (isOfCredentials(error.kind))
        m_connections.forget(reader);
    if (error.kind == ErrorKind::WrongOrigin) {
        watched.lock.reading = Reading::NoConnection;
    } else if (needsAPerson(error.kind)) {
        watched.lock.reading = Reading::NeedsSignIn;
    } else {
        watched.lock.reading = Reading::Failed;
        readLater(watched);
        if (isOfTheNetwork(error))
            m_network.watch();
    }
}

void Watch::readLater(Watched &watched)
{
    watched.retryAt =
        m_services.clock.sinceBoot() + lock::waitBeforeAsking(++watched.readingsInVain);
}

void Watch::followSurvey()
{
    const lock::VaultSurvey *survey = m_workspace.survey();
    if (!survey || !m_hasBegun || m_survey == survey)
        return;
    m_survey = survey;
    connect(survey, &lock::VaultSurvey::rowsReset, this, &Watch::tellChange);
    connect(survey, &lock::VaultSurvey::rowChanged, this, [this, survey](int row) {
        if (survey == m_workspace.survey())
            takeRow(survey->rows()[static_cast<std::size_t>(row)]);
    });
}

/// What the window reads anyway, or changes itself, is news here too.
void Watch::takeRow(const lock::VaultSurvey::Row &row)
{
    const LockOrigin origin = m_workspace.connection()->originOf(row.vault.arn);
    const auto found = std::find_if(m_locks.begin(), m_locks.end(), [&](const auto &each) {
        return isSame(each.second.lock, row.vault.arn, origin);
    });
    tellChange();
    if (found == m_locks.end())
        return lookAtThresholds();
    Watched &watched = found->second;
    switch (row.stage) {
    case lock::LockStage::InProgress:
        if (!row.expires || !row.asOf.isValid())
            return;
        if (std::abs(watched.lock.expires.secsTo(*row.expires)) > secondsOfRounding) {
            watched.isToBeRead = true; // it may be another lock
            return readDue();
        }
        watched.lock.reading = Reading::Known;
        watched.lock.error.reset();
        watched.lock.asOf = row.asOf;
        watched.lock.expires = *row.expires;
        watched.lock.serverTime = row.serverTime;
        return lookAtThresholds();
    case lock::LockStage::NoVault:
    case lock::LockStage::Unlocked:
    case lock::LockStage::Locked:
    case lock::LockStage::Expired:
        if (!watched.retryAt) { // else that is what is being concluded
            watched.isToBeRead = true;
            readDue();
        }
        return;
    default:
        return;
    }
}

std::vector<lock::RunningLock> Watch::locksElsewhere() const
{
    std::vector<lock::RunningLock> found;
    const lock::VaultSurvey *survey = m_isListKnown ? m_workspace.survey() : nullptr;
    if (!survey)
        return found;
    for (const lock::VaultSurvey::Row &row : survey->rows()) {
        if (row.stage != lock::LockStage::InProgress || !row.expires)
            continue;
        const LockOrigin origin = m_workspace.connection()->originOf(row.vault.arn);
        const bool isKnown = std::any_of(m_locks.begin(), m_locks.end(), [&](const auto &each) {
            return isSame(each.second.lock, row.vault.arn, origin);
        });
        if (!isKnown)
            found.push_back({{},
                             origin,
                             row.vault.arn,
                             m_workspace.connectionName(),
                             *row.expires,
                             Reading::Known,
                             row.asOf,
                             row.serverTime,
                             {}});
    }
    return found;
}

} // namespace vaultlock::watch
