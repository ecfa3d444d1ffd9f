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
    case ErrorKind::SignInFileUnusable:
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

/// The service tells of the lock that is watched, in progress.
bool isOfIt(const aws::VaultLock &said, const lock::RunningLock &lock, const lock::Attempt &attempt)
{
    if (said.state != aws::ServiceLockState::InProgress)
        return false;
    if (!lock.isMadeElsewhere())
        return lock::claimOf(attempt, said).has_value();
    return !said.expires || std::abs(lock.expires.secsTo(*said.expires)) <= secondsOfRounding;
}

} // namespace

void Watch::readBurst()
{
    m_connections.tidy();
    std::map<ConnectionReader *, std::vector<Place>> burst;
    for (auto &[place, watched] : m_locks) {
        if (!watched.isToBeRead || watched.isBeingRead)
            continue;
        watched.isToBeRead = false;
        const auto way = m_connections.wayTo(watched.lock);
        if (!way.name.isEmpty())
            watched.lock.connectionName = way.name;
        if (way.reader) {
            burst[way.reader].push_back(place);
            continue;
        }
        watched.lock.reading = way.obstacle;
        watched.lock.error = way.error;
        watched.retryAt.reset(); // what is waited for now is a way
    }
    for (const auto &[reader, places] : burst) {
        reader->expect(places.size());
        for (const Place &place : places)
            startReading(place, *reader);
    }
    lookAtThresholds();
    tellChange();
}

void Watch::startReading(const Place &place, ConnectionReader &reader)
{
    Watched &watched = m_locks.at(place);
    watched.isBeingRead = true;
    watched.retryAt.reset();
    watched.lock.reading = Reading::UnderWay;
    watched.lookedAtRemaining = remaining(watched.lock);
    whenDone(reader.read(watched.lock.vault), this,
             [this, place, key = lock::runningLockKey(watched.lock),
              from = QPointer<ConnectionReader>(&reader)](const Result<lock::Reading> &answer) {
                 const auto found = m_locks.find(place);
                 // It has ended meanwhile, or there is another.
                 if (found != m_locks.end() && lock::runningLockKey(found->second.lock) == key)
                     take(place, from, answer);
             });
}

void Watch::take(const Place &place, ConnectionReader *reader, const Result<lock::Reading> &answer)
{
    Watched &watched = m_locks.at(place);
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
    const bool isRunning = lock && isOfIt(*lock, shown, watched.attempt);
    if (isRunning) {
        shown.reading = Reading::Known;
        shown.asOf = m_services.clock.utcNow();
        if (!shown.isMadeElsewhere()) // else it is known by its end
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
    if (shown.isMadeElsewhere())
        return endElsewhere(lock::lockPlace(shown.origin, shown.vault), reading);
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

} // namespace vaultlock::watch
