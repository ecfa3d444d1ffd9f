// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleetrig.h"

#include <map>
#include <set>

using namespace vaultlock;
using namespace vaultlock::tests;
using fleet::Fleet;
using lock::LockStage;

class FleetTest : public QObject
{
    Q_OBJECT

private slots:
    void listsTheVaultsOfEveryPlaceWithAllThatIsAsked();
    void namesEachPartThatWasDeniedAndReadsTheOthers();
    void sendsReadsOnly();
    void leavesOutWhatIsNotWanted();
    void goesOnWhereAProfileNeedsASignInAndARegionIsNotEnabled();
    void readsNoAccountTwice();
    void tellsWhatIsKnownAsItComes();
    void isStoppedWithoutCallingAnythingSafe();
    void goesOnWhereItWasSuspended();
    void tellsOfEachVaultThatSomethingIsKnown();
    void asksAgainWhatWasThrottledAndTellsWhatStaysSo();
    void readsMorePlacesThanAtATime();
};

namespace {

/// Everything but the list is throttled, for ever.
QByteArray throttledAnswer(const QByteArray &request)
{
    return request.contains("/hidden/") || request.contains("/kept/") ||
                   request.contains("/open/") || request.contains("/running/")
               ? fleetDenial("ThrottlingException", 400)
               : fleetAnswer(request);
}

} // namespace

void FleetTest::listsTheVaultsOfEveryPlaceWithAllThatIsAsked()
{
    FleetRig rig({place("records", "us-west-2"), place("records", "eu-west-1")});
    QVERIFY(rig.reads());
    QCOMPARE(rig.fleet.rows().size(), 8u);
    const fleet::Row kept = rig.row("kept", 1);
    QCOMPARE(kept.vault.vault.arn.region().toString(), QStringLiteral("eu-west-1"));
    QCOMPARE(kept.vault.stage, LockStage::Locked);
    QCOMPARE(kept.lockCreated, QDateTime(QDate(2026, 3, 2), QTime(9, 4), Qt::UTC));
    QCOMPARE(kept.policySha256.size(), 64);
    QVERIFY(kept.policy && kept.policy->explanation.ages);
    QCOMPARE(kept.policy->explanation.ages->intervals.front().lastDay, std::optional(364));
    QCOMPARE(kept.tags.value->value(QStringLiteral("LegalHold")), QStringLiteral("true"));
    QVERIFY(!kept.accessPolicy.value->isEmpty());
    const fleet::Row running = rig.row("running");
    QCOMPARE(running.vault.stage, LockStage::InProgress);
    QVERIFY(running.vault.serverTime && running.vault.expires);
    QVERIFY(running.accessPolicy.value->isEmpty());
    const fleet::Row open = rig.row("open");
    QCOMPARE(open.vault.stage, LockStage::Unlocked);
    QVERIFY(!open.policy && !open.lockCreated && open.policySha256.isEmpty());
    QVERIFY(open.tags.value->isEmpty());
    QCOMPARE(rig.fleet.places().front().account, QStringLiteral("123456789012"));
    QCOMPARE(rig.fleet.places().front().vaults, 4u);
}

void FleetTest::namesEachPartThatWasDeniedAndReadsTheOthers()
{
    FleetRig rig({place("records", "us-west-2")});
    QVERIFY(rig.reads());
    const fleet::Row hidden = rig.row("hidden");
    QCOMPARE(hidden.vault.stage, LockStage::Unknown);
    QCOMPARE(hidden.vault.why->kind, ErrorKind::AccessDenied);
    QCOMPARE(hidden.tags.why->kind, ErrorKind::AccessDenied);
    QCOMPARE(hidden.accessPolicy.why->kind, ErrorKind::AccessDenied);
    QVERIFY(!hidden.tags.value && !hidden.accessPolicy.value && !hidden.policy);
    QVERIFY(!rig.fleet.isWhole());
    QVERIFY(!rig.row("kept").isDenied());
}

void FleetTest::sendsReadsOnly()
{
    FleetRig rig({place("records", "us-west-2")});
    QVERIFY(rig.reads());
    std::set<QByteArray> targets;
    for (const SeenRequest &request : rig.server.seen().requests) {
        QCOMPARE(request.method, QByteArray("GET"));
        targets.insert(request.target);
    }
    QCOMPARE(targets.size(), 1u + 4u * 3u);
    QCOMPARE(rig.server.seen().requests.size(), targets.size());
}

void FleetTest::leavesOutWhatIsNotWanted()
{
    FleetRig rig({place("records", "us-west-2")}, {fleetScript()}, {false, false});
    QVERIFY(rig.reads());
    QCOMPARE(rig.server.seen().requests.size(), 1u + 4u);
    const fleet::Row kept = rig.row("kept");
    QVERIFY(!kept.tags.value && !kept.tags.why && !kept.accessPolicy.value);
}

void FleetTest::goesOnWhereAProfileNeedsASignInAndARegionIsNotEnabled()
{
    FleetRig rig({place("away", "us-west-2"), place("records", "eu-north-1"),
                  place("records", "us-west-2")});
    QVERIFY(rig.reads());
    const auto &places = rig.fleet.places();
    QCOMPARE(places[0].error->kind, ErrorKind::SsoLoginNeeded);
    QCOMPARE(places[1].error->kind, ErrorKind::UnrecognizedClient);
    QVERIFY(!places[2].error);
    QCOMPARE(rig.fleet.rows().size(), 4u);
    QVERIFY(!rig.fleet.isWhole());
    for (const auto &report : places)
        QVERIFY(report.hasEnded);
}

