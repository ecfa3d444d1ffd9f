// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reminderwords.h"

#include "language/words.h"
#include "lock/thresholds.h"
#include "words/timewords.h"
#include "words/visibletext.h"
#include "words/watchwords.h"

#include <algorithm>

namespace vaultlock::words {

namespace {

using lock::RunningLock;

QString nameOf(const RunningLock &lock)
{
    return visible(lock.vault.name().toString());
}

/// Empty where nothing leads there any more.
QString placeSentence(const RunningLock &lock)
{
    if (!lock.isLive())
        return Words::tr("It is in the sandbox.");
    if (lock.connectionName.isEmpty())
        return {};
    return Words::tr("Its connection is %1.").arg(visible(lock.connectionName));
}

/// With a space before it; empty of a lock that the journal knows.
QString elsewhereSentence(const RunningLock &lock)
{
    return lock.isMadeElsewhere() ? Words::tr(" It was made elsewhere: its lock ID is not "
                                              "here, and completing it needs that.")
                                  : QString();
}

QString shortMoment(const QDateTime &moment, const QTimeZone &local)
{
    return sentenceLocale().toString(moment.toTimeZone(local), Words::tr("ddd HH:mm"));
}

QString placeOf(const RunningLock &lock)
{
    return Words::tr("Account %1, Region %2")
        .arg(lock.vault.account().toString(), lock.vault.region().toString());
}

} // namespace

QString certainty(const RunningLock &lock, const QTimeZone &local)
{
    using Reading = RunningLock::Reading;
    const bool isConfirmed =
        lock.reading == Reading::Known || (lock.reading == Reading::UnderWay && lock.asOf);
    if (isConfirmed)
        return {};
    if (lock.asOf)
        return Words::tr(" (last confirmed %1)").arg(shortMoment(*lock.asOf, local));
    return Words::tr(" (not confirmed by the service)");
}

DeadlineWords reminderWords(const RunningLock &lock, std::chrono::minutes threshold,
                            const QTimeZone &local)
{
    DeadlineWords words = deadlineWords(runningName(lock, false), threshold, lock.expires, local);
    words.heading = visible(words.heading);
    if (const QString doubt = certainty(lock, local); !doubt.isEmpty())
        words.text += doubt + u'.';
    words.text += elsewhereSentence(lock);
    return words;
}

QString timeLeft(std::chrono::milliseconds remaining)
{
    if (remaining.count() <= 0)
        return Words::tr("its 24 hours are over");
    const auto minutes = std::chrono::floor<std::chrono::minutes>(remaining);
    if (minutes.count() == 0)
        return Words::tr("less than 1 minute left");
    return Words::tr("%1 left").arg(spanText(minutes));
}

QString trayLine(const RunningLock &lock, std::chrono::milliseconds remaining,
                 const QTimeZone &local)
{
    return Words::tr("%1: %2, until %3")
               .arg(runningName(lock, false), timeLeft(remaining),
                    shortMoment(lock.expires, local)) +
           certainty(lock, local);
}

const RunningLock *firstToEnd(const std::vector<RunningLock> &locks)
{
    const auto first = std::min_element(
        locks.begin(), locks.end(),
        [](const RunningLock &a, const RunningLock &b) { return a.expires < b.expires; });
    return first == locks.end() ? nullptr : &*first;
}

QString trayTip(const std::vector<RunningLock> &locks, std::chrono::milliseconds first,
                const QTimeZone &local)
{
    if (locks.empty())
        return Words::tr("No lock is in progress");
    const QString line = trayLine(*firstToEnd(locks), first, local);
    return locks.size() == 1 ? line
                             : Words::tr("%1 locks are in progress. The first to end: %2")
                                   .arg(QString::number(locks.size()), line);
}

QString leavingHeading(const std::vector<RunningLock> &locks)
{
    if (locks.size() == 1)
        return Words::tr("The lock of %1 is in progress").arg(nameOf(locks.front()));
    return Words::tr("%1 locks are in progress").arg(locks.size());
}

QString leavingFact(const RunningLock &lock, std::chrono::milliseconds remaining,
                    const QTimeZone &local)
{
    QString fact =
        Words::tr("%1, until %2").arg(timeLeft(remaining), momentText(lock.expires, local));
    fact += certainty(lock, local) + u'.';
    fact += elsewhereSentence(lock);
    const QString place = placeSentence(lock);
    return place.isEmpty() ? fact : fact + u' ' + place;
}

QString leavingConsequence(std::size_t locks)
{
    if (locks == 1)
        return Words::tr("Complete it or abort it by then. Otherwise it ends, and its lock ID "
                         "is void. Once Vaultlock has quit, it reminds nobody of it.");
    return Words::tr("Complete or abort each by then. Otherwise it ends, and its lock ID is "
                     "void. Once Vaultlock has quit, it reminds nobody of them.");
}

QString keepWatchingMeaning(std::chrono::milliseconds longest, bool hasTray,
                            const std::function<bool(std::chrono::minutes)> &isTold)
{
    QStringList moments;
    for (const std::chrono::minutes threshold : lock::thresholds) {
        if (threshold < longest && (!isTold || isTold(threshold)))
            moments.append(spanText(threshold));
    }
    const QString last = moments.isEmpty() ? QString() : moments.takeLast();
    const QString all = moments.isEmpty()
                            ? last
                            : Words::tr("%1 and %2").arg(moments.join(QStringLiteral(", ")), last);
    const QString reminds =
        all.isEmpty() ? Words::tr("“Keep watching” closes the window and tells you of the end. ")
                      : Words::tr("“Keep watching” closes the window, reminds you %1 before "
                                  "the end, and tells you of the end. ")
                            .arg(all);
    return reminds +
           Words::tr("Vaultlock ends by itself when no lock is in progress any "
                     "more. ") +
           (hasTray ? Words::tr("The icon in the tray brings the window back, and so does "
                                "starting Vaultlock again.")
                    : Words::tr("There is no tray here: starting Vaultlock again brings the "
                                "window back."));
}

QString noWayToRemind()
{
    return Words::tr("There is no notification service here, so no reminder would be seen.");
}

std::optional<DeadlineWords> endReminder(const RunningLock &lock, journal::EntryKind how)
{
    const auto told = endFound(lock, how);
    if (!told)
        return std::nullopt;
    return DeadlineWords{Words::tr("A lock in progress has ended"), *told};
}

CalendarWords calendarWords(const RunningLock &lock)
{
    QString text = Words::tr("At the end of this entry the lock of %1 ends. Complete it or "
                             "abort it by then; otherwise its lock ID is void.\n%2.")
                       .arg(nameOf(lock), placeOf(lock));
    const QString place = placeSentence(lock);
    if (!place.isEmpty())
        text += u'\n' + place;
    if (lock.isMadeElsewhere())
        text += u'\n' + elsewhereSentence(lock).trimmed();
    text += Words::tr("\nIf the lock was completed or aborted, this entry is out of date.");
    const QString end = sentenceLocale().toString(lock.expires.toUTC(), Words::tr("HH:mm 'UTC'"));
    return {Words::tr("%1: complete or abort its vault lock by %2")
                .arg(visible(runningName(lock, false)), end),
            text};
}

QString calendarSaved(const QString &path)
{
    return Words::tr("Saved to %1.").arg(visible(path));
}

} // namespace vaultlock::words
