// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciliation/difference.h"

#include "lock/ownership.h"
#include "lock/settle.h"

#include <cstdlib>

namespace vaultlock::reconciliation {

using lock::Attempt;
using Standing = JournalRecord::Standing;

namespace {

constexpr qint64 sameEndSeconds = 5; // the service's own times are exact; some are cut to seconds

PolicyComparison comparePolicies(const JournalRecord &record, const QByteArray &installed)
{
    if (record.policySha256.isEmpty())
        return PolicyComparison::NotCompared;
    if (record.policySha256 == lock::sha256Hex(installed))
        return PolicyComparison::SameBytes;
    const Attempt &attempt = record.attempt;
    if (attempt.policy.isEmpty() || lock::sha256Hex(attempt.policy) != record.policySha256)
        return PolicyComparison::OtherBytes;
    return lock::comparePolicies(attempt.policy, installed) == policy::Sameness::Different
               ? PolicyComparison::OtherMeaning
               : PolicyComparison::SameMeaning;
}

bool isOther(PolicyComparison comparison)
{
    return comparison == PolicyComparison::OtherBytes ||
           comparison == PolicyComparison::OtherMeaning;
}

/// Else whatever lock there is was made elsewhere, and the journal is right.
bool knowsOfALock(const JournalRecord &record)
{
    return record.standing != Standing::Nothing && record.standing != Standing::NoLock;
}

/// One vault, journal and service side by side.
class Comparison
{
public:
    Comparison(const JournalRecord &record, const lock::Reading &reading, const lock::Moment &now,
               const std::optional<QDateTime> &vaultCreated)
        : m_record(record)
        , m_lock(std::get_if<aws::VaultLock>(&reading.answer))
        , m_serviceNow(lock::serviceTime(reading.serverTime, now))
        , m_vaultCreated(vaultCreated)
    {
        if (!m_lock)
            return;
        // The journal of one that is locked says so for ever: nothing is claimed there.
        std::vector<Attempt> attempts = record.attempts;
        const Attempt *owner = lock::attemptOf(attempts, *m_lock);
        m_isOurs = owner != nullptr;
        m_isOnRecord = owner && owner->id == record.attempt.id;
        if (m_isOnRecord)
            m_contradictions = lock::claimOf(*owner, *m_lock)->contradictions;
        policies = comparePolicies(record, m_lock->policy);
    }

    Difference difference() const
    {
        const bool isLocked = m_lock && m_lock->state == aws::ServiceLockState::Locked;
        if (m_record.isUnderWay)
            return Difference::UnderWay;
        if (m_record.standing == Standing::Locked)
            return ofLocked(isLocked);
        if (!m_lock)
            return withoutLock();
        return isLocked ? withLocked() : withInProgress();
    }

    PolicyComparison policies = PolicyComparison::NotCompared;

private:
    Difference ofLocked(bool isLocked) const
    {
        if (isLocked && !isOther(policies))
            return Difference::Agrees;
        if (isVaultYounger())
            return Difference::VaultMadeAnew;
        if (isLocked)
            return Difference::LockedWithOtherPolicy;
        return m_lock ? Difference::LockInProgressAgain : Difference::LockVanished;
    }

    bool isVaultYounger() const
    {
        const QDateTime locked = m_record.attempt.created.value_or(m_record.concluded);
        return m_vaultCreated && locked.isValid() && *m_vaultCreated > locked;
    }

    Difference withoutLock() const
    {
        if (!knowsOfALock(m_record))
            return Difference::Agrees;
        const Attempt &attempt = m_record.attempt;
        const bool isAnswered =
            attempt.open == lock::Operation::Initiate || attempt.open == lock::Operation::Abort;
        if (isAnswered)
            return Difference::OutcomeNotNoted;
        return lock::isOver(attempt.expires, m_serviceNow) ? Difference::RanOut
                                                           : Difference::Vanished;
    }

    Difference withLocked() const
    {
        if (!knowsOfALock(m_record) && !m_isOurs)
            return Difference::LockedElsewhere;
        if (!m_isOnRecord)
            return m_record.attempt.open == lock::Operation::Initiate ? Difference::LockedElsewhere
                                                                      : Difference::AnotherLock;
        if (isOther(policies))
            return Difference::LockedWithOtherPolicy;
        return m_record.attempt.open == lock::Operation::Complete ? Difference::OutcomeNotNoted
                                                                  : Difference::WasLocked;
    }

