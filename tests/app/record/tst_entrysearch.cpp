// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/entrysearch.h"
#include "recordentries.h"
#include "support/memoryjournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using record::EntryFilter;
using record::EntrySearch;
using tests::MemoryJournal;
using tests::mixedEntries;

namespace {

/// Listens to a search, and puts together what it tells.
struct Found
{
    explicit Found(const EntrySearch &search)
        : ended(&search, &EntrySearch::ended)
        , outdated(&search, &EntrySearch::outdated)
        , failed(&search, &EntrySearch::failed)
    {
        QObject::connect(&search, &EntrySearch::foundOlder, &search,
                         [this](const std::vector<journal::Entry> &older) {
                             for (auto entry = older.rbegin(); entry != older.rend(); ++entry)
                                 sequences.push_front(entry->sequence);
                         });
        QObject::connect(&search, &EntrySearch::foundNewer, &search,
                         [this](const std::vector<journal::Entry> &newer) {
                             for (const journal::Entry &entry : newer)
                                 sequences.push_back(entry.sequence);
                         });
    }

    QList<qint64> sequences;
    QSignalSpy ended;
    QSignalSpy outdated;
    QSignalSpy failed;
};

const EntryFilter liveOnly{{}, EntryFilter::Place::Live};

} // namespace

class EntrySearchTest : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughTheWholeJournal_data();
    void goesThroughTheWholeJournal();
    void readsAPageAtATime();
    void findsWhatIsAppended();
    void findsTheFirstEntryOfAnEmptyJournal();
    void tellsOfAnotherJournalInThePlaceOfThisOne();
    void tellsOfMoreThanAPageAtOnce();
    void tellsThatTheJournalCannotBeRead();
};

void EntrySearchTest::goesThroughTheWholeJournal_data()
{
    QTest::addColumn<int>("entries");
    for (const int entries : {0, 1, 499, 500, 501, 2500})
        QTest::addRow("%d", entries) << entries;
}

void EntrySearchTest::goesThroughTheWholeJournal()
{
    QFETCH(int, entries);
    MemoryJournal journal(mixedEntries(entries));
    EntrySearch search(journal, liveOnly);
    Found found(search);
    search.start();
    QVERIFY(found.sequences.isEmpty() && !search.isAtBeginning()); // nothing from within a call
    QTRY_COMPARE(found.ended.count(), 1);
    QList<qint64> even;
    for (qint64 number = 2; number <= entries; number += 2)
        even.append(number);
    QCOMPARE(found.sequences, even);
    QCOMPARE(search.entriesRead(), entries);
    QCOMPARE(journal.entriesRead(), static_cast<std::size_t>(entries));
    QVERIFY(search.isAtBeginning());
}

void EntrySearchTest::readsAPageAtATime()
{
    MemoryJournal journal(mixedEntries(2500));
    EntrySearch search(journal, {QStringLiteral("nowhere to be found")});
    QList<qint64> reads;
    connect(&search, &EntrySearch::foundOlder, &search, [&](const auto &entries) {
        QVERIFY(entries.empty());
        reads.append(search.entriesRead());
    });
    QSignalSpy ended(&search, &EntrySearch::ended);
    search.start();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(reads, (QList<qint64>{500, 1000, 1500, 2000, 2500, 2500}));
}

void EntrySearchTest::findsWhatIsAppended()
{
    MemoryJournal journal(mixedEntries(750));
    EntrySearch search(journal, liveOnly);
    connect(&journal, &journal::Journal::changed, &search, &EntrySearch::lookForNewer);
    Found found(search);
    search.start();
    QTRY_COMPARE(found.ended.count(), 1);
    const auto more = mixedEntries(754);
    for (int i = 750; i < 754; ++i)
        journal.appendFromElsewhere(more[static_cast<std::size_t>(i)]);
    QTRY_COMPARE(search.entriesRead(), 754);
    QCOMPARE(found.sequences.size(), 377);
    QCOMPARE(found.sequences.last(), 754);
    QCOMPARE(found.sequences[375], 752);
    QCOMPARE(found.outdated.count(), 0);
}

void EntrySearchTest::findsTheFirstEntryOfAnEmptyJournal()
{
    MemoryJournal journal;
    EntrySearch search(journal, {});
    connect(&journal, &journal::Journal::changed, &search, &EntrySearch::lookForNewer);
    Found found(search);
    search.start();
    QTRY_COMPARE(found.ended.count(), 1);
    journal.appendFromElsewhere(tests::sampleEntry());
    QTRY_COMPARE(found.sequences, QList<qint64>{1});
}

void EntrySearchTest::tellsOfAnotherJournalInThePlaceOfThisOne()
{
    MemoryJournal journal(mixedEntries(10));
    EntrySearch search(journal, {});
    connect(&journal, &journal::Journal::changed, &search, &EntrySearch::lookForNewer);
    Found found(search);
    search.start();
    QTRY_COMPARE(found.ended.count(), 1);
    auto others = mixedEntries(12);
    others[9].detail = QStringLiteral("another");
    journal.replaceBy(others);
    QTRY_COMPARE(found.outdated.count(), 1);
    QCOMPARE(found.sequences.size(), 10);
}

void EntrySearchTest::tellsOfMoreThanAPageAtOnce()
{
    MemoryJournal journal(mixedEntries(10));
    EntrySearch search(journal, {});
    connect(&journal, &journal::Journal::changed, &search, &EntrySearch::lookForNewer);
    Found found(search);
    search.start();
    QTRY_COMPARE(found.ended.count(), 1);
    journal.replaceBy(mixedEntries(511));
    QTRY_COMPARE(found.outdated.count(), 1);
}

void EntrySearchTest::tellsThatTheJournalCannotBeRead()
{
    MemoryJournal journal(mixedEntries(10));
    journal.failReads(true);
    EntrySearch search(journal, {});
    Found found(search);
    search.start();
    QTRY_COMPARE(found.failed.count(), 1);
    QCOMPARE(found.ended.count(), 0);
    QVERIFY(!search.isAtBeginning());
}

QTEST_GUILESS_MAIN(EntrySearchTest)
#include "tst_entrysearch.moc"
