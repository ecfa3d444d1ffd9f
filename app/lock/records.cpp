#include "lock/records.h"

namespace vaultlock::lock {

using journal::EntryKind;

bool Records::isOpen() const
{
    return phase == Phase::Intended || phase == Phase::Held || phase == Phase::Lost;
}

void Records::take(const journal::Entry &entry, const LockOrigin &origin)
{
    switch (entry.kind) {
    case EntryKind::InitiateIntended:
        *this = Records{};
        phase = Phase::Intended;
        attempt = entry.attempt;
        policy = entry.policy;
        intendedAt = entry.time;
        expires = entry.expires;
        break;
    case EntryKind::LockIdEntered:
        *this = Records{};
        [[fallthrough]];
    case EntryKind::LockIdReceived:
        phase = Phase::Held;
        attempt = entry.attempt;
        expires = entry.expires;
        if (const auto id = LockId::fromString(entry.lockId, origin))
            lockId = *id;
        break;
    case EntryKind::LockIdLost:
        phase = Phase::Lost;
        expires = entry.expires;
        break;
    case EntryKind::CompleteIntended:
        isCompleteIntended = true;
        break;
    case EntryKind::CompleteFailed:
        isCompleteIntended = false;
        break;
    case EntryKind::AbortIntended:
        isAbortIntended = true;
        break;
    case EntryKind::AbortFailed:
        isAbortIntended = false;
        break;
    case EntryKind::Expired:
        *this = Records{};
        phase = Phase::Expired;
        expires = entry.expires;
        break;
    case EntryKind::InitiateFailed:
    case EntryKind::Completed:
    case EntryKind::Aborted:
    case EntryKind::ObservedLocked:
    case EntryKind::ObservedNoLock:
        *this = Records{};
        break;
    }
}

Records Records::fromEntries(const std::vector<journal::Entry> &entries, const VaultArn &vault,
                             const LockOrigin &origin)
{
    Records records;
    const QString arn = vault.toString();
    for (const journal::Entry &entry : entries) {
        if (entry.vaultArn == arn && entry.origin == origin.key())
            records.take(entry, origin);
    }
    return records;
}

} // namespace vaultlock::lock
