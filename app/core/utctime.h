// SPDX-License-Identifier: GPL-3.0-or-later

// Moments in UTC, made alike in every Qt from 6.4 on.
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace vaultlock {

/// Qt 6.8 deprecates Qt::UTC as an argument; Qt 6.4 prints what was made of a QTimeZone with +00:00
/// for Z, unless it went through toUTC().
inline QDateTime utcTime(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

/// Milliseconds since 1970.
inline QDateTime utcTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC();
}

/// ISO 8601 in UTC, to the second; empty: there is no moment.
inline QString isoMoment(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid() ? moment->toUTC().toString(Qt::ISODate) : QString();
}

} // namespace vaultlock
