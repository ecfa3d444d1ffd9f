// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/handoverwords.h"

#include "language/words.h"
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
    return {Words::tr(what), Words::tr(meaning), Words::tr(remedy), {}};
}

ErrorWords newerVersion()
{
    return say(
        QT_TRANSLATE_NOOP("Words", "The hand-over was written by a later version of Vaultlock."),
        QT_TRANSLATE_NOOP("Words", "This one cannot tell what is in it."),
        QT_TRANSLATE_NOOP("Words", "Update Vaultlock, and open it again."));
}

ErrorWords notASealedFile()
{
    return say(
        QT_TRANSLATE_NOOP("Words", "This is no hand-over."),
        QT_TRANSLATE_NOOP(
            "Words", "It was not written by Vaultlock, or it was cut off or changed on its way."),
        QT_TRANSLATE_NOOP("Words", "Ask for the file once more."));
}

/// Nobody but whoever has sealed it is known to have written it.
QString named(const QString &person)
{
    return person.isEmpty() ? Words::tr("nobody named") : visible(person.simplified());
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
        return Words::tr("No lock is in progress: there is nothing to hand over.");
    case GivingObstacle::LockIdNotHere:
        return Words::tr("The lock ID is not here, and without it nobody can complete the "
                         "lock.");
    case GivingObstacle::LockIdNotOnDisk:
        return Words::tr("The lock ID is not on disk yet. It is handed over once it is.");
    case GivingObstacle::LockIdInDoubt:
        return Words::tr("Something speaks against the lock ID's being this lock's.");
    case GivingObstacle::NotReadYet:
        return Words::tr("The service has not told yet when the lock ends.");
    case GivingObstacle::Over:
        return Words::tr("Its 24 hours have ended: there is nothing to hand over.");
    }
    return {};
}

QString passphraseWaySentence()
{
    return Words::tr("Tell the passphrase by another way than the file: by telephone, say, "
                     "never in the same message.");
}

QString passphraseRule()
{
    return Words::tr("At least %1 characters, and not one character over and over: four or "
                     "five words that nobody would guess.")
        .arg(handover::fewestCharacters);
}

QString passphraseObjection(const QString &passphrase, const QString &repeated)
{
    switch (handover::weaknessOf(passphrase)) {
    case handover::Weakness::TooShort:
        return Words::tr("The passphrase needs at least %1 characters.")
            .arg(handover::fewestCharacters);
    case handover::Weakness::TooUniform:
        return Words::tr("The passphrase needs at least %1 different characters.")
            .arg(handover::fewestDifferent);
    case handover::Weakness::None:
        break;
    }
    return passphrase == repeated ? QString() : Words::tr("The two passphrases are not the same.");
}

QString noTerminalForPassphrase()
{
    return Words::tr("The passphrase cannot be asked for: there is no terminal. Say "
                     "--passphrase-file FILE or --passphrase-fd N.");
}

QString handOverConsequence()
{
    return Words::tr("The file has the lock ID: whoever can open it, and may call the "
                     "service, can complete the lock. It is sealed. Your own Vaultlock keeps "
                     "the lock and its lock ID, too.");
}

QString uncertainLockSentence(const HandOver &handOver)
{
    return handOver.mayBeAnother ? mayBeAnotherWarning() : QString();
}

QString handOverWritten(const HandOver &handOver, const QString &path)
{
    return Words::tr("Handed over to %1: %2").arg(named(handOver.to), visible(path));
}

