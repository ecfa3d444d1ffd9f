// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of evidence that was looked at, and of files that cannot be evidence.
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vaultlock::words {

/// Why a file that was received is not taken. Names come from outside.
QString tooManyFiles(qint64 most);
QString tooManyBytes(qint64 most);
QString isALink(const QString &name);
QString isNoFile(const QString &name);
QString isEncrypted(const QString &name);
QString hasNoName();
QString isAbsolute(const QString &name);
QString nameClimbs(const QString &name);
QString nameTwice(const QString &name);
QString isElsewhere(const QString &name);
QString isNoZip();
QString zipIsDamaged(const QString &name, const QString &reason);

/// Why a check failed, was not made, or what it found.
QString fileIsMissing(const QString &name);
QString fileIsChanged(const QString &name);
QString fileIsNotNamed(const QString &name);
QString isNoJson();
QString isNewer(qint64 version, int known);
QString isNotByTheSchema(const QString &fault);
QString cannotBeRead();
QString policyIsNotThere();
QString policyDiffers();
QString lineIsChanged(qint64 sequence);
QString lineDoesNotFollow(qint64 sequence);
QString linesWhole(qint64 count, qint64 withheld);
QString eventHasNoLine(qint64 sequence);
QString lineHasNoEvent(qint64 sequence);
/// member: "vault.account"; said, written: values, as text from outside.
QString toldOtherwise(const QString &member, const QString &said, const QString &written);
QString toldNothing();
/// told: toldOtherwise().
QString wordsOfAnotherVersion(const QString &version, const QString &told);
QString wordsOfAnEarlierForm(); ///< in the place of a value
QString policySourceDiffers(bool isOfService);
QString linesAreOfNoLock();
QString eventDiffers(qint64 sequence);
QString journalNotGiven();
QString lineIsNotInTheJournal(qint64 sequence);
QString lastLineIsAnother();
QString serviceNotAsked();
QString serviceDidNotSay(const Error &error);
QString serviceSaysNotLocked();
QString serviceSaysNoVault();
QString serviceSaysTheSameOtherwise(const QDateTime &asOf, const QString &sha256,
                                    bool isInProgress);
QString serviceSaysTheSame(const QDateTime &asOf, bool isInProgress);
QString serviceSaysAnother(const QString &sha256, bool isInProgress);

/// Of CloudTrail's records beside the journal's entries. isById: by its request ID, else by time.
QString isNoTrail();
QString trailAgrees(qint64 sequence, const QString &name, const QString &caller,
                    const QDateTime &time, bool isById);
QString trailDiffers(qint64 sequence, const QString &name, const QString &caller,
                     const QDateTime &time);
QString trailRefused(qint64 sequence, const QString &name, const QString &caller,
                     const QDateTime &time, const QString &errorCode);
QString trailDone(qint64 sequence, const QString &name, const QString &caller,
                  const QDateTime &time);
/// The call of whoever handed the lock over, or received it.
QString trailColleagues(qint64 sequence, const QString &name, const QString &caller,
                        const QDateTime &time);
/// what: trailAgrees(), of a call whose outcome the journal does not say.
QString trailSaysOutcome(const QString &what, const QString &errorCode);
QString notInTheTrail(qint64 sequence, const QString &name);
QString onlyInTheTrail(const QString &name, const QString &caller, const QDateTime &time,
                       const QString &errorCode);
QString trailNotGiven();
QString trailNotTaken(const QString &path, const QString &why);

/// "lines: ok: 5 lines", "policy: FAILED: …", "journal: not checked: … (--journal)"; option: by
/// which it would be made, may be empty.
QString checkLine(bool isOk, bool isFailed, const QString &what, const QString &why,
                  const QString &option);

} // namespace vaultlock::words
