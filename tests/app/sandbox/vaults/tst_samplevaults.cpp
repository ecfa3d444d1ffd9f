// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "sandbox/service/policycheck.h"
#include "sandbox/vaults/samplevaults.h"

#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace std::chrono_literals;

namespace {

QDateTime now()
{
    return utcTime({2026, 3, 2}, {15, 4, 0});
}

VaultStore samples(int count, std::chrono::seconds window = 24h,
                   const QString &region = QStringLiteral("us-west-2"))
{
    VaultStore store(*AccountId::fromString(QStringLiteral("999999999999")),
                     *Region::fromString(region));
    addSampleVaults(store, {count, window, "elsewhere"}, now());
    return store;
}

} // namespace

class SampleVaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void makesAsManyAsAsked_data();
    void makesAsManyAsAsked();
    void beginsWithTheExamplesOfTheService();
    void hasOneLockedAndOneInProgress();
    void scalesTheLockInProgressToTheWindow();
    void hasOnlyPoliciesThatTheServiceTakes_data();
    void hasOnlyPoliciesThatTheServiceTakes();
    void liesInThePast();
};

void SampleVaultsTest::makesAsManyAsAsked_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 12, 13, 2'000, 6'000})
        QTest::addRow("%d", count) << count;
}

void SampleVaultsTest::makesAsManyAsAsked()
{
    QFETCH(int, count);
    QCOMPARE(samples(count).vaults().size(), count);
}

void SampleVaultsTest::beginsWithTheExamplesOfTheService()
{
    const VaultStore store = samples(2);
    QVERIFY(store.describe(*VaultName::fromString(QStringLiteral("examplevault"))));
    const auto mine = store.describe(*VaultName::fromString(QStringLiteral("my-vault")));
    QVERIFY(mine);
    QVERIFY(!mine->lastInventory);
}

void SampleVaultsTest::hasOneLockedAndOneInProgress()
{
    int locked = 0;
    int inProgress = 0;
    const VaultStore store = samples(12);
    for (const Vault &vault : store.vaults()) {
        if (vault.lock && vault.lock->isLocked)
            ++locked;
        if (vault.lock && !vault.lock->isLocked) {
            ++inProgress;
            QCOMPARE(vault.lock->created, now().addSecs(-9 * 3600));
            QCOMPARE(vault.lock->expires, now().addSecs(15 * 3600));
            QCOMPARE(vault.lock->id, QByteArray("elsewhere"));
        }
    }
    QCOMPARE(locked, 1);
    QCOMPARE(inProgress, 1);
}

void SampleVaultsTest::scalesTheLockInProgressToTheWindow()
{
    const auto vault = samples(12, 240s).describe(
        *VaultName::fromString(QStringLiteral("broker-dealer-records-2025")));
    QCOMPARE(now().secsTo(vault->lock->expires), 150);
}

void SampleVaultsTest::hasOnlyPoliciesThatTheServiceTakes_data()
{
    QTest::addColumn<QString>("region");
    QTest::newRow("commercial") << QStringLiteral("us-west-2");
    QTest::newRow("GovCloud") << QStringLiteral("us-gov-west-1");
    QTest::newRow("China") << QStringLiteral("cn-north-1");
}

void SampleVaultsTest::hasOnlyPoliciesThatTheServiceTakes()
{
    QFETCH(QString, region);
    const VaultStore store = samples(40, 24h, region);
    int checked = 0;
    for (const Vault &vault : store.vaults()) {
        if (!vault.lock)
            continue;
        ++checked;
        const auto result =
            checkPolicy(vault.lock->policy, store.arn(vault.name), PolicyKind::Lock);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    }
    QVERIFY(checked > 2);
}

void SampleVaultsTest::liesInThePast()
{
    const VaultStore store = samples(2'000);
    for (const Vault &vault : store.vaults()) {
        QVERIFY(vault.created < now());
        QVERIFY(!vault.lastInventory || *vault.lastInventory < now());
        QVERIFY(vault.sampleArchives >= 0 && vault.sampleBytes >= 0);
    }
}

QTEST_GUILESS_MAIN(SampleVaultsTest)
#include "tst_samplevaults.moc"
