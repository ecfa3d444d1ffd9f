// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "journal/sqliteconnection.h"
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/journalfolder.h"
#include "support/sampleentries.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>

using namespace vaultlock;
using namespace vaultlock::journal;
using tests::awaited;
using tests::JournalFolder;
using tests::sampleEntry;

namespace {

int modeOf(const QString &path)
{
    struct ::stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return static_cast<int>(status.st_mode & 07777);
}

std::vector<Entry> readAll(const QString &path)
{
    SqliteJournal journal(path);
    const auto entries = awaited(journal.read());
    return entries ? *entries : std::vector<Entry>();
}

std::vector<qint64> sequences(const std::vector<Entry> &entries)
{
    std::vector<qint64> result;
    for (const Entry &entry : entries)
        result.push_back(entry.sequence);
    return result;
}

QStringList journalConnections()
{
    return QSqlDatabase::connectionNames().filter(QStringLiteral("vaultlock-journal"));
}

} // namespace

class SqliteJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void startsEmptyAndWhole();
    void readsBackEveryField_data();
    void readsBackEveryField();
    void keepsTheOrderOfTheCalls();
    void showsADurableEntryToAnotherReaderAtOnce();
    void finishesPendingAppendsBeforeItDies();
    void touchesNothingBeforeItIsToldToBegin();
    void keepsWhatWasAskedForBeforeItBegan();
    void announcesItsOwnEntries();
    void announcesEntriesOfAnotherInstance();
    void keepsOneWholeChainOfTwoInstances();
    void goesOnWhereItsFileWasTakenAway();
    void keepsEverythingToItsOwner();
    void narrowsWhatWasTooWide();
    void followsALinkToTheFile();
    void takesPathsThatLookLikeUrls();
    void setsAndReadsBackDurability_data();
    void setsAndReadsBackDurability();
    void leavesACompleteFileWithoutALog();
    void touchesTheDatabaseInItsOwnThreadOnly();
};

void SqliteJournalTest::startsEmptyAndWhole()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal journal(place.journal());
    const auto opening = awaited(journal.opening());
    QVERIFY(opening && opening->outcome);
    QCOMPARE(opening->setAside, QString());
    QCOMPARE(opening->entriesKept, 0);
    QVERIFY(opening->chainIsWhole);
    const auto entries = awaited(journal.read());
    QVERIFY(entries && entries->empty());
}

void SqliteJournalTest::readsBackEveryField_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::newRow("full") << sampleEntry();
    QTest::newRow("empty but for its time") << [] {
        Entry entry;
        entry.time = utcTime({1969, 12, 31}, {23, 59, 59, 999});
        return entry;
    }();
    QTest::newRow("nothing at all") << Entry();
    QTest::newRow("awkward text") << [] {
        Entry entry = sampleEntry();
        QString awkward = QStringLiteral("\uFEFF'; DROP TABLE journal_entry; -- é😀\r\n\t");
        awkward += QChar(u'\0');
        awkward += QStringLiteral("after NUL \uFFFF");
        for (QString *text : {&entry.origin, &entry.endpoint, &entry.vaultArn, &entry.lockId,
                              &entry.serviceCode, &entry.requestId, &entry.detail})
            *text = awkward;
        entry.acknowledgedDangers = {awkward, QString(), awkward};
        return entry;
    }();
    QTest::newRow("policy of every byte, 20 KiB") << [] {
        Entry entry = sampleEntry();
        entry.policy.clear();
        for (int i = 0; i < 20'480; ++i)
            entry.policy += static_cast<char>(i);
        entry.policySha256 = QByteArray(64, '\0');
        return entry;
    }();
}

void SqliteJournalTest::readsBackEveryField()
{
    QFETCH(Entry, entry);
    const JournalFolder place;
    QVERIFY(place.isUsable());
    {
        SqliteJournal journal(place.journal());
        const auto sequence = awaited(journal.append(entry));
        QVERIFY(sequence);
        QCOMPARE(*sequence, 1);
    }
    entry.sequence = 1;
    QCOMPARE(readAll(place.journal()), std::vector<Entry>{entry});
}

void SqliteJournalTest::keepsTheOrderOfTheCalls()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal journal(place.journal());
    std::vector<QFuture<Result<qint64>>> pending;
    for (int i = 1; i <= 20; ++i)
        pending.push_back(journal.append(sampleEntry(i)));
    const auto entries = awaited(journal.read());
    QVERIFY(entries);
    QCOMPARE(entries->size(), 20u);
    for (int i = 1; i <= 20; ++i) {
        const auto at = static_cast<std::size_t>(i - 1);
        QCOMPARE(*awaited(pending[at]), i);
        QCOMPARE((*entries)[at].lockId, sampleEntry(i).lockId);
    }
}

