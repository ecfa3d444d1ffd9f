// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/runninglist.h"

#include "core/logging.h"
#include "core/whendone.h"

#include <algorithm>
#include <utility>

namespace vaultlock::watch {

using std::chrono::milliseconds;

namespace {

/// Longer than a request lives: whoever sent an Initiate knows by then what came of it.
constexpr milliseconds patience{60'000};
constexpr milliseconds waitForTheDisk{10'000};

} // namespace

RunningList::RunningList(journal::Journal &journal, const Clock &clock, Scheduler &scheduler,
                         QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
}

std::vector<lock::RunningAttempt> RunningList::attempts() const
{
    std::vector<lock::RunningAttempt> all;
    for (const auto &[arn, vault] : m_vaults)
        all.insert(all.end(), vault.running.begin(), vault.running.end());
    return all;
}

bool RunningList::isInitiating(const VaultArn &vault) const
{
    const auto known = m_vaults.find(vault.toString());
    return known != m_vaults.end() && known->second.isYoung;
}

void RunningList::read()
{
    if (!std::exchange(m_isFollowing, true)) {
        connect(&m_journal, &journal::Journal::changed, this, &RunningList::read);
        connect(&m_journal, &journal::Journal::appended, this, [this](const journal::Entry &entry) {
            m_ownNewest.insert_or_assign(entry.attempt, journal::markOf(entry));
        });
    }
    if (m_readings > 0) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    ++m_number;
    ++m_readings;
    whenDone(m_journal.read(lock::attemptsWithoutEnd()), this,
             [this](const Result<Entries> &newest) {
                 if (newest)
                     takeNewest(*newest);
                 else
                     readAfterFailure();
                 endReading();
             });
}

void RunningList::takeNewest(const Entries &newest)
{
    std::map<QString, std::map<QUuid, qint64>> byVault;
    for (const journal::Entry &entry : newest) {
        // A window is a day long: what was last heard of before that is not told any more.
        if (entry.time.addDays(daysTold + 1) > m_clock.utcNow())
            byVault[entry.vaultArn][entry.attempt] = entry.sequence;
    }
    for (const auto &[arn, vault] : m_vaults)
        byVault.try_emplace(arn);
    for (const auto &[arn, now] : byVault) {
        const auto known = m_vaults.find(arn);
        if (known == m_vaults.end() || known->second.newest != now || known->second.isYoung)
            readVault(arn, now);
    }
}

void RunningList::readVault(const QString &arn, const std::map<QUuid, qint64> &newest)
{
    ++m_readings;
    journal::Selection about;
    about.vaultArn = arn;
    whenDone(m_journal.read(about), this, [this, arn, newest](const Result<Entries> &entries) {
        if (entries)
            takeVault(arn, newest, *entries);
        else
            readAfterFailure();
        endReading();
    });
}

void RunningList::takeVault(const QString &arn, const std::map<QUuid, qint64> &newest,
                            const Entries &entries)
{
    Vault &vault = m_vaults[arn];
    const auto before = std::exchange(
        vault.running, lock::runningAttempts(entries, lock::Moment::of(m_clock), patience));
    vault.newest = newest;
    vault.isYoung = std::any_of(entries.begin(), entries.end(), [&](const journal::Entry &entry) {
        const milliseconds age(entry.time.msecsTo(m_clock.utcNow()));
        return entry.kind == journal::EntryKind::InitiateIntended && age < patience &&
               newest.count(entry.attempt) > 0;
    });
    m_hasNews = true;
    for (const lock::RunningAttempt &former : before) {
        if (const auto end = lock::endOf(former.lock.attempt, entries))
            tellEnd(former.lock, *end);
    }
    if (vault.isYoung)
        readLater(patience);
    if (newest.empty())
        m_vaults.erase(arn);
}

void RunningList::tellEnd(const lock::RunningLock &lock, const journal::Entry &end)
{
    const auto own = m_ownNewest.find(end.attempt);
    const bool isOwn = own != m_ownNewest.end() && own->second == journal::markOf(end);
    if (isOwn)
        m_ownNewest.erase(own);
    emit ended(lock, {end.kind, isOwn});
}

void RunningList::endReading()
{
    if (--m_readings > 0)
        return;
    const int finished = m_number;
    const bool hasFailed = std::exchange(m_hasFailed, false);
    // Of a journal that could not be read nobody may think that no lock runs.
    m_wasRead = !hasFailed || m_wasRead;
    if (m_wasRead && std::exchange(m_hasNews, false))
        emit changed();
    if (!hasFailed)
        emit upToDate(finished);
    if (m_isStale)
        read();
}

void RunningList::readAfterFailure()
{
    m_hasFailed = true;
    readLater(waitForTheDisk);
}

void RunningList::readLater(milliseconds delay)
{
    m_scheduler.after(delay, this, [this] { read(); });
}

} // namespace vaultlock::watch
