// SPDX-License-Identifier: GPL-3.0-or-later

// What a journal may have of a vault, and what the service may say of it.
#pragma once

#include "core/utctime.h"
#include "lock/attempt.h"
#include "lock/reading.h"

#include <vector>

namespace vaultlock::tests {

using Entries = std::vector<journal::Entry>;

inline const QDateTime begun = utcTime(QDate(2026, 3, 2), QTime(15, 4));
/// Twelve hours later.
inline const lock::Moment later{begun.addSecs(12 * 3600), std::chrono::hours(20)};
inline constexpr std::chrono::milliseconds life{35'000};

inline const QByteArray recordedPolicy = R"({"Version":"2012-10-17","Statement":[]})";
inline const QByteArray sameInOtherBytes = "{ \"Statement\": [],\n \"Version\": \"2012-10-17\" }";
inline const QByteArray otherPolicy = R"({"Version":"2012-10-17","Statement":[{}]})";

inline QString arnOf(const QString &vault, const QString &account = QStringLiteral("999999999999"),
                     const QString &region = QStringLiteral("us-west-2"))
{
    return QStringLiteral("arn:aws:glacier:%1:%2:vaults/%3").arg(region, account, vault);
}

inline journal::Entry entryOf(journal::EntryKind kind, const QUuid &attempt,
                              const QString &vault = QStringLiteral("records"),
                              const QDateTime &time = begun)
{
    using journal::EntryKind;
    journal::Entry made;
    made.kind = kind;
    made.attempt = attempt;
    made.time = time;
    made.vaultArn = arnOf(vault);
    made.origin = QStringLiteral("service:localhost|aws|999999999999");
    made.endpoint = QStringLiteral("http://127.0.0.1:4000/");
    if (kind == EntryKind::InitiateIntended) {
        made.policy = recordedPolicy;
        made.policySha256 = lock::sha256Hex(recordedPolicy);
        made.expires = begun.addDays(1);
    }
    if (kind == EntryKind::LockIdReceived || kind == EntryKind::LockIdLost ||
        kind == EntryKind::LockIdEntered || kind == EntryKind::TakenOver)
        made.expires = begun.addDays(1);
    if (kind == EntryKind::TakenOver) {
        made.policy = recordedPolicy;
        made.policySha256 = lock::sha256Hex(recordedPolicy);
        made.created = begun;
    }
    if (kind == EntryKind::LockIdReceived || kind == EntryKind::LockIdEntered ||
        kind == EntryKind::TakenOver)
        made.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
    if (kind == EntryKind::LockIdEntered || kind == EntryKind::AbortIntended)
        made.policySha256 = lock::sha256Hex(recordedPolicy);
    return made;
}

/// One attempt's entries, numbered.
inline Entries recording(const std::vector<journal::EntryKind> &kinds,
                         const QString &vault = QStringLiteral("records"),
                         const QDateTime &time = begun)
{
    const QUuid attempt = QUuid::createUuid();
    Entries entries;
    for (const journal::EntryKind kind : kinds) {
        entries.push_back(entryOf(kind, attempt, vault, time));
        entries.back().sequence = static_cast<qint64>(entries.size());
    }
    return entries;
}

inline lock::Reading saying(const QByteArray &policy, bool isLocked = false,
                            const QDateTime &created = begun)
{
    return {
        aws::VaultLock{policy,
                       isLocked ? aws::ServiceLockState::Locked : aws::ServiceLockState::InProgress,
                       created,
                       isLocked ? std::optional<QDateTime>() : created.addDays(1),
                       {}},
        ServerTime{later.utc, later.sinceBoot}};
}

inline lock::Reading sayingNoLock(const QDateTime &now = later.utc)
{
    return {lock::NoLockThere{}, ServerTime{now, later.sinceBoot}};
}

} // namespace vaultlock::tests