void SqliteJournalTest::showsADurableEntryToAnotherReaderAtOnce()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal writer(place.journal());
    SqliteJournal reader(place.journal());
    for (std::size_t i = 1; i <= 5; ++i) {
        QVERIFY(awaited(writer.append(sampleEntry())));
        QCOMPARE(awaited(reader.read())->size(), i);
    }
}

void SqliteJournalTest::finishesPendingAppendsBeforeItDies()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    std::vector<QFuture<Result<qint64>>> pending;
    for (int run = 0; run < 10; ++run) { // it may die before its thread has begun
        SqliteJournal journal(place.journal());
        for (int i = 1; i <= run; ++i)
            pending.push_back(journal.append(sampleEntry(i)));
    }
    for (const auto &future : pending) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        QVERIFY(future.result());
    }
    QCOMPARE(readAll(place.journal()).size(), pending.size());
}

void SqliteJournalTest::touchesNothingBeforeItIsToldToBegin()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal journal(place.journal(), nullptr, SqliteJournal::Begins::WhenTold);
    auto opening = journal.opening();
    const auto appended = journal.append(sampleEntry(1));
    QTest::qWait(50);
    QVERIFY(!QFileInfo::exists(place.journal()));
    QVERIFY(!appended.isFinished());
    journal.begin();
    journal.begin();
    QTRY_VERIFY(opening.isFinished());
    QVERIFY(opening.result()->outcome);
    QVERIFY(awaited(appended));
}

void SqliteJournalTest::keepsWhatWasAskedForBeforeItBegan()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QFuture<Result<qint64>> appended;
    {
        SqliteJournal journal(place.journal(), nullptr, SqliteJournal::Begins::WhenTold);
        appended = journal.append(sampleEntry(1));
    }
    QVERIFY(appended.isFinished());
    QVERIFY(appended.result());
    QCOMPARE(readAll(place.journal()).size(), std::size_t(1));
}

void SqliteJournalTest::announcesItsOwnEntries()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal journal(place.journal());
    QSignalSpy announced(&journal, &Journal::changed);
    QVERIFY(awaited(journal.append(sampleEntry())));
    QTRY_COMPARE(announced.size(), 1);
}

void SqliteJournalTest::announcesEntriesOfAnotherInstance()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal ours(place.journal());
    SqliteJournal theirs(place.journal());
    QVERIFY(awaited(ours.opening())->outcome);
    QVERIFY(awaited(theirs.opening())->outcome);
    QSignalSpy announced(&ours, &Journal::changed);
    QVERIFY(awaited(theirs.append(sampleEntry())));
    QTRY_VERIFY(!announced.isEmpty());
    QCOMPARE(awaited(ours.read())->size(), 1u);
}

void SqliteJournalTest::keepsOneWholeChainOfTwoInstances()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    constexpr std::size_t each = 25;
    std::vector<QFuture<Result<qint64>>> pending;
    {
        SqliteJournal one(place.journal());
        SqliteJournal two(place.journal());
        for (std::size_t i = 0; i < each; ++i) {
            pending.push_back(one.append(sampleEntry(1)));
            pending.push_back(two.append(sampleEntry(2)));
        }
    }
    for (const auto &future : pending)
        QVERIFY2(future.result(),
                 qPrintable(future.result() ? QString() : future.result().error().detail));
    SqliteJournal again(place.journal());
    QSignalSpy verified(&again, &SqliteJournal::verified);
    QSignalSpy damaged(&again, &SqliteJournal::damageFound);
    const auto opening = awaited(again.opening());
    QVERIFY(opening && opening->outcome && opening->chainIsWhole);
    QCOMPARE(opening->setAside, QString());
    QTRY_COMPARE(verified.size(), 1);
    QCOMPARE(damaged.size(), 0);
    const auto entries = awaited(again.read());
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2 * each);
    for (std::size_t i = 0; i < entries->size(); ++i)
        QCOMPARE((*entries)[i].sequence, static_cast<qint64>(i) + 1);
}

void SqliteJournalTest::goesOnWhereItsFileWasTakenAway()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal journal(place.journal());
    QVERIFY(awaited(journal.append(sampleEntry(1))));
    QSignalSpy announced(&journal, &Journal::changed);
    QVERIFY(QFile::rename(place.journal(), place.journal() + QStringLiteral(".elsewhere")));
    QTRY_VERIFY(!announced.isEmpty());

    QVERIFY(awaited(journal.append(sampleEntry(2))));
    const auto entries = readAll(place.journal());
    QCOMPARE(entries.size(), 2u); // what was in it goes on
    QCOMPARE(entries.front().lockId, sampleEntry(1).lockId);
    QCOMPARE(entries.back().lockId, sampleEntry(2).lockId);
}

