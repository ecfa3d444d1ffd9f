// SPDX-License-Identifier: GPL-3.0-or-later

// Files that were forged, or are no journals, or a later version's: set aside, or left alone.
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/damagedjournal.h"
#include "support/sampleentries.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

/// Changes a lock ID, as a program would that knows nothing of hashes.
QString forgery(int sequence)
{
    return QStringLiteral("UPDATE journal_entry SET line=CAST(replace(CAST(line AS TEXT), 'AE863', "
                          "'FORGED') AS BLOB) WHERE sequence=%1")
        .arg(sequence);
}

} // namespace

class JournalReplacementTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsEntriesInTheLogOfAnEmptiedFile();
    void setsAsideADamagedFileAndItsLogAsTheyWere();
    void noticesAForgedRow();
    void noticesARowThatWasTakenOut();
    void noticesForgeryWhileOpen();
    void setsAsideWhatIsNoJournal_data();
    void setsAsideWhatIsNoJournal();
    void leavesALaterVersionsJournalAlone();
    void neverReplacesWhatWasSetAsideBefore();
    void takesUpAReplacementThatWasInterrupted();
    void doesNotApplyTheLogOfAnotherFile();
    void saysWhatItDidWithADamagedFile();
};

void JournalReplacementTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void JournalReplacementTest::findsEntriesInTheLogOfAnEmptiedFile()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    QByteArray log;
    {
        JournalDatabase database(place.journal());
        QVERIFY(database.open());
        QVERIFY(append(database, written));
        log = contentOf(place.journal() + logSuffix);
    }
    clear(place.folder());
    put(place.journal(), {});
    put(place.journal() + logSuffix, log);
    JournalDatabase database(place.journal());
    const auto opening = openAndVerify(database);
    QVERIFY(opening);
    QVERIFY(!opening->setAside.isEmpty());
    QCOMPARE(contentOf(opening->setAside + logSuffix), log);
    QCOMPARE(*database.read(), written);
}

void JournalReplacementTest::setsAsideADamagedFileAndItsLogAsTheyWere()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    auto written = someEntries(13, 1500);
    const Entry newest = written.back();
    written.pop_back();
    closedJournal(place.journal(), written);
    QByteArray file;
    QByteArray log;
    {
        JournalDatabase database(place.journal());
        QVERIFY(database.open());
        QVERIFY(database.append(newest)); // in the log alone
        file = contentOf(place.journal());
        log = contentOf(place.journal() + logSuffix);
    }
    const qsizetype row = file.indexOf(written[1].lockId.toLatin1());
    QVERIFY(row > 0);
    file[row] = 'x';
    clear(place.folder());
    put(place.journal(), file);
    put(place.journal() + logSuffix, log);

    JournalDatabase database(place.journal());
    const auto opening = openAndVerify(database);
    QVERIFY(opening);
    QCOMPARE(contentOf(opening->setAside), file);
    QCOMPARE(contentOf(opening->setAside + logSuffix), log);
    auto kept = database.read();
    QVERIFY(kept);
    QCOMPARE(kept->back().kind, EntryKind::Unverified);
    QVERIFY(kept->back().detail.contains(QStringLiteral("xE863")));
    kept->pop_back();
    written.erase(written.begin() + 1);
    written.push_back(newest);
    QCOMPARE(*kept, written);
}

void JournalReplacementTest::noticesAForgedRow()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(4);
    closedJournal(place.journal(), written);
    QVERIFY(execute(place.journal(), {forgery(2)}));
    Outcome outcome;
    openDamaged(place.journal(), contentOf(place.journal()), written, outcome);
    QVERIFY(outcome.isSetAside);
    QVERIFY(!outcome.wasWholeChain);
    QCOMPARE(outcome.kept, (std::vector<Entry>{written[0], written[2], written[3]}));
    QCOMPARE(outcome.unverified.size(), 1u);
    QVERIFY(outcome.unverified.front().detail.contains(QStringLiteral("FORGED")));
}

void JournalReplacementTest::noticesARowThatWasTakenOut()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(4);
    closedJournal(place.journal(), written);
    QVERIFY(
        execute(place.journal(), {QStringLiteral("PRAGMA secure_delete=ON"),
                                  QStringLiteral("DELETE FROM journal_entry WHERE sequence=2")}));
    Outcome outcome;
    openDamaged(place.journal(), contentOf(place.journal()), written, outcome);
    QVERIFY(outcome.isSetAside);
    QVERIFY(!outcome.wasWholeChain);
    QCOMPARE(outcome.kept, (std::vector<Entry>{written[0], written[2], written[3]}));
}

void JournalReplacementTest::noticesForgeryWhileOpen()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    SqliteJournal journal(place.journal());
    for (const Entry &entry : written)
        QVERIFY(awaited(journal.append(entry)));
    QSignalSpy found(&journal, &SqliteJournal::damageFound);
    QVERIFY(execute(place.journal(), {forgery(3)}));
    auto entries = awaited(journal.read());
    QVERIFY(entries);
    QCOMPARE(entries->size(), 4u);
    QCOMPARE((*entries)[2].kind, EntryKind::Unverified);
    Entry writtenAgain = written[2]; // what was forged is known from before
    writtenAgain.sequence = 4;
    entries->erase(entries->begin() + 2);
    QCOMPARE(*entries, (std::vector<Entry>{written[0], written[1], writtenAgain}));
    QTRY_COMPARE(found.size(), 1);
    const auto opening = found.front().front().value<SqliteJournal::Opening>();
    QVERIFY(!opening.chainIsWhole);
    QCOMPARE(opening.entriesKept, 2);
    QCOMPARE(opening.entriesUnverified, 1);
    QVERIFY(QFile::exists(opening.setAside));
}

