// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/watchwords.h"

#include "language/words.h"
#include "lock/countdown.h"
#include "words/errorwords.h"
#include "words/visibletext.h"

#include <QStringList>

namespace vaultlock::words {

using Reading = lock::RunningLock::Reading;

namespace {

const QString separator = QStringLiteral(" · ");

/// Why it could not be read.
QString obstacle(const lock::RunningLock &lock)
{
    switch (lock.reading) {
    case Reading::NeedsConsent:
        return Words::tr("not read: LIVE, and not agreed to yet");
    case Reading::NeedsSignIn:
        return Words::tr("not read: the connection needs you to sign in");
    case Reading::NoConnection:
        return lock.error ? Words::tr("not read: %1").arg(readingErrorWords(*lock.error).what)
                          : Words::tr("not read: no connection leads there any more");
    case Reading::Failed:
        return lock.error ? Words::tr("not read: %1").arg(readingErrorWords(*lock.error).what)
                          : Words::tr("not read");
    case Reading::NotYet:
    case Reading::UnderWay:
    case Reading::Known:
        break;
    }
    return {};
}

QString hourOf(const QDateTime &moment, const QTimeZone &local)
{
    return moment.toTimeZone(local).toString(QStringLiteral("HH:mm"));
}

} // namespace

QString runningPlace(const lock::RunningLock &lock)
{
    if (!lock.isLive())
        return QStringLiteral("SANDBOX");
    return QStringLiteral("LIVE %1").arg(visible(lock.connectionName)).trimmed();
}

QString runningName(const lock::RunningLock &lock, bool withAccount)
{
    QString name = visible(lock.vault.name().toString());
    if (lock.isMadeElsewhere())
        name += Words::tr(" (made elsewhere)");
    QStringList parts{runningPlace(lock), name};
    if (withAccount)
        parts << QStringLiteral("%1, %2").arg(lock.vault.account().toString(),
                                              lock.vault.region().toString());
    return parts.join(separator);
}

QString runningStanding(const lock::RunningLock &lock, std::chrono::milliseconds remaining,
                        const QTimeZone &local)
{
    const QString left = remaining.count() > 0
                             ? Words::tr("%1 left").arg(lock::clockText(remaining))
                             : Words::tr("its time is over");
    const QString why = obstacle(lock);
    const QString noId = lock.isMadeElsewhere() ? Words::tr("; no lock ID here") : QString();
    if (lock.asOf && why.isEmpty())
        return Words::tr("%1, read at %2").arg(left, hourOf(*lock.asOf, local)) + noId;
    const QString since = lock.asOf ? Words::tr("last read at %1").arg(hourOf(*lock.asOf, local))
                                    : Words::tr("by the journal");
    const QString state = why.isEmpty() ? Words::tr("being read") : why;
    return QStringLiteral("%1, %2; %3").arg(left, since, state) + noId;
}

QString consentWanted(const std::vector<lock::RunningLock> &locks, std::chrono::milliseconds first)
{
    QStringList places;
    for (const lock::RunningLock &lock : locks)
        places << runningPlace(lock);
    places.removeDuplicates();
    constexpr qsizetype mostNamed = 3;
    QString where = places.mid(0, mostNamed).join(QStringLiteral(", "));
    if (places.size() > mostNamed)
        where += Words::tr(" and %1 more").arg(places.size() - mostNamed);
    const QString what = locks.size() == 1
                             ? Words::tr("%1 has a lock in progress").arg(where)
                             : Words::tr("%1: %2 locks in progress").arg(where).arg(locks.size());
    const QString end = first.count() > 0
                            ? Words::tr("%1 left by the journal").arg(lock::clockText(first))
                            : Words::tr("by the journal their time is over");
    return Words::tr("%1, not read yet; %2.").arg(what, end);
}

std::optional<QString> endFound(const lock::RunningLock &lock, journal::EntryKind how)
{
    using journal::EntryKind;
    const QString name = runningName(lock, false);
    switch (how) {
    case EntryKind::ObservedLocked:
        return Words::tr("%1: the service says that the lock was completed. The vault is "
                         "Locked for good.")
            .arg(name);
    case EntryKind::ObservedNoLock:
        return Words::tr("%1: the service says that the lock is gone, before its time. The "
                         "vault has no lock.")
            .arg(name);
    case EntryKind::Expired:
        return Words::tr("%1: the lock expired. The service removed its policy, and its lock "
                         "ID is void.")
            .arg(name);
    case EntryKind::InitiateFailed:
        return Words::tr("%1: the service says that no lock was initiated.").arg(name);
    default:
        return std::nullopt;
    }
}

QString lockedMeanwhile(const lock::RunningLock &lock)
{
    return Words::tr("%1: Locked. Nothing runs out any more.").arg(runningName(lock, true));
}

QString overMeanwhile(const lock::RunningLock &lock)
{
    return Words::tr("%1: this lock is in progress no longer, and the vault was not locked by "
                     "it. Its lock ID is void.")
        .arg(runningName(lock, true));
}

QString unsettledInitiate(const lock::RunningLock &lock)
{
    return Words::tr("%1: an Initiate was asked for, and nobody has noted what came of it. Open "
                     "the vault in Vaultlock, which finds out.")
        .arg(runningName(lock, true));
}

QString noLockRuns()
{
    return Words::tr("No lock of this journal is in progress at a service.");
}

QString rehearsalsLeftOut(std::size_t rehearsals)
{
    return Words::tr("%1 locks of the window's sandbox were not asked about.", nullptr,
                     static_cast<int>(rehearsals))
        .arg(rehearsals);
}

} // namespace vaultlock::words
