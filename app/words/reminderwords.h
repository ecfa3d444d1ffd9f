// SPDX-License-Identifier: GPL-3.0-or-later

// What reaches people while they do not look at the window: notifications, the tray, a calendar;
// and the question before they leave a lock in progress.
#pragma once

#include "journal/entry.h"
#include "lock/runninglock.h"
#include "words/deadlinewords.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace vaultlock::words {

/// A notification: what has just been passed, what to do and until when, and on which connection.
/// Here and below it is said of a lock that was made elsewhere that its lock ID is not here.
DeadlineWords reminderWords(const lock::RunningLock &lock, std::chrono::minutes threshold,
                            const QTimeZone &local);

/// "3 hours 12 minutes left", rounded down; "less than 1 minute left"; "its 24 hours are over".
QString timeLeft(std::chrono::milliseconds remaining);
/// " (not confirmed by the service)", " (last confirmed …)": empty where the service has just said
/// that the lock runs.
QString certainty(const lock::RunningLock &lock, const QTimeZone &local);

/// One line of the tray's menu: "SANDBOX · my-vault: 3 hours 12 minutes left, until Tue 17:04".
QString trayLine(const lock::RunningLock &lock, std::chrono::milliseconds remaining,
                 const QTimeZone &local);
/// Of the tray's icon: how many locks run, and the line of the one that ends first. first: what is
/// left of that one.
QString trayTip(const std::vector<lock::RunningLock> &locks, std::chrono::milliseconds first,
                const QTimeZone &local);
/// Of several, the one that ends first; none: null.
const lock::RunningLock *firstToEnd(const std::vector<lock::RunningLock> &locks);

/// "The lock of my-vault is in progress", "3 locks are in progress".
QString leavingHeading(const std::vector<lock::RunningLock> &locks);
/// "until Tuesday …: 3 hours 12 minutes left"; the connection where it has a name.
QString leavingFact(const lock::RunningLock &lock, std::chrono::milliseconds remaining,
                    const QTimeZone &local);
QString leavingConsequence(std::size_t locks);
/// What *Keep watching* does, where there is a tray and where there is none. longest: what is left
/// of the lock that ends last; only thresholds that are still to come, and that are told of, are
/// promised. isTold: null: all are.
QString keepWatchingMeaning(std::chrono::milliseconds longest, bool hasTray,
                            const std::function<bool(std::chrono::minutes)> &isTold = {});
/// Why it cannot be: nothing would be seen.
QString noWayToRemind();
/// How a lock has ended that nobody here asked to end; none for what was asked for.
std::optional<DeadlineWords> endReminder(const lock::RunningLock &lock, journal::EntryKind how);

/// A calendar's entry: plain text, without escapes.
struct CalendarWords
{
    QString summary;     ///< "SANDBOX · my-vault: complete or abort its vault lock by 12:38 UTC"
    QString description; ///< several lines
};
CalendarWords calendarWords(const lock::RunningLock &lock);
QString calendarSaved(const QString &path);

} // namespace vaultlock::words
