// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reconciliationwords.h"

#include "language/words.h"
#include "words/errorwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

using reconciliation::Difference;
using reconciliation::JournalRecord;
using reconciliation::PolicyComparison;
using reconciliation::VaultRow;
using reconciliation::Weight;
using Standing = JournalRecord::Standing;
using Ending = lock::Attempt::Ending;

namespace {

const aws::VaultLock *lockOf(const VaultRow &row)
{
    return row.reading ? std::get_if<aws::VaultLock>(&row.reading->answer) : nullptr;
}

bool isLocked(const VaultRow &row)
{
    const auto *lock = lockOf(row);
    return lock && lock->state == aws::ServiceLockState::Locked;
}

QString withoutLock(Ending ending)
{
    switch (ending) {
    case Ending::Aborted:
        return Words::tr("No lock: it was aborted.");
    case Ending::Expired:
        return Words::tr("No lock: its time ran out.");
    case Ending::Gone:
        return Words::tr("No lock: it was found gone.");
    default:
        return Words::tr("No lock: nothing was initiated.");
    }
}

QString requestName(lock::Operation operation)
{
    switch (operation) {
    case lock::Operation::Initiate:
        return Words::tr("Initiate");
    case lock::Operation::Complete:
        return Words::tr("Complete");
    case lock::Operation::Abort:
        return Words::tr("Abort");
    }
    return {};
}

QString inProgressOnRecord(const lock::Attempt &attempt, const QTimeZone &local)
{
    const bool isExact = attempt.createdIsExact || attempt.isNotedLost || attempt.lockIdIsEntered;
    QString text = Words::tr("In progress");
    if (attempt.expires)
        text += (isExact ? Words::tr(" until %1") : Words::tr(" until about %1"))
                    .arg(momentText(*attempt.expires, local));
    return text + (attempt.lockId ? Words::tr(". Its lock ID is kept.")
                                  : Words::tr(". Its lock ID is not here."));
}

/// Behind what is said of a lock that both know.
QString policyRemark(PolicyComparison policies)
{
    switch (policies) {
    case PolicyComparison::SameBytes:
        return Words::tr(" Its policy is the same, byte for byte.");
    case PolicyComparison::SameMeaning:
        return Words::tr(" Its policy has other bytes and means the same.");
    case PolicyComparison::NotCompared:
        return Words::tr(" The journal does not have its policy, so that was not compared.");
    case PolicyComparison::OtherBytes:
        return Words::tr(" The journal has the SHA-256 of its policy only, so whether the "
                         "other one means the same is not known.");
    case PolicyComparison::OtherMeaning:
        return {};
    }
    return {};
}

QString agreement(const VaultRow &row)
{
    const Standing standing = row.record.standing;
    if (standing == Standing::Locked || standing == Standing::InProgress)
        return Words::tr("Both tell of the same lock.") + policyRemark(row.finding.policies);
    return Words::tr("Both know of no lock.");
}

QString outcome(const VaultRow &row)
{
    const bool hasLock = lockOf(row) != nullptr;
    switch (row.record.attempt.open.value_or(lock::Operation::Initiate)) {
    case lock::Operation::Initiate:
        return hasLock ? Words::tr("The lock was initiated, and its lock ID is not in the "
                                   "journal. Its policy is in force.")
                       : Words::tr("Nothing was initiated, or the lock is gone again: no "
                                   "policy is in force.");
    case lock::Operation::Complete:
        return isLocked(row) ? Words::tr("The lock was completed, which the journal has not "
                                         "noted: its policy is in force for ever.")
                             : Words::tr("The lock was not completed: it still runs out.");
    case lock::Operation::Abort:
        return hasLock ? Words::tr("The lock was not aborted: its policy is in force.")
                       : Words::tr("The lock was aborted, which the journal has not noted: "
                                   "its policy is removed.");
    }
    return {};
}

QString vaultGone(const VaultRow &row)
{
    switch (row.record.standing) {
    case Standing::Locked:
        return Words::tr("The vault was deleted, and its lock went with it. The service "
                         "deletes a vault only where it holds no archives.");
    case Standing::InProgress:
        return Words::tr("The vault was deleted, and its lock went with it.");
    case Standing::Unsettled:
        return Words::tr("There is no such vault, so no lock of it is in force.");
    default:
        return Words::tr("There is no such vault. Both know of no lock.");
    }
}

QString otherPolicyLocked(const VaultRow &row)
{
    const QString text =
        row.record.standing == Standing::Locked
            ? Words::tr("This must never be: the policy of a locked vault cannot be changed, "
                        "and it is another than the journal has.")
            : Words::tr("The vault is locked for ever with another policy than the journal "
                        "has for this lock.");
    return text + policyRemark(row.finding.policies);
}

QString anotherLock(const VaultRow &row)
{
    return isLocked(row) ? Words::tr("The vault is locked for ever by another lock than the "
                                     "one in the journal, which is gone.")
                         : Words::tr("Another lock is in progress than the one in the "
                                     "journal, which is gone. It was initiated elsewhere.");
}

QString inProgressElsewhere(const VaultRow &row)
{
    return row.record.standing == Standing::Unsettled
               ? Words::tr("A lock is in progress, and not the one that the journal asked "
                           "for: it was initiated elsewhere. Its policy is in force.")
               : Words::tr("A lock is in progress that was initiated elsewhere: its lock ID "
                           "is not in the journal. Its policy is in force.");
}

QString inMind(const std::optional<Error> &error)
{
    return error ? errorWords(*error).what + u' ' : QString();
}

} // namespace