void SqliteJournalTest::keepsEverythingToItsOwner()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    const auto mask = ::umask(0);
    SqliteJournal journal(place.journal());
    const auto appended = awaited(journal.append(sampleEntry()));
    QVERIFY(awaited(journal.read()));
    ::umask(mask);
    QVERIFY(appended);
    QCOMPARE(modeOf(place.folder()), 0700);
    const auto files = QDir(place.folder()).entryInfoList(QDir::Files | QDir::Hidden);
    QStringList names;
    for (const QFileInfo &file : files) {
        names.push_back(file.fileName());
        QCOMPARE(modeOf(file.filePath()), 0600);
    }
    QCOMPARE(
        names,
        QStringList({QStringLiteral("journal.sqlite"), QStringLiteral("journal.sqlite-shm"),
                     QStringLiteral("journal.sqlite-wal"), QStringLiteral("journal.sqlite.lock")}));
}

void SqliteJournalTest::narrowsWhatWasTooWide()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    const QByteArray folder = QFile::encodeName(place.folder());
    QVERIFY(awaited(SqliteJournal(place.journal()).append(sampleEntry())));
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(place.journal()).constData(), 0644), 0);
    QCOMPARE(readAll(place.journal()).size(), 1u);
    QCOMPARE(modeOf(place.folder()), 0700);
    QCOMPARE(modeOf(place.journal()), 0600);
}

void SqliteJournalTest::followsALinkToTheFile()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(awaited(SqliteJournal(place.journal()).append(sampleEntry())));
    const QString link = place.folder() + QStringLiteral("/link.sqlite");
    QVERIFY(QFile::link(place.journal(), link));
    QVERIFY(awaited(SqliteJournal(link).append(sampleEntry())));
    QCOMPARE(sequences(readAll(place.journal())), (std::vector<qint64>{1, 2}));
}

void SqliteJournalTest::takesPathsThatLookLikeUrls()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    const QString path = place.folder() + QStringLiteral("/a b?mode=memory#%41é/journal.sqlite");
    QVERIFY(QDir().mkpath(place.folder()));
    QVERIFY(awaited(SqliteJournal(path).append(sampleEntry())));
    QVERIFY(QFileInfo(path).size() > 0);
    QCOMPARE(readAll(path).size(), 1u);
}

void SqliteJournalTest::setsAndReadsBackDurability_data()
{
    QTest::addColumn<SqliteConnection::Durability>("durability");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("synchronous");
    QTest::newRow("local disk") << SqliteConnection::Durability::WriteAheadLog
                                << QStringLiteral("wal") << QStringLiteral("2");
    QTest::newRow("network") << SqliteConnection::Durability::RollbackJournal
                             << QStringLiteral("delete") << QStringLiteral("3");
}

void SqliteJournalTest::setsAndReadsBackDurability()
{
    QFETCH(SqliteConnection::Durability, durability);
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(awaited(SqliteJournal(place.journal()).append(sampleEntry())));
    auto connection = SqliteConnection::open(place.journal(), SqliteConnection::Access::ReadWrite);
    QVERIFY(connection);
    QVERIFY((*connection)->makeDurable(durability));
    QTEST((*connection)->value(QStringLiteral("PRAGMA journal_mode"))->toString(), "mode");
    QTEST((*connection)->value(QStringLiteral("PRAGMA synchronous"))->toString(), "synchronous");
    auto reader = SqliteConnection::open(place.journal(), SqliteConnection::Access::ReadOnly, 0);
    QVERIFY(reader);
    QVERIFY(durability == SqliteConnection::Durability::RollbackJournal ||
            !(*reader)->makeDurable(SqliteConnection::Durability::RollbackJournal));
}

void SqliteJournalTest::leavesACompleteFileWithoutALog()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    SqliteJournal journal(place.journal());
    QVERIFY(awaited(journal.append(sampleEntry())));
    QVERIFY(awaited(journal.read())); // behind the tidying
    QCOMPARE(QFileInfo(place.journal() + QStringLiteral("-wal")).size(), 0);
    auto connection = SqliteConnection::open(place.journal(), SqliteConnection::Access::Immutable);
    QVERIFY(connection);
    QCOMPARE((*connection)->value(QStringLiteral("SELECT count(*) FROM journal_entry"))->toInt(),
             1);
}

void SqliteJournalTest::touchesTheDatabaseInItsOwnThreadOnly()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QCOMPARE(journalConnections(), QStringList());
    {
        SqliteJournal journal(place.journal());
        QVERIFY(awaited(journal.append(sampleEntry())));
        QVERIFY(awaited(journal.read()));
        const QStringList names = journalConnections();
        QCOMPARE(names.size(), 1);
        // Qt refuses a connection to every thread but the one that made it.
        QTest::ignoreMessage(QtWarningMsg, "QSqlDatabasePrivate::database: requested database does "
                                           "not belong to the calling thread.");
        QVERIFY(!QSqlDatabase::database(names.front(), false).isValid());
    }
    QCOMPARE(journalConnections(), QStringList());
}

QTEST_GUILESS_MAIN(SqliteJournalTest)
#include "tst_sqlitejournal.moc"