    Difference withInProgress() const
    {
        if (!knowsOfALock(m_record))
            return m_isOurs ? Difference::InProgressAfterAll : Difference::InProgressElsewhere;
        if (!m_isOnRecord)
            return m_record.attempt.open == lock::Operation::Initiate
                       ? Difference::InProgressElsewhere
                       : Difference::AnotherLock;
        if (isOther(policies))
            return Difference::OtherPolicy;
        if (m_contradictions.creationTime || hasOtherEnd())
            return Difference::OtherEnd;
        if (m_contradictions.refusal)
            return Difference::LockIdRefused;
        return m_record.attempt.open ? Difference::OutcomeNotNoted : Difference::Agrees;
    }

    /// Only what the service itself has said counts, and no estimate of ours.
    bool hasOtherEnd() const
    {
        const Attempt &attempt = m_record.attempt;
        const bool isExact = attempt.createdIsExact || attempt.isNotedLost;
        return isExact && attempt.expires && m_lock->expires &&
               std::abs(attempt.expires->secsTo(*m_lock->expires)) > sameEndSeconds;
    }

    const JournalRecord &m_record;
    const aws::VaultLock *m_lock;
    QDateTime m_serviceNow;
    std::optional<QDateTime> m_vaultCreated;
    bool m_isOurs = false;     ///< the service's lock is one of the journal's
    bool m_isOnRecord = false; ///< and the one on record
    lock::Contradictions m_contradictions;
};

Weight weightOf(Difference difference, const JournalRecord &record)
{
    switch (difference) {
    case Difference::Agrees:
        return Weight::Agrees;
    case Difference::InProgressElsewhere:
    case Difference::LockedElsewhere:
        return knowsOfALock(record) ? Weight::Differs : Weight::Elsewhere;
    // Where the journal knows of no lock either, both say the same of it.
    case Difference::VaultGone:
        return knowsOfALock(record) ? Weight::Differs : Weight::Agrees;
    case Difference::LockVanished:
    case Difference::LockInProgressAgain:
    case Difference::LockedWithOtherPolicy:
        return Weight::Alarm;
    case Difference::UnderWay:
    case Difference::CouldNotBeAsked:
    case Difference::JournalNotRead:
    case Difference::AccountUnknown:
        return Weight::Unknown;
    case Difference::OtherConnection:
        return Weight::NotAsked;
    default:
        return Weight::Differs;
    }
}

Remedy remedyForAgreement(const JournalRecord &record)
{
    if (record.standing != Standing::InProgress)
        return Remedy::Nothing;
    return record.hasLockId() ? Remedy::CompleteOrAbort : Remedy::EnterLockId;
}

Remedy remedyOf(Difference difference, const JournalRecord &record)
{
    switch (difference) {
    case Difference::Agrees:
        return remedyForAgreement(record);
    case Difference::InProgressElsewhere:
        return knowsOfALock(record) ? Remedy::OpenVault : Remedy::AskWhoInitiated;
    case Difference::LockedElsewhere:
        return knowsOfALock(record) ? Remedy::OpenVault : Remedy::Nothing;
    case Difference::LockIdRefused:
        return Remedy::EnterLockId;
    case Difference::LockVanished:
    case Difference::LockInProgressAgain:
        return Remedy::TellAws;
    case Difference::LockedWithOtherPolicy:
        return record.standing == Standing::Locked ? Remedy::TellAws : Remedy::OpenVault;
    case Difference::VaultGone:
        return Remedy::Nothing;
    case Difference::UnderWay:
    case Difference::CouldNotBeAsked:
    case Difference::JournalNotRead:
        return Remedy::ReadAgain;
    case Difference::AccountUnknown:
    case Difference::OtherConnection:
        return Remedy::ConnectThere;
    default:
        return Remedy::OpenVault;
    }
}

} // namespace

Finding assess(const JournalRecord &record, const lock::Reading &reading, const lock::Moment &now,
               const std::optional<QDateTime> &vaultCreated)
{
    if (const auto *failed = std::get_if<lock::ReadingFailed>(&reading.answer))
        return notCompared(Difference::CouldNotBeAsked, failed->error);
    const Comparison comparison(record, reading, now, vaultCreated);
    const bool isGone = std::holds_alternative<lock::NoVaultThere>(reading.answer);
    const Difference difference = isGone ? Difference::VaultGone : comparison.difference();
    return {difference, weightOf(difference, record), remedyOf(difference, record),
            comparison.policies};
}

Finding notCompared(Difference difference, std::optional<Error> error)
{
    return {difference, weightOf(difference, {}), remedyOf(difference, {}),
            PolicyComparison::NotCompared, std::move(error)};
}

} // namespace vaultlock::reconciliation
