// SPDX-License-Identifier: GPL-3.0-or-later

// Moments and spans of time, for people.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace vaultlock::words {

/// Of the language that the sentences are in (app/language): their numbers and dates.
QLocale sentenceLocale();

/// "Tuesday 24 November 2026, 17:04 (15:04 UTC)"; the UTC date too where it is another day. In a
/// zone that is UTC: "Tuesday 24 November 2026, 15:04 UTC".
QString momentText(const QDateTime &moment, const QTimeZone &local);

/// "Europe/Berlin"; where the zone has no such name, its present offset, "UTC+01:00".
QString zoneName(const QTimeZone &zone);

/// "24 November"
QString dayAndMonthText(const QDate &day);
/// "24 Nov 2026": short, and read in one way only.
QString dayText(const QDate &day);
/// "24 Nov 2026, 17:04": of the local zone.
QString shortMomentText(const QDateTime &moment, const QTimeZone &local);

} // namespace vaultlock::words
