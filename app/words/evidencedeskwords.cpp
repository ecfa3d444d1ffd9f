// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencedeskwords.h"

#include "language/words.h"
#include "words/evidencewords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace vaultlock::words {

namespace {

struct CheckTitle
{
    const char *what;
    const char *title;
};

QString claimedState(const QString &state)
{
    if (state == QLatin1String("Locked"))
        return Words::tr("locked, by its journal");
    if (state == QLatin1String("InProgress"))
        return Words::tr("a lock in progress, by its journal");
    if (state == QLatin1String("NotLocked"))
        return Words::tr("not locked, by its journal");
    return Words::tr("its journal does not say how the lock stands");
}

constexpr CheckTitle checkTitles[] = {
    {"schema", QT_TRANSLATE_NOOP("Words", "Form of evidence.json")},
    {"files", QT_TRANSLATE_NOOP("Words", "The other files")},
    {"sums", "SHA256SUMS"},
    {"policy", QT_TRANSLATE_NOOP("Words", "The policy’s bytes")},
    {"lines", QT_TRANSLATE_NOOP("Words", "Lines of the journal")},
    {"facts", QT_TRANSLATE_NOOP("Words", "What is told of the lines")},
    {"words", QT_TRANSLATE_NOOP("Words", "What is said in words")},
    {"journal", QT_TRANSLATE_NOOP("Words", "Against this journal")},
    {"service", QT_TRANSLATE_NOOP("Words", "Against the service now")},
    {"stamp", QT_TRANSLATE_NOOP("Words", "Time stamp")},
    {"stamp-authority", QT_TRANSLATE_NOOP("Words", "Authority of the time stamp")},
    {"signature", QT_TRANSLATE_NOOP("Words", "Signature")},
    {"signer", QT_TRANSLATE_NOOP("Words", "Who signed it")},
    {"cloudtrail", "CloudTrail"},
};

} // namespace

QString evidenceProgramMissing()
{
    return Words::tr("vaultlock-evidence, which belongs to Vaultlock, is not installed.");
}

QString evidenceProgramFailed()
{
    return Words::tr("vaultlock-evidence ended without an answer. Nothing was written.");
}

QString evidencePlaceMissing()
{
    return Words::tr("Say where it is to be written.");
}

QString evidencePlaceNotWhole()
{
    return Words::tr("Give the whole path, from / on.");
}

QString evidencePlaceTaken(const QString &path)
{
    return Words::tr("%1 is there already. Nothing is written over: choose another name.")
        .arg(visible(path));
}

QString folderNotThere(const QString &path)
{
    return Words::tr("There is no folder %1.").arg(visible(path));
}

QString folderNotWritable(const QString &path)
{
    return Words::tr("You may not write into %1.").arg(visible(path));
}

QString keyFileMissing()
{
    return Words::tr("Say with which PKCS#12 file it is to be signed.");
}

QString keyFileNotThere(const QString &path)
{
    return Words::tr("There is no file %1.").arg(visible(path));
}

QString noStampServer()
{
    return Words::tr(
        "Give the address of the time stamp server: http:// or https://, without a user "
        "name.");
}

QString requestWantsFolder()
{
    return Words::tr(
        "The answer to a request is put into a folder: a ZIP file cannot take it. Choose "
        "a folder.");
}

QString serviceIsAsked()
{
    return Words::tr("Asking the service…");
}

QString evidenceReadsJournal()
{
    return Words::tr("Reading the journal…");
}

QString evidenceIsDrawn()
{
    return Words::tr("Writing the pages…");
}

QString evidenceIsSigned()
{
    return Words::tr("Signing…");
}

QString stampServerIsAsked()
{
    return Words::tr("Asking the time stamp server…");
}

QString evidenceIsWritten()
{
    return Words::tr("Writing to the disk…");
}

QString evidenceIsChecked()
{
    return Words::tr("Looking at the evidence…");
}

QString evidenceIsCalledOff()
{
    return Words::tr("Stopping…");
}

QString serviceNotReadForEvidence(const Error &error)
{
    return Words::tr("The service was not read. %1").arg(evidenceFailure(error));
}

QString evidenceIsThere(const QString &place)
{
    return Words::tr("The evidence is in %1.").arg(visible(place));
}

QString requestToBeCarried(const QString &requestFile, const QString &place)
{
    return Words::tr(
               "The request for a time stamp is in %1. Send it to an authority; its answer is "
               "put in by: vaultlock-cli evidence stamp --reply ANSWER.tsr %2")
        .arg(visible(requestFile), visible(place));
}

QString windowNotConnected()
{
    return Words::tr("The window is not connected.");
}

QString windowLeadsElsewhere(const QString &connection, const QString &account,
                             const QString &region)
{
    return Words::tr("The window is connected to %1 (account %2, %3): not to where this lock is.")
        .arg(visible(connection), account.isEmpty() ? Words::tr("not known") : visible(account),
             visible(region));
}

QString noJournalHere()
{
    return Words::tr("There is no journal on this computer.");
}

QString evidenceNotRead()
{
    return Words::tr("The evidence could not be read.");
}

QString evidenceIsOf(const EvidenceClaim &claim, const QTimeZone &local)
{
    const QDateTime made = QDateTime::fromString(claim.made, Qt::ISODateWithMs);
    return Words::tr("It says that it is of the vault %1, account %2, %3: %4. It says that it was "
                     "made %5.")
        .arg(visible(claim.vault), visible(claim.account), visible(claim.region),
             claimedState(claim.state),
             made.isValid() ? momentText(made, local) : visible(claim.made));
}

QString evidenceFails(int checks)
{
    return checks == 1
               ? Words::tr("This is not evidence as it was made: a check fails. Do not rely on it.")
               : Words::tr(
                     "This is not evidence as it was made: %1 checks fail. Do not rely on it.")
                     .arg(checks);
}

QString evidenceContradicted(int checks)
{
    return checks == 1
               ? Words::tr("What it was held against says otherwise: a check fails. See which.")
               : Words::tr("What it was held against says otherwise: %1 checks fail. See which.")
                     .arg(checks);
}

QString evidenceNotWhole()
{
    return Words::tr(
        "Nothing speaks against it, but not all of it could be looked at. See what was "
        "not checked.");
}

QString evidenceUnsigned()
{
    return Words::tr("It agrees with itself. It is not signed: whoever can write such files could "
                     "have made it so.");
}

QString evidenceOfUnknownSigner()
{
    return Words::tr(
        "It agrees with itself and its signature fits. Nobody whom you trust has vouched "
        "for who signed it: the certificate may be anybody’s.");
}

QString evidenceVouchedFor()
{
    return Words::tr("It agrees with itself, its signature fits, and an authority that you named "
                     "vouches for who signed it.");
}

QString checkTitle(const QString &what)
{
    const auto *found =
        std::find_if(std::begin(checkTitles), std::end(checkTitles),
                     [&what](const CheckTitle &one) { return what == QLatin1String(one.what); });
    return found == std::end(checkTitles) ? visible(what) : Words::tr(found->title);
}

QString checkHolds()
{
    return Words::tr("Holds");
}

QString checkFails()
{
    return Words::tr("FAILS");
}

QString checkNotMade()
{
    return Words::tr("Not checked");
}

} // namespace vaultlock::words
