// SPDX-License-Identifier: GPL-3.0-or-later

// A journal about many vaults.
// Whoever includes this links Qt6::Sql.
#pragma once

#include "support/damagedjournal.h"

namespace vaultlock::tests {

inline QString vaultOf(int number)
{
    return QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/v%1").arg(number);
}

/// Two entries about every vault.
inline std::vector<journal::Entry> entriesOfVaults(int count)
{
    std::vector<journal::Entry> entries = someEntries(count);
    for (int i = 0; i < count; ++i)
        entries[static_cast<std::size_t>(i)].vaultArn = vaultOf(i / 2);
    return entries;
}

/// All in one transaction.
inline void makeJournal(const QString &path, const std::vector<journal::Entry> &entries)
{
    {
        journal::JournalDatabase database(path);
        QVERIFY(database.open());
    }
    auto connection =
        journal::SqliteConnection::open(path, journal::SqliteConnection::Access::ReadWrite);
    QVERIFY(connection);
    journal::EntryTable table(**connection);
    QByteArray previous;
    QVERIFY((*connection)->transaction([&] {
        journal::SqlResult<void> done;
        for (const journal::Entry &entry : entries) {
            const journal::Line line = journal::lineOf(entry, previous);
            previous = line.hash;
            if (done)
                done = table.insert(line);
        }
        return done;
    }));
}

inline journal::Selection about(int vault)
{
    journal::Selection which;
    which.vaultArn = vaultOf(vault);
    return which;
}

} // namespace vaultlock::tests
