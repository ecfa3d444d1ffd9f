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

inline constexpr qsizetype pageSize = journal::EntryTable::pageSize;
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

/// What opening a damaged file gave.
struct Outcome
{
    bool isSetAside = false;
    bool wasWholeChain = true;
    std::vector<journal::Entry> kept;
};

/// Opens a file with that content, twice. A broken promise fails the running test.
inline void openDamaged(const QString &path, const QByteArray &content,
                        const std::vector<journal::Entry> &written, Outcome &outcome)
{
    clear(QFileInfo(path).path());
    put(path, content);
    {
        journal::JournalDatabase database(path);
        const auto opening = database.open();
        QVERIFY2(opening, qPrintable(opening ? QString() : opening.error().detail));
        outcome.isSetAside = !opening->setAside.isEmpty();
        outcome.wasWholeChain = opening->chainIsWhole;
        if (outcome.isSetAside)
            QCOMPARE(contentOf(opening->setAside), content);
        const auto entries = database.read();
        QVERIFY(entries);
        outcome.kept = *entries;
        QVERIFY(isSubset(outcome.kept, written));
        QCOMPARE(opening->entriesKept,
                 outcome.isSetAside ? static_cast<qint64>(outcome.kept.size()) : 0);
        QVERIFY(database.append(sampleEntry(7)));
    }
    journal::JournalDatabase again(path);
    const auto reopened = again.open();
    QVERIFY(reopened && reopened->setAside.isEmpty());
    QCOMPARE(again.read()->size(), outcome.kept.size() + 1);
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
