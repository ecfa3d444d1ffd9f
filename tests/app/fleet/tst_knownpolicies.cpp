// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/policyreadings.h"

#include <QTest>

using namespace vaultlock;
using fleet::Likeness;
using fleet::PolicyReadings;
using policy::StartingPoint;

class KnownPoliciesTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsAStartingPointHoweverItIsWritten();
    void takesASavedPolicyForAnyVaultInItsVaultsPlace();
    void takesALockThatNamesAnotherVaultForAnotherPolicy();
    void doesNotTellWhatCannotBeRead();
    void readsOncePerTextAndNotPerVault();
    void readsForEachVaultWhatMayMeanAnother_data();
    void readsForEachVaultWhatMayMeanAnother();
};

namespace {

VaultArn arnNamed(const char *name, const char *account = "123456789012")
{
    return *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:%1:vaults/%2")
                                     .arg(QLatin1String(account), QLatin1String(name)));
}

QByteArray keeping(const VaultArn &vault, const QByteArray &days, const QByteArray &more = {})
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
           R"("Action":["glacier:DeleteArchive"],"Resource":[)" +
           ('"' + vault.toString().toUtf8() + '"') + more +
           R"(],"Condition":{"NumericLessThanEquals":{"glacier:ArchiveAgeInDays":")" + days +
           R"("}}}]})";
}

/// Without a list: as most policies are.
QByteArray keepingPlainly(const VaultArn &vault, const QByteArray &resource = {})
{
    return R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
           R"("Action":"glacier:DeleteArchive","Resource":")" +
           (resource.isEmpty() ? vault.toString().toUtf8() : resource) +
           R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";
}

} // namespace

void KnownPoliciesTest::knowsAStartingPointHoweverItIsWritten()
{
    const VaultArn vault = arnNamed("records");
    const auto point = fleet::startingPoint(QStringLiteral("six"), StartingPoint::BooksAndRecords);
    // Six years are 2,192 days, the first of them day 0.
    QCOMPARE(fleet::likeness(point.textFor(vault), keeping(vault, "2191"), vault), Likeness::Same);
    QCOMPARE(fleet::likeness(point.textFor(vault), keeping(vault, "2190"), vault),
             Likeness::Different);
    PolicyReadings readings(
        {point, fleet::startingPoint(QStringLiteral("ten"), StartingPoint::ClinicalRecords)});
    QCOMPARE(readings.of(keeping(vault, "2191"), vault)->sameAs, std::vector<std::size_t>{0});
    QVERIFY(readings.of(keeping(vault, "2190"), vault)->sameAs.empty());
}

void KnownPoliciesTest::takesASavedPolicyForAnyVaultInItsVaultsPlace()
{
    const VaultArn mine = arnNamed("records");
    const VaultArn written = arnNamed("examplevault", "999999999999");
    const auto saved = fleet::savedPolicy(QStringLiteral("kept.json"), keeping(written, "364"));
    QCOMPARE(fleet::likeness(saved.textFor(mine), keepingPlainly(mine), mine), Likeness::Same);
    // One that names several vaults is meant as it stands.
    const auto several = fleet::savedPolicy(
        QStringLiteral("two.json"),
        keeping(written, "364", ",\"" + arnNamed("other").toString().toUtf8() + '"'));
    QCOMPARE(fleet::likeness(several.textFor(mine), keepingPlainly(mine), mine),
             Likeness::Different);
}

void KnownPoliciesTest::takesALockThatNamesAnotherVaultForAnotherPolicy()
{
    const VaultArn mine = arnNamed("records");
    const auto saved =
        fleet::savedPolicy(QStringLiteral("kept.json"), keepingPlainly(arnNamed("other")));
    // The lock on mine is the file byte for byte, and protects nothing.
    QCOMPARE(fleet::likeness(saved.textFor(mine), keepingPlainly(arnNamed("other")), mine),
             Likeness::Different);
}

void KnownPoliciesTest::doesNotTellWhatCannotBeRead()
{
    const VaultArn vault = arnNamed("records");
    const auto point = fleet::startingPoint(QStringLiteral("six"), StartingPoint::BooksAndRecords);
    QCOMPARE(fleet::likeness(point.textFor(vault), "no JSON", vault), Likeness::Untold);
    PolicyReadings readings({point});
    QCOMPARE(readings.of("no JSON", vault)->untold, std::vector<std::size_t>{0});
}

void KnownPoliciesTest::readsOncePerTextAndNotPerVault()
{
    PolicyReadings readings({});
    const auto one = readings.of(keepingPlainly(arnNamed("one")), arnNamed("one"));
    QCOMPARE(readings.of(keepingPlainly(arnNamed("two")), arnNamed("two")), one);
    QCOMPARE(readings.made(), 1u);
    // Who root is, is another thing in another account.
    const VaultArn elsewhere = arnNamed("one", "999999999999");
    QVERIFY(readings.of(keepingPlainly(elsewhere), elsewhere) != one);
}

void KnownPoliciesTest::readsForEachVaultWhatMayMeanAnother_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::newRow("another vault") << arnNamed("three").toString().toUtf8();
    QTest::newRow("a wildcard") << QByteArray("arn:aws:glacier:us-west-2:123456789012:vaults/one*");
    QTest::newRow("every resource") << QByteArray("*");
    QTest::newRow("an escape") << QByteArray(
        R"(arn:aws:glacier:us-west-2:123456789012:vaults\/one)");
}

void KnownPoliciesTest::readsForEachVaultWhatMayMeanAnother()
{
    QFETCH(QByteArray, resource);
    PolicyReadings readings({});
    const QByteArray text = keepingPlainly(arnNamed("one"), resource);
    const auto one = readings.of(text, arnNamed("one"));
    QVERIFY(readings.of(text, arnNamed("two")) != one);
    QCOMPARE(readings.of(text, arnNamed("one")), one);
}

QTEST_GUILESS_MAIN(KnownPoliciesTest)
#include "tst_knownpolicies.moc"
