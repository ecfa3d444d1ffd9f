// SPDX-License-Identifier: GPL-3.0-or-later

// Every lock in progress of the journal, on every connection.
#include "support/scriptedserver.h"
#include "support/watchrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using Reading = lock::RunningLock::Reading;
using workspace::ConnectionChoice;

namespace {

const QString first = QStringLiteral("111111111111");
const QString second = QStringLiteral("222222222222");

/// The connection is there, and no answer.
Script brokenOff()
{
    Script script;
    script.ending = Script::Ending::Reset;
    return script;
}

} // namespace

class WatchTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheLocksOfTwoConnectionsAtTheStartAndAtEachThreshold();
    void takesAVaultByTwoHostsForOne();
    void readsTheSandboxsLockWhileTheWindowIsLive();
    void asksAgainAMinuteBeforeEachThreshold();
    void announcesAfterARestartWhatWasPassedMeanwhile();
    void concludesAndTellsOnceWhatEndedElsewhere_data();
    void concludesAndTellsOnceWhatEndedElsewhere();
    void readsAgainWhenTheComputerWakes();
    void readsAgainWhenTheNetworkIsBack();
    void triesAgainAtGrowingDistancesWhatFailed();
    void takesUpALockThatIsInitiatedMeanwhile();
    void believesNoOtherAccountsVaultOfThatName();
    void saysThatNothingLeadsThereAnyMore();
    void keepsQuietOfWhatNobodyCouldAskAboutForAWeek();
};

void WatchTest::tellsTheLocksOfTwoConnectionsAtTheStartAndAtEachThreshold()
{
    ManualClock clock;
    GlacierOf one(clock, first);
    GlacierOf two(clock, second);
    WatchPlace place;
    place.add(one, QStringLiteral("one"));
    place.add(two, QStringLiteral("two"));
    WatchRig rig(place, clock, joined(one.initiate(exampleVault), two.initiate(exampleVault)));
    rig.begin();
    QTRY_VERIFY(rig.knows(2));
    QCOMPARE(rig.told, QStringList());
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
        const auto lock = rig.lockOf(name);
        QVERIFY(lock && lock->asOf && lock->serverTime);
        QCOMPARE(*lock->asOf, clock.utcNow());
        QCOMPARE(lock->vault.account().toString(), name == u"one" ? first : second);
    }
    QStringList expected;
    auto before = 24h;
    for (const auto left : {12h, 4h, 1h}) {
        QVERIFY(rig.pass(before - left + 1s));
        before = left;
        const int minutes = static_cast<int>(std::chrono::minutes(left).count());
        expected << QStringLiteral("one examplevault %1").arg(minutes)
                 << QStringLiteral("two examplevault %1").arg(minutes);
        QStringList told = rig.told;
        told.sort();
        QStringList wanted = expected;
        wanted.sort();
        QCOMPARE(told, wanted);
    }
    QVERIFY(rig.pass(45min));
    QCOMPARE(rig.told.size(), 8);
    QCOMPARE(rig.ended, QStringList());
}

void WatchTest::takesAVaultByTwoHostsForOne()
{
    ManualClock clock;
    GlacierOf service(clock, first);
    WatchPlace place;
    place.add(service, QStringLiteral("address"));
    place.add(service, QStringLiteral("name"), QStringLiteral("localhost"));
    auto entries = service.initiate(exampleVault);
    entries.back().endpoint.replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost"));
    WatchRig rig(place, clock, entries);
    rig.begin();
    QTRY_VERIFY(rig.knows(1));
    QCOMPARE(rig.locks().front().connectionName, QStringLiteral("name")); // the last that was used
}

void WatchTest::readsTheSandboxsLockWhileTheWindowIsLive()
{
    ManualClock clock;
    GlacierOf service(clock, first);
    WatchPlace place;
    const ConnectionChoice live = place.add(service, QStringLiteral("live"));
    std::vector<journal::Entry> entries;
    {
        WatchRig rig(place, clock, {});
        QVERIFY(rig.workspace.connectTo({}));
        rig.workspace.chooseVault(*VaultName::fromString(exampleVault));
        QTRY_VERIFY(rig.workspace.chosenSession() &&
                    lock::hasNoLock(rig.workspace.chosenSession()->state()));
        lock::VaultLockSession *session = rig.workspace.chosenSession();
        const QByteArray policy =
            R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny",)"
            R"("Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
            session->vault().toString().toUtf8() +
            R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";
        QVERIFY(session->initiate(*policy::ReadyPolicy::prepare(policy, {session->vault()}, {})));
        QTRY_VERIFY(rig.journal.entries().size() == 3);
        entries = rig.journal.entries();
    }
    WatchRig rig(place, clock, entries);
    rig.watch.agreeToLive();
    QVERIFY(rig.workspace.connectTo(live));
    rig.watch.begin();
    QTRY_VERIFY(rig.knows(1));
    QVERIFY(!rig.locks().front().isLive());
    QVERIFY(!rig.watch.isInWindow(rig.locks().front()));
    QVERIFY(rig.watch.choiceFor(rig.locks().front()) == ConnectionChoice());
}