void JournalReplacementTest::setsAsideWhatIsNoJournal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("This is not a database.\n");
    QTest::newRow("long text") << QByteArray(100'000, 'x');
    QTest::newRow("one byte") << QByteArray(1, '\0');
    QTest::newRow("magic alone") << QByteArray("SQLite format 3\0", 16);
    const JournalFolder place(JournalFolder::Disk::Memory);
    const QString path = place.folder() + QStringLiteral("/other.sqlite");
    QVERIFY(QDir().mkpath(place.folder()));
    put(path, {});
    QVERIFY(execute(path, {QStringLiteral("CREATE TABLE journal_entry (a TEXT)"),
                           QStringLiteral("INSERT INTO journal_entry VALUES ('x')")}));
    QTest::newRow("another program's database") << contentOf(path);
}

void JournalReplacementTest::setsAsideWhatIsNoJournal()
{
    QFETCH(QByteArray, content);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    Outcome outcome;
    openDamaged(place.journal(), content, {}, outcome);
    QVERIFY(outcome.isSetAside);
}

void JournalReplacementTest::leavesALaterVersionsJournalAlone()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    closedJournal(place.journal(), someEntries(2));
    QVERIFY(execute(place.journal(), {QStringLiteral("PRAGMA user_version=3"),
                                      QStringLiteral("UPDATE journal_format SET version=3")}));
    const QByteArray content = contentOf(place.journal());
    {
        SqliteJournal journal(place.journal());
        const auto opening = awaited(journal.opening());
        QVERIFY(opening && !opening->outcome);
        QCOMPARE(opening->outcome.error().kind, ErrorKind::JournalUnavailable);
        QCOMPARE(opening->outcome.error().detail,
                 QStringLiteral("journal of a later version (format 3)"));
        QCOMPARE(awaited(journal.append(sampleEntry())).error().kind,
                 ErrorKind::JournalUnavailable);
        QCOMPARE(awaited(journal.read()).error().kind, ErrorKind::JournalUnavailable);
    }
    QCOMPARE(contentOf(place.journal()), content);
    QVERIFY(QDir(place.folder()).entryList({QStringLiteral("*damaged*")}).isEmpty());
}

void JournalReplacementTest::neverReplacesWhatWasSetAsideBefore()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.folder()));
    QStringList names;
    for (int i = 0; i < 4; ++i) { // some of them within one second
        put(place.journal(), QByteArray("damage ") + QByteArray::number(i));
        JournalDatabase database(place.journal());
        const auto opening = openAndVerify(database);
        QVERIFY(opening);
        names.push_back(opening->setAside);
    }
    for (int i = 0; i < 4; ++i)
        QCOMPARE(contentOf(names[i]), QByteArray("damage ") + QByteArray::number(i));
}

void JournalReplacementTest::takesUpAReplacementThatWasInterrupted()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    const QByteArray whole = closedJournal(place.journal(), written);
    const QString replacement = place.journal() + QStringLiteral(".new");

    // Killed between the two renamings.
    QVERIFY(QFile::rename(place.journal(), replacement));
    {
        JournalDatabase database(place.journal());
        const auto opening = openAndVerify(database);
        QVERIFY(opening && opening->setAside.isEmpty());
        QCOMPARE(*database.read(), written);
    }
    QVERIFY(!QFile::exists(replacement));

    // Killed before the first.
    put(replacement, whole.left(5000));
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QCOMPARE(*database.read(), written);
    QVERIFY(!QFile::exists(replacement));
}

void JournalReplacementTest::doesNotApplyTheLogOfAnotherFile()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    QByteArray log;
    {
        JournalDatabase database(place.journal());
        QVERIFY(database.open());
        QVERIFY(append(database, someEntries(3)));
        log = contentOf(place.journal() + logSuffix);
    }
    clear(place.folder());
    put(place.journal() + logSuffix, log);
    JournalDatabase database(place.journal());
    const auto opening = openAndVerify(database);
    QVERIFY(opening);
    QVERIFY(database.read()->empty());
    const QString kept =
        onlyFileLike(place.folder(), QStringLiteral("journal.sqlite.damaged-*-wal"));
    QCOMPARE(contentOf(kept), log);
}

void JournalReplacementTest::saysWhatItDidWithADamagedFile()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    const QByteArray whole = closedJournal(place.journal(), written);
    QByteArray damaged = whole;
    // SQLite fills a page from its end: the next line, which carries it, too, stands before it.
    const qsizetype hash = whole.lastIndexOf(hashOf(lineOf(written.front(), {}).text));
    QVERIFY(hash > 0);
    damaged[hash] = 'x';
    put(place.journal(), damaged);
    SqliteJournal journal(place.journal());
    QSignalSpy found(&journal, &SqliteJournal::damageFound);
    QSignalSpy changed(&journal, &Journal::changed);
    QTRY_COMPARE(found.size(), 1);
    QTRY_COMPARE(changed.size(), 1); // what was read before has to be read anew
    const auto opening = found.front().front().value<SqliteJournal::Opening>();
    QVERIFY(opening.setAside.startsWith(place.journal() + QStringLiteral(".damaged-20")));
    QCOMPARE(opening.entriesKept, 3);
    QCOMPARE(opening.entriesUnverified, 0);
}

QTEST_GUILESS_MAIN(JournalReplacementTest)
#include "tst_journalreplacement.moc"
