// SPDX-License-Identifier: GPL-3.0-or-later

// A journal of years: what is asked for is found without reading the rest, and what is found is
// verified by itself. Counted in bytes that the system read for this thread, not in time.
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/journalofvaults.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

constexpr int years = 6000; // entries

/// Bytes that this thread has had read for it, from disk or from the system's memory. Call it once
/// before the process becomes an ordinary user, who may not open the counters.
qint64 bytesRead()
{
    static const int counters = ::open("/proc/thread-self/io", O_RDONLY | O_CLOEXEC);
    std::array<char, 512> text{};
    const auto size = ::pread(counters, text.data(), text.size(), 0);
    const QByteArray line = QByteArray(text.data(), std::max(qsizetype(size), qsizetype(0)));
    return line.startsWith("rchar: ") ? line.mid(7, line.indexOf('\n') - 7).toLongLong() : -1;
}

/// What a window does until it shows a vault and has initiated its lock.
void useJournal(const QString &path, int vault, qint64 &bytes)
{
    const qint64 before = bytesRead();
    JournalDatabase database(path);
    const auto opening = database.open();
    QVERIFY(opening && opening->setAside.isEmpty());
    const auto entries = database.read(about(vault));
    QVERIFY(entries);
    Selection newest;
    newest.most = 10;
    QVERIFY(database.read(newest));
    Entry entry = sampleEntry(1);
    entry.vaultArn = vaultOf(vault);
    QVERIFY(database.append(entry));
    const auto after = database.read(about(vault));
    QVERIFY(after);
    QCOMPARE(after->size(), entries->size() + 1);
    bytes = bytesRead() - before;
}

} // namespace

class JournalOfYearsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsNoMoreForAVaultThanWhenItWasEmpty();
    void readsThePageThatIsAskedFor();
    void verifiesSomeLinesAtATime();
    void goesOnVerifyingWhereAnotherInstanceAppends();
    void tellsWhenAllIsVerified();
    void neverGivesALineThatIsNotAsItWasWritten();
    void missesALineThatWasTakenOut();
    void tellsOfDamageThatNobodyAskedFor();
    void appendsNothingBehindALineThatIsNotAsItWasWritten();
};

void JournalOfYearsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void JournalOfYearsTest::readsNoMoreForAVaultThanWhenItWasEmpty()
{
    if (bytesRead() < 0)
        QFAIL("the system does not count what a thread reads");
    const JournalFolder few(JournalFolder::Disk::Memory);
    QVERIFY(few.isUsable());
    makeJournal(few.journal(), {});
    qint64 bytesOfFew = 0;
    useJournal(few.journal(), 7, bytesOfFew);

    const JournalFolder many(JournalFolder::Disk::Memory);
    makeJournal(many.journal(), entriesOfVaults(years));
    QVERIFY(QFileInfo(many.journal()).size() > 4'000'000);
    qint64 bytesOfMany = 0;
    useJournal(many.journal(), 7, bytesOfMany);
    // A tree of a thousand times the rows is two or three pages deeper, and there are five.
    constexpr qint64 pages = 60;
    QVERIFY2(bytesOfMany < bytesOfFew + pages * pageSize,
             qPrintable(QStringLiteral("%1 against %2").arg(bytesOfMany).arg(bytesOfFew)));
}

void JournalOfYearsTest::readsThePageThatIsAskedFor()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(30);
    makeJournal(place.journal(), written);
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    const auto page = [&](qint64 before, int most, const QString &vault = {}) {
        Selection which;
        which.before = before;
        which.most = most;
        which.vaultArn = vault;
        return database.read(which).value();
    };
    const auto from = [&](int first, int end) {
        return std::vector<Entry>(written.begin() + first, written.begin() + end);
    };
    QCOMPARE(page(31, 10), from(20, 30));
    QCOMPARE(page(21, 10), from(10, 20));
    QCOMPARE(page(4, 10), from(0, 3));
    QCOMPARE(page(1, 10), from(0, 0));
    QCOMPARE(page(31, 10, vaultOf(3)), from(6, 8));
    QCOMPARE(page(8, 10, vaultOf(3)), from(6, 7));
    QCOMPARE(page(31, 1, vaultOf(3)), from(7, 8));
    QCOMPARE(page(31, 10, vaultOf(99)), from(0, 0));
    QCOMPARE(*database.read(), written);
}