void WatchTest::asksAgainAMinuteBeforeEachThreshold()
{
    WatchedLock one;
    WatchRig &rig = one.rig;
    rig.begin();
    QTRY_VERIFY(rig.knows(1));
    const QDateTime start = one.clock.utcNow();
    QVERIFY(rig.pass(11h));
    QCOMPARE(*rig.locks().front().asOf, start);
    QVERIFY(rig.pass(1h - 30s));
    QVERIFY(rig.locks().front().asOf->secsTo(one.clock.utcNow()) <= 60);
    QCOMPARE(rig.told, QStringList());
    // Aborted by somebody else: nothing is announced that is not true any more.
    QVERIFY(rig.pass(7h));
    rig.told.clear();
    QVERIFY(one.service.abort(exampleVault));
    QVERIFY(rig.pass(1h + 1min));
    QTRY_COMPARE(rig.ended.size(), 1);
    QCOMPARE(rig.told, QStringList());
}

void WatchTest::announcesAfterARestartWhatWasPassedMeanwhile()
{
    WatchedService one;
    {
        WatchRig rig(one.place, one.clock, one.entries);
        rig.begin();
        QTRY_VERIFY(rig.knows(1));
    }
    one.clock.advance(23h + 10min);
    for (const qsizetype told : {1, 0}) {
        WatchRig rig(one.place, one.clock, one.entries);
        rig.begin();
        QTRY_VERIFY(rig.knows(1));
        QCOMPARE(rig.told.size(), told);
    }
}

void WatchTest::concludesAndTellsOnceWhatEndedElsewhere_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("aborted") << QStringLiteral("observed-no-lock");
    QTest::newRow("completed") << QStringLiteral("observed-locked");
    QTest::newRow("expired") << QStringLiteral("expired");
}

void WatchTest::concludesAndTellsOnceWhatEndedElsewhere()
{
    QFETCH(QString, end);
    WatchedService one;
    if (end == u"observed-no-lock")
        QVERIFY(one.service.abort(exampleVault));
    else if (end == u"observed-locked")
        QVERIFY(one.service.complete(exampleVault, one.entries.back()));
    else
        one.clock.advance(25h);
    std::vector<journal::Entry> entries;
    {
        WatchRig rig(one.place, one.clock, one.entries);
        rig.begin();
        QTRY_COMPARE(rig.ended, QStringList{QStringLiteral("one examplevault ") + end});
        QVERIFY(rig.locks().empty());
        entries = rig.journal.entries();
        QCOMPARE(journal::entryKindName(entries.back().kind), end);
        QCOMPARE(entries.size(), 3u);
        rig.watch.readAll();
        QTest::qWait(50);
        QCOMPARE(rig.ended.size(), 1);
        QVERIFY(rig.pass(watch::EndTeller::timeToTell + 1s)); // it is said by then
    }
    WatchRig again(one.place, one.clock, entries);
    again.begin();
    QTest::qWait(50);
    QVERIFY(again.pass(1min));
    QVERIFY(again.ended.empty() && again.locks().empty());
}

void WatchTest::readsAgainWhenTheComputerWakes()
{
    WatchedLock one;
    WatchRig &rig = one.rig;
    rig.begin();
    QTRY_VERIFY(rig.knows(1));
    const QDateTime before = *rig.locks().front().asOf;
    QVERIFY(rig.pass(1min));
    QCOMPARE(*rig.locks().front().asOf, before);
    rig.sleep(13h);
    QTRY_VERIFY(rig.knows(1) && *rig.locks().front().asOf == one.clock.utcNow());
    QCOMPARE(rig.told, QStringList{QStringLiteral("one examplevault 720")});
    // What ended while it slept is told as ended, and nothing else of it.
    QVERIFY(one.service.abort(exampleVault));
    rig.sleep(8h);
    QTRY_COMPARE(rig.ended.size(), 1);
    QCOMPARE(rig.told.size(), 1);
}

