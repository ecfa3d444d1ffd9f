// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a file has the newest lines that are remembered.
#include "journal/entrytable.h"
#include "journal/recentlines.h"
#include "support/damagedjournal.h"

#include <limits>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

std::vector<Entry> ofBoth(std::vector<Entry> some, const std::vector<Entry> &more)
{
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

} // namespace

class RecentLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void areInAFileThatHasEachOfThem_data();
    void areInAFileThatHasEachOfThem();
};

void RecentLinesTest::areInAFileThatHasEachOfThem_data()
{
    QTest::addColumn<std::vector<Entry>>("inTheFile");
    QTest::addColumn<bool>("areThere");
    QTest::newRow("the same") << someEntries(6) << true;
    QTest::newRow("others have appended more than are remembered")
        << ofBoth(someEntries(6), othersEntries(20)) << true;
    QTest::newRow("an older copy") << someEntries(5) << false;
    QTest::newRow("an older copy that others went on with")
        << ofBoth(someEntries(5), othersEntries(20)) << false;
    QTest::newRow("another journal, with the same numbers") << othersEntries(6) << false;
    QTest::newRow("another journal, whose newest numbers are all higher")
        << othersEntries(40) << false;
    QTest::newRow("a journal without entries") << std::vector<Entry>() << false;
}

void RecentLinesTest::areInAFileThatHasEachOfThem()
{
    QFETCH(std::vector<Entry>, inTheFile);
    QFETCH(bool, areThere);
    const JournalFolder place(JournalFolder::Disk::Memory);
    const QString own = place.journal() + QStringLiteral(".own");
    closedJournal(own, someEntries(6));
    closedJournal(place.journal(), inTheFile);
    const auto ownFile = SqliteConnection::open(own, SqliteConnection::Access::ReadOnly);
    const auto file = SqliteConnection::open(place.journal(), SqliteConnection::Access::ReadOnly);
    QVERIFY(ownFile && file);
    const auto lines = EntryTable(**ownFile).newest(std::numeric_limits<qint64>::max(), 500);
    QVERIFY(lines && lines->size() == 6);
    RecentLines recent;
    recent.take(*lines);

    QCOMPARE(recent.areIn(**file), areThere);
}

QTEST_GUILESS_MAIN(RecentLinesTest)
#include "tst_recentlines.moc"
