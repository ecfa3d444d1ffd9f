// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/giving.h"

#include "lock/attempt.h"
#include "lock/settle.h"
#include "lock/stateknowledge.h"

#include <algorithm>

namespace vaultlock::handover {

std::optional<GivingObstacle> obstacleToGiving(const lock::State &state,
                                               const QDateTime &serviceNow)
{
    const auto *found = std::get_if<lock::InProgress>(&state);
    if (!found)
        return GivingObstacle::NotInProgress;
    if (!found->lockId)
        return GivingObstacle::LockIdNotHere;
    if (found->custody != lock::LockIdCustody::Held)
        return GivingObstacle::LockIdNotOnDisk;
    if (found->contradictions.any())
        return GivingObstacle::LockIdInDoubt;
    if (found->expiryIsEstimated || !found->expires || !found->created.isValid())
        return GivingObstacle::NotReadYet;
    if (lock::isOver(found->expires, serviceNow))
        return GivingObstacle::Over;
    return std::nullopt;
}

HandOver handOverOf(const lock::State &state, const Giving &giving, const QDateTime &now)
{
    const auto &found = std::get<lock::InProgress>(state);
    return {giving.from,
            giving.to,
            now,
            giving.vault,
            giving.origin,
            giving.endpoint,
            giving.connection,
            *found.lockId,
            found.policy,
            found.created,
            *found.expires,
            giving.tried,
            giving.leftToTry,
            giving.note,
            found.mayBeAnother,
            {}};
}

std::optional<journal::Entry> entryOfGiving(const HandOver &handOver, const QString &sealedFor,
                                            const QByteArray &file,
                                            const std::vector<journal::Entry> &entries)
{
    const auto ofLock =
        std::find_if(entries.rbegin(), entries.rend(), [&](const journal::Entry &entry) {
            return entry.lockId == handOver.lockId.toString() &&
                   entry.kind != journal::EntryKind::Unverified &&
                   LockOrigin::fromKey(entry.origin) == handOver.origin;
        });
    if (ofLock == entries.rend())
        return std::nullopt;
    journal::Entry entry;
    entry.kind = journal::EntryKind::HandedOver;
    entry.time = handOver.written;
    entry.attempt = ofLock->attempt;
    entry.origin = handOver.origin.key();
    entry.endpoint = handOver.endpoint;
    entry.vaultArn = handOver.vault.toString();
    entry.lockId = handOver.lockId.toString();
    entry.expires = handOver.expires;
    entry.colleague = handOver.to;
    entry.detail = sealedFor.isEmpty() ? QStringLiteral("sealed by passphrase")
                                       : QStringLiteral("sealed to certificate: ") + sealedFor;
    entry.detail += QStringLiteral("; file SHA-256 ") + QString::fromLatin1(lock::sha256Hex(file));
    return entry;
}

journal::Entry entryOfFailure(journal::Entry given, const QString &why, const QDateTime &now)
{
    given.kind = journal::EntryKind::HandOverFailed;
    given.time = now;
    given.detail = why;
    return given;
}

} // namespace vaultlock::handover
