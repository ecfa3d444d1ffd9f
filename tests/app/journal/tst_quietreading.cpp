// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of a journal for later: nobody waits for it, and it is read all the same.
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/journalofvaults.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

using Entries = std::vector<Entry>;

constexpr int vaults = 40; // of two entries each

Selection laterAbout(int vault)
{
    Selection which = about(vault);
    which.isForLater = true;
    return which;
}

} // namespace

class QuietReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatEverybodyElseDoes();
    void letsEverythingGoFirstThatIsAskedForMeanwhile();
    void takesTurnsWithTheVerification();
    void tellsWhoeverWaitsThatTheJournalHasEnded();
    void tellsTheVaultsAPageAtATime();

private:
    std::unique_ptr<JournalFolder> m_folder;
};

void QuietReadingTest::init()
{
    m_folder.reset(); // before another is made: an ordinary user is one once
    m_folder = std::make_unique<JournalFolder>(JournalFolder::Disk::Memory);
    QVERIFY(m_folder->isUsable());
    makeJournal(m_folder->journal(), entriesOfVaults(2 * vaults));
}

void QuietReadingTest::readsWhatEverybodyElseDoes()
{
    SqliteJournal journal(m_folder->journal());
    const auto now = awaited(journal.read(about(7)));
    const auto later = awaited(journal.read(laterAbout(7)));
    QVERIFY(now && later);
    QCOMPARE(now->size(), 2u);
    QCOMPARE(*later, *now);
    VaultPage all;
    all.isForLater = true;
    QCOMPARE(*awaited(journal.vaults(all)), *awaited(journal.vaults()));
}

void QuietReadingTest::letsEverythingGoFirstThatIsAskedForMeanwhile()
{
    SqliteJournal journal(m_folder->journal());
    QVERIFY(awaited(journal.opening()));
    int readLater = 0;
    for (int vault = 0; vault < vaults; ++vault)
        whenDone(journal.read(laterAbout(vault)), this,
                 [&readLater](const Result<Entries> &) { ++readLater; });
    // As an Initiate does: the next thing is asked for when the one before is done.
    Entry entry = sampleEntry(1);
    entry.vaultArn = vaultOf(3);
    QVERIFY(awaited(journal.append(entry)));
    QCOMPARE(readLater, 0);
    QCOMPARE(awaited(journal.read(about(3)))->size(), 3u);
    QVERIFY(awaited(journal.append(entry)));
    QCOMPARE(readLater, 0);
    QTRY_COMPARE(readLater, vaults);
}

void QuietReadingTest::takesTurnsWithTheVerification()
{
    constexpr int turns = 5; // in which all is verified
    const QString path = m_folder->folder() + QStringLiteral("/longer.sqlite");
    makeJournal(path, entriesOfVaults(turns * EntryTable::linesAtATime));
    SqliteJournal journal(path);
    QSignalSpy verified(&journal, &SqliteJournal::verified);
    int readLater = 0;
    int readBefore = 0; // it was verified
    connect(&journal, &SqliteJournal::verified, this, [&] { readBefore = readLater; });
    for (int vault = 0; vault < vaults; ++vault)
        whenDone(journal.read(laterAbout(vault)), this,
                 [&readLater](const Result<Entries> &) { ++readLater; });
    QTRY_COMPARE(readLater, vaults);
    QCOMPARE(verified.size(), 1);
    QVERIFY2(readBefore > 0 && readBefore < vaults, qPrintable(QString::number(readBefore)));
}

void QuietReadingTest::tellsWhoeverWaitsThatTheJournalHasEnded()
{
    std::optional<Result<Entries>> told;
    {
        SqliteJournal journal(m_folder->journal());
        QVERIFY(awaited(journal.opening()));
        whenDone(journal.read(laterAbout(7)), this,
                 [&told](const Result<Entries> &entries) { told = entries; });
    }
    QTRY_VERIFY(told);
    QVERIFY(!*told);
    QCOMPARE(told->error().kind, ErrorKind::Cancelled);
}

void QuietReadingTest::tellsTheVaultsAPageAtATime()
{
    SqliteJournal journal(m_folder->journal());
    const QStringList all = *awaited(journal.vaults());
    QCOMPARE(all.size(), vaults);
    QStringList pages;
    VaultPage page;
    page.most = 15;
    for (const qsizetype size : {15, 15, 10, 0}) {
        const auto some = awaited(journal.vaults(page));
        QVERIFY(some);
        QCOMPARE(some->size(), size);
        pages += *some;
        page.after = pages.last();
    }
    QCOMPARE(pages, all);
}

QTEST_GUILESS_MAIN(QuietReadingTest)
#include "tst_quietreading.moc"
