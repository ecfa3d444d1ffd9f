// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencedeskwords.h"

#include "words/evidencewords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace vaultlock::words {

namespace {

QString sayDesk(const char *sentence)
{
    return QCoreApplication::translate("EvidenceDesk", sentence);
}

struct CheckTitle
{
    const char *what;
    const char *title;
};

QString claimedState(const QString &state)
{
    if (state == QLatin1String("Locked"))
        return sayDesk("locked, by its journal");
    if (state == QLatin1String("InProgress"))
        return sayDesk("a lock in progress, by its journal");
    if (state == QLatin1String("NotLocked"))
        return sayDesk("not locked, by its journal");
    return sayDesk("its journal does not say how the lock stands");
}

constexpr CheckTitle checkTitles[] = {
    {"schema", "Form of evidence.json"},
    {"files", "The other files"},
    {"sums", "SHA256SUMS"},
    {"policy", "The policy’s bytes"},
    {"lines", "Lines of the journal"},
    {"facts", "What is told of the lines"},
    {"words", "What is said in words"},
    {"journal", "Against this journal"},
    {"service", "Against the service now"},
    {"stamp", "Time stamp"},
    {"stamp-authority", "Authority of the time stamp"},
    {"signature", "Signature"},
    {"signer", "Who signed it"},
    {"cloudtrail", "CloudTrail"},
};

} // namespace

QString evidenceProgramMissing()
{
    return sayDesk("vaultlock-evidence, which belongs to Vaultlock, is not installed.");
}

QString evidenceProgramFailed()
{
    return sayDesk("vaultlock-evidence ended without an answer. Nothing was written.");
}

QString evidencePlaceMissing()
{
    return sayDesk("Say where it is to be written.");
}

QString evidencePlaceNotWhole()
{
    return sayDesk("Give the whole path, from / on.");
}

QString evidencePlaceTaken(const QString &path)
{
    return sayDesk("%1 is there already. Nothing is written over: choose another name.")
        .arg(visible(path));
}

QString folderNotThere(const QString &path)
{
    return sayDesk("There is no folder %1.").arg(visible(path));
}

QString folderNotWritable(const QString &path)
{
    return sayDesk("You may not write into %1.").arg(visible(path));
}

QString keyFileMissing()
{
    return sayDesk("Say with which PKCS#12 file it is to be signed.");
}

QString keyFileNotThere(const QString &path)
{
    return sayDesk("There is no file %1.").arg(visible(path));
}

QString noStampServer()
{
    return sayDesk("Give the address of the time stamp server: http:// or https://, without a user "
                   "name.");
}

QString requestWantsFolder()
{
    return sayDesk(
        "The answer to a request is put into a folder: a ZIP file cannot take it. Choose "
        "a folder.");
}

QString serviceIsAsked()
{
    return sayDesk("Asking the service…");
}

QString evidenceReadsJournal()
{
    return sayDesk("Reading the journal…");
}

QString evidenceIsDrawn()
{
    return sayDesk("Writing the pages…");
}

QString evidenceIsSigned()
{
    return sayDesk("Signing…");
}

QString stampServerIsAsked()
{
    return sayDesk("Asking the time stamp server…");
}

QString evidenceIsWritten()
{
    return sayDesk("Writing to the disk…");
}

QString evidenceIsChecked()
{
    return sayDesk("Looking at the evidence…");
}

QString evidenceIsCalledOff()
{
    return sayDesk("Stopping…");
}

QString serviceNotReadForEvidence(const Error &error)
{
    return sayDesk("The service was not read. %1").arg(evidenceFailure(error));
}

QString evidenceIsThere(const QString &place)
{
    return sayDesk("The evidence is in %1.").arg(visible(place));
}

QString requestToBeCarried(const QString &requestFile, const QString &place)
{
    return sayDesk("The request for a time stamp is in %1. Send it to an authority; its answer is "
                   "put in by: vaultlock-cli evidence stamp --reply ANSWER.tsr %2")
        .arg(visible(requestFile), visible(place));
}

QString windowNotConnected()
{
    return sayDesk("The window is not connected.");
}

QString windowLeadsElsewhere(const QString &connection, const QString &account,
                             const QString &region)
{
    return sayDesk("The window is connected to %1 (account %2, %3): not to where this lock is.")
        .arg(visible(connection), account.isEmpty() ? sayDesk("not known") : visible(account),
             visible(region));
}

QString noJournalHere()
{
    return sayDesk("There is no journal on this computer.");
}

QString evidenceNotRead()
{
    return sayDesk("The evidence could not be read.");
}

QString evidenceIsOf(const EvidenceClaim &claim, const QTimeZone &local)
{
    const QDateTime made = QDateTime::fromString(claim.made, Qt::ISODateWithMs);
    return sayDesk("It says that it is of the vault %1, account %2, %3: %4. It says that it was "
                   "made %5.")
        .arg(visible(claim.vault), visible(claim.account), visible(claim.region),
             claimedState(claim.state),
             made.isValid() ? momentText(made, local) : visible(claim.made));
}

QString evidenceFails(int checks)
{
    return checks == 1
               ? sayDesk("This is not evidence as it was made: a check fails. Do not rely on it.")
               : sayDesk("This is not evidence as it was made: %1 checks fail. Do not rely on it.")
                     .arg(checks);
}

QString evidenceContradicted(int checks)
{
    return checks == 1
               ? sayDesk("What it was held against says otherwise: a check fails. See which.")
               : sayDesk("What it was held against says otherwise: %1 checks fail. See which.")
                     .arg(checks);
}

QString evidenceNotWhole()
{
    return sayDesk("Nothing speaks against it, but not all of it could be looked at. See what was "
                   "not checked.");
}

QString evidenceUnsigned()
{
    return sayDesk("It agrees with itself. It is not signed: whoever can write such files could "
                   "have made it so.");
}

QString evidenceOfUnknownSigner()
{
    return sayDesk(
        "It agrees with itself and its signature fits. Nobody whom you trust has vouched "
        "for who signed it: the certificate may be anybody’s.");
}

QString evidenceVouchedFor()
{
    return sayDesk("It agrees with itself, its signature fits, and an authority that you named "
                   "vouches for who signed it.");
}

QString checkTitle(const QString &what)
{
    const auto *found =
        std::find_if(std::begin(checkTitles), std::end(checkTitles),
                     [&what](const CheckTitle &one) { return what == QLatin1String(one.what); });
    return found == std::end(checkTitles) ? visible(what) : sayDesk(found->title);
}

QString checkHolds()
{
    return sayDesk("Holds");
}

QString checkFails()
{
    return sayDesk("FAILS");
}

QString checkNotMade()
{
    return sayDesk("Not checked");
}

} // namespace vaultlock::words
