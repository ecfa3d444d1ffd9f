// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/standing.h"

#include "lock/attempt.h"
#include "lock/dating.h"
#include "lock/settle.h"
#include "lock/stateknowledge.h"

namespace vaultlock::handover {

namespace {

bool isSamePolicy(const HandOver &handOver, const QByteArray &installed)
{
    return lock::comparePolicies(handOver.policy, installed) != policy::Sameness::Different;
}

Standing standingInProgress(const HandOver &handOver, const lock::InProgress &found,
                            const QDateTime &serviceNow)
{
    if (found.expiryIsEstimated)
        return Standing::Busy;
    if (found.created != handOver.initiated)
        return Standing::OtherLock;
    if (!isSamePolicy(handOver, found.policy))
        return Standing::OtherPolicy;
    if (lock::isOver(found.expires, serviceNow))
        return Standing::Over;
    if (!found.lockId || lock::mayEnterLockId(found))
        return Standing::AsHandedOver;
    return found.lockId == handOver.lockId ? Standing::Held : Standing::OtherLockId;
}

/// Else nobody would find again what had been done before the lock came.
QString saidIn(const HandOver &handOver)
{
    QStringList said;
    if (!handOver.fileSha256.isEmpty())
        said << QStringLiteral("Sealed file, SHA-256 %1, written %2 for %3")
                    .arg(QString::fromLatin1(handOver.fileSha256),
                         handOver.written.toUTC().toString(Qt::ISODate), handOver.to.simplified());
    if (handOver.mayBeAnother)
        said << lock::doubtOfGiver() +
                    QStringLiteral(": when it was made was not read right after Initiate");
    if (!handOver.tried.isEmpty())
        said << QStringLiteral("Tried: ") + handOver.tried.join(QLatin1String("; "));
    if (!handOver.leftToTry.isEmpty())
        said << QStringLiteral("Left to try: ") + handOver.leftToTry.join(QLatin1String("; "));
    if (!handOver.note.isEmpty())
        said << QStringLiteral("Note: ") + handOver.note;
    return said.join(u'\n');
}

} // namespace

Place placeOf(const HandOver &handOver, const Connected &connected)
{
    if (connected.origin != handOver.origin)
        return Place::OtherService;
    if (connected.region != handOver.vault.region())
        return Place::OtherRegion;
    if (connected.account.isEmpty())
        return Place::Unknown;
    return connected.account == handOver.vault.account().toString() ? Place::Fits
                                                                    : Place::OtherAccount;
}

Standing standingOf(const HandOver &handOver, const lock::State &state, const QDateTime &serviceNow)
{
    if (const auto *found = std::get_if<lock::InProgress>(&state))
        return standingInProgress(handOver, *found, serviceNow);
    if (const auto *locked = std::get_if<lock::Locked>(&state))
        return locked->created == handOver.initiated && isSamePolicy(handOver, locked->policy)
                   ? Standing::Completed
                   : Standing::OtherLocked;
    if (lock::hasNoLock(state))
        return lock::isOver(handOver.expires, serviceNow) ? Standing::Over : Standing::Gone;
    if (std::holds_alternative<lock::NoVault>(state))
        return Standing::NoVault;
    return std::holds_alternative<lock::Unknown>(state) ? Standing::NotRead : Standing::Busy;
}

lock::ReceivedLock receivedLock(const HandOver &handOver)
{
    return {handOver.lockId,    handOver.from,    handOver.policy,
            handOver.initiated, handOver.expires, saidIn(handOver)};
}

} // namespace vaultlock::handover
