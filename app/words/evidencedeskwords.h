// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says where evidence is made and looked at. The checks' own sentences are in
// words/verificationwords.h.
#pragma once

#include "core/error.h"

#include <QString>
#include <QTimeZone>

namespace vaultlock::words {

/// The program that makes and verifies it.
QString evidenceProgramMissing();
QString evidenceProgramFailed();

/// Why evidence cannot be made as it is chosen. Paths are shown as they are.
QString evidencePlaceMissing();
QString evidencePlaceNotWhole();
QString evidencePlaceTaken(const QString &path);
QString folderNotThere(const QString &path);
QString folderNotWritable(const QString &path);
QString keyFileMissing();
QString keyFileNotThere(const QString &path);
QString noStampServer();
QString requestWantsFolder();

/// What is done at present.
QString serviceIsAsked();
QString evidenceReadsJournal();
QString evidenceIsDrawn();
QString evidenceIsSigned();
QString stampServerIsAsked();
QString evidenceIsWritten();
QString evidenceIsChecked();
QString evidenceIsCalledOff();

/// Nothing was written, since the service could not be asked at all.
QString serviceNotReadForEvidence(const Error &error);
/// Of evidence that is there.
QString evidenceIsThere(const QString &place);
/// How a request gets to an authority, and its answer back.
QString requestToBeCarried(const QString &requestFile, const QString &place);

/// Why the service is not asked, of a window.
QString windowNotConnected();
/// connection: "Sandbox", a profile's name. leads: to which account and Region, may be empty.
QString windowLeadsElsewhere(const QString &connection, const QString &account,
                             const QString &region);
QString noJournalHere();
QString evidenceNotRead();

/// As evidence says it of itself, from outside. state: "Locked", "InProgress" …; made: ISO 8601.
struct EvidenceClaim
{
    QString vault;
    QString account;
    QString region;
    QString state;
    QString made;
};
QString evidenceIsOf(const EvidenceClaim &claim, const QTimeZone &local);

/// The verdict: one sentence, never surer than the checks.
QString evidenceFails(int checks);
QString evidenceContradicted(int checks);
QString evidenceNotWhole();
QString evidenceUnsigned();
QString evidenceOfUnknownSigner();
QString evidenceVouchedFor();

/// What a check is about, for people; the name itself where it is not known.
QString checkTitle(const QString &what);
/// "Holds", "FAILS", "Not checked"
QString checkHolds();
QString checkFails();
QString checkNotMade();

} // namespace vaultlock::words
