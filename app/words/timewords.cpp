// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/timewords.h"

namespace vaultlock::words {

QLocale sentenceLocale()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QString momentText(const QDateTime &moment, const QTimeZone &local)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString dayFormat = QStringLiteral("dddd d MMMM yyyy");
    const QString timeFormat = QStringLiteral("HH:mm");
    const QDateTime there = moment.toTimeZone(local);
    const QDateTime utc = moment.toUTC();
    const QString day = english.toString(there.date(), dayFormat);
    if (there.offsetFromUtc() == 0)
        return QStringLiteral("%1, %2 UTC").arg(day, utc.toString(timeFormat));
    const QString utcText =
        there.date() == utc.date()
            ? utc.toString(timeFormat)
            : QStringLiteral("%1, %2").arg(english.toString(utc.date(), QStringLiteral("d MMMM")),
                                           utc.toString(timeFormat));
    return QStringLiteral("%1, %2 (%3 UTC)").arg(day, there.toString(timeFormat), utcText);
}

QString zoneName(const QTimeZone &zone)
{
    const QString id = QString::fromUtf8(zone.id());
    return id.isEmpty() ? zone.displayName(QTimeZone::GenericTime, QTimeZone::OffsetName) : id;
}

QString dayText(const QDate &day)
{
    return sentenceLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString shortMomentText(const QDateTime &moment, const QTimeZone &local)
{
    const QDateTime there = moment.toTimeZone(local);
    return QStringLiteral("%1, %2").arg(dayText(there.date()),
                                        there.toString(QStringLiteral("HH:mm")));
}

} // namespace vaultlock::words
