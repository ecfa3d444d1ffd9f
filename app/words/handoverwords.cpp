// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/handoverwords.h"

#include "lock/attempt.h"
#include "trial/plan.h"
#include "words/lockwords.h"
#include "words/timewords.h"
#include "words/trialanswerwords.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::words {

using handover::ContentFault;
using handover::GivingObstacle;
using handover::HandOver;
using handover::Place;
using handover::SealFault;

namespace {

ErrorWords say(const char *what, const char *meaning, const char *remedy)
{
    return {QString::fromUtf8(what), QString::fromUtf8(meaning), QString::fromUtf8(remedy), {}};
}

ErrorWords newerVersion()
{
    return say("The hand-over was written by a later version of Vaultlock.",
               "This one cannot tell what is in it.", "Update Vaultlock, and open it again.");
}

ErrorWords notASealedFile()
{
    return say("This is no hand-over.",
               "It was not written by Vaultlock, or it was cut off or changed on its way.",
               "Ask for the file once more.");
}

/// Nobody but whoever has sealed it is known to have written it.
QString named(const QString &person)
{
    return person.isEmpty() ? QStringLiteral("nobody named") : visible(person.simplified());
}

bool isDuringALock(trial::Deed deed)
{
    return deed != trial::Deed::DeleteHeld && deed != trial::Deed::DeleteOld;
}

} // namespace

QString givingObstacleSentence(GivingObstacle obstacle)
{
    switch (obstacle) {
    case GivingObstacle::NotInProgress:
        return QStringLiteral("No lock is in progress: there is nothing to hand over.");
    case GivingObstacle::LockIdNotHere:
        return QStringLiteral("The lock ID is not here, and without it nobody can complete the "
                              "lock.");
    case GivingObstacle::LockIdNotOnDisk:
        return QStringLiteral("The lock ID is not on disk yet. It is handed over once it is.");
    case GivingObstacle::LockIdInDoubt:
        return QStringLiteral("Something speaks against the lock ID's being this lock's.");
    case GivingObstacle::NotReadYet:
        return QStringLiteral("The service has not told yet when the lock ends.");
    case GivingObstacle::Over:
        return QStringLiteral("Its 24 hours have ended: there is nothing to hand over.");
    }
    return {};
}

QString passphraseWaySentence()
{
    return QStringLiteral("Tell the passphrase by another way than the file: by telephone, say, "
                          "never in the same message.");
}

QString passphraseRule()
{
    return QStringLiteral("At least %1 characters, and not one character over and over: four or "
                          "five words that nobody would guess.")
        .arg(handover::fewestCharacters);
}

QString passphraseObjection(const QString &passphrase, const QString &repeated)
{
    switch (handover::weaknessOf(passphrase)) {
    case handover::Weakness::TooShort:
        return QStringLiteral("The passphrase needs at least %1 characters.")
            .arg(handover::fewestCharacters);
    case handover::Weakness::TooUniform:
        return QStringLiteral("The passphrase needs at least %1 different characters.")
            .arg(handover::fewestDifferent);
    case handover::Weakness::None:
        break;
    }
    return passphrase == repeated ? QString()
                                  : QStringLiteral("The two passphrases are not the same.");
}

QString noTerminalForPassphrase()
{
    return QStringLiteral("The passphrase cannot be asked for: there is no terminal. Say "
                          "--passphrase-file FILE or --passphrase-fd N.");
}

QString handOverConsequence()
{
    return QStringLiteral("The file has the lock ID: whoever can open it, and may call the "
                          "service, can complete the lock. It is sealed. Your own Vaultlock keeps "
                          "the lock and its lock ID, too.");
}

QString uncertainLockSentence(const HandOver &handOver)
{
    return handOver.mayBeAnother ? mayBeAnotherWarning() : QString();
}

QString handOverWritten(const HandOver &handOver, const QString &path)
{
    return QStringLiteral("Handed over to %1: %2").arg(named(handOver.to), visible(path));
}

