// SPDX-License-Identifier: GPL-3.0-or-later

// What is set of a vault or an account, and deleted: access policies, notifications, retrieval
// policies, capacity, vaults themselves.
#include "uploads.h"

#include <QJsonArray>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray accessPath("/-/vaults/examplevault/access-policy");
const QByteArray topicsPath("/-/vaults/my-vault/notification-configuration");
const QByteArray retrievalPath("/-/policies/data-retrieval");
const QByteArray capacityPath("/-/provisioned-capacity");

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void setsAnAccessPolicy();
    void refusesAnAccessPolicyThatIsNone();
    void setsNotifications();
    void refusesNotifications_data();
    void refusesNotifications();
    void setsTheRetrievalPolicy();
    void refusesRetrievalPolicies_data();
    void refusesRetrievalPolicies();
    void sellsCapacityForAMonth();
    void deletesAnEmptyVault();
    void deletesAVaultOnlyAfterAnInventoryWithoutArchives();
    void deletesNoSampleWithArchives();
    void makesAThousandVaults();
};

void SettingsTest::setsAnAccessPolicy()
{
    Service service;
    QByteArray policy = validPolicy;
    policy.replace("Deny", "Allow");
    QCOMPARE(service.send("PUT", accessPath, {}, wrapped(policy)).status, 204);
    QCOMPARE(json(service.send("GET", accessPath))[QLatin1String("Policy")].toString().toUtf8(),
             policy);
    QCOMPARE(service.send("DELETE", accessPath).status, 204);
    QCOMPARE(service.send("GET", accessPath).status, 404);
    QCOMPARE(service.send("DELETE", accessPath).status, 204);
    QCOMPARE(service.send("DELETE", "/-/vaults/no-such/access-policy").status, 404);
}

void SettingsTest::refusesAnAccessPolicyThatIsNone()
{
    Service service;
    const VaultStore before = service.store;
    const HttpReply reply = service.send("PUT", accessPath, {}, wrapped("allow everything"));
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), QStringLiteral("InvalidParameterValueException"));
    QVERIFY(json(reply)[QLatin1String("message")].toString().contains(u"vault access policy"));
    QCOMPARE(code(service.send("PUT", accessPath)),
             QStringLiteral("MissingParameterValueException"));
    QVERIFY(service.store == before);
}

void SettingsTest::setsNotifications()
{
    Service service;
    QCOMPARE(code(service.send("GET", topicsPath)), QStringLiteral("ResourceNotFoundException"));
    const QByteArray body =
        R"({"SNSTopic":"arn:aws:sns:us-west-2:999999999999:topic",)"
        R"("Events":["ArchiveRetrievalCompleted","InventoryRetrievalCompleted"]})";
    QCOMPARE(service.send("PUT", topicsPath, {}, body).status, 204);
    QCOMPARE(json(service.send("GET", topicsPath)), QJsonDocument::fromJson(body).object());
    QCOMPARE(service.send("DELETE", topicsPath).status, 204);
    QCOMPARE(service.send("DELETE", topicsPath).status, 204);
    QCOMPARE(service.send("GET", topicsPath).status, 404);
}

void SettingsTest::refusesNotifications_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString missing = QStringLiteral("MissingParameterValueException");
    const QString invalid = QStringLiteral("InvalidParameterValueException");
    QTest::newRow("nothing") << QByteArray() << missing;
    QTest::newRow("no topic") << QByteArray(R"({"Events":["ArchiveRetrievalCompleted"]})")
                              << missing;
    QTest::newRow("no events") << QByteArray(R"({"SNSTopic":"arn:aws:sns:r:999999999999:t"})")
                               << missing;
    QTest::newRow("no such event")
        << QByteArray(R"({"SNSTopic":"arn:aws:sns:r:999999999999:t","Events":["Deleted"]})")
        << invalid;
    QTest::newRow("no topic's ARN") << QByteArray(R"({"SNSTopic":"arn:aws:sqs:r:999999999999:t",)"
                                                  R"("Events":["ArchiveRetrievalCompleted"]})")
                                    << invalid;
}

void SettingsTest::refusesNotifications()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    Service service;
    QCOMPARE(code(service.send("PUT", topicsPath, {}, body)), expected);
    QCOMPARE(service.send("GET", topicsPath).status, 404);
}