ErrorWords sealFaultWords(SealFault fault)
{
    switch (fault) {
    case SealFault::NotASealedFile:
        return notASealedFile();
    case SealFault::NewerVersion:
        return newerVersion();
    case SealFault::AsksForTooMuch:
        return say(
            QT_TRANSLATE_NOOP("Words", "The file asks for more memory than a hand-over needs."),
            QT_TRANSLATE_NOOP("Words", "It may have been made to harm. Nothing of it was taken."),
            QT_TRANSLATE_NOOP("Words", "Ask for the file once more."));
    case SealFault::TooLarge:
        return say(QT_TRANSLATE_NOOP("Words", "The file is larger than a hand-over can be."),
                   QT_TRANSLATE_NOOP("Words", "Nothing of it was taken."),
                   QT_TRANSLATE_NOOP("Words", "Ask for the file once more."));
    case SealFault::Passphrase:
        return say(QT_TRANSLATE_NOOP("Words", "It does not open."),
                   QT_TRANSLATE_NOOP(
                       "Words",
                       "The passphrase is another one, or the file was changed: nobody can tell "
                       "which."),
                   QT_TRANSLATE_NOOP("Words",
                                     "Try the passphrase again; else ask for the file once more."));
    case SealFault::PassphraseTooShort:
        return {Words::tr("The passphrase needs at least %1 characters.")
                    .arg(handover::fewestCharacters),
                {},
                Words::tr("Choose a longer one."),
                {}};
    case SealFault::NotForThisKey:
        return say(
            QT_TRANSLATE_NOOP("Words", "It does not open with this key."),
            QT_TRANSLATE_NOOP(
                "Words", "It is sealed to somebody else's certificate, or the file was changed."),
            QT_TRANSLATE_NOOP("Words", "Choose the key of the certificate that it was sealed to."));
    case SealFault::Changed:
        return say(QT_TRANSLATE_NOOP("Words", "The file is not as it was written."),
                   QT_TRANSLATE_NOOP("Words", "Nothing of it was taken."),
                   QT_TRANSLATE_NOOP("Words", "Ask for the file once more."));
    case SealFault::CertificateUnusable:
        return say(
            QT_TRANSLATE_NOOP("Words", "This is no certificate that can be sealed to."),
            QT_TRANSLATE_NOOP("Words",
                              "It is no X.509 certificate, or its key is no key to encrypt to."),
            QT_TRANSLATE_NOOP(
                "Words", "Ask the colleague for an RSA or EC certificate, or use a passphrase."));
    case SealFault::CertificateNotForThis:
        return say(QT_TRANSLATE_NOOP("Words", "The certificate may not be encrypted to."),
                   QT_TRANSLATE_NOOP("Words", "Its key usage does not allow it."),
                   QT_TRANSLATE_NOOP("Words",
                                     "Ask the colleague for one that does, or use a passphrase."));
    case SealFault::CertificateExpired:
        return say(
            QT_TRANSLATE_NOOP("Words", "The certificate has expired, or is not valid yet."), "",
            QT_TRANSLATE_NOOP("Words",
                              "Ask the colleague for one that is valid now, or use a passphrase."));
    case SealFault::KeyUnusable:
        return say(
            QT_TRANSLATE_NOOP("Words", "The key does not open."),
            QT_TRANSLATE_NOOP(
                "Words", "It is no PKCS#12 file, or the passphrase of the key is another one."),
            QT_TRANSLATE_NOOP("Words", "Try the passphrase of the key again."));
    case SealFault::CryptographyFailed:
        return say(
            QT_TRANSLATE_NOOP("Words",
                              "The cryptography of this computer did not do what it always does."),
            "",
            QT_TRANSLATE_NOOP("Words",
                              "Repair or update the OpenSSL library, then start Vaultlock again."));
    }
    return {};
}

ErrorWords contentFaultWords(ContentFault fault)
{
    return fault == ContentFault::NewerVersion
               ? newerVersion()
               : say(QT_TRANSLATE_NOOP("Words", "What is sealed in it is no hand-over."),
                     QT_TRANSLATE_NOOP(
                         "Words",
                         "It opened, but it is not whole, or contradicts itself. Nothing of it was "
                         "taken."),
                     QT_TRANSLATE_NOOP("Words", "Ask whoever sealed it for another one."));
}