ErrorWords sealFaultWords(SealFault fault)
{
    switch (fault) {
    case SealFault::NotASealedFile:
        return notASealedFile();
    case SealFault::NewerVersion:
        return newerVersion();
    case SealFault::AsksForTooMuch:
        return say("The file asks for more memory than a hand-over needs.",
                   "It may have been made to harm. Nothing of it was taken.",
                   "Ask for the file once more.");
    case SealFault::TooLarge:
        return say("The file is larger than a hand-over can be.", "Nothing of it was taken.",
                   "Ask for the file once more.");
    case SealFault::Passphrase:
        return say("It does not open.",
                   "The passphrase is another one, or the file was changed: nobody can tell "
                   "which.",
                   "Try the passphrase again; else ask for the file once more.");
    case SealFault::PassphraseTooShort:
        return {QStringLiteral("The passphrase needs at least %1 characters.")
                    .arg(handover::fewestCharacters),
                {},
                QStringLiteral("Choose a longer one."),
                {}};
    case SealFault::NotForThisKey:
        return say("It does not open with this key.",
                   "It is sealed to somebody else's certificate, or the file was changed.",
                   "Choose the key of the certificate that it was sealed to.");
    case SealFault::Changed:
        return say("The file is not as it was written.", "Nothing of it was taken.",
                   "Ask for the file once more.");
    case SealFault::CertificateUnusable:
        return say("This is no certificate that can be sealed to.",
                   "It is no X.509 certificate, or its key is no key to encrypt to.",
                   "Ask the colleague for an RSA or EC certificate, or use a passphrase.");
    case SealFault::CertificateNotForThis:
        return say("The certificate may not be encrypted to.", "Its key usage does not allow it.",
                   "Ask the colleague for one that does, or use a passphrase.");
    case SealFault::CertificateExpired:
        return say("The certificate has expired, or is not valid yet.", "",
                   "Ask the colleague for one that is valid now, or use a passphrase.");
    case SealFault::KeyUnusable:
        return say("The key does not open.",
                   "It is no PKCS#12 file, or the passphrase of the key is another one.",
                   "Try the passphrase of the key again.");
    case SealFault::CryptographyFailed:
        return say("The cryptography of this computer did not do what it always does.", "",
                   "Repair or update the OpenSSL library, then start Vaultlock again.");
    }
    return {};
}

ErrorWords contentFaultWords(ContentFault fault)
{
    return fault == ContentFault::NewerVersion
               ? newerVersion()
               : say("What is sealed in it is no hand-over.",
                     "It opened, but it is not whole, or contradicts itself. Nothing of it was "
                     "taken.",
                     "Ask whoever sealed it for another one.");
}

std::vector<EntryFact> handOverFacts(const HandOver &handOver, const QDateTime &now,
                                     const QTimeZone &local)
{
    std::vector<EntryFact> facts;
    const auto add = [&facts](const char *name, const QString &value, bool isCode = false) {
        if (!value.isEmpty())
            facts.push_back({QString::fromLatin1(name), value, isCode});
    };
    const auto lines = [](const QStringList &texts) {
        QStringList shown;
        for (const QString &text : texts)
            shown << visible(text);
        return shown.join(u'\n');
    };
    add("From", named(handOver.from));
    add("To", named(handOver.to));
    add("Written", momentText(handOver.written, local));
    add("Note", visible(handOver.note));
    add("Mode", handOverMode(handOver));
    add("Vault", visible(handOver.vault.name().toString()));
    add("Account", handOver.vault.account().toString());
    add("Region", visible(handOver.vault.region().toString()));
    add("Endpoint", visible(handOver.endpoint));
    add("Their connection", visible(handOver.connection));
    add("Initiated", momentText(handOver.initiated, local));
    add("Not certain", uncertainLockSentence(handOver));
    const QString deadline = momentText(handOver.expires, local);
    add("Deadline", handOver.expires > now
                        ? deadline
                        : QStringLiteral("%1: past, by this computer's clock").arg(deadline));
    add("Policy SHA-256", QString::fromLatin1(lock::sha256Hex(handOver.policy)), true);
    add("Tried", handOver.tried.isEmpty() ? QStringLiteral("Nothing, as far as it says.")
                                          : lines(handOver.tried));
    add("Left to try", lines(handOver.leftToTry));
    return facts;
}

QString handOverMode(const HandOver &handOver)
{
    return handOver.origin.isSandbox() ? QStringLiteral("SANDBOX") : QStringLiteral("LIVE");
}

QString nothingCheckedYet()
{
    return QStringLiteral("So the file says. The service has not been asked yet.");
}

QString placeSentence(const HandOver &handOver, Place place)
{
    const QString wanted =
        QStringLiteral("account %1, Region %2")
            .arg(handOver.vault.account().toString(), visible(handOver.vault.region().toString()));
    switch (place) {
    case Place::Fits:
        return QStringLiteral("This connection leads to %1.").arg(wanted);
    case Place::OtherAccount:
        return QStringLiteral("This connection is another account's. The lock is in %1: choose a "
                              "connection of it.")
            .arg(wanted);
    case Place::OtherRegion:
        return QStringLiteral("This connection leads to another Region. The lock is in %1.")
            .arg(wanted);
    case Place::OtherService:
        return handOver.origin.isSandbox()
                   ? QStringLiteral("The lock is in somebody's SANDBOX, which only the computer "
                                    "that it runs on can reach.")
                   : QStringLiteral("This connection leads to another service or account. The "
                                    "lock is LIVE, in %1, at %2: choose a connection of it.")
                         .arg(wanted, visible(handOver.endpoint));
    case Place::Unknown:
        return QStringLiteral("Whose account this connection is has not been told. The lock is in "
                              "%1.")
            .arg(wanted);
    }
    return {};
}

