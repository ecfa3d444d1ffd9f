// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/lockround.h"

#include "core/whendone.h"
#include "lock/countdown.h"
#include "lock/ownership.h"
#include "lock/runningattempts.h"
#include "watch/connectionreader.h"
#include "watch/placeoflock.h"

#include <algorithm>
#include <map>
#include <utility>

namespace vaultlock::watch {

using Reading = lock::RunningLock::Reading;
using Standing = RoundLock::Standing;
using workspace::ConnectionChoice;

namespace {

// Nobody else tells of an Initiate that was sent a moment ago, nor of one that a clock which was
// wrong has put into the future.
constexpr std::chrono::hours anyAge{-24 * 365 * 100};

Standing standingOf(const lock::Attempt &attempt, const aws::VaultLock &said)
{
    const auto claim = lock::claimOf(attempt, said);
    // What speaks against it is said by the service, too: another date, another policy.
    if (!claim || claim->contradictions.raiseDoubt())
        return Standing::Over;
    return said.state == aws::ServiceLockState::Locked ? Standing::Locked : Standing::InProgress;
}

bool endsBefore(const RoundLock &a, const RoundLock &b)
{
    const bool isKnownA = a.standing != Standing::Unknown;
    const bool isKnownB = b.standing != Standing::Unknown;
    if (isKnownA != isKnownB)
        return isKnownA;
    if (a.lock.expires != b.lock.expires)
        return a.lock.expires < b.lock.expires;
    return a.lock.vault.toString() < b.lock.vault.toString();
}

} // namespace

struct LockRound::Line
{
    ConnectionChoice choice;
    std::unique_ptr<workspace::Connection> connection;
    std::unique_ptr<ConnectionReader> reader; // dies first
    std::optional<Error> error;               // why there is no connection
};

LockRound::LockRound(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

LockRound::~LockRound() = default;

void LockRound::start()
{
    whenDone(m_parts.services.journal.read(), this,
             [this](const Result<std::vector<journal::Entry>> &entries) {
                 if (entries)
                     return takeJournal(*entries);
                 m_error = entries.error();
                 emit finished();
             });
}

void LockRound::takeJournal(const std::vector<journal::Entry> &entries)
{
    std::map<QString, std::vector<journal::Entry>> ofVaults;
    for (const journal::Entry &entry : entries) {
        if (!entry.vaultArn.isEmpty())
            ofVaults[entry.vaultArn].push_back(entry);
    }
    const auto now = lock::Moment::of(m_parts.services.clock);
    for (const auto &[vault, ofVault] : ofVaults) {
        for (lock::RunningAttempt &running : lock::runningAttempts(ofVault, now, anyAge)) {
            if (running.lock.origin.isSandbox()) {
                ++m_rehearsals;
                continue;
            }
            m_locks.push_back({std::move(running.lock), Standing::Unknown, {}});
            m_attempts.push_back(std::move(running.attempt));
        }
    }
    m_open = m_locks.size();
    if (m_open == 0)
        return emit finished();
    for (std::size_t i = 0; i < m_attempts.size(); ++i) // endOne() clears them at the last one
        readBy(i, 0);
}

std::vector<ConnectionChoice> LockRound::choicesFor(const lock::RunningLock &lock) const
{
    std::vector<ConnectionChoice> choices;
    if (const auto route = m_parts.routes.to(lock.origin, lock.vault.region()))
        choices.push_back(*route);
    for (ConnectionChoice other : m_parts.others) {
        if (other.region.isEmpty())
            other.region = lock.vault.region().toString();
        if (std::find(choices.begin(), choices.end(), other) == choices.end())
            choices.push_back(std::move(other));
    }
    return choices;
}

ConnectionReader *LockRound::readerFor(const ConnectionChoice &choice, RoundLock &lock)
{
    auto line = std::find_if(m_lines.begin(), m_lines.end(),
                             [&](const auto &known) { return known->choice == choice; });
    if (line == m_lines.end()) {
        auto made = std::make_unique<Line>();
        made->choice = choice;
        auto destination = m_parts.resolve(choice);
        if (destination) {
            made->connection =
                std::make_unique<workspace::Connection>(std::move(*destination), m_parts.services);
            made->reader = std::make_unique<ConnectionReader>(*made->connection, m_parts.services);
            made->reader->expect(m_locks.size());
        } else {
            made->error = destination.error();
        }
        line = m_lines.insert(m_lines.end(), std::move(made));
    }
    lock.lock.error = (*line)->error;
    if (!(*line)->reader || !isPlaceOf((*line)->connection->destination(), lock.lock))
        return nullptr;
    lock.lock.connectionName =
        choice.name.isEmpty() ? (*line)->connection->destination().endpoint.host() : choice.name;
    return (*line)->reader.get();
}

/// By the first choice from that one on that leads to the lock's service.
void LockRound::readBy(std::size_t index, std::size_t choice)
{
    RoundLock &lock = m_locks[index];
    const auto choices = choicesFor(lock.lock);
    for (; choice < choices.size(); ++choice) {
        if (ConnectionReader *reader = readerFor(choices[choice], lock)) {
            lock.lock.reading = Reading::UnderWay;
            whenDone(reader->read(lock.lock.vault), this,
                     [this, index, choice](const Result<lock::Reading> &answer) {
                         take(index, choice, answer);
                     });
            return;
        }
    }
    lock.lock.reading = Reading::NoConnection;
    endOne();
}

void LockRound::take(std::size_t index, std::size_t choice, const Result<lock::Reading> &answer)
{
    const auto *failed = answer ? std::get_if<lock::ReadingFailed>(&answer->answer) : nullptr;
    if (answer && !failed) {
        takeReading(index, *answer);
        return endOne();
    }
    const Error error = failed ? failed->error : answer.error();
    m_locks[index].lock.error = error;
    if (error.kind == ErrorKind::WrongOrigin) // another account's: the next one may be it
        return readBy(index, choice + 1);
    m_locks[index].lock.reading = Reading::Failed;
    endOne();
}

void LockRound::takeReading(std::size_t index, const lock::Reading &reading)
{
    RoundLock &shown = m_locks[index];
    shown.lock.error.reset();
    shown.lock.reading = Reading::Known;
    shown.lock.asOf = m_parts.services.clock.utcNow();
    const auto *said = std::get_if<aws::VaultLock>(&reading.answer);
    const lock::Attempt &attempt = m_attempts[index];
    shown.standing = said ? standingOf(attempt, *said) : Standing::Over;
    // Where nobody has noted that there was a lock, its absence may only mean: not yet.
    shown.isUnsettled = shown.standing == Standing::Over && !attempt.hasLock();
    if (shown.isUnsettled)
        shown.standing = Standing::Unknown;
    if (shown.standing != Standing::InProgress)
        return;
    shown.lock.expires = said->expires.value_or(shown.lock.expires);
    shown.lock.serverTime =
        said->metadata.serverTime ? said->metadata.serverTime : reading.serverTime;
}

void LockRound::endOne()
{
    if (--m_open > 0)
        return;
    m_attempts.clear();
    for (RoundLock &lock : m_locks) {
        if (lock.standing == Standing::InProgress)
            lock.remaining = lock::Countdown(lock.lock.expires, lock.lock.serverTime)
                                 .remaining(m_parts.services.clock);
    }
    std::stable_sort(m_locks.begin(), m_locks.end(), endsBefore);
    emit finished();
}

} // namespace vaultlock::watch
