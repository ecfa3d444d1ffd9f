// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/deadlinewords.h"

#include "words/conditionwords.h"
#include "words/timewords.h"

namespace vaultlock::words {

namespace {

QString counted(qint64 count, const QString &unit)
{
    return QStringLiteral("%1 %2%3").arg(wholeNumber(count), unit,
                                         count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace

DeadlineWords deadlineWords(const QString &name, std::chrono::minutes threshold,
                            const QDateTime &expires, const QTimeZone &local)
{
    return {
        QStringLiteral("%1: less than %2 left").arg(name, spanText(threshold)),
        QStringLiteral("Complete its lock or abort it. Otherwise it ends %1, and its lock ID is "
                       "void.")
            .arg(momentText(expires, local))};
}

QString spanText(std::chrono::minutes span)
{
    constexpr qint64 minutesInAnHour = 60;
    // A lock has 24 hours; only the sandbox's clock goes further, and nobody counts years in hours.
    constexpr qint64 minutesInADay = 24 * minutesInAnHour;
    if (const qint64 days = span.count() / minutesInADay; days >= 3)
        return counted(days, QStringLiteral("day"));
    const qint64 hours = span.count() / minutesInAnHour;
    const qint64 minutes = span.count() % minutesInAnHour;
    if (hours == 0)
        return counted(minutes, QStringLiteral("minute"));
    if (minutes == 0)
        return counted(hours, QStringLiteral("hour"));
    return QStringLiteral("%1 %2").arg(counted(hours, QStringLiteral("hour")),
                                       counted(minutes, QStringLiteral("minute")));
}

} // namespace vaultlock::words