void SettingsTest::setsTheRetrievalPolicy()
{
    Service service;
    const auto rule = [&service] {
        return json(
            service.send("GET", retrievalPath))[QLatin1String("Policy")][QLatin1String("Rules")][0];
    };
    QCOMPARE(rule()[QLatin1String("Strategy")].toString(), QStringLiteral("None"));
    QVERIFY(rule()[QLatin1String("BytesPerHour")].isNull());
    QCOMPARE(
        service
            .send(
                "PUT", retrievalPath, {},
                R"({"Policy":{"Rules":[{"Strategy":"BytesPerHour","BytesPerHour":10737418240}]}})")
            .status,
        204);
    QCOMPARE(rule()[QLatin1String("BytesPerHour")].toInteger(), 10'737'418'240);
    QCOMPARE(
        service.send("PUT", retrievalPath, {}, R"({"Policy":{"Rules":[{"Strategy":"FreeTier"}]}})")
            .status,
        204);
    QCOMPARE(rule()[QLatin1String("Strategy")].toString(), QStringLiteral("FreeTier"));
}

void SettingsTest::refusesRetrievalPolicies_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::newRow("none") << QByteArray("[]");
    QTest::newRow("two") << QByteArray(R"([{"Strategy":"None"},{"Strategy":"None"}])");
    QTest::newRow("no such strategy") << QByteArray(R"([{"Strategy":"Fast"}])");
    QTest::newRow("no bytes") << QByteArray(R"([{"Strategy":"BytesPerHour"}])");
    QTest::newRow("zero bytes") << QByteArray(R"([{"Strategy":"BytesPerHour","BytesPerHour":0}])");
    QTest::newRow("bytes of another") << QByteArray(R"([{"Strategy":"None","BytesPerHour":1}])");
}

void SettingsTest::refusesRetrievalPolicies()
{
    QFETCH(QByteArray, rules);
    Service service;
    const VaultStore before = service.store;
    QCOMPARE(service.send("PUT", retrievalPath, {}, R"({"Policy":{"Rules":)" + rules + "}}").status,
             400);
    QVERIFY(service.store == before);
}

void SettingsTest::sellsCapacityForAMonth()
{
    Service service;
    const HttpReply bought = service.send("POST", capacityPath);
    QCOMPARE(bought.status, 201);
    QCOMPARE(headerOf(bought, "x-amz-capacity-id").size(), 24);
    QCOMPARE(service.send("POST", capacityPath).status, 201);
    QCOMPARE(code(service.send("POST", capacityPath)), QStringLiteral("LimitExceededException"));
    const auto units = [&service] {
        return json(service.send("GET", capacityPath))[QLatin1String("ProvisionedCapacityList")]
            .toArray();
    };
    QCOMPARE(units().size(), 2);
    QCOMPARE(units()[0][QLatin1String("ExpirationDate")].toString(),
             QStringLiteral("2026-04-02T15:04:00.000Z"));
    service.wait(31 * 24h);
    QCOMPARE(units().size(), 0);
}

void SettingsTest::deletesAnEmptyVault()
{
    Service service;
    QCOMPARE(service.send("PUT", "/-/vaults/new-vault").status, 201);
    QCOMPARE(service.send("DELETE", "/-/vaults/new-vault").status, 204);
    QCOMPARE(service.send("GET", "/-/vaults/new-vault").status, 404);
    QCOMPARE(service.send("DELETE", "/-/vaults/new-vault").status, 404);
}

void SettingsTest::deletesAVaultOnlyAfterAnInventoryWithoutArchives()
{
    Service service;
    const QByteArray path("/-/vaults/my-vault");
    const QString invalid = QStringLiteral("InvalidParameterValueException");
    const QByteArray archive = uploaded(service, "my-vault", "hello");
    QCOMPARE(code(service.send("DELETE", path)), invalid); // written to since
    service.wait(9h);
    QCOMPARE(code(service.send("DELETE", path)), invalid); // and now in the inventory
    QCOMPARE(service.send("DELETE", path + "/archives/" + archive).status, 204);
    QCOMPARE(code(service.send("DELETE", path)), invalid); // as of the last inventory
    service.wait(24h);
    QCOMPARE(service.send("DELETE", path).status, 204);
}

void SettingsTest::deletesNoSampleWithArchives()
{
    Service service;
    service.wait(24 * 365h);
    QCOMPARE(service.send("DELETE", "/-/vaults/examplevault").status, 400);
    const QJsonObject vault = json(service.send("GET", "/-/vaults/examplevault"));
    QCOMPARE(vault[QLatin1String("NumberOfArchives")].toInt(), 192);
}

void SettingsTest::makesAThousandVaults()
{
    Service service(998);
    QCOMPARE(service.send("PUT", "/-/vaults/one").status, 201);
    QCOMPARE(service.send("PUT", "/-/vaults/two").status, 201);
    const HttpReply reply = service.send("PUT", "/-/vaults/three");
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), QStringLiteral("LimitExceededException"));
    QCOMPARE(service.send("PUT", "/-/vaults/two").status, 201);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