std::vector<EntryFact> handOverFacts(const HandOver &handOver, const QDateTime &now,
                                     const QTimeZone &local)
{
    std::vector<EntryFact> facts;
    const auto add = [&facts](const char *name, const QString &value, bool isCode = false) {
        if (!value.isEmpty())
            facts.push_back({Words::tr(name), value, isCode});
    };
    const auto lines = [](const QStringList &texts) {
        QStringList shown;
        for (const QString &text : texts)
            shown << visible(text);
        return shown.join(u'\n');
    };
    add(QT_TRANSLATE_NOOP("Words", "From"), named(handOver.from));
    add("To", named(handOver.to));
    add(QT_TRANSLATE_NOOP("Words", "Written"), momentText(handOver.written, local));
    add(QT_TRANSLATE_NOOP("Words", "Note"), visible(handOver.note));
    add(QT_TRANSLATE_NOOP("Words", "Mode"), handOverMode(handOver));
    add(QT_TRANSLATE_NOOP("Words", "Vault"), visible(handOver.vault.name().toString()));
    add(QT_TRANSLATE_NOOP("Words", "Account"), handOver.vault.account().toString());
    add(QT_TRANSLATE_NOOP("Words", "Region"), visible(handOver.vault.region().toString()));
    add(QT_TRANSLATE_NOOP("Words", "Endpoint"), visible(handOver.endpoint));
    add(QT_TRANSLATE_NOOP("Words", "Their connection"), visible(handOver.connection));
    add(QT_TRANSLATE_NOOP("Words", "Initiated"), momentText(handOver.initiated, local));
    add(QT_TRANSLATE_NOOP("Words", "Not certain"), uncertainLockSentence(handOver));
    const QString deadline = momentText(handOver.expires, local);
    add(QT_TRANSLATE_NOOP("Words", "Deadline"),
        handOver.expires > now ? deadline
                               : Words::tr("%1: past, by this computer's clock").arg(deadline));
    add(QT_TRANSLATE_NOOP("Words", "Policy SHA-256"),
        QString::fromLatin1(lock::sha256Hex(handOver.policy)), true);
    add(QT_TRANSLATE_NOOP("Words", "Tried"), handOver.tried.isEmpty()
                                                 ? Words::tr("Nothing, as far as it says.")
                                                 : lines(handOver.tried));
    add(QT_TRANSLATE_NOOP("Words", "Left to try"), lines(handOver.leftToTry));
    return facts;
}

QString handOverMode(const HandOver &handOver)
{
    return handOver.origin.isSandbox() ? QStringLiteral("SANDBOX") : QStringLiteral("LIVE");
}

QString nothingCheckedYet()
{
    return Words::tr("So the file says. The service has not been asked yet.");
}

