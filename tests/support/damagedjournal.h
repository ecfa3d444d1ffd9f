// SPDX-License-Identifier: GPL-3.0-or-later

// Journal files as a test wants them, and what is promised of every damaged one.
// Whoever includes this links Qt6::Sql.
#pragma once

#include "journal/journaldatabase.h"
#include "support/journalfolder.h"
#include "support/sampleentries.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <vector>

namespace vaultlock::tests {

inline constexpr qsizetype pageSize = 4096; // SQLite's own
inline constexpr auto logSuffix = QLatin1String("-wal");

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

inline void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

inline void clear(const QString &folder)
{
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(QDir().mkpath(folder));
}

inline std::vector<journal::Entry> someEntries(int count, qsizetype policySize = 200)
{
    std::vector<journal::Entry> entries;
    for (int i = 1; i <= count; ++i) {
        journal::Entry entry = sampleEntry(i);
        entry.sequence = i;
        entry.policy = QByteArray(policySize, static_cast<char>('a' + i % 26));
        entries.push_back(entry);
    }
    return entries;
}

/// None of which is one of someEntries().
inline std::vector<journal::Entry> othersEntries(int count)
{
    std::vector<journal::Entry> entries;
    for (int i = 1; i <= count; ++i) {
        entries.push_back(sampleEntry(1000 + i));
        entries.back().detail = QStringLiteral("theirs");
    }
    return entries;
}

inline bool append(journal::JournalDatabase &database, const std::vector<journal::Entry> &entries)
{
    return std::all_of(entries.begin(), entries.end(), [&](const journal::Entry &entry) {
        return database.append(entry).has_value();
    });
}

/// A journal that was closed: complete in one file.
inline QByteArray closedJournal(const QString &path, const std::vector<journal::Entry> &entries)
{
    {
        journal::JournalDatabase database(path);
        if (!database.open() || !append(database, entries))
            return {};
    }
    return contentOf(path);
}

inline bool isSubset(const std::vector<journal::Entry> &some,
                     const std::vector<journal::Entry> &all)
{
    return std::all_of(some.begin(), some.end(), [&](const journal::Entry &entry) {
        return std::find(all.begin(), all.end(), entry) != all.end();
    });
}

/// Opens it and goes through all of it, as the journal does: what had to be set aside.
inline journal::SqlResult<journal::Damage> openAndVerify(journal::JournalDatabase &database)
{
    const auto opening = database.open();
    bool hasMore = opening.has_value();
    while (hasMore) {
        const auto verified = database.verifySome();
        if (!verified)
            return journal::sqlFailure(verified.error());
        hasMore = *verified;
    }
    const auto damage = database.takeDamage();
    return damage ? *damage : opening;
}

/// What opening a damaged file gave.
struct Outcome
{
    bool isSetAside = false;
    bool wasWholeChain = true;
    std::vector<journal::Entry> kept;
    std::vector<journal::Entry> unverified;
};

/// Opens a file with that content, twice. A broken promise fails the running test.
inline void openDamaged(const QString &path, const QByteArray &content,
                        const std::vector<journal::Entry> &written, Outcome &outcome)
{
    clear(QFileInfo(path).path());
    put(path, content);
    {
        journal::JournalDatabase database(path);
        const auto opening = openAndVerify(database);
        QVERIFY2(opening, qPrintable(opening ? QString() : opening.error().detail));
        outcome.isSetAside = !opening->setAside.isEmpty();
        outcome.wasWholeChain = opening->chainIsWhole;
        if (outcome.isSetAside)
            QCOMPARE(contentOf(opening->setAside), content);
        const auto entries = database.read();
        QVERIFY(entries);
        std::partition_copy(entries->begin(), entries->end(),
                            std::back_inserter(outcome.unverified),
                            std::back_inserter(outcome.kept), [](const journal::Entry &entry) {
                                return entry.kind == journal::EntryKind::Unverified;
                            });
        QVERIFY(isSubset(outcome.kept, written));
        QCOMPARE(opening->entriesKept,
                 outcome.isSetAside ? static_cast<qint64>(outcome.kept.size()) : 0);
        QCOMPARE(opening->entriesUnverified, static_cast<qint64>(outcome.unverified.size()));
        QVERIFY(database.append(sampleEntry(7)));
    }
    journal::JournalDatabase again(path);
    const auto reopened = openAndVerify(again);
    QVERIFY(reopened && reopened->setAside.isEmpty());
    QCOMPARE(again.read()->size(), outcome.kept.size() + outcome.unverified.size() + 1);
}

/// What SQLite gets out of a file when it is asked for the first rows, one by one and each as a
/// whole: column `column` of them.
inline QList<QByteArray> rowsThatSqliteReads(const QString &path, qint64 lastKey,
                                             const QString &column)
{
    const auto connection =
        journal::SqliteConnection::open(path, journal::SqliteConnection::Access::ReadWrite);
    QList<QByteArray> rows;
    for (qint64 key = 1; connection && key <= lastKey; ++key)
        (void)(*connection)
            ->eachRow(QStringLiteral("SELECT %1, * FROM journal_entry WHERE sequence=%2")
                          .arg(column)
                          .arg(key),
                      [&rows](const QSqlQuery &row) { rows.append(row.value(0).toByteArray()); });
    return rows;
}

inline QString onlyFileLike(const QString &folder, const QString &pattern)
{
    const auto files = QDir(folder).entryList({pattern}, QDir::Files);
    return files.size() == 1 ? folder + QLatin1Char('/') + files.front() : QString();
}

inline bool execute(const QString &path, const QStringList &statements)
{
    auto connection =
        journal::SqliteConnection::open(path, journal::SqliteConnection::Access::ReadWrite);
    return connection &&
           std::all_of(statements.begin(), statements.end(), [&](const QString &statement) {
               return (*connection)->execute(statement).has_value();
           });
}

} // namespace vaultlock::tests
