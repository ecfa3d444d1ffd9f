// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/ascription.h"

#include "lock/ownership.h"

namespace vaultlock::evidence {

namespace {

using lock::Attempt;
using reconciliation::JournalRecord;

bool isOtherBy(const lock::Contradictions &contradictions)
{
    return contradictions.creationTime || contradictions.estimatedTime || contradictions.policy;
}

/// The attempt whose lock was read; a null ID: of none.
QUuid ownerOf(const JournalRecord &record, const aws::VaultLock &read)
{
    std::vector<Attempt> attempts = record.attempts;
    for (Attempt &attempt : attempts) {
        // Of one that was found locked every lock is taken for it; here it has to fit as well.
        if (attempt.ending == Attempt::Ending::Locked)
            attempt.ending = Attempt::Ending::None;
    }
    const Attempt *owner = lock::attemptOf(attempts, read);
    if (!owner || isOtherBy(lock::claimOf(*owner, read)->contradictions))
        return {};
    const bool isNotedAsOther = record.misfit && owner->id == record.attempt.id;
    return isNotedAsOther ? QUuid() : owner->id;
}

bool mayBeInForce(JournalRecord::Standing standing)
{
    return standing != JournalRecord::Standing::Nothing &&
           standing != JournalRecord::Standing::NoLock;
}

} // namespace

Ascription ascriptionOf(const JournalRecord &record, const aws::VaultLock *read)
{
    const bool isOnRecord = !record.attempt.id.isNull();
    if (read) {
        const QUuid owner = ownerOf(record, *read);
        return owner.isNull() ? Ascription{{}, isOnRecord, read->created} : Ascription{owner};
    }
    if (record.misfit && mayBeInForce(record.standing))
        return {{}, isOnRecord, record.misfit->created, record.misfit->policySha256};
    return {record.attempt.id};
}

} // namespace vaultlock::evidence
