// SPDX-License-Identifier: GPL-3.0-or-later

// The ends of locks in progress, for a calendar.
#pragma once

#include "lock/runninglock.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace vaultlock::calendar {

/// An iCalendar file (RFC 5545): UTF-8, CRLF, lines of at most 75 octets. One event a lock, from an
/// hour before its end to its end: an event of no length is left out by calcurse and an hour long
/// in khal. Times are UTC. The UID stays the same for the same lock, so that a second import
/// replaces the first where the calendar can (khal does). An alarm for each threshold that is still
/// to come (lock/thresholds.h). No lock ID. Locks that are over by now are left out.
///
/// now: UTC; when the file is made.
QByteArray calendarFile(const std::vector<lock::RunningLock> &locks, const QDateTime &now);

} // namespace vaultlock::calendar
