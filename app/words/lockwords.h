// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about a vault's lock: what is known, since when, and where its lock ID is.
#pragma once

#include "core/error.h"
#include "lock/contradictions.h"
#include "lock/lockidcustody.h"
#include "lock/lockstage.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace vaultlock::words {

/// What is special about where the lock ID is, in a few words; empty where nothing is.
QString custodyHeading(lock::LockIdCustody custody);
/// What that means and what to do, below the heading.
QString custodyWarning(lock::LockIdCustody custody);

/// What speaks against a lock ID that the service gave us; empty where nothing does.
QString doubtHeading(const lock::Contradictions &contradictions);
QString doubtWarning(const lock::Contradictions &contradictions);

/// A lock ID stood in a damaged journal, and may be this lock's.
/// Of a lock that cannot be told from another of the same minutes (lock/dating.h).
QString mayBeAnotherHeading();
QString mayBeAnotherWarning();
QString recoveredLockIdHeading();
QString recoveredLockIdWarning();

/// The lock ID comes from the journal; the service could not be asked about it yet.
QString unconfirmedLockIdHeading();
QString unconfirmedLockIdWarning();

/// The lock ID was typed in, so it may be wrong.
QString enteredLockIdHeading();
QString enteredLockIdWarning();

/// Above the reason why the lock could not be read, or the outcome of a request is not known.
QString notReadHeading();
QString outcomeUnknownHeading();
/// What happened when the lock was read, and what to do.
QString readingFailure(const Error &error);
/// The first reading is under way.
QString beingReadSentence();
/// "The service said so at 15:04:05." The day too where it was another. now: of the same clock.
QString saidAtSentence(const QDateTime &asOf, const QDateTime &now, const QTimeZone &local);
/// The last reading failed, and what is shown is older.
QString notReadAgainSentence(const Error &error, const QDateTime &asOf, const QDateTime &now,
                             const QTimeZone &local);

/// Below the time that is left. Under an hour, and under a quarter of one, it
/// says so: colour alone would not do.
QString remainingCaption(std::chrono::milliseconds remaining, bool isEstimated);

/// The line above an installed policy; in its place where it is not known whether there is one;
/// empty in stages that have none. since: when the lock was initiated, UTC; invalid where it is not
/// known.
QString installedPolicyCaption(lock::LockStage stage, const QDateTime &since = {},
                               const QTimeZone &local = QTimeZone::utc());

/// For whoever cannot see that it is there.
QString lockIdArrived(const QString &lockId);
/// The line above the policy that was initiated from here last. at: UTC.
QString initiatedPolicyCaption(const QDateTime &at, const QTimeZone &local);

} // namespace vaultlock::words
