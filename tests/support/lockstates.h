// SPDX-License-Identifier: GPL-3.0-or-later

// States of a lock, as a session would give them.
#pragma once

#include "core/utctime.h"
#include "lock/state.h"

namespace vaultlock::tests {

inline const QString exampleId = QStringLiteral(
    "AE863rKkWZU53SLW5be4DUcWzL-8rxYNbAWSnpQqLoVaQJBHDC_nTSBq3pZ5cXhVwJ7FGYkQ9PTRU8EXAMPLEIDxyz");

inline LockId lockIdOf(const QString &text = exampleId)
{
    return *LockId::fromString(text, LockOrigin::sandbox(QStringLiteral("test")));
}

/// Read at 15:04:00, 20 h 37 min before its end.
inline lock::InProgress inProgress(lock::LockIdCustody custody = lock::LockIdCustody::Held)
{
    lock::InProgress result;
    result.custody = custody;
    if (custody == lock::LockIdCustody::Held || custody == lock::LockIdCustody::NotDurable)
        result.lockId = lockIdOf();
    result.policy = QByteArrayLiteral("{}");
    result.created = utcTime({2026, 3, 2}, {11, 41, 0});
    result.expires = result.created.addDays(1);
    result.asOf = utcTime({2026, 3, 2}, {15, 4, 0});
    return result;
}

inline Error errorOf(ErrorKind kind)
{
    return Error{kind, {}, 0, {}, {}};
}

inline lock::OutcomeUnknown outcomeUnknown(std::optional<LockId> lockId = {})
{
    return {lock::Operation::Complete, errorOf(ErrorKind::TimedOut), std::move(lockId)};
}

inline VaultArn vaultNamed(const QString &name)
{
    return {QStringLiteral("aws"), *Region::fromString(QStringLiteral("us-west-2")),
            *AccountId::fromString(QStringLiteral("999999999999")), *VaultName::fromString(name)};
}

} // namespace vaultlock::tests
