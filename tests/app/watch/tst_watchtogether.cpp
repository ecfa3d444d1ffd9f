// SPDX-License-Identifier: GPL-3.0-or-later

// Two programs watch the locks of one journal: a window and `vaultlock --watch`, or two windows.
#include "journal/sqlitejournal.h"
#include "support/watchrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

constexpr int locks = 8;

QString vaultOf(int number)
{
    return QStringLiteral("vault-%1").arg(number);
}

} // namespace

class WatchTogetherTest : public QObject
{
    Q_OBJECT

private slots:
    void concludesEachEndOnceAndOneTellsIt();
    void tellsAnEndThatItNotedItself();
    void tellsNoEndThatAnotherHasNoted();
};

/// The journal's file, with a lock of each vault that was aborted meanwhile.
static bool fill(GlacierOf &service, const QString &path)
{
    journal::SqliteJournal journal(path);
    bool isFilled = true;
    for (int number = 0; number < locks; ++number) {
        const VaultArn vault = service.arn(vaultOf(number));
        isFilled = isFilled && awaited(service.client->createVault(vault.name()));
        for (const journal::Entry &entry : service.initiate(vaultOf(number)))
            isFilled = isFilled && awaited(journal.append(entry));
        isFilled = isFilled && service.abort(vaultOf(number));
    }
    return isFilled;
}

void WatchTogetherTest::concludesEachEndOnceAndOneTellsIt()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    place.add(service, QStringLiteral("one"));
    const QString path = place.folder.filePath(QStringLiteral("data/journal.sqlite"));
    QVERIFY(fill(service, path));
    journal::SqliteJournal journalOfOne(path);
    journal::SqliteJournal journalOfTwo(path);
    WatchProgram one(place, clock, journalOfOne);
    WatchProgram two(place, clock, journalOfTwo);
    for (WatchProgram *program : {&one, &two}) {
        program->watch.agreeToLive();
        program->watch.begin();
    }
    QTRY_VERIFY(one.ended.size() == locks && two.ended.size() == locks);
    QVERIFY(one.locks().empty() && two.locks().empty());
    QStringList noted = one.notedHere + two.notedHere;
    QCOMPARE(noted.size(), locks);
    QCOMPARE(noted.removeDuplicates(), 0);
    const auto entries = awaited(journalOfOne.read());
    QCOMPARE(entries->size(), 3u * locks);
}

void WatchTogetherTest::tellsAnEndThatItNotedItself()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    place.add(service, QStringLiteral("one"));
    const auto entries = service.initiate(exampleVault);
    QVERIFY(service.abort(exampleVault));
    WatchRig rig(place, clock, entries);
    rig.begin();
    QTRY_COMPARE(rig.notedHere, QStringList{QStringLiteral("one examplevault observed-no-lock")});
}

void WatchTogetherTest::tellsNoEndThatAnotherHasNoted()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    place.add(service, QStringLiteral("one"));
    const auto entries = service.initiate(exampleVault);
    WatchRig rig(place, clock, entries);
    rig.begin();
    QTRY_VERIFY(rig.knows(1));
    journal::Entry end = entries.back();
    end.kind = journal::EntryKind::Expired;
    end.time = end.time.addSecs(5);
    rig.journal.appendFromElsewhere(end);
    QTRY_COMPARE(rig.ended.size(), 1); // its row goes
    QVERIFY(rig.notedHere.isEmpty());
}

QTEST_GUILESS_MAIN(WatchTogetherTest)
#include "tst_watchtogether.moc"
