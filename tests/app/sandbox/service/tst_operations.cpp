// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicebench.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

class OperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void locksAVaultFromInitiateToComplete();
    void returnsThePolicyAsItWasSent();
    void refusesPoliciesThatTheServiceWouldRefuse_data();
    void refusesPoliciesThatTheServiceWouldRefuse();
    void takesAPolicyOfExactlyTheLimit();
    void refusesBodiesThatAreNoPolicy_data();
    void refusesBodiesThatAreNoPolicy();
    void decodesTheLockId_data();
    void decodesTheLockId();
    void listsEveryVaultOnceOverItsPages_data();
    void listsEveryVaultOnceOverItsPages();
    void refusesBadPaging_data();
    void refusesBadPaging();
    void describesAVault();
    void leavesOutWhatIsNotKnown();
    void tellsTagsAndAccessPolicy();
    void createsAVault();
};

void OperationsTest::locksAVaultFromInitiateToComplete()
{
    Service service;
    const QByteArray path("/-/vaults/examplevault/lock-policy");
    QCOMPARE(code(service.send("GET", path)), QStringLiteral("ResourceNotFoundException"));

    const HttpReply initiated = service.send("POST", path, {}, wrapped(validPolicy));
    QCOMPARE(initiated.status, 201);
    QVERIFY(initiated.body.isEmpty());
    const QByteArray lockId = headerOf(initiated, "x-amz-lock-id");
    QCOMPARE(lockId.size(), 24);

    const HttpReply inProgress = service.send("GET", path);
    QCOMPARE(inProgress.status, 200);
    QCOMPARE(json(inProgress)[QLatin1String("State")].toString(), QStringLiteral("InProgress"));
    QCOMPARE(json(inProgress)[QLatin1String("CreationDate")].toString(),
             QStringLiteral("2026-03-02T15:04:00.000Z"));
    QCOMPARE(json(inProgress)[QLatin1String("ExpirationDate")].toString(),
             QStringLiteral("2026-03-03T15:04:00.000Z"));
    QVERIFY(!inProgress.body.contains(lockId));

    QCOMPARE(service.send("POST", path + '/' + lockId).status, 204);
    const HttpReply locked = service.send("GET", path);
    QCOMPARE(json(locked)[QLatin1String("State")].toString(), QStringLiteral("Locked"));
    QVERIFY(json(locked)[QLatin1String("ExpirationDate")].isNull());
    QVERIFY(!locked.body.contains(lockId));
    QCOMPARE(service.send("DELETE", path).status, 403);
}

void OperationsTest::returnsThePolicyAsItWasSent()
{
    Service service;
    const QByteArray path("/999999999999/vaults/examplevault/lock-policy");
    QByteArray policy = validPolicy;
    policy.replace("{\"Version\"", "\n{\t\"Version\"");
    QCOMPARE(service.send("POST", path, {}, wrapped(policy)).status, 201);
    QCOMPARE(json(service.send("GET", path))[QLatin1String("Policy")].toString().toUtf8(), policy);
    QCOMPARE(service.send("DELETE", path).status, 204);
    QCOMPARE(service.send("GET", path).status, 404);
}

void OperationsTest::refusesPoliciesThatTheServiceWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("not JSON") << QByteArray("deny everything");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("one byte over the limit")
        << validPolicy + QByteArray(20'481 - validPolicy.size(), ' ');
}

void OperationsTest::refusesPoliciesThatTheServiceWouldRefuse()
{
    QFETCH(QByteArray, policy);
    Service service;
    const VaultStore before = service.store;
    const HttpReply reply =
        service.send("POST", "/-/vaults/examplevault/lock-policy", {}, wrapped(policy));
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), QStringLiteral("InvalidParameterValueException"));
    QVERIFY(service.store == before);
}

void OperationsTest::takesAPolicyOfExactlyTheLimit()
{
    Service service;
    const QByteArray policy = validPolicy + QByteArray(20'480 - validPolicy.size(), ' ');
    QCOMPARE(service.send("POST", "/-/vaults/examplevault/lock-policy", {}, wrapped(policy)).status,
             201);
}

void OperationsTest::refusesBodiesThatAreNoPolicy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString malformed = QStringLiteral("SerializationException");
    const QString missing = QStringLiteral("MissingParameterValueException");
    QTest::newRow("none") << QByteArray() << missing;
    QTest::newRow("an empty object") << QByteArray("{}") << missing;
    QTest::newRow("null") << QByteArray(R"({"Policy":null})") << missing;
    QTest::newRow("the wrong case") << QByteArray(R"({"policy":"{}"})") << missing;
    QTest::newRow("not JSON") << QByteArray("Policy") << malformed;
    QTest::newRow("a list") << QByteArray(R"(["Policy"])") << malformed;
    QTest::newRow("the policy itself, not as a text")
        << QByteArray(R"({"Policy":)") + validPolicy + '}' << malformed;
    QTest::newRow("not UTF-8") << QByteArray("{\"Policy\":\"\xff\"}") << malformed;
}

void OperationsTest::refusesBodiesThatAreNoPolicy()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    Service service;
    const HttpReply reply = service.send("POST", "/-/vaults/examplevault/lock-policy", {}, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), expected);
}

