// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's file is taken away while it is open, and then again.
#include "support/tampering.h"

#include <QLoggingCategory>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

class SecondLossTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLost_data();
    void nothingIsLost();
    void whatAnotherInstanceWroteIsWrittenAgain();
    void whatOthersHaveInTheFileDoesNotTakeThePlaceOfOurs();
};

void SecondLossTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void SecondLossTest::nothingIsLost_data()
{
    const std::pair<const char *, Tamper> ways[] = {
        {"removed", &removeAll},
        {"an older copy in its place", &putOlderCopy},
        {"a text in its place",
         [](const QString &path) {
             removeAll(path);
             put(path, "Not a journal.");
         }},
        {"emptied",
         [](const QString &path) {
             put(path, {});
         }},
        {"overwritten with an older copy", &overwriteWithOlderCopy},
    };
    QTest::addColumn<Tamper>("first");
    QTest::addColumn<Tamper>("second");
    for (const auto &first : ways) {
        for (const auto &second : ways)
            QTest::addRow("%s, then %s", first.first, second.first)
                << first.second << second.second;
    }
}

void SecondLossTest::nothingIsLost()
{
    QFETCH(Tamper, first);
    QFETCH(Tamper, second);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase database(place.journal());
    QVERIFY(database.open() && append(database, someEntries(5)));
    database.tidy();
    first(place.journal());
    QVERIFY(database.append(someEntries(6).back()));
    {
        JournalDatabase another(place.journal());
        QVERIFY(another.open() && another.append(someEntries(7).back()));
    }
    QVERIFY(database.append(someEntries(8).back()));
    database.tidy();
    second(place.journal());
    QCOMPARE(withoutNumbers(*database.read()), withoutNumbers(someEntries(8)));
    JournalDatabase another(place.journal());
    QVERIFY(openAndVerify(another));
    QCOMPARE(withoutNumbers(*another.read()), withoutNumbers(someEntries(8)));
}

/// The numbers of the file that was lost are higher than those of the one that goes on.
void SecondLossTest::whatAnotherInstanceWroteIsWrittenAgain()
{
    constexpr int more = 520; // than are remembered
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    closedJournal(place.journal(), someEntries(more, 10));
    JournalDatabase database(place.journal());
    QVERIFY(openAndVerify(database));
    put(place.journal(), {});
    QCOMPARE(database.read()->size(), 500u);
    database.tidy();
    const Entry theirs = sampleEntry(7777);
    {
        JournalDatabase another(place.journal());
        QVERIFY(another.open() && another.append(theirs));
    }
    QCOMPARE(database.read()->size(), 501u);
    QVERIFY(database.append(sampleEntry(8888)));
    database.tidy();
    put(place.journal(), {});
    const auto entries = database.read();
    QCOMPARE(entries->size(), 500u);
    QCOMPARE(entries->at(498).lockId, theirs.lockId);
    QCOMPARE(entries->at(499).lockId, sampleEntry(8888).lockId);
}

void SecondLossTest::whatOthersHaveInTheFileDoesNotTakeThePlaceOfOurs()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    std::vector<Entry> theirs;
    for (int i = 1; i <= 300; ++i) {
        theirs.push_back(sampleEntry(i));
        theirs.back().detail = QStringLiteral("theirs");
    }
    const QByteArray foreign = closedJournal(place.journal() + QStringLiteral(".copy"), theirs);
    JournalDatabase database(place.journal());
    QVERIFY(database.open() && append(database, someEntries(5)));
    database.tidy();
    put(place.journal(), foreign);
    QCOMPARE(database.read()->size(), 305u);
    QVERIFY(*database.verifySome()); // the first 200 lines, which are theirs
    database.tidy();
    put(place.journal(), {});
    const QStringList kept = withoutNumbers(*database.read());
    for (const QString &ours : withoutNumbers(someEntries(5)))
        QVERIFY2(kept.contains(ours), qPrintable(ours));
}

QTEST_GUILESS_MAIN(SecondLossTest)
#include "tst_secondloss.moc"
