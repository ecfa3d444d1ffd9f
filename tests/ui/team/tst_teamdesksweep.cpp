// SPDX-License-Identifier: GPL-3.0-or-later

// Two desks at work, and the way to the database is cut at swept moments of an Initiate: in the end
// local journals and the team's agree, no lock ID is lost, and none is there twice.
#include "deskrig.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

constexpr int cuts = 200;

} // namespace

class TeamDeskSweepTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesInTheEndHoweverOftenItIsCut();

private:
    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
    ManualClock m_clock;
};

void TeamDeskSweepTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    for (const char *name : {"anna", "ben"})
        QVERIFY(m_server.addRole(QString::fromLatin1(name), QStringLiteral("vaultlock_member")));
}

void TeamDeskSweepTest::agreesInTheEndHoweverOftenItIsCut()
{
    Service service(m_clock);
    WorkingDesk anna(m_server, service, m_clock, QStringLiteral("anna"));
    WorkingDesk ben(m_server, service, m_clock, QStringLiteral("ben"));
    QVERIFY(anna.joins() && ben.joins());
    int vaults = 0;
    const auto name = [&vaults] {
        return QStringLiteral("vault-%1").arg(++vaults);
    };
    // What an Initiate takes on a connection that is there, and with a new one.
    QVERIFY(anna.initiates(name()) && anna.becomesInStep());
    anna.proxy.passAll();
    QVERIFY(anna.initiates(name()) && anna.becomesInStep());
    const qint64 ofInitiate = anna.proxy.passed();
    anna.proxy.cutAfter(0);
    QVERIFY(until([&] { return anna.desk.standing().phase == team::Standing::Phase::Failed; }));
    anna.proxy.passAll();
    QVERIFY(anna.becomesInStep());
    const qint64 ofConnecting = anna.proxy.passed();
    QVERIFY(ofInitiate > 1000 && ofConnecting > 1000);

    int failed = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        WorkingDesk &one = cut % 2 == 0 ? anna : ben;
        WorkingDesk &other = cut % 2 == 0 ? ben : anna;
        bool wasCut = false;
        const auto heard =
            QObject::connect(&one.desk, &ui::TeamDesk::standingChanged, this, [&wasCut, &one] {
                wasCut = wasCut || one.desk.standing().phase == team::Standing::Phase::Failed;
            });
        one.proxy.cutAfter(ofInitiate * cut / cuts);
        QVERIFY2(one.initiates(name()), qPrintable(QString::number(cut)));
        QVERIFY(other.initiates(name())); // nobody cuts that
        // Where the way was cut, connecting is cut, too, each time elsewhere.
        one.proxy.cutAfter(ofConnecting * ((cut * 37) % cuts) / cuts);
        one.desk.tryAgain();
        QVERIFY(until([&] { return wasCut || one.isInStep(); }, std::chrono::minutes(1)));
        one.proxy.passAll();
        QVERIFY2(one.becomesInStep(), qPrintable(QString::number(cut)));
        QObject::disconnect(heard);
        failed += wasCut ? 1 : 0;
    }
    QVERIFY(anna.becomesInStep() && ben.becomesInStep());
    QCOMPARE(anna.difference(), QByteArray());
    QCOMPARE(ben.difference(), QByteArray());

    std::multiset<QString> expected;
    for (int vault = 1; vault <= vaults; ++vault)
        expected.insert(QString::fromLatin1(
            service.lockOf(service.arn(QStringLiteral("vault-%1").arg(vault)))->id));
    std::multiset<QString> local = lockIdsIn(anna.lines());
    local.merge(lockIdsIn(ben.lines()));
    QVERIFY(local == expected);
    std::vector<journal::Line> shared;
    for (const QByteArray &line :
         m_server.sql(QStringLiteral("SELECT line FROM vaultlock.line")).split('\n'))
        shared.push_back({0, line, {}});
    QVERIFY(lockIdsIn(shared) == expected);
    QCOMPARE(m_server.sql(QStringLiteral("SELECT count(*) FROM vaultlock.writer")),
             QByteArray("2\n"));
    QVERIFY2(failed > cuts / 2, qPrintable(QString::number(failed)));
    qInfo("%d cuts, %d of them told; %d lock IDs, each once; %d lines", cuts, failed, vaults,
          static_cast<int>(anna.lines().size() + ben.lines().size()));
}

QTEST_MAIN(TeamDeskSweepTest)
#include "tst_teamdesksweep.moc"