void OperationsTest::decodesTheLockId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("plain") << QByteArray("AE863rKkWZU53SLW5be4DUcW")
                           << QByteArray("AE863rKkWZU53SLW5be4DUcW");
    QTest::newRow("reserved, not ASCII, per cent")
        << QByteArray("a/b+c=\xc3\xbc%") << QByteArray("a%2Fb%2Bc%3D%C3%BC%25");
    QTest::newRow("plus is no space") << QByteArray("a+b") << QByteArray("a+b");
    QTest::newRow("decoded once only") << QByteArray("a%2Fb") << QByteArray("a%252Fb");
    QTest::newRow("dot segment") << QByteArray("..") << QByteArray("%2E%2E");
}

void OperationsTest::decodesTheLockId()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, segment);
    Service service;
    const VaultName vault = *VaultName::fromString(QStringLiteral("examplevault"));
    QVERIFY(service.store.initiate(vault, validPolicy, id, now(), 24h));
    const QByteArray path("/-/vaults/examplevault/lock-policy/");
    QCOMPARE(service.send("POST", path + segment + 'x').status, 400);
    QCOMPARE(service.send("POST", path + segment).status, 204);
}

void OperationsTest::listsEveryVaultOnceOverItsPages_data()
{
    QTest::addColumn<int>("vaults");
    QTest::addColumn<int>("limit"); // 0: none given
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 0 << 1;
    QTest::newRow("a full page") << 10 << 0 << 1;
    QTest::newRow("the dozen") << 12 << 0 << 2;
    QTest::newRow("one by one") << 12 << 1 << 12;
    QTest::newRow("two thousand") << 2'000 << 10 << 200;
}

void OperationsTest::listsEveryVaultOnceOverItsPages()
{
    QFETCH(int, vaults);
    QFETCH(int, limit);
    QFETCH(int, pages);
    Service service(vaults);
    QSet<QString> names;
    QString marker;
    int seen = 0;
    do {
        QByteArray query = "marker=" + marker.toUtf8().toPercentEncoding();
        if (limit > 0)
            query += "&limit=" + QByteArray::number(limit);
        const HttpReply reply = service.send("GET", "/-/vaults", query);
        QCOMPARE(reply.status, 200);
        const QJsonArray list = json(reply)[QLatin1String("VaultList")].toArray();
        for (const QJsonValue &vault : list)
            names.insert(vault[QLatin1String("VaultName")].toString());
        marker = json(reply)[QLatin1String("Marker")].toString();
        QVERIFY(++seen <= pages);
    } while (!marker.isEmpty());
    QCOMPARE(seen, pages);
    QCOMPARE(names.size(), vaults);
}

void OperationsTest::refusesBadPaging_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("none a page") << QByteArray("limit=0");
    QTest::newRow("eleven a page") << QByteArray("limit=11");
    QTest::newRow("fewer than none") << QByteArray("limit=-1");
    QTest::newRow("a word") << QByteArray("limit=all");
    QTest::newRow("a marker that is no ARN") << QByteArray("marker=examplevault");
    QTest::newRow("a marker of another account")
        << QByteArray("marker=arn:aws:glacier:us-west-2:111111111111:vaults/examplevault");
}

void OperationsTest::refusesBadPaging()
{
    QFETCH(QByteArray, query);
    Service service;
    const HttpReply reply = service.send("GET", "/-/vaults", query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), QStringLiteral("InvalidParameterValueException"));
}

void OperationsTest::describesAVault()
{
    Service service;
    const QJsonObject vault = json(service.send("GET", "/-/vaults/broker-dealer-records-2018"));
    QCOMPARE(
        vault[QLatin1String("VaultARN")].toString(),
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/broker-dealer-records-2018"));
    QCOMPARE(vault[QLatin1String("VaultName")].toString(),
             QStringLiteral("broker-dealer-records-2018"));
    QCOMPARE(vault[QLatin1String("CreationDate")].toString(),
             QStringLiteral("2018-01-02T14:30:11.020Z"));
    QCOMPARE(vault[QLatin1String("NumberOfArchives")].toInteger(), 1'204'377);
    QCOMPARE(vault[QLatin1String("SizeInBytes")].toInteger(), 9'482'113'204'991);
    QCOMPARE(service.send("GET", "/-/vaults/nosuchvault").status, 404);
}

void OperationsTest::leavesOutWhatIsNotKnown()
{
    Service service;
    const QJsonObject vault = json(service.send("GET", "/-/vaults/my-vault"));
    QVERIFY(vault.contains(QLatin1String("LastInventoryDate")));
    QVERIFY(vault[QLatin1String("LastInventoryDate")].isNull());
}

void OperationsTest::tellsTagsAndAccessPolicy()
{
    Service service;
    const QJsonObject tags = json(service.send("GET", "/-/vaults/board-minutes/tags"));
    QCOMPARE(tags[QLatin1String("Tags")][QLatin1String("LegalHold")].toString(),
             QStringLiteral("true"));
    const HttpReply policy = service.send("GET", "/-/vaults/trade-confirmations/access-policy");
    QVERIFY(json(policy)[QLatin1String("Policy")].toString().contains(u"111122223333"));
    const HttpReply none = service.send("GET", "/-/vaults/examplevault/access-policy");
    QCOMPARE(code(none), QStringLiteral("ResourceNotFoundException"));
}

void OperationsTest::createsAVault()
{
    Service service;
    const HttpReply created = service.send("PUT", "/-/vaults/new-vault");
    QCOMPARE(created.status, 201);
    QCOMPARE(headerOf(created, "Location"), QByteArray("/999999999999/vaults/new-vault"));
    QCOMPARE(service.send("GET", "/-/vaults/new-vault").status, 200);
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