QString placeSentence(const HandOver &handOver, Place place)
{
    const QString wanted =
        Words::tr("account %1, Region %2")
            .arg(handOver.vault.account().toString(), visible(handOver.vault.region().toString()));
    switch (place) {
    case Place::Fits:
        return Words::tr("This connection leads to %1.").arg(wanted);
    case Place::OtherAccount:
        return Words::tr("This connection is another account's. The lock is in %1: choose a "
                         "connection of it.")
            .arg(wanted);
    case Place::OtherRegion:
        return Words::tr("This connection leads to another Region. The lock is in %1.").arg(wanted);
    case Place::OtherService:
        return handOver.origin.isSandbox()
                   ? Words::tr("The lock is in somebody's SANDBOX, which only the computer "
                               "that it runs on can reach.")
                   : Words::tr("This connection leads to another service or account. The "
                               "lock is LIVE, in %1, at %2: choose a connection of it.")
                         .arg(wanted, visible(handOver.endpoint));
    case Place::Unknown:
        return Words::tr("Whose account this connection is has not been told. The lock is in "
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
        return say(
            QT_TRANSLATE_NOOP("Words", "The service has not said what has become of the lock."),
            QT_TRANSLATE_NOOP("Words", "Whether it is still in progress is not known."),
            QT_TRANSLATE_NOOP("Words", "Try again when the service can be reached."));
    case handover::Standing::AsHandedOver:
        return say(QT_TRANSLATE_NOOP(
                       "Words", "The lock is in progress, with the policy that was handed over."),
                   "", "");
    case handover::Standing::Held:
        return say(
            QT_TRANSLATE_NOOP("Words", "This lock and its lock ID are in your journal already."),
            QT_TRANSLATE_NOOP("Words", "Nothing has to be taken over."),
            QT_TRANSLATE_NOOP("Words", "Review and complete it, or abort it."));
    case handover::Standing::OtherLockId:
        return say(
            QT_TRANSLATE_NOOP("Words", "Your journal has another lock ID for this lock."),
            QT_TRANSLATE_NOOP("Words", "Only one of them can be right. Nothing was taken over."),
            QT_TRANSLATE_NOOP("Words",
                              "Complete it with your own, or ask whoever handed it over."));
    case handover::Standing::OtherPolicy:
        return {Words::tr("Another policy is installed than was handed over."),
                Words::tr("Completing would make that other policy permanent. Nothing was "
                          "taken over."),
                Words::tr("Ask %1 what has happened.").arg(from),
                {}};
    case handover::Standing::OtherLock:
        return {Words::tr("Another lock is in progress on the vault now."),
                Words::tr("The lock that was handed over is gone, and its lock ID is void. "
                          "Nothing was taken over."),
                Words::tr("Ask %1, or whoever initiated the new one.").arg(from),
                {}};
    case handover::Standing::Over:
        return say(QT_TRANSLATE_NOOP("Words", "The 24 hours of the lock have ended."),
                   QT_TRANSLATE_NOOP(
                       "Words",
                       "The service has removed the policy, and the lock ID is void. Nothing was "
                       "taken over."),
                   QT_TRANSLATE_NOOP("Words", "The lock has to be initiated anew."));
    case handover::Standing::Gone:
        return {Words::tr("The lock is gone: the service says that the vault has none."),
                Words::tr("Somebody has aborted it before its time. Nothing was taken over."),
                Words::tr("Ask %1 before it is initiated anew.").arg(from),
                {}};
    case handover::Standing::Completed:
        return say(
            QT_TRANSLATE_NOOP(
                "Words", "The lock has been completed: the vault is locked, with that policy."),
            QT_TRANSLATE_NOOP("Words", "Nothing is left to do."), "");
    case handover::Standing::OtherLocked:
        return {Words::tr("The vault is locked, by another lock than was handed over."),
                Words::tr("What is locked is another policy, or another lock of the same "
                          "one. Nothing was taken over."),
                Words::tr("Ask %1 what has happened.").arg(from),
                {}};
    case handover::Standing::NoVault:
        return say(QT_TRANSLATE_NOOP("Words", "The service says that there is no such vault."),
                   QT_TRANSLATE_NOOP("Words", "Nothing was taken over."),
                   QT_TRANSLATE_NOOP("Words", "Check account and Region of the connection."));
    case handover::Standing::Busy:
        return say(
            QT_TRANSLATE_NOOP(
                "Words",
                "The lock is being changed just now, or nobody knows yet what came of that."),
            QT_TRANSLATE_NOOP("Words", "Nothing was taken over."),
            QT_TRANSLATE_NOOP("Words", "Wait for what comes of it, then try again."));
    }
    return {};
}

QString takenOverSentence(const HandOver &handOver)
{
    return Words::tr("Received from %1: the lock is in your journal, with its lock ID.")
        .arg(named(handOver.from));
}

ErrorWords takenInMemoryOnly()
{
    return {Words::tr("The lock was received, and the journal could not be written: its lock "
                      "ID is in memory only."),
            Words::tr("It is written as soon as that is possible."),
            Words::tr("Leave Vaultlock open until the window does not say so any more."),
            {}};
}

QString handedOverSameness(policy::Sameness sameness)
{
    switch (sameness) {
    case policy::Sameness::SameBytes:
        return Words::tr("The same as was handed over, byte for byte.");
    case policy::Sameness::SameMeaning:
        return Words::tr("The same as was handed over; only white space, escapes or the "
                         "order of keys differ.");
    case policy::Sameness::Different:
        return Words::tr("Not the policy that was handed over.");
    }
    return {};
}

QStringList tickedAsTried(const QStringList &titles)
{
    QStringList sentences;
    for (const QString &title : titles)
        sentences << Words::tr("%1: ticked as tried.").arg(title);
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
