// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/verdict.h"

#include "lock/stateknowledge.h"
#include "support/awaited.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace vaultlock::tests {

namespace {

using journal::Entry;
using journal::EntryKind;

/// What one attempt's entry says against the lock that the attempt made, if it made one.
bool isTrue(const Entry &entry, const Life *life)
{
    switch (entry.kind) {
    case EntryKind::LockIdReceived:
        return life && life->lockId == entry.lockId.toLatin1();
    case EntryKind::LockIdLost:
        return life;
    case EntryKind::InitiateFailed:
        return !life;
    case EntryKind::Completed:
    case EntryKind::ObservedLocked:
        return life && life->isCompleted;
    case EntryKind::Aborted:
        return life && life->isSaidAborted();
    case EntryKind::Expired:
        return life && life->isGone();
    case EntryKind::ObservedNoLock:
        return life && life->isGone();
    default:
        return true; // says nothing about an outcome, or of one try of several
    }
}

/// The try that failed last has not had its effect after all.
bool isFailureTrue(const std::vector<Entry> &entries, const Entry &entry, const Life *life)
{
    if (entry.kind != EntryKind::CompleteFailed && entry.kind != EntryKind::AbortFailed)
        return true;
    const bool isComplete = entry.kind == EntryKind::CompleteFailed;
    const bool hadEffect = life && (isComplete ? life->isCompleted : life->isAborted);
    const auto isLater = [&](const Entry &other) {
        return other.attempt == entry.attempt && other.sequence > entry.sequence &&
               other.kind == (isComplete ? EntryKind::CompleteIntended : EntryKind::AbortIntended);
    };
    return !hadEffect || std::any_of(entries.begin(), entries.end(), isLater);
}

const Life *lifeOf(const QUuid &attempt, const std::vector<Entry> &entries,
                   const std::vector<Life> &lives)
{
    const auto intent = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.attempt == attempt && entry.kind == EntryKind::InitiateIntended;
    });
    const auto received = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.attempt == attempt && entry.kind == EntryKind::LockIdReceived;
    });
    const auto life = std::find_if(lives.begin(), lives.end(), [&](const Life &candidate) {
        return intent != entries.end()
                   ? candidate.policy == intent->policy
                   : received != entries.end() && candidate.lockId == received->lockId.toLatin1();
    });
    return life == lives.end() ? nullptr : &*life;
}

/// The state on screen against the service.
QStringList wrongOnScreen(const lock::State &state, const std::optional<sandbox::Lock> &lock)
{
    QStringList wrong;
    const bool isShownInProgress = lock::stageOf(state) == lock::LockStage::InProgress;
    const bool isShownLocked = lock::stageOf(state) == lock::LockStage::Locked;
    const bool isInProgress = lock && !lock->isLocked;
    const bool isLocked = lock && lock->isLocked;
    if (isShownInProgress != isInProgress || isShownLocked != isLocked ||
        lock::hasNoLock(state) != !lock.has_value())
        wrong << QStringLiteral("the screen's stage %1 is not the service's")
                     .arg(static_cast<int>(lock::stageOf(state)));
    const QString shown = lock::lockIdOf(state);
    if (isInProgress && !shown.isEmpty() && shown.toLatin1() != lock->id)
        wrong << QStringLiteral("shows the ID %1 of no lock").arg(shown);
    return wrong;
}

} // namespace

QStringList wrongConclusions(const std::vector<Entry> &entries, const std::vector<Life> &lives)
{
    QStringList wrong;
    for (const Entry &entry : entries) {
        const Life *life = lifeOf(entry.attempt, entries, lives);
        if (!isTrue(entry, life) || !isFailureTrue(entries, entry, life))
            wrong << QStringLiteral("entry %1 says %2, and it is not so")
                         .arg(entry.sequence)
                         .arg(journal::entryKindName(entry.kind));
    }
    return wrong;
}

Places placesOf(const QByteArray &lockId, const std::vector<Entry> &entries,
                const QString &journalPath)
{
    Places places;
    places.journal = std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.lockId.toLatin1() == lockId;
    });
    const QFileInfo journal(journalPath);
    const auto files = journal.dir().entryInfoList({journal.fileName() + QStringLiteral(".*-*")},
                                                   QDir::Files | QDir::System);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(lockId))
            places.setAside = true;
    }
    return places;
}

Verdict verdictOf(Program &program, lock::VaultLockSession &session, Service &service,
                  const QString &journalPath, const QByteArray &lockId)
{
    Verdict verdict;
    verdict.isSettled = program.settles(session);
    if (!verdict.isSettled)
        verdict.wrong << QStringLiteral("nothing is known in the end");
    const auto entries = awaited(program.journal().read({session.vault().toString()}));
    if (entries)
        verdict.entries = *entries;
    else
        verdict.wrong
            << QStringLiteral("the journal cannot be read: %1").arg(entries.error().detail);
    verdict.wrong << wrongConclusions(verdict.entries, service.livesOf(session.vault()))
                  << wrongOnScreen(session.state(), service.lockOf(session.vault()));
    if (!lockId.isEmpty())
        verdict.places = placesOf(lockId, verdict.entries, journalPath);
    if (const lock::InProgress *lock = lock::lockInProgress(session.state())) {
        verdict.custody = lock->custody;
        verdict.places.offered = lock->recoveredLockIds.contains(QString::fromLatin1(lockId));
    }
    verdict.places.screen =
        !lockId.isEmpty() && lock::lockIdOf(session.state()).toLatin1() == lockId;
    return verdict;
}

} // namespace vaultlock::tests