ErrorWords standingWords(const HandOver &handOver, handover::Standing standing)
{
    using handover::Standing;
    const QString from = named(handOver.from);
    switch (standing) {
    case handover::Standing::NotRead:
        return say("The service has not said what has become of the lock.",
                   "Whether it is still in progress is not known.",
                   "Try again when the service can be reached.");
    case handover::Standing::AsHandedOver:
        return say("The lock is in progress, with the policy that was handed over.", "", "");
    case handover::Standing::Held:
        return say("This lock and its lock ID are in your journal already.",
                   "Nothing has to be taken over.", "Review and complete it, or abort it.");
    case handover::Standing::OtherLockId:
        return say("Your journal has another lock ID for this lock.",
                   "Only one of them can be right. Nothing was taken over.",
                   "Complete it with your own, or ask whoever handed it over.");
    case handover::Standing::OtherPolicy:
        return {QStringLiteral("Another policy is installed than was handed over."),
                QStringLiteral("Completing would make that other policy permanent. Nothing was "
                               "taken over."),
                QStringLiteral("Ask %1 what has happened.").arg(from),
                {}};
    case handover::Standing::OtherLock:
        return {QStringLiteral("Another lock is in progress on the vault now."),
                QStringLiteral("The lock that was handed over is gone, and its lock ID is void. "
                               "Nothing was taken over."),
                QStringLiteral("Ask %1, or whoever initiated the new one.").arg(from),
                {}};
    case handover::Standing::Over:
        return say("The 24 hours of the lock have ended.",
                   "The service has removed the policy, and the lock ID is void. Nothing was "
                   "taken over.",
                   "The lock has to be initiated anew.");
    case handover::Standing::Gone:
        return {QStringLiteral("The lock is gone: the service says that the vault has none."),
                QStringLiteral("Somebody has aborted it before its time. Nothing was taken over."),
                QStringLiteral("Ask %1 before it is initiated anew.").arg(from),
                {}};
    case handover::Standing::Completed:
        return say("The lock has been completed: the vault is locked, with that policy.",
                   "Nothing is left to do.", "");
    case handover::Standing::OtherLocked:
        return {QStringLiteral("The vault is locked, by another lock than was handed over."),
                QStringLiteral("What is locked is another policy, or another lock of the same "
                               "one. Nothing was taken over."),
                QStringLiteral("Ask %1 what has happened.").arg(from),
                {}};
    case handover::Standing::NoVault:
        return say("The service says that there is no such vault.", "Nothing was taken over.",
                   "Check account and Region of the connection.");
    case handover::Standing::Busy:
        return say("The lock is being changed just now, or nobody knows yet what came of that.",
                   "Nothing was taken over.", "Wait for what comes of it, then try again.");
    }
    return {};
}

QString takenOverSentence(const HandOver &handOver)
{
    return QStringLiteral("Received from %1: the lock is in your journal, with its lock ID.")
        .arg(named(handOver.from));
}

ErrorWords takenInMemoryOnly()
{
    return {QStringLiteral("The lock was received, and the journal could not be written: its lock "
                           "ID is in memory only."),
            QStringLiteral("It is written as soon as that is possible."),
            QStringLiteral("Leave Vaultlock open until the window does not say so any more."),
            {}};
}

QString handedOverSameness(policy::Sameness sameness)
{
    switch (sameness) {
    case policy::Sameness::SameBytes:
        return QStringLiteral("The same as was handed over, byte for byte.");
    case policy::Sameness::SameMeaning:
        return QStringLiteral("The same as was handed over; only white space, escapes or the "
                              "order of keys differ.");
    case policy::Sameness::Different:
        return QStringLiteral("Not the policy that was handed over.");
    }
    return {};
}

QStringList tickedAsTried(const QStringList &titles)
{
    QStringList sentences;
    for (const QString &title : titles)
        sentences << QStringLiteral("%1: ticked as tried.").arg(title);
    return sentences;
}

HandOverTrials handOverTrials(const std::vector<journal::Entry> &entries, const trial::Place &place,
                              const lock::InProgress &lock)
{
    HandOverTrials found;
    std::vector<trial::Deed> done;
    for (const trial::Record &record : trial::recordsIn(entries, place)) {
        if (record.expires != lock.expires || record.hasLockChanged)
            continue; // of an earlier lock
        const TrialResult result = trialResult(record, place.origin.isSandbox(), false);
        found.tried << QStringLiteral("%1: %2 %3")
                           .arg(trialTitle(record.deed), result.answered, result.compared);
        done.push_back(record.deed);
    }
    const trial::Predictor predictor(
        {place.vault, lock.policy, std::nullopt, std::nullopt, place.caller, lock.created});
    for (const trial::Deed deed : trial::planOf(predictor).deeds) {
        if (isDuringALock(deed) && std::find(done.begin(), done.end(), deed) == done.end())
            found.left << trialTitle(deed);
    }
    return found;
}

} // namespace vaultlock::words