QString reconciledVault(const VaultRow &row)
{
    const auto arn = VaultArn::fromService(row.vaultArn);
    return visible(arn ? arn->name().toString() : row.vaultArn);
}

QString reconciledPlace(const VaultRow &row)
{
    const auto arn = VaultArn::fromService(row.vaultArn);
    const auto origin = LockOrigin::fromKey(row.origin);
    const QString place =
        arn ? Words::tr("account %1, %2").arg(arn->account().toString(), arn->region().toString())
            : Words::tr("account and Region not known");
    if (!origin)
        return place;
    if (origin->isSandbox())
        return Words::tr("a sandbox, %1").arg(place);
    return row.origin.startsWith(QLatin1String("service:localhost|"))
               ? Words::tr("a service on this computer, %1").arg(place)
               : QStringLiteral("AWS %1").arg(place);
}

QString verdictOf(const VaultRow &row)
{
    if (row.progress == VaultRow::Progress::Waiting)
        return Words::tr("Waiting");
    if (row.progress == VaultRow::Progress::Asking)
        return Words::tr("Being asked");
    switch (row.finding.weight) {
    case Weight::Alarm:
        return Words::tr("Alarm");
    case Weight::Differs:
        return Words::tr("Differs");
    case Weight::Unknown:
        return Words::tr("Not known");
    case Weight::Elsewhere:
        return Words::tr("Elsewhere");
    case Weight::Agrees:
        return Words::tr("Agrees");
    case Weight::NotAsked:
        return Words::tr("Not asked");
    }
    return {};
}

QString journalSays(const VaultRow &row, const QTimeZone &local)
{
    const JournalRecord &record = row.record;
    if (row.isDone() && row.finding.difference == Difference::JournalNotRead)
        return Words::tr("It could not be read.");
    switch (record.standing) {
    case Standing::Nothing:
        return record.sequence == 0 ? Words::tr("Nothing about this vault.")
                                    : Words::tr("Nothing that could be verified.");
    case Standing::NoLock:
        return withoutLock(record.attempt.ending);
    case Standing::InProgress:
        return inProgressOnRecord(record.attempt, local);
    case Standing::Locked:
        return Words::tr("Locked, noted %1.").arg(momentText(record.concluded, local));
    case Standing::Unsettled:
        return Words::tr("%1 was asked for %2, and no outcome is noted.")
            .arg(requestName(*record.attempt.open), momentText(record.attempt.openSince, local));
    }
    return {};
}

QString serviceSays(const VaultRow &row, const QTimeZone &local)
{
    if (!row.reading)
        return row.isDone() ? Words::tr("It was not asked.")
                            : Words::tr("It is still to be asked.");
    if (const auto *failed = std::get_if<lock::ReadingFailed>(&row.reading->answer))
        return Words::tr("No answer. %1").arg(errorWords(failed->error).what);
    if (std::holds_alternative<lock::NoVaultThere>(row.reading->answer))
        return Words::tr("No such vault.");
    const auto *lock = lockOf(row);
    if (!lock)
        return Words::tr("No lock.");
    if (isLocked(row))
        return Words::tr("Locked.");
    return lock->expires ? Words::tr("In progress until %1.").arg(momentText(*lock->expires, local))
                         : Words::tr("In progress.");
}

