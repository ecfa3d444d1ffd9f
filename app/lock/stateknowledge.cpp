// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/stateknowledge.h"

namespace vaultlock::lock {

const InProgress *lockInProgress(const State &state)
{
    if (const auto *inProgress = std::get_if<InProgress>(&state))
        return inProgress;
    if (const auto *completing = std::get_if<Completing>(&state))
        return &completing->before;
    if (const auto *aborting = std::get_if<Aborting>(&state))
        return &aborting->before;
    return nullptr;
}

QString lockIdOf(const State &state)
{
    std::optional<LockId> lockId;
    if (const auto *inProgress = lockInProgress(state))
        lockId = inProgress->lockId;
    else if (const auto *unknown = std::get_if<Unknown>(&state))
        lockId = unknown->lockId;
    else if (const auto *outcomeUnknown = std::get_if<OutcomeUnknown>(&state))
        lockId = outcomeUnknown->lockId;
    return lockId ? lockId->toString() : QString();
}

bool mayEnterLockId(const State &state)
{
    const auto *inProgress = std::get_if<InProgress>(&state);
    if (!inProgress)
        return false;
    switch (inProgress->custody) {
    case LockIdCustody::Held:
    case LockIdCustody::NotDurable:
        return inProgress->lockIdIsEntered || inProgress->contradictions.raiseDoubt();
    case LockIdCustody::Lost:
    case LockIdCustody::Elsewhere:
    case LockIdCustody::Unread:
        return true;
    }
    return false;
}

QDateTime timeOfReading(const State &state)
{
    return std::visit(
        [](const auto &alternative) -> QDateTime {
            if constexpr (requires { alternative.asOf; })
                return alternative.asOf;
            else
                return {};
        },
        state);
}

std::optional<QByteArray> policyInForce(const State &state)
{
    if (const auto *inProgress = lockInProgress(state))
        return inProgress->policy;
    if (const auto *locked = std::get_if<Locked>(&state))
        return locked->policy;
    return {};
}

QDateTime initiatedAt(const State &state)
{
    if (const auto *inProgress = lockInProgress(state))
        return inProgress->created;
    const auto *locked = std::get_if<Locked>(&state);
    return locked ? locked->created : QDateTime();
}

bool isBeingRead(const State &state)
{
    const auto *unknown = std::get_if<Unknown>(&state);
    return unknown && !unknown->why;
}

} // namespace vaultlock::lock