void FleetTest::readsNoAccountTwice()
{
    FleetRig rig({place("records", "us-west-2"), place("the-same", "us-west-2")});
    QVERIFY(rig.reads());
    QCOMPARE(rig.fleet.rows().size(), 4u);
    const auto &places = rig.fleet.places();
    const bool isFirstKept = places[1].sameAs == std::optional<std::size_t>(0);
    const bool isSecondKept = places[0].sameAs == std::optional<std::size_t>(1);
    QVERIFY(isFirstKept != isSecondKept);
}

void FleetTest::tellsWhatIsKnownAsItComes()
{
    FleetRig rig({place("records", "us-west-2")});
    std::size_t first = 0;
    int unread = 0;
    connect(&rig.fleet, &Fleet::rowsChanged, this, [&](int) {
        if (first != 0)
            return;
        const auto rows = rig.fleet.rows();
        first = rows.size();
        for (const fleet::Row &row : rows)
            unread += row.vault.stage == LockStage::Unknown ? 1 : 0;
    });
    QVERIFY(rig.reads());
    QCOMPARE(first, 4u);
    QCOMPARE(unread, 4);
}

void FleetTest::isStoppedWithoutCallingAnythingSafe()
{
    FleetRig rig({place("records", "us-west-2")});
    connect(&rig.fleet, &Fleet::rowsChanged, &rig.fleet, [&] { rig.fleet.stop(); });
    QVERIFY(rig.reads());
    QCOMPARE(rig.fleet.rows().size(), 4u);
    QVERIFY(!rig.fleet.isWhole());
    for (const fleet::Row &row : rig.fleet.rows())
        QCOMPARE(row.vault.stage, LockStage::Unknown);
}

void FleetTest::goesOnWhereItWasSuspended()
{
    FleetRig rig({place("records", "us-west-2"), place("records", "eu-west-1")});
    std::size_t asked = 0;
    connect(&rig.fleet, &Fleet::vaultChanged, &rig.fleet, [&] {
        if (asked != 0)
            return;
        rig.fleet.suspend();
        asked = 1;
    });
    rig.fleet.start();
    QVERIFY(QTest::qWaitFor([&] { return rig.fleet.isSuspended(); }));
    QTest::qWait(200); // what was under way comes to its end; nothing else happens
    asked = rig.server.seen().requests.size();
    QTest::qWait(200);
    QCOMPARE(rig.server.seen().requests.size(), asked);
    QVERIFY2(asked < 2u + 8u * 3u, qPrintable(QString::number(asked)));
    QVERIFY(!rig.fleet.isFinished());
    rig.fleet.goOn();
    QVERIFY(QTest::qWaitFor([&] { return rig.fleet.isFinished(); }));
    QCOMPARE(rig.fleet.rows().size(), 8u);
    QCOMPARE(rig.row("kept", 1).vault.stage, LockStage::Locked);
    QCOMPARE(rig.server.seen().requests.size(), 2u + 8u * 3u); // nothing twice
}

void FleetTest::tellsOfEachVaultThatSomethingIsKnown()
{
    FleetRig rig({place("records", "us-west-2"), place("the-same", "us-west-2")});
    std::map<std::pair<int, int>, fleet::Row> told;
    connect(&rig.fleet, &Fleet::vaultChanged, this, [&](int place, int row) {
        told.insert_or_assign({place, row}, rig.fleet.row(std::size_t(place), std::size_t(row)));
    });
    QVERIFY(rig.reads());
    QCOMPARE(told.size(), 4u); // of the place that is read
    for (const auto &[where, row] : told) {
        const fleet::Row known = rig.row(qPrintable(row.vault.vault.arn.name().toString()),
                                         static_cast<std::size_t>(where.first));
        QCOMPARE(row.vault.stage, known.vault.stage);
        QCOMPARE(row.policySha256, known.policySha256);
        QCOMPARE(row.tags.value, known.tags.value);
        QCOMPARE(row.accessPolicy.value, known.accessPolicy.value);
    }
}

void FleetTest::asksAgainWhatWasThrottledAndTellsWhatStaysSo()
{
    Script busy;
    busy.replyTo = throttledAnswer;
    FleetRig rig({place("records", "us-west-2")}, {busy});
    QVERIFY(rig.reads());
    for (const fleet::Row &row : rig.fleet.rows()) {
        QCOMPARE(row.vault.why->kind, ErrorKind::Throttled);
        QCOMPARE(row.tags.why->kind, ErrorKind::Throttled);
        QCOMPARE(row.accessPolicy.why->kind, ErrorKind::Throttled);
    }
    // Of each question four readings of three attempts, as far as the client's quota goes: no
    // storm.
    QVERIFY(rig.server.seen().requests.size() <= 1u + 4u * 3u * 4u * 3u);
}

void FleetTest::readsMorePlacesThanAtATime()
{
    std::vector<fleet::Place> places;
    for (const char *region : {"us-east-1", "us-east-2", "us-west-1", "us-west-2", "eu-west-1",
                               "eu-west-2", "eu-west-3", "eu-central-1", "ap-south-1", "sa-east-1"})
        places.push_back(place("records", region));
    QVERIFY(places.size() > Fleet::placesAtATime);
    FleetRig rig(places);
    QVERIFY(rig.reads());
    QCOMPARE(rig.fleet.rows().size(), 4u * places.size());
}

QTEST_GUILESS_MAIN(FleetTest)
#include "tst_fleet.moc"