QString differenceMeaning(const VaultRow &row)
{
    if (!row.isDone())
        return {};
    switch (row.finding.difference) {
    case Difference::Agrees:
        return agreement(row);
    case Difference::RanOut:
        return Words::tr("Its time ran out: the service has removed the policy, which the "
                         "journal has not noted.");
    case Difference::Vanished:
        return Words::tr("The lock is gone before its end: it was aborted elsewhere, or the "
                         "vault was deleted and made again. Its policy is not in force.");
    case Difference::WasLocked:
        return Words::tr("The lock was completed elsewhere, or before this program heard of "
                         "it: its policy is in force for ever.") +
               policyRemark(row.finding.policies);
    case Difference::OtherPolicy:
        return Words::tr("Another policy is in force than the journal has for this lock, "
                         "which may be another one.") +
               policyRemark(row.finding.policies);
    case Difference::OtherEnd:
        return Words::tr("The lock was initiated, or ends, at another time than the service "
                         "had said before. It may be another lock.");
    case Difference::LockIdRefused:
        return Words::tr("The service has refused the lock ID that the journal has.");
    case Difference::AnotherLock:
        return anotherLock(row);
    case Difference::InProgressElsewhere:
        return inProgressElsewhere(row);
    case Difference::InProgressAfterAll:
        return Words::tr("The lock is in progress after all: the journal has noted that it "
                         "was gone, or not initiated. Its policy is in force.");
    case Difference::LockedElsewhere:
        return row.record.standing == Standing::Unsettled
                   ? Words::tr("The vault was locked, and not by what the journal asked for: "
                               "its policy is in force for ever.")
                   : Words::tr("The vault was locked elsewhere: its policy is in force for "
                               "ever.");
    case Difference::LockVanished:
        return Words::tr("This must never be: a lock that was completed cannot be removed. Do "
                         "not rely on this vault being protected.");
    case Difference::LockInProgressAgain:
        return Words::tr("This must never be: a lock that was completed cannot be begun "
                         "anew. It may still end, and its policy with it.");
    case Difference::LockedWithOtherPolicy:
        return otherPolicyLocked(row);
    case Difference::VaultMadeAnew:
        return Words::tr("The vault is younger than the lock in the journal: it was deleted, "
                         "its lock with it, and a vault of this name was made again.");
    case Difference::OutcomeNotNoted:
        return outcome(row);
    case Difference::UnderWay:
        return Words::tr("A request was sent a moment ago and may still arrive.");
    case Difference::VaultGone:
        return vaultGone(row);
    case Difference::CouldNotBeAsked:
        return Words::tr("Whether the journal and the service agree is not known.");
    case Difference::JournalNotRead:
        return inMind(row.finding.error) +
               Words::tr("Whether the journal and the service agree is not known.");
    case Difference::AccountUnknown:
        return inMind(row.finding.error) +
               Words::tr("Which account this connection is of is not known, so nobody could "
                         "say whose vault the service would tell of.");
    case Difference::OtherConnection:
        return Words::tr("It is of another connection: %1.").arg(reconciledPlace(row));
    }
    return {};
}

QString differenceRemedy(const VaultRow &row)
{
    using reconciliation::Remedy;
    if (!row.isDone())
        return {};
    switch (row.finding.remedy) {
    case Remedy::Nothing:
        return Words::tr("Nothing has to be done.");
    case Remedy::OpenVault:
        return Words::tr("Open the vault: it is read again, and what is true is noted.");
    case Remedy::EnterLockId:
        return Words::tr("Open the vault and enter the lock ID, or abort the lock and begin "
                         "anew.");
    case Remedy::AskWhoInitiated:
        return Words::tr("Ask whoever initiated it, who has its lock ID, before it is "
                         "completed or aborted.");
    case Remedy::CompleteOrAbort:
        return Words::tr("Open the vault, and complete or abort the lock in time.");
    case Remedy::ReadAgain:
        return Words::tr("Read again.");
    case Remedy::TellAws:
        return Words::tr("Keep an export of the journal (vaultlock-cli journal export), and "
                         "tell AWS Support.");
    case Remedy::ConnectThere:
        return Words::tr("Connect to it, and read again.");
    }
    return {};
}

} // namespace vaultlock::words
