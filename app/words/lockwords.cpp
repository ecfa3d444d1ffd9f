// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lockwords.h"

#include "aws/reply/deniedrequest.h"
#include "language/words.h"
#include "words/errorwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QLocale>
#include <QStringList>

namespace vaultlock::words {

namespace {

/// "15:04:05", or "15:04:05 on 2 March" where that is not today.
QString timeOf(const QDateTime &moment, const QDateTime &now, const QTimeZone &local)
{
    const QDateTime there = moment.toTimeZone(local);
    const QString time = there.toString(QStringLiteral("HH:mm:ss"));
    if (there.date() == now.toTimeZone(local).date())
        return time;
    return Words::tr("%1 on %2").arg(time, dayAndMonthText(there.date()));
}

} // namespace

QString custodyWarning(lock::LockIdCustody custody)
{
    switch (custody) {
    case lock::LockIdCustody::Held:
        return {};
    case lock::LockIdCustody::NotDurable:
        return Words::tr("The journal could not write this lock ID to disk. Copy it now and "
                         "keep it: the service never shows it again.");
    case lock::LockIdCustody::Lost:
        // Two who send the same policy at once cannot tell whose lock it became.
        return Words::tr("The journal has none. Enter it if you know it. If not, ask whether "
                         "somebody else initiated the same policy just then, and has it. If "
                         "nobody did: Abort the lock, then initiate it again.");
    case lock::LockIdCustody::Elsewhere:
        return Words::tr("Vaultlock does not hold its lock ID. Whoever initiated it has it.");
    case lock::LockIdCustody::Unread:
        return Words::tr("So it is not known whether the lock ID is in it. If you have the "
                         "ID, enter it.");
    }
    return {};
}

QString custodyHeading(lock::LockIdCustody custody)
{
    switch (custody) {
    case lock::LockIdCustody::Held:
        return {};
    case lock::LockIdCustody::NotDurable:
        return Words::tr("Copy the lock ID now");
    case lock::LockIdCustody::Lost:
        return Words::tr("The lock ID is not here");
    case lock::LockIdCustody::Elsewhere:
        return Words::tr("Initiated elsewhere");
    case lock::LockIdCustody::Unread:
        return Words::tr("The journal could not be read");
    }
    return {};
}

QString doubtHeading(const lock::Contradictions &contradictions)
{
    if (!contradictions.raiseDoubt())
        return {};
    return contradictions.refusal ? Words::tr("The service refused this lock ID")
                                  : Words::tr("What the service says does not fit");
}

QString doubtWarning(const lock::Contradictions &contradictions)
{
    if (!contradictions.raiseDoubt())
        return {};
    QStringList sentences;
    if (contradictions.creationTime)
        sentences << Words::tr("It tells of a lock that was initiated at another time than the "
                               "one of this lock ID: it is another lock.");
    if (contradictions.policy)
        sentences << Words::tr("It tells of another policy than the one that was initiated.");
    sentences << Words::tr("Somebody else may have aborted the lock and initiated another.");
    if (!contradictions.refusal)
        sentences << Words::tr("The service gave Vaultlock this lock ID, so it is kept until "
                               "the service refuses it.");
    return sentences.join(u' ');
}

QString mayBeAnotherHeading()
{
    return Words::tr("Not certain to be the same lock");
}

QString mayBeAnotherWarning()
{
    return Words::tr("When the lock was made was not read right after Initiate. Had somebody "
                     "aborted it within some minutes and initiated another with the same "
                     "policy, it would look the same, and this lock ID would be void: the "
                     "service refuses it then, and nothing is changed.");
}

QString recoveredLockIdHeading()
{
    return Words::tr("A lock ID was recovered");
}

QString recoveredLockIdWarning()
{
    return Words::tr("It stood in the damaged journal, and could not be verified. Enter it to "
                     "use it: the service refuses a wrong one, and nothing is changed then.");
}

QString unconfirmedLockIdHeading()
{
    return Words::tr("From the journal");
}

QString unconfirmedLockIdWarning()
{
    return Words::tr("This is the lock ID that the journal holds. The service has not "
                     "confirmed yet that its lock is still in progress.");
}

QString enteredLockIdHeading()
{
    return Words::tr("Entered by hand");
}

QString enteredLockIdWarning()
{
    return Words::tr("Only the service can tell whether this is the ID of this lock: it does "
                     "when you complete it. If it is not, enter it again.");
}

QString notReadHeading()
{
    return Words::tr("The lock could not be read");
}

QString outcomeUnknownHeading()
{
    return Words::tr("The outcome is not known");
}

QString readingFailure(const Error &error)
{
    // Of the meanings that AccessDenied has, a reading can only have this one.
    if (error.kind == ErrorKind::AccessDenied) {
        const QString named = visible(aws::deniedRequest(error).action);
        return Words::tr("The service denied it: these credentials may not read the lock of "
                         "this vault (%1). Ask who manages them.")
            .arg(named.isEmpty() ? Words::tr("glacier:GetVaultLock, glacier:DescribeVault")
                                 : named);
    }
    const ErrorWords words = errorWords(error);
    return QStringLiteral("%1 %2").arg(words.what, words.remedy).trimmed();
}

QString beingReadSentence()
{
    return Words::tr("The service is being asked.");
}

QString saidAtSentence(const QDateTime &asOf, const QDateTime &now, const QTimeZone &local)
{
    return Words::tr("The service said so at %1.").arg(timeOf(asOf, now, local));
}

QString notReadAgainSentence(const Error &error, const QDateTime &asOf, const QDateTime &now,
                             const QTimeZone &local)
{
    QString what = errorWords(error).what;
    if (!what.isEmpty())
        what[0] = what[0].toLower();
    return Words::tr("Could not be read again: %1 This is what the service said at %2.")
        .arg(what, timeOf(asOf, now, local));
}

QString remainingCaption(std::chrono::milliseconds remaining, bool isEstimated)
{
    if (remaining.count() <= 0)
        return Words::tr("asking the service");
    if (isEstimated)
        return Words::tr("left, estimated");
    if (remaining < std::chrono::minutes(15))
        return Words::tr("under 15 minutes");
    return remaining < std::chrono::hours(1) ? Words::tr("under an hour")
                                             : Words::tr("left to complete");
}

QString installedPolicyCaption(lock::LockStage stage, const QDateTime &since,
                               const QTimeZone &local)
{
    const QString moment = since.isValid() ? shortMomentText(since, local) : QString();
    switch (stage) {
    case lock::LockStage::InProgress:
    case lock::LockStage::Completing:
    case lock::LockStage::Aborting:
        return moment.isEmpty()
                   ? Words::tr("In force since the lock was initiated; not yet locked.")
                   : Words::tr("In force since %1; not yet locked.").arg(moment);
    case lock::LockStage::Locked:
        return moment.isEmpty() ? Words::tr("Locked for ever.")
                                : Words::tr("Locked for ever; in force since %1.").arg(moment);
    case lock::LockStage::Unknown:
    case lock::LockStage::OutcomeUnknown:
        return Words::tr("Whether the vault has a lock policy installed is not known: its lock "
                         "could not be read.");
    default:
        return {};
    }
}

QString lockIdArrived(const QString &lockId)
{
    return Words::tr("Lock ID %1").arg(lockId);
}

QString initiatedPolicyCaption(const QDateTime &at, const QTimeZone &local)
{
    return Words::tr("Initiated from here on %1").arg(shortMomentText(at, local));
}

} // namespace vaultlock::words
