// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/deadlinewords.h"

#include "language/words.h"
#include "words/conditionwords.h"
#include "words/timewords.h"

namespace vaultlock::words {

namespace {

QString daysText(qint64 days)
{
    return Words::tr("%1 days", nullptr, static_cast<int>(days)).arg(wholeNumber(days));
}

QString hoursText(qint64 hours)
{
    return Words::tr("%1 hours", nullptr, static_cast<int>(hours)).arg(wholeNumber(hours));
}

QString minutesText(qint64 minutes)
{
    return Words::tr("%1 minutes", nullptr, static_cast<int>(minutes)).arg(wholeNumber(minutes));
}

} // namespace

DeadlineWords deadlineWords(const QString &name, std::chrono::minutes threshold,
                            const QDateTime &expires, const QTimeZone &local)
{
    return {Words::tr("%1: less than %2 left").arg(name, spanText(threshold)),
            Words::tr("Complete its lock or abort it. Otherwise it ends %1, and its lock ID is "
                      "void.")
                .arg(momentText(expires, local))};
}

QString spanText(std::chrono::minutes span)
{
    constexpr qint64 minutesInAnHour = 60;
    // A lock has 24 hours; only the sandbox's clock goes further, and nobody counts years in hours.
    constexpr qint64 minutesInADay = 24 * minutesInAnHour;
    if (const qint64 days = span.count() / minutesInADay; days >= 3)
        return daysText(days);
    const qint64 hours = span.count() / minutesInAnHour;
    const qint64 minutes = span.count() % minutesInAnHour;
    if (hours == 0)
        return minutesText(minutes);
    if (minutes == 0)
        return hoursText(hours);
    return QStringLiteral("%1 %2").arg(hoursText(hours), minutesText(minutes));
}

} // namespace vaultlock::words
