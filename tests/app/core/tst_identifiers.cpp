// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/identifiers.h"

#include <QTest>

using namespace vaultlock;

class IdentifiersTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsVaultNamesOfTheService_data();
    void acceptsVaultNamesOfTheService();
    void takesTheNamesThatAServiceGives_data();
    void takesTheNamesThatAServiceGives();
    void refusesVaultNamesThatBendAUrl_data();
    void refusesVaultNamesThatBendAUrl();
    void refusesRegionsThatBendAHostName_data();
    void refusesRegionsThatBendAHostName();
    void knowsThePartitionOfARegion_data();
    void knowsThePartitionOfARegion();
    void readsAVaultArnAndWritesItBack();
    void refusesArnsOfAnythingElse_data();
    void refusesArnsOfAnythingElse();
    void keepsSandboxAndServiceApart();
    void takesOneVaultForOneByWhateverHost_data();
    void takesOneVaultForOneByWhateverHost();
    void refusesLockIdsThatBendAUrlOrAHeader_data();
    void refusesLockIdsThatBendAUrlOrAHeader();
};

void IdentifiersTest::acceptsVaultNamesOfTheService_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("examplevault");
    QTest::newRow("every kind of character") << QStringLiteral("A-z_0.9");
    QTest::newRow("three dots") << QStringLiteral("...");
    QTest::newRow("longest") << QString(255, u'x');
}

void IdentifiersTest::acceptsVaultNamesOfTheService()
{
    QFETCH(QString, name);
    const auto vault = VaultName::fromString(name);
    QVERIFY(vault);
    QCOMPARE(vault->toString(), name);
}

void IdentifiersTest::takesTheNamesThatAServiceGives_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("usual") << QStringLiteral("examplevault") << true;
    QTest::newRow("markup") << QStringLiteral("<b>bold</b>") << true;
    QTest::newRow("colon") << QStringLiteral("a:b") << true;
    QTest::newRow("long") << QString(300, u'v') << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("dot") << QStringLiteral("..") << false;
    QTest::newRow("line break") << QStringLiteral("a\nb") << false;
    QTest::newRow("too long") << QString(2000, u'v') << false;
}

void IdentifiersTest::takesTheNamesThatAServiceGives()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    QCOMPARE(VaultName::fromService(name).has_value(), isTaken);
    const QString arn = QStringLiteral("arn:aws:glacier:us-west-2:012345678901:vaults/") + name;
    const auto taken = VaultArn::fromService(arn);
    QCOMPARE(taken.has_value(), isTaken);
    if (isTaken)
        QCOMPARE(taken->toString(), arn);
}

void IdentifiersTest::refusesVaultNamesThatBendAUrl_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("dot dot") << QStringLiteral("..");
    QTest::newRow("slash") << QStringLiteral("a/b");
    QTest::newRow("climbing") << QStringLiteral("../../");
    QTest::newRow("query") << QStringLiteral("a?b");
    QTest::newRow("space") << QStringLiteral("a b");
    QTest::newRow("markup") << QStringLiteral("<b>");
    QTest::newRow("letter that is not ASCII") << QStringLiteral("vält");
    QTest::newRow("one too long") << QString(256, u'x');
    QTest::newRow("line break at the end") << QStringLiteral("vault\n");
}

void IdentifiersTest::refusesVaultNamesThatBendAUrl()
{
    QFETCH(QString, name);
    const auto vault = VaultName::fromString(name);
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::InvalidInput);
}

void IdentifiersTest::refusesRegionsThatBendAHostName_data()
{
    QTest::addColumn<QString>("region");
    QTest::newRow("empty") << QString();
    QTest::newRow("another host") << QStringLiteral("@attacker.com#");
    QTest::newRow("user info") << QStringLiteral("us-east-1@x");
    QTest::newRow("climbing") << QStringLiteral("../../");
    QTest::newRow("upper case") << QStringLiteral("US-WEST-2");
    QTest::newRow("no number") << QStringLiteral("us-west");
    QTest::newRow("dot") << QStringLiteral("us-west-2.evil");
    QTest::newRow("line break at the end") << QStringLiteral("us-west-2\n");
}

void IdentifiersTest::refusesRegionsThatBendAHostName()
{
    QFETCH(QString, region);
    QVERIFY(!Region::fromString(region));
}

void IdentifiersTest::knowsThePartitionOfARegion_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("partition");
    QTest::newRow("commercial") << QStringLiteral("us-west-2") << QStringLiteral("aws");
    QTest::newRow("China") << QStringLiteral("cn-north-1") << QStringLiteral("aws-cn");
    QTest::newRow("GovCloud") << QStringLiteral("us-gov-west-1") << QStringLiteral("aws-us-gov");
    QTest::newRow("ISO") << QStringLiteral("us-iso-east-1") << QStringLiteral("aws-iso");
    QTest::newRow("ISO B") << QStringLiteral("us-isob-east-1") << QStringLiteral("aws-iso-b");
}

void IdentifiersTest::knowsThePartitionOfARegion()
{
    QFETCH(QString, region);
    QFETCH(QString, partition);
    QCOMPARE(Region::fromString(region)->partition(), partition);
}

