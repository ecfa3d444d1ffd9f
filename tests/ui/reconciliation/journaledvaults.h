// SPDX-License-Identifier: GPL-3.0-or-later

// What a journal has of the sandbox's sample vaults.
#pragma once

#include "lock/attempt.h"
#include "support/workspacebench.h"

namespace vaultlock::tests {

/// Of the connection that is open, from its beginning on.
inline std::vector<journal::Entry> entriesAbout(const workspace::Workspace &workspace,
                                                const QString &vault,
                                                const std::vector<journal::EntryKind> &kinds)
{
    const QUuid attempt = QUuid::createUuid();
    std::vector<journal::Entry> entries;
    for (const journal::EntryKind kind : kinds) {
        journal::Entry entry;
        entry.kind = kind;
        entry.attempt = attempt;
        entry.time = QDateTime::currentDateTimeUtc().addDays(-9);
        entry.vaultArn = QStringLiteral("arn:aws:glacier:%1:999999999999:vaults/%2")
                             .arg(workspace.destination()->region.toString(), vault);
        entry.origin = LockOrigin::sandbox(workspace.destination()->sandboxStateId).key();
        if (kind == journal::EntryKind::InitiateIntended) {
            entry.policy = R"({"Version":"2012-10-17","Statement":[]})";
            entry.policySha256 = lock::sha256Hex(entry.policy);
        }
        if (kind == journal::EntryKind::LockIdReceived) {
            entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
            entry.expires = entry.time.addDays(1);
        }
        entries.push_back(entry);
    }
    return entries;
}

/// An alarm, what differs, what agrees, another connection's, and a long name that is gone.
inline std::vector<journal::Entry> entriesOfAllSorts(const workspace::Workspace &workspace)
{
    using journal::EntryKind;
    std::vector<journal::Entry> all;
    const auto add = [&](const QString &vault, const std::vector<EntryKind> &kinds) {
        const auto entries = entriesAbout(workspace, vault, kinds);
        all.insert(all.end(), entries.begin(), entries.end());
    };
    add(QStringLiteral("payroll-emea"), {EntryKind::InitiateIntended, EntryKind::InitiateFailed});
    add(QStringLiteral("broker-dealer-records-2025"),
        {EntryKind::InitiateIntended, EntryKind::InitiateFailed});
    add(QStringLiteral("examplevault"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                         EntryKind::CompleteIntended, EntryKind::Completed});
    add(QString(255, u'w'), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    add(QStringLiteral("elsewhere"), {EntryKind::InitiateIntended, EntryKind::LockIdReceived});
    for (auto entry = all.end() - 2; entry != all.end(); ++entry)
        entry->origin = QStringLiteral("service:aws|111111111111");
    return all;
}

} // namespace vaultlock::tests
