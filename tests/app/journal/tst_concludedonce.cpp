// SPDX-License-Identifier: GPL-3.0-or-later

// Several instances come to the same conclusion: one of them has it in the journal, and knows that.
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/damagedjournal.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>

#include <cstdio>
#include <set>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

constexpr int programs = 3;
constexpr int attempts = 25;
const auto concludeOption = QStringLiteral("--conclude");

/// About one attempt, as who makes it at that second.
Entry entryOf(int attempt, EntryKind kind, int second)
{
    Entry entry = sampleEntry(attempt);
    entry.kind = kind;
    entry.time = entry.time.addSecs(second);
    return entry;
}

Entry intentOf(int attempt)
{
    return entryOf(attempt, EntryKind::InitiateIntended, 0);
}

/// A program of its own: concludes every attempt, and says how many times it was the first.
int concludeAll(const QString &path, int second)
{
    JournalDatabase database(path);
    if (!database.open())
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar(); // all at once
    int own = 0;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const auto sequence = database.append(entryOf(attempt, EntryKind::Expired, second),
                                              markOf(intentOf(attempt)));
        if (!sequence)
            return 1;
        own += *sequence > 0 ? 1 : 0;
    }
    std::printf("%d\n", own);
    return 0;
}

} // namespace

class ConcludedOnceTest : public QObject
{
    Q_OBJECT

private slots:
    void isAppendedBehindTheNewestEntryOfItsAttempt();
    void isNotAppendedWhereAnotherInstanceWasFirst();
    void isAppendedWhereTheJournalKnowsNothingOfItsAttempt();
    void isKnownToWhoeverAppendedItAlone();
    void standsOnceInTheJournalOfManyPrograms();
};

void ConcludedOnceTest::isAppendedBehindTheNewestEntryOfItsAttempt()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase database(place.journal());
    QVERIFY(database.open() && append(database, {intentOf(1), intentOf(2)}));
    // Another attempt's newer entry is no obstacle.
    QCOMPARE(*database.append(entryOf(1, EntryKind::LockIdLost, 5), markOf(intentOf(1))), 3);
    QCOMPARE(*database.append(entryOf(1, EntryKind::Expired, 9),
                              markOf(entryOf(1, EntryKind::LockIdLost, 5))),
             4);
    QCOMPARE(database.read()->size(), 4u);
}

void ConcludedOnceTest::isNotAppendedWhereAnotherInstanceWasFirst()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase one(place.journal());
    JournalDatabase two(place.journal());
    QVERIFY(one.open() && append(one, {intentOf(1)}) && two.open());
    const EntryMark known = markOf(intentOf(1));
    QVERIFY(*one.append(entryOf(1, EntryKind::Expired, 7), known) > 0);
    // Whether it says the same or something else.
    QCOMPARE(*two.append(entryOf(1, EntryKind::Expired, 8), known), 0);
    QCOMPARE(*two.append(entryOf(1, EntryKind::ObservedNoLock, 8), known), 0);
    QCOMPARE(two.read()->size(), 2u);
    QCOMPARE(two.read()->back().time, entryOf(1, EntryKind::Expired, 7).time);
    // The chain goes on behind it.
    QCOMPARE(*two.append(intentOf(2)), 3);
    QVERIFY(openAndVerify(two));
}

void ConcludedOnceTest::isAppendedWhereTheJournalKnowsNothingOfItsAttempt()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(*database.append(entryOf(1, EntryKind::Expired, 7), markOf(intentOf(1))) > 0);
}

void ConcludedOnceTest::isKnownToWhoeverAppendedItAlone()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    SqliteJournal one(place.journal());
    QVERIFY(awaited(one.append(intentOf(1))));
    SqliteJournal two(place.journal());
    QVERIFY(awaited(two.read()));
    const QSignalSpy ofOne(&one, &Journal::appended);
    const QSignalSpy ofTwo(&two, &Journal::appended);
    const QSignalSpy changeOfTwo(&two, &Journal::changed);
    const EntryMark known = markOf(intentOf(1));
    QVERIFY(*awaited(two.append(entryOf(1, EntryKind::Expired, 8), known)) > 0);
    QCOMPARE(*awaited(one.append(entryOf(1, EntryKind::Expired, 9), known)), 0);
    QCOMPARE(ofTwo.size(), 1);
    QCOMPARE(markOf(ofTwo.front().front().value<Entry>()),
             markOf(entryOf(1, EntryKind::Expired, 8)));
    QTRY_VERIFY(!changeOfTwo.isEmpty());
    QVERIFY(ofOne.isEmpty());
}

void ConcludedOnceTest::standsOnceInTheJournalOfManyPrograms()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    std::vector<Entry> intents;
    for (int attempt = 1; attempt <= attempts; ++attempt)
        intents.push_back(intentOf(attempt));
    QVERIFY(!closedJournal(place.journal(), intents).isEmpty());

    QProcess running[programs];
    for (int i = 0; i < programs; ++i) {
        runAsThatUser(running[i]);
        running[i].start(QCoreApplication::applicationFilePath(),
                         {concludeOption, place.journal(), QString::number(i + 1)});
    }
    for (QProcess &program : running)
        QVERIFY(program.waitForReadyRead());
    for (QProcess &program : running)
        program.write("\n");
    int concluded = 0;
    for (QProcess &program : running) {
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        concluded += program.readAllStandardOutput().split('\n').value(1).toInt();
    }
    QCOMPARE(concluded, attempts);

    JournalDatabase database(place.journal());
    QVERIFY(openAndVerify(database));
    const auto entries = database.read();
    QCOMPARE(entries->size(), 2u * attempts);
    std::set<QUuid> ended;
    for (const Entry &entry : *entries) {
        if (entry.kind == EntryKind::Expired)
            QVERIFY(ended.insert(entry.attempt).second);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == concludeOption)
        return concludeAll(arguments[2], arguments[3].toInt());
    ConcludedOnceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_concludedonce.moc"
