// SPDX-License-Identifier: GPL-3.0-or-later

// What is said before a lock's operations, and above the reason why one had no effect.
#pragma once

#include "lock/state.h"
#include "policy/finding.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace vaultlock::words {

/// What each operation does, before it is done.
QString initiateConsequence();
QString completeConsequence();
QString abortConsequence();
/// What becomes of a lock ID that was made elsewhere.
QString enteredLockIdUse();
/// Above the lock IDs that stood in a damaged journal.
QString recoveredLockIdsToTry();

/// "LIVE: profile", or the sandbox's name.
QString connectionLine(const QString &connectionName, bool isLive);
/// Who initiated a lock, as far as it is known here.
struct Initiator
{
    bool isHere = false;  ///< this computer's program
    QString receivedFrom; ///< the colleague who handed the lock over; empty: nobody did
};
/// When, and by whom as far as that is known. created: UTC by the service; invalid: not known.
QString initiatedLine(const QDateTime &created, const Initiator &initiator, const QTimeZone &local);
/// What was ticked in the checklist, and what was not; titles. Empty where there is no checklist.
QString trialsLine(const QStringList &tried, const QStringList &open);

/// Of a policy without findings.
QString noFindings();
/// Beside a danger's check box.
QString dangerAcceptance(policy::Rule rule);
/// While dangers stand that were not accepted.
QString dangersToAccept(std::size_t accepted, std::size_t all);
/// Beside a policy's text whose lines are too long to be read as they are.
QString laidOutForReading();
QString laidOutMeaning();
/// Above the field for the vault's name, and while it is not there.
QString vaultNameToType();
QString vaultNameNotTyped();
QString lockIdNotEntered();
/// What was entered can be no lock ID.
QString noSuchLockId();

/// On a review, at Return: it takes no step, and what does.
QString returnTakesNoStep(const QString &verb);

/// What was entered is what the service has refused already.
QString sameLockIdRefused();

/// Of the report of a review: what came of it, and what its file is called.
QString reportSaved(const QString &path);
QString reportFileName(const QString &vaultName);

QString notDoneHeading(lock::Operation operation);
/// Complete was refused for its lock ID alone.
QString lockIdRefusedHeading();
/// A lock ID that was entered could not be journaled.
QString lockIdNotKeptHeading();

/// Where the lock would be, without a vault.
QString noVaultChosenHeading();
QString noVaultChosen();

} // namespace vaultlock::words
