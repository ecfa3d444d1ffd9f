// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/endteller.h"

#include "core/whendone.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace vaultlock::watch {

using journal::EntryKind;
using std::chrono::milliseconds;

namespace {

const QString vaultName = QStringLiteral("vault");
const QString originName = QStringLiteral("origin");
// "yes", or the claim: milliseconds since 1970.
const QString toldName = QStringLiteral("told");
const QString isToldValue = QStringLiteral("yes");

/// Nobody is told what they did themselves.
bool wasAskedFor(EntryKind how)
{
    return how == EntryKind::Completed || how == EntryKind::Aborted;
}

} // namespace

EndTeller::EndTeller(ToldRecord &record, journal::Journal &journal, const Clock &clock,
                     Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_journal(journal)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
}

void EndTeller::expect(const lock::RunningLock &lock)
{
    if (m_record.value(lock::runningLockKey(lock), vaultName).isValid())
        return;
    m_record.set(lock, vaultName, lock.vault.toString());
    m_record.set(lock, originName, lock.origin.key());
}

End EndTeller::take(const lock::RunningLock &lock, End end)
{
    if (wasAskedFor(end.how)) {
        noteTold(lock);
        return end;
    }
    // Of what was made elsewhere nobody notes the end: it is told by the first that hears of it.
    const bool isOurs = (end.isToldHere || lock.isMadeElsewhere()) && claim(lock);
    if (!isOurs)
        lookLater(lock, end.how, false, patience);
    return {end.how, isOurs};
}

void EndTeller::lookForUntold(const std::vector<lock::RunningAttempt> &running)
{
    std::set<QString> expected;
    for (const lock::RunningAttempt &each : running)
        expected.insert(lock::runningLockKey(each.lock));
    for (const QString &key : m_record.keys()) {
        if (expected.count(key) > 0 || isTold(key))
            continue;
        const auto vault = VaultArn::fromService(m_record.value(key, vaultName).toString());
        const auto origin = LockOrigin::fromKey(m_record.value(key, originName).toString());
        if (!vault || !origin)
            continue;
        const lock::RunningLock lock{
            QUuid::fromString(key), *origin, *vault, {}, m_record.endOf(key), {}, {}, {}, {}};
        journal::Selection about;
        about.vaultArn = vault->toString();
        whenDone(m_journal.read(about), this,
                 [this, lock](const Result<std::vector<journal::Entry>> &entries) {
                     const auto end = entries ? lock::endOf(lock.attempt, *entries) : std::nullopt;
                     if (end)
                         takeFormer(lock, *end);
                 });
    }
}

/// Whoever has just noted it may be about to tell it.
void EndTeller::takeFormer(const lock::RunningLock &lock, const journal::Entry &end)
{
    const milliseconds age(end.time.msecsTo(m_clock.utcNow()));
    if (wasAskedFor(end.kind))
        noteTold(lock);
    else if (age < patience)
        lookLater(lock, end.kind, true, patience - std::max(age, milliseconds(0)));
    else
        tellIfUntold(lock, end.kind, true);
}

void EndTeller::tellIfUntold(const lock::RunningLock &lock, EntryKind how, bool isNews)
{
    if (claim(lock))
        emit leftUntold(lock, how, isNews);
    else if (!isTold(lock::runningLockKey(lock)))
        lookLater(lock, how, isNews, patience);
}

void EndTeller::lookLater(const lock::RunningLock &lock, EntryKind how, bool isNews,
                          milliseconds delay)
{
    m_scheduler.after(delay, this, [this, lock, how, isNews] { tellIfUntold(lock, how, isNews); });
}

bool EndTeller::claim(const lock::RunningLock &lock)
{
    bool isOurs = false;
    m_record.decide([&] {
        const QString told = m_record.value(lock::runningLockKey(lock), toldName).toString();
        isOurs = told != isToldValue && !isClaimed(told);
        if (isOurs)
            m_record.set(lock, toldName, QString::number(m_clock.utcNow().toMSecsSinceEpoch()));
    });
    if (isOurs)
        m_scheduler.after(timeToTell, this, [this, lock] { noteTold(lock); });
    return isOurs;
}

/// A claim of another day, or of a clock that was set back since, holds nobody up.
bool EndTeller::isClaimed(const QString &told) const
{
    bool isMoment = false;
    const qint64 since = told.toLongLong(&isMoment);
    return isMoment && std::abs(m_clock.utcNow().toMSecsSinceEpoch() - since) < patience.count();
}

bool EndTeller::isTold(const QString &key) const
{
    return m_record.value(key, toldName) == isToldValue;
}

void EndTeller::noteTold(const lock::RunningLock &lock)
{
    m_record.set(lock, toldName, isToldValue);
}

} // namespace vaultlock::watch