void IdentifiersTest::readsAVaultArnAndWritesItBack()
{
    const QString text = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/my-vault");
    const auto arn = VaultArn::fromString(text);
    QVERIFY(arn);
    QCOMPARE(arn->toString(), text);
    QCOMPARE(arn->name().toString(), QStringLiteral("my-vault"));
}

void IdentifiersTest::refusesArnsOfAnythingElse_data()
{
    QTest::addColumn<QString>("arn");
    QTest::newRow("another service") << QStringLiteral("arn:aws:s3:::bucket");
    QTest::newRow("vault in the singular")
        << QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vault/x");
    QTest::newRow("wildcard") << QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/*");
    QTest::newRow("hyphen for the account")
        << QStringLiteral("arn:aws:glacier:us-west-2:-:vaults/x");
    QTest::newRow("archive") << QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/x/y");
}

void IdentifiersTest::refusesArnsOfAnythingElse()
{
    QFETCH(QString, arn);
    QVERIFY(!VaultArn::fromString(arn));
}

void IdentifiersTest::keepsSandboxAndServiceApart()
{
    const auto account = *AccountId::fromString(QStringLiteral("999999999999"));
    const auto sandbox = LockOrigin::sandbox(QStringLiteral("s1"));
    const auto service = LockOrigin::service(QStringLiteral("Glacier.us-west-2.amazonaws.com"),
                                             QStringLiteral("aws"), account);
    QVERIFY(sandbox.isSandbox());
    QVERIFY(!service.isSandbox());
    QVERIFY(sandbox != service);
    QCOMPARE(*LockOrigin::fromKey(sandbox.key()), sandbox);
    QCOMPARE(*LockOrigin::fromKey(service.key()), service);
    for (const char *key : {"elsewhere", "sandbox:", "service:", "service:aws", "service:aws|x",
                            "service:a|b|c|999999999999"})
        QVERIFY2(!LockOrigin::fromKey(QString::fromLatin1(key)), key);
    QVERIFY(*LockId::fromString(QStringLiteral("id"), sandbox) !=
            *LockId::fromString(QStringLiteral("id"), service));
}

void IdentifiersTest::takesOneVaultForOneByWhateverHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isAws");
    QTest::newRow("plain") << QStringLiteral("glacier.us-west-2.amazonaws.com") << true;
    QTest::newRow("FIPS") << QStringLiteral("glacier-fips.us-west-2.amazonaws.com") << true;
    QTest::newRow("dual stack") << QStringLiteral("glacier.us-west-2.api.aws") << true;
    QTest::newRow("VPC endpoint") << QStringLiteral(
                                         "vpce-0a1b-2c3d.glacier.us-west-2.vpce.amazonaws.com")
                                  << true;
    QTest::newRow("proxy") << QStringLiteral("glacier.example.com") << true;
    QTest::newRow("in capitals") << QStringLiteral("GLACIER.US-WEST-2.AMAZONAWS.COM") << true;
    QTest::newRow("almost loopback") << QStringLiteral("127.0.0.1.example.com") << true;
    QTest::newRow("127.0.0.1") << QStringLiteral("127.0.0.1") << false;
    QTest::newRow("127.0.0.2") << QStringLiteral("127.0.0.2") << false;
    QTest::newRow("localhost") << QStringLiteral("localhost") << false;
    QTest::newRow("IPv6 loopback") << QStringLiteral("::1") << false;
}

void IdentifiersTest::takesOneVaultForOneByWhateverHost()
{
    QFETCH(QString, host);
    QFETCH(bool, isAws);
    const QString aws = QStringLiteral("aws");
    const auto account = *AccountId::fromString(QStringLiteral("999999999999"));
    const auto other = *AccountId::fromString(QStringLiteral("111122223333"));
    const auto direct =
        LockOrigin::service(QStringLiteral("glacier.us-west-2.amazonaws.com"), aws, account);
    const auto local = LockOrigin::service(QStringLiteral("localhost"), aws, account);
    const auto origin = LockOrigin::service(host, aws, account);
    QCOMPARE(origin == direct, isAws);
    QCOMPARE(origin == local, !isAws);
    QVERIFY(!origin.isSandbox());
    QCOMPARE(*LockOrigin::fromKey(origin.key()), origin);
    // As a journal of an earlier version has it.
    QCOMPARE(*LockOrigin::fromKey(QStringLiteral("service:%1|aws|999999999999").arg(host)), origin);
    QVERIFY(LockOrigin::service(host, aws, other) != origin);
    QVERIFY(LockOrigin::service(host, QStringLiteral("aws-cn"), account) != origin);
}

void IdentifiersTest::refusesLockIdsThatBendAUrlOrAHeader_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("dot dot") << QStringLiteral("..");
    QTest::newRow("space") << QStringLiteral("a b");
    QTest::newRow("line break") << QStringLiteral("a\r\nb");
    QTest::newRow("not ASCII") << QStringLiteral("é");
    QTest::newRow("too long") << QString(1025, u'x');
}

void IdentifiersTest::refusesLockIdsThatBendAUrlOrAHeader()
{
    QFETCH(QString, id);
    QVERIFY(!LockId::fromString(id, LockOrigin::sandbox(QStringLiteral("s"))));
}

QTEST_GUILESS_MAIN(IdentifiersTest)
#include "tst_identifiers.moc"
