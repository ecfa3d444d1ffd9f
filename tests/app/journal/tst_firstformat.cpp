// SPDX-License-Identifier: GPL-3.0-or-later

// Journals of the first format are taken over, entry by entry.
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/damagedjournal.h"
#include "support/firstformat.h"

#include <QLoggingCategory>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

class FirstFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesOverEveryEntry();
    void keepsTheFileAsItWas();
    void takesOverWhatIsStillInTheLog();
    void takesOverAJournalWithoutEntries();
    void saysWhatItFoundInADamagedOne_data();
    void saysWhatItFoundInADamagedOne();
    void losesNothingThatCanBeReadWhereOneBitFlipped();
    void takesOverOnceWhenItWasInterrupted();
};

namespace {

void makeFirstFormat(const QString &path, const QStringList &more = {})
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    put(path, {});
    QVERIFY(execute(path, firstFormatStatements() + more));
}

} // namespace

void FirstFormatTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void FirstFormatTest::takesOverEveryEntry()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    makeFirstFormat(place.journal());
    const auto before = firstFormatEntries();
    for (int run = 0; run < 2; ++run) {
        SqliteJournal journal(place.journal());
        const auto opening = awaited(journal.opening());
        QVERIFY(opening && opening->outcome);
        QCOMPARE(opening->setAside, QString()); // nothing was damaged
        QVERIFY(opening->chainIsWhole);
        auto entries = awaited(journal.read());
        QVERIFY(entries);
        if (run == 1)
            entries->pop_back();
        QCOMPARE(*entries, before);
        QCOMPARE(*awaited(journal.append(sampleEntry(5))), 5 + run);
    }
}

void FirstFormatTest::keepsTheFileAsItWas()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeFirstFormat(place.journal());
    const QByteArray content = contentOf(place.journal());
    QVERIFY(awaited(SqliteJournal(place.journal()).opening())->outcome);
    QVERIFY(contentOf(place.journal()) != content);
    const QString kept = onlyFileLike(place.folder(), QStringLiteral("journal.sqlite.format1-*"));
    QCOMPARE(contentOf(kept), content);
}

void FirstFormatTest::takesOverWhatIsStillInTheLog()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.folder()));
    QByteArray file;
    QByteArray log;
    {
        QStringList statements = firstFormatStatements();
        const QString newest = statements.takeLast();
        put(place.journal(), {});
        QVERIFY(execute(place.journal(), statements));
        auto connection =
            SqliteConnection::open(place.journal(), SqliteConnection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)->makeDurable(SqliteConnection::Durability::WriteAheadLog));
        QVERIFY((*connection)->execute(newest));
        file = contentOf(place.journal());
        log = contentOf(place.journal() + logSuffix);
    }
    clear(place.folder());
    put(place.journal(), file);
    put(place.journal() + logSuffix, log);
    SqliteJournal journal(place.journal());
    QCOMPARE(awaited(journal.opening())->setAside, QString());
    QCOMPARE(*awaited(journal.read()), firstFormatEntries());
}

void FirstFormatTest::takesOverAJournalWithoutEntries()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeFirstFormat(place.journal(), {QStringLiteral("DELETE FROM journal_entry")});
    SqliteJournal journal(place.journal());
    QCOMPARE(awaited(journal.opening())->setAside, QString());
    QVERIFY(awaited(journal.read())->empty());
    QCOMPARE(*awaited(journal.append(sampleEntry())), 1);
}

void FirstFormatTest::saysWhatItFoundInADamagedOne_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("unverified");
    const auto row = [](const char *name, const char *damage, int kept, int unverified) {
        QTest::newRow(name) << QString::fromLatin1(damage) << kept << unverified;
    };
    row("a forged lock ID", "UPDATE journal_entry SET lock_id=X'41' WHERE sequence=2", 3, 1);
    row("an unknown kind", "UPDATE journal_entry SET kind='other' WHERE sequence=2", 3, 1);
    row("a time that was moved", "UPDATE journal_entry SET time_ms=0 WHERE sequence=1", 3, 1);
    row("a time that was taken", "UPDATE journal_entry SET expires_ms=NULL WHERE sequence=3", 3, 1);
    row("a row that is gone", "DELETE FROM journal_entry WHERE sequence=2", 3, 0);
    row("the first row is gone", "DELETE FROM journal_entry WHERE sequence=1", 3, 0);
}

void FirstFormatTest::saysWhatItFoundInADamagedOne()
{
    QFETCH(QString, damage);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeFirstFormat(place.journal(), {damage});
    Outcome outcome;
    openDamaged(place.journal(), contentOf(place.journal()), firstFormatEntries(), outcome);
    QVERIFY(outcome.isSetAside);
    QVERIFY(!outcome.wasWholeChain);
    QTEST(static_cast<int>(outcome.kept.size()), "kept");
    QTEST(static_cast<int>(outcome.unverified.size()), "unverified");
}

void FirstFormatTest::losesNothingThatCanBeReadWhereOneBitFlipped()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeFirstFormat(place.journal());
    const QByteArray whole = contentOf(place.journal());
    const auto written = firstFormatEntries();
    int allKept = 0;
    for (qsizetype bit = 0; bit < whole.size() * 8; bit += 397) {
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        clear(place.folder());
        put(place.journal(), flipped);
        const auto readable =
            rowsThatSqliteReads(place.journal(), 4, QStringLiteral("hash")).size();
        clear(place.folder());
        put(place.journal(), flipped);
        JournalDatabase database(place.journal());
        QVERIFY(database.open());
        const auto entries = database.read();
        QVERIFY(entries);
        QVERIFY2(static_cast<qsizetype>(entries->size()) >= readable,
                 qPrintable(QString::number(bit)));
        for (const Entry &entry : *entries)
            QVERIFY(entry.kind == EntryKind::Unverified || isSubset({entry}, written));
        allKept += *entries == written ? 1 : 0;
    }
    QVERIFY(allKept > 0);
}

void FirstFormatTest::takesOverOnceWhenItWasInterrupted()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeFirstFormat(place.journal());
    // Killed while it wrote the new file, of which a part is there.
    put(place.journal() + QStringLiteral(".new"), contentOf(place.journal()).left(5000));
    {
        SqliteJournal journal(place.journal());
        QCOMPARE(*awaited(journal.read()), firstFormatEntries());
    }
    // Killed between the two renamings.
    QVERIFY(QFile::rename(place.journal(), place.journal() + QStringLiteral(".new")));
    SqliteJournal journal(place.journal());
    QCOMPARE(*awaited(journal.read()), firstFormatEntries());
}

QTEST_GUILESS_MAIN(FirstFormatTest)
#include "tst_firstformat.moc"
