// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/timewords.h"

#include "language/translation.h"
#include "language/words.h"

namespace vaultlock::words {

QLocale sentenceLocale()
{
    return language::sentenceLocale();
}

QString dayAndMonthText(const QDate &day)
{
    //: A date without its year, in the letters of QLocale::toString.
    return sentenceLocale().toString(day, Words::tr("d MMMM"));
}

QString momentText(const QDateTime &moment, const QTimeZone &local)
{
    const QString dayFormat = Words::tr("dddd d MMMM yyyy");
    const QString timeFormat = QStringLiteral("HH:mm");
    const QDateTime there = moment.toTimeZone(local);
    const QDateTime utc = moment.toUTC();
    const QString day = sentenceLocale().toString(there.date(), dayFormat);
    if (there.offsetFromUtc() == 0)
        return QStringLiteral("%1, %2 UTC").arg(day, utc.toString(timeFormat));
    const QString utcText =
        there.date() == utc.date()
            ? utc.toString(timeFormat)
            : QStringLiteral("%1, %2").arg(dayAndMonthText(utc.date()), utc.toString(timeFormat));
    return QStringLiteral("%1, %2 (%3 UTC)").arg(day, there.toString(timeFormat), utcText);
}

QString zoneName(const QTimeZone &zone)
{
    const QString id = QString::fromUtf8(zone.id());
    return id.isEmpty() ? zone.displayName(QTimeZone::GenericTime, QTimeZone::OffsetName) : id;
}

QString dayText(const QDate &day)
{
    return sentenceLocale().toString(day, Words::tr("d MMM yyyy"));
}

QString shortMomentText(const QDateTime &moment, const QTimeZone &local)
{
    const QDateTime there = moment.toTimeZone(local);
    return QStringLiteral("%1, %2").arg(dayText(there.date()),
                                        there.toString(QStringLiteral("HH:mm")));
}

} // namespace vaultlock::words