void WatchTest::readsAgainWhenTheNetworkIsBack()
{
    const ScriptedServer nobody({brokenOff()});
    WatchedService one;
    one.place.add(one.service.origin, QStringLiteral("one"), {}, nobody.url()); // the same keys
    WatchRig rig(one.place, one.clock, one.entries);
    rig.begin();
    QTRY_VERIFY(rig.reads(Reading::Failed));
    QVERIFY(rig.locks().front().error);
    QVERIFY(rig.locks().front().expires.isValid()); // by the journal
    const int asked = nobody.seen().connections;
    rig.watch.noteNetworkReturned();
    QTRY_VERIFY(nobody.seen().connections > asked);
}

void WatchTest::triesAgainAtGrowingDistancesWhatFailed()
{
    const ScriptedServer nobody({brokenOff()});
    WatchedService one;
    one.place.add(one.service.origin, QStringLiteral("one"), {}, nobody.url()); // the same keys
    WatchRig rig(one.place, one.clock, one.entries);
    rig.begin();
    QTRY_VERIFY(rig.reads(Reading::Failed));
    const auto triesWithin = [&](std::chrono::seconds time) {
        const int before = nobody.seen().connections;
        const bool isQuiet = rig.pass(time);
        return isQuiet ? nobody.seen().connections - before : -1;
    };
    const int early = triesWithin(30s);
    QVERIFY(early >= 3);
    QVERIFY(triesWithin(5min) > early);
    const int late = triesWithin(30min);
    QVERIFY2(late > 0 && late <= 2 * 31, qPrintable(QString::number(late)));
}

void WatchTest::takesUpALockThatIsInitiatedMeanwhile()
{
    ManualClock clock;
    GlacierOf service(clock, first);
    WatchPlace place;
    place.add(service, QStringLiteral("one"));
    WatchRig rig(place, clock, {});
    rig.begin();
    QTest::qWait(20);
    QVERIFY(rig.locks().empty());
    const auto entries = service.initiate(exampleVault);
    rig.journal.appendFromElsewhere(entries.front());
    QTest::qWait(20);
    QVERIFY(rig.locks().empty()); // whoever sent it waits for the reply
    rig.journal.appendFromElsewhere(entries.back());
    QTRY_VERIFY(rig.knows(1));
    // An end that another instance writes is told too.
    QVERIFY(service.abort(exampleVault));
    journal::Entry end = entries.back();
    end.kind = journal::EntryKind::Aborted;
    rig.journal.appendFromElsewhere(end);
    QTRY_COMPARE(rig.ended, QStringList{QStringLiteral("one examplevault aborted")});
}

void WatchTest::believesNoOtherAccountsVaultOfThatName()
{
    ManualClock clock;
    GlacierOf one(clock, first);
    GlacierOf two(clock, second);
    WatchPlace place;
    place.add(one, QStringLiteral("one"));
    const ConnectionChoice other = place.add(two, QStringLiteral("two"));
    // The profile leads to another account now, which has a vault of that name without a lock.
    workspace::ConnectionRoutes(&place.settings).keep(one.origin, one.access.region, other);
    WatchRig rig(place, clock, one.initiate(exampleVault));
    rig.begin();
    QTRY_VERIFY(rig.reads(Reading::NoConnection));
    QCOMPARE(rig.locks().front().error->kind, ErrorKind::WrongOrigin);
    QTest::qWait(50);
    QCOMPARE(rig.journal.entries().size(), 2u);
    QVERIFY(rig.ended.empty());
}

void WatchTest::saysThatNothingLeadsThereAnyMore()
{
    ManualClock clock;
    GlacierOf service(clock, first);
    WatchPlace place;
    auto entries = service.initiate(exampleVault);
    entries.front().origin = entries.back().origin = QStringLiteral("sandbox:of-another-day");
    WatchRig rig(place, clock, joined(entries, service.initiate(QStringLiteral("my-vault"))));
    rig.begin();
    QTRY_VERIFY(rig.reads(Reading::NoConnection));
    QCOMPARE(rig.locks().size(), 2u);
    for (const lock::RunningLock &lock : rig.locks())
        QVERIFY(!rig.watch.choiceFor(lock));
}

void WatchTest::keepsQuietOfWhatNobodyCouldAskAboutForAWeek()
{
    WatchedService one;
    one.clock.advance(24h * 9);
    WatchRig rig(one.place, one.clock, one.entries);
    rig.begin();
    QTest::qWait(50);
    QVERIFY(rig.locks().empty());
}

QTEST_GUILESS_MAIN(WatchTest)
#include "tst_watch.moc"
