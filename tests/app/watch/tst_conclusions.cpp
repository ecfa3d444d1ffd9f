// SPDX-License-Identifier: GPL-3.0-or-later

// There are never two sessions of one vault.
#include "lock/stateknowledge.h"
#include "support/watchrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using workspace::ConnectionChoice;

namespace {

lock::RunningLock runningOf(const GlacierOf &service, const std::vector<journal::Entry> &entries)
{
    return {entries.back().attempt,
            service.origin,
            service.arn(exampleVault),
            QStringLiteral("one"),
            *entries.back().expires,
            lock::RunningLock::Reading::Known,
            {},
            {},
            {}};
}

} // namespace

class ConclusionsTest : public QObject
{
    Q_OBJECT

private slots:
    void endsItsSessionBeforeTheWindowHasOne();
    void asksTheWindowsSessionWhereThereIsOne();
    void endsWithTheConnection();
};

void ConclusionsTest::endsItsSessionBeforeTheWindowHasOne()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    const ConnectionChoice choice = place.add(service, QStringLiteral("one"));
    const auto entries = service.initiate(exampleVault);
    WatchRig rig(place, clock, entries);
    const workspace::Connection::Services services{rig.journal, clock, rig.scheduler, rig.random};
    watch::WatchedConnections connections(rig.workspace, services,
                                          workspace::ConnectionRoutes(&place.settings));
    connections.agreeToLive();
    watch::Conclusions conclusions(services);
    connect(&connections, &watch::WatchedConnections::windowWants, &conclusions,
            &watch::Conclusions::end);
    const auto lock = runningOf(service, entries);
    const auto way = connections.wayTo(lock);
    QVERIFY(way.reader);
    conclusions.conclude(lock, *way.reader, nullptr);
    QCOMPARE(conclusions.underWay(), 1u);

    QVERIFY(rig.workspace.connectTo(choice));
    std::size_t sessionsBefore = 99;
    connect(rig.workspace.connection(), &workspace::Connection::sessionWanted, this, [&] {
        sessionsBefore = conclusions.underWay();
        QVERIFY(!rig.workspace.connection()->startedSession(lock.vault));
    });
    rig.workspace.chooseVault(lock.vault.name());
    QTRY_VERIFY(rig.workspace.chosenSession());
    QCOMPARE(sessionsBefore, 0u);
}

void ConclusionsTest::asksTheWindowsSessionWhereThereIsOne()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    const ConnectionChoice choice = place.add(service, QStringLiteral("one"));
    auto entries = service.initiate(exampleVault);
    WatchRig rig(place, clock, entries);
    QVERIFY(rig.workspace.connectTo(choice));
    rig.workspace.chooseVault(*VaultName::fromString(exampleVault));
    QTRY_VERIFY(rig.workspace.chosenSession() &&
                lock::lockInProgress(rig.workspace.chosenSession()->state()));
    QVERIFY(service.abort(exampleVault));
    const workspace::Connection::Services services{rig.journal, clock, rig.scheduler, rig.random};
    watch::ConnectionReader reader(*rig.workspace.connection(), services);
    watch::Conclusions conclusions(services);
    conclusions.conclude(runningOf(service, entries), reader, rig.workspace.connection());
    QCOMPARE(conclusions.underWay(), 0u);
    QTRY_COMPARE(rig.journal.entries().back().kind, journal::EntryKind::ObservedNoLock);
}

void ConclusionsTest::endsWithTheConnection()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    const ConnectionChoice choice = place.add(service, QStringLiteral("one"));
    auto entries = service.initiate(exampleVault);
    QVERIFY(service.abort(exampleVault));
    entries.push_back(entries.back());
    entries.back().kind = journal::EntryKind::CompleteIntended;
    WatchRig rig(place, clock, entries);
    QVERIFY(rig.workspace.connectTo(choice));
    rig.watch.begin();
    // It is concluded through the window's connection, and does not keep the user from leaving it.
    QTRY_VERIFY(!rig.locks().empty());
    QVERIFY(rig.workspace.connectTo({}));
    QTRY_VERIFY(rig.workspace.connection());
}

QTEST_GUILESS_MAIN(ConclusionsTest)
#include "tst_conclusions.moc"
