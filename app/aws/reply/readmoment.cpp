// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/reply/readmoment.h"

#include "core/utctime.h"

#include <QRegularExpression>

namespace vaultlock::aws {

namespace {

/// Seconds to be taken away; nothing for an offset that no zone has.
std::optional<qint64> offsetOf(const QRegularExpressionMatch &match)
{
    const QString hours = match.captured(QStringLiteral("hours"));
    if (hours.isEmpty())
        return 0;
    const int minutes = match.captured(QStringLiteral("minutes")).toInt();
    if (hours.toInt() > 14 || minutes > 59)
        return {};
    const qint64 seconds = (hours.toInt() * 60 + minutes) * 60;
    return match.captured(QStringLiteral("sign")) == QLatin1String("-") ? -seconds : seconds;
}

} // namespace

std::optional<QDateTime> readMoment(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})"
                       "(?:[Tt ]([0-9]{2})(:?)([0-9]{2})(?:\\6([0-9]{2})(?:[.,]([0-9]+))?)?"
                       "(?: ?(?:[Zz]|UTC|GMT)| ?(?<sign>[+-])(?<hours>[0-9]{2})"
                       "(?::?(?<minutes>[0-9]{2}))?)?)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    const auto number = [&match](int group) {
        return match.captured(group).toInt();
    };
    const QDate date(number(1), number(3), number(4));
    const int milliseconds = match.captured(9).left(3).leftJustified(3, u'0').toInt();
    const QTime time(number(5), number(7), number(8), milliseconds);
    const auto offset = offsetOf(match);
    if (!match.hasMatch() || !date.isValid() || !time.isValid() || !offset)
        return {};
    return utcTime(date, time).addSecs(-*offset);
}

} // namespace vaultlock::aws