void JournalOfYearsTest::verifiesSomeLinesAtATime()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(2 * EntryTable::linesAtATime + 50));
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(!database.verifiedEntries());
    QVERIFY(*database.verifySome());
    QVERIFY(*database.verifySome());
    QVERIFY(database.append(sampleEntry(1))); // in between
    QVERIFY(!database.verifiedEntries());
    QVERIFY(!*database.verifySome());
    QCOMPARE(database.verifiedEntries().value_or(0), 2 * EntryTable::linesAtATime + 51);
    QVERIFY(!database.takeDamage());
}

void JournalOfYearsTest::goesOnVerifyingWhereAnotherInstanceAppends()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(2 * EntryTable::linesAtATime + 50));
    JournalDatabase ours(place.journal());
    JournalDatabase theirs(place.journal());
    QVERIFY(ours.open() && theirs.open());
    QVERIFY(*ours.verifySome());
    QVERIFY(theirs.append(sampleEntry(1)));
    theirs.tidy();
    QVERIFY(*ours.verifySome());
    QVERIFY(!*ours.verifySome());
    QCOMPARE(ours.verifiedEntries().value_or(0), 2 * EntryTable::linesAtATime + 51);
    QVERIFY(ours.hasChanged());
    QVERIFY(!ours.hasChanged());
}

void JournalOfYearsTest::tellsWhenAllIsVerified()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(500));
    SqliteJournal journal(place.journal());
    QSignalSpy verified(&journal, &SqliteJournal::verified);
    QSignalSpy damaged(&journal, &SqliteJournal::damageFound);
    QTRY_COMPARE(verified.size(), 1);
    QCOMPARE(verified.front().front().toLongLong(), 500);
    QCOMPARE(damaged.size(), 0);
}

void JournalOfYearsTest::neverGivesALineThatIsNotAsItWasWritten()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(8);
    makeJournal(place.journal(), written);
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET line=CAST(replace(CAST(line AS TEXT),"
                                    " 'AE863', 'FORGED') AS BLOB) WHERE sequence=3")}));
    JournalDatabase database(place.journal());
    const auto opening = database.open();
    QVERIFY(opening && opening->setAside.isEmpty()); // nobody looked there yet
    QCOMPARE(*database.read(about(3)), (std::vector<Entry>{written[6], written[7]}));
    QVERIFY(!database.takeDamage());
    // The forged one is told with the lock ID that stands in it, as not verified.
    const auto entries = database.read(about(1));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2u);
    QCOMPARE(entries->front(), written[3]);
    QCOMPARE(entries->back().kind, EntryKind::Unverified);
    QVERIFY(entries->back().detail.contains(QStringLiteral("FORGED")));
    const auto damage = database.takeDamage();
    QVERIFY(damage && !damage->setAside.isEmpty());
    QCOMPARE(damage->entriesKept, 7);
    QCOMPARE(damage->entriesUnverified, 1);
}

void JournalOfYearsTest::missesALineThatWasTakenOut()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(8);
    makeJournal(place.journal(), written);
    QVERIFY(
        execute(place.journal(), {QStringLiteral("DELETE FROM journal_entry WHERE sequence=4")}));
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    const auto entries = database.read(about(1));
    const auto damage = database.takeDamage();
    QVERIFY(entries && damage && !damage->setAside.isEmpty());
    QCOMPARE(entries->front(), written[2]);
}

void JournalOfYearsTest::tellsOfDamageThatNobodyAskedFor()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(500));
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET line=X'7B7D' WHERE sequence=300")}));
    SqliteJournal journal(place.journal());
    QSignalSpy verified(&journal, &SqliteJournal::verified);
    QSignalSpy damaged(&journal, &SqliteJournal::damageFound);
    QSignalSpy changed(&journal, &Journal::changed);
    QTRY_COMPARE(verified.size(), 1); // of the one in its place
    QCOMPARE(damaged.size(), 1);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(awaited(journal.read())->size(), 500u);
}

void JournalOfYearsTest::appendsNothingBehindALineThatIsNotAsItWasWritten()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = entriesOfVaults(8);
    makeJournal(place.journal(), written);
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET hash=X'41' WHERE sequence=8")}));
    QVERIFY(database.append(sampleEntry(1)));
    const auto damage = database.takeDamage();
    QVERIFY(damage && !damage->setAside.isEmpty());
    JournalDatabase again(place.journal());
    const auto opening = openAndVerify(again);
    QVERIFY(opening && opening->setAside.isEmpty());
}

QTEST_GUILESS_MAIN(JournalOfYearsTest)
#include "tst_journalofyears.moc"
