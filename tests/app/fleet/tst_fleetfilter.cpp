// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/filter.h"
#include "fleetrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using fleet::Filter;

class FleetFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void choosesVaults_data();
    void choosesVaults();
    void goesByTheServicesClock();
    void findsAHoldThatHolds();

private:
    QStringList passing(const Filter &filter) const;

    std::unique_ptr<FleetRig> m_rig;
};

void FleetFilterTest::initTestCase()
{
    const QByteArray year = retention(arnOf("us-east-1", "examplevault"));
    m_rig = std::make_unique<FleetRig>(
        std::vector{place("records", "us-west-2")}, std::vector{fleetScript()}, fleet::Wanted{},
        std::vector{fleet::savedPolicy(QStringLiteral("year.json"), year)});
    QVERIFY(m_rig->reads());
}

QStringList FleetFilterTest::passing(const Filter &filter) const
{
    QStringList names;
    for (const fleet::Row &row : m_rig->fleet.rows()) {
        if (filter.passes(row, m_rig->clock))
            names << row.vault.vault.arn.name().toString();
    }
    return names;
}

void FleetFilterTest::choosesVaults_data()
{
    QTest::addColumn<QByteArray>("which");
    QTest::addColumn<QString>("names");
    // What cannot be told of `hidden` never leaves it out.
    QTest::newRow("none") << QByteArray() << QStringLiteral("hidden kept open running");
    QTest::newRow("not locked") << QByteArray("not-locked")
                                << QStringLiteral("hidden open running");
    QTest::newRow("not empty") << QByteArray("not-empty") << QStringLiteral("hidden kept running");
    QTest::newRow("differs") << QByteArray("differs") << QStringLiteral("hidden open running");
    QTest::newRow("held in vain") << QByteArray("held") << QStringLiteral("hidden kept running");
    QTest::newRow("held otherwise") << QByteArray("otherwise") << QStringLiteral("hidden");
    QTest::newRow("ends within a day") << QByteArray("day") << QStringLiteral("hidden running");
    QTest::newRow("ends within an hour") << QByteArray("hour") << QStringLiteral("hidden");
}

void FleetFilterTest::choosesVaults()
{
    QFETCH(QByteArray, which);
    QFETCH(QString, names);
    Filter filter;
    filter.isNotLocked = which == "not-locked";
    filter.isNotEmpty = which == "not-empty";
    if (which == "differs")
        filter.differsFrom = 0;
    if (which == "held")
        filter.heldInVain = Filter::HeldTag{QStringLiteral("LegalHold"), {}};
    if (which == "otherwise")
        filter.heldInVain = Filter::HeldTag{QStringLiteral("LegalHold"), QStringLiteral("false")};
    if (which == "day")
        filter.endsWithin = std::chrono::hours(24);
    if (which == "hour")
        filter.endsWithin = std::chrono::hours(1);
    QCOMPARE(passing(filter).join(u' '), names);
}

void FleetFilterTest::goesByTheServicesClock()
{
    // It ends at 09:04 on the 3rd; the service says 15:04 on the 2nd, whatever this computer says.
    Filter filter;
    filter.endsWithin = std::chrono::hours(18);
    QCOMPARE(passing(filter), (QStringList{QStringLiteral("hidden"), QStringLiteral("running")}));
    filter.endsWithin = std::chrono::hours(18) - std::chrono::seconds(1);
    QCOMPARE(passing(filter), QStringList{QStringLiteral("hidden")});
}

void FleetFilterTest::findsAHoldThatHolds()
{
    const VaultArn vault = *VaultArn::fromString(QString::fromLatin1(arnOf("us-west-2", "kept")));
    const auto point = fleet::startingPoint({}, policy::StartingPoint::HoldOnly);
    fleet::Row row = m_rig->row("kept");
    row.policy = m_rig->policies.of(QByteArray::fromStdString(point.textFor(vault)), vault);
    Filter filter;
    filter.heldInVain = Filter::HeldTag{QStringLiteral("LegalHold"), {}};
    QVERIFY(!filter.passes(row, m_rig->clock));
    row.tags.value->insert(QStringLiteral("LegalHold"), QStringLiteral("yes"));
    QVERIFY(filter.passes(row, m_rig->clock)); // the lock looks for another value
    row.tags.value.reset();
    QVERIFY(filter.passes(row, m_rig->clock));
}

QTEST_GUILESS_MAIN(FleetFilterTest)
#include "tst_fleetfilter.moc"
