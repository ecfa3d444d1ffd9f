// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/glacierclient.h"
#include "glacierrig.h"
#include "support/awaited.h"
#include "wirecheck.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

class GlacierClientTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsWhatIsDocumented_data();
    void sendsWhatIsDocumented();
    void signsWithoutATokenWhereThereIsNone();
    void succeedsOnTheDocumentedStatusOnly_data();
    void succeedsOnTheDocumentedStatusOnly();
    void keepsThePolicysBytes();
    void refusesAPolicyThatIsNotUtf8();
    void refusesADescriptionOfAnotherVault();
    void listsAllPages();
    void stopsAtARepeatedMarker();
    void stopsAListWithoutEnd();
    void keepsEveryPromiseWhenDestroyed();
};

// Below the class, because moc does not see it after these raw strings.
namespace {

QByteArray vaultJson(const QByteArray &name)
{
    return R"({"CreationDate":"2012-03-20T17:03:43Z",)"
           R"("VaultARN":"arn:aws:glacier:us-west-2:012345678901:vaults/)" +
           name + R"(","VaultName":")" + name + R"("})";
}

QByteArray pageReply(const QByteArray &marker, const QByteArray &name)
{
    return serviceReply(200, {},
                        R"({"Marker":)" + marker + R"(,"VaultList":[)" + vaultJson(name) + "]}");
}

} // namespace

void GlacierClientTest::sendsWhatIsDocumented_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    auto row = [number = 0](const char *name, const QByteArray &reply, const QByteArray &method,
                            const QByteArray &target, const QByteArray &body = {}) mutable {
        QTest::newRow(name) << number++ << reply << method << target << body;
    };
    row("ListVaults", pageReply("null", "v"), "GET", "/-/vaults?limit=10");
    row("ListVaults with marker", pageReply("null", "v"), "GET",
        "/-/vaults?limit=10&marker=arn%3Aaws%3A%2F%20%C3%A9%2B%3D%26");
    row("DescribeVault", serviceReply(200, {}, vaultJson("examplevault")), "GET",
        "/-/vaults/examplevault");
    row("GetVaultLock", serviceReply(200, {}, lockBody), "GET", lockPath);
    row("ListTagsForVault", serviceReply(200, {}, "{\"Tags\":{}}"), "GET",
        "/-/vaults/examplevault/tags");
    row("GetVaultAccessPolicy", serviceReply(200, {}, "{\"Policy\":\"{}\"}"), "GET",
        "/-/vaults/examplevault/access-policy");
    row("CreateVault", serviceReply(201, {}), "PUT", "/-/vaults/examplevault");
    row("InitiateVaultLock", lockIdReply, "POST", lockPath,
        "{\"Policy\":\"{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[]}\"}");
    row("CompleteVaultLock", serviceReply(204, {}), "POST", lockPath + "/AE863rKkWZU53SLW5be4DUcW");
    row("CompleteVaultLock, an ID to be encoded", serviceReply(204, {}), "POST",
        lockPath + "/..%2F%3Fa%3D1%26b%23c%2525%2B%7B%7D%22%27~");
    row("AbortVaultLock", serviceReply(204, {}), "DELETE", lockPath);
    row("GetVaultLock, a name to be encoded", serviceReply(200, {}, lockBody), "GET",
        "/-/vaults/%3Cb%3Ebold%3A%3C%2Fb%3E%2F..%2F/lock-policy");
}

void GlacierClientTest::sendsWhatIsDocumented()
{
    QFETCH(int, operation);
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    GlacierRig rig({replying(reply)});
    GlacierClient &client = *rig.client;
    const VaultName vault = exampleVault();
    const VaultName oddName = *VaultName::fromService(QStringLiteral("<b>bold:</b>/../"));
    const auto oddId = LockId::fromString(QStringLiteral("../?a=1&b#c%25+{}\"'~"),
                                          LockOrigin::sandbox(QStringLiteral("test")));
    const std::function<bool()> operations[] = {
        [&] { return awaited(client.listVaultsPage({})).has_value(); },
        [&] {
            return awaited(client.listVaultsPage(QStringLiteral("arn:aws:/ é+=&"))).has_value();
        },
        [&] { return awaited(client.describeVault(vault)).has_value(); },
        [&] { return awaited(client.getVaultLock(vault)).has_value(); },
        [&] { return awaited(client.listTagsForVault(vault)).has_value(); },
        [&] { return awaited(client.getVaultAccessPolicy(vault)).has_value(); },
        [&] { return awaited(client.createVault(vault)).has_value(); },
        [&] { return awaited(client.initiateVaultLock(vault, examplePolicy)).has_value(); },
        [&] { return awaited(client.completeVaultLock(vault, exampleLockId())).has_value(); },
        [&] { return awaited(client.completeVaultLock(vault, *oddId)).has_value(); },
        [&] { return awaited(client.abortVaultLock(vault)).has_value(); },
        [&] { return awaited(client.getVaultLock(oddName)).has_value(); },
    };

    QVERIFY(operations[operation]());

    QCOMPARE(rig.server.seen().requests.size(), 1u);
    const SeenRequest seen = rig.server.seen().requests.front();
    QCOMPARE(seen.method, method);
    QCOMPARE(seen.target, target);
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.header("x-amz-glacier-version"), QByteArray("2012-06-01"));
    QCOMPARE(seen.header("x-amz-date"), QByteArray("20260302T150400Z"));
    QCOMPARE(seen.header("x-amz-security-token"), QByteArray("session-token"));
    QCOMPARE(seen.header("content-type"),
             body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    QCOMPARE(seen.header("authorization"), expectedAuthorization(seen));
    QCOMPARE(signedHeaders(seen), QByteArray(body.isEmpty() ? "" : "content-type;") +
                                      "host;x-amz-date;x-amz-glacier-version;x-amz-security-token");
}

void GlacierClientTest::signsWithoutATokenWhereThereIsNone()
{
    GlacierRig rig({replying(serviceReply(204, {}))}, {exampleCredentials({})});
    QVERIFY(awaited(rig.client->abortVaultLock(exampleVault())));
    const SeenRequest seen = rig.server.seen().requests.front();
    QCOMPARE(signedHeaders(seen), QByteArray("host;x-amz-date;x-amz-glacier-version"));
    QCOMPARE(seen.header("authorization"), expectedAuthorization(seen));
}

void GlacierClientTest::succeedsOnTheDocumentedStatusOnly_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 203, 204, 205, 206, 226})
        QTest::addRow("%d", status) << status;
}

void GlacierClientTest::succeedsOnTheDocumentedStatusOnly()
{
    QFETCH(int, status);
    const auto kindOf = [](const auto &result) {
        return result ? std::nullopt : std::optional(result.error().kind);
    };
    const auto expected = [status](int documented) {
        return status == documented ? std::nullopt : std::optional(ErrorKind::MalformedReply);
    };
    const ReplyHeaders headers{{"x-amz-lock-id", "AE863"}};
    GlacierRig rig({replying(serviceReply(status, headers, status == 204 ? "" : lockBody))});
    GlacierClient &client = *rig.client;
    QCOMPARE(kindOf(awaited(client.getVaultLock(exampleVault()))), expected(200));
    QCOMPARE(kindOf(awaited(client.initiateVaultLock(exampleVault(), examplePolicy))),
             expected(201));
    QCOMPARE(kindOf(awaited(client.createVault(exampleVault()))), expected(201));
    QCOMPARE(kindOf(awaited(client.completeVaultLock(exampleVault(), exampleLockId()))),
             expected(204));
    QCOMPARE(kindOf(awaited(client.abortVaultLock(exampleVault()))), expected(204));
}

void GlacierClientTest::keepsThePolicysBytes()
{
    const QByteArray policy = "{\r\n\t\"Id\": \"é😀 \\u0041 \\/ \\\\\"\n}";
    GlacierRig rig({replying(lockIdReply)});
    const auto reply = awaited(rig.client->initiateVaultLock(exampleVault(), policy));
    QVERIFY(reply);
    QCOMPARE(reply->lockId, QStringLiteral("AE863rKkWZU53SLW5be4DUcW"));
    const SeenRequest seen = rig.server.seen().requests.front();
    QCOMPARE(QJsonDocument::fromJson(seen.body)[QLatin1String("Policy")].toString().toUtf8(),
             policy);
    QCOMPARE(seen.header("authorization"), expectedAuthorization(seen));
}

void GlacierClientTest::refusesAPolicyThatIsNotUtf8()
{
    GlacierRig rig({replying(lockIdReply)});
    const auto reply = awaited(rig.client->initiateVaultLock(exampleVault(), "caf\xE9"));
    QCOMPARE(reply.error().kind, ErrorKind::NotUtf8);
    QCOMPARE(rig.server.seen().connections, 0);
}

void GlacierClientTest::refusesADescriptionOfAnotherVault()
{
    GlacierRig rig({replying(serviceReply(200, {}, vaultJson("other")))});
    const auto vault = awaited(rig.client->describeVault(exampleVault()));
    QCOMPARE(vault.error().kind, ErrorKind::MalformedReply);
}

void GlacierClientTest::listsAllPages()
{
    GlacierRig rig({replying(pageReply("\"m1\"", "a")), replying(pageReply("\"m2\"", "b")),
                    replying(pageReply("null", "c"))});
    const auto vaults = awaited(rig.client->listVaults());
    QVERIFY(vaults);
    QStringList names;
    for (const VaultDescription &vault : *vaults)
        names.append(vault.arn.name().toString());
    QCOMPARE(names.join(u' '), QStringLiteral("a b c"));
    QCOMPARE(rig.server.seen().requests.at(2).target, QByteArray("/-/vaults?limit=10&marker=m2"));
}

void GlacierClientTest::stopsAtARepeatedMarker()
{
    GlacierRig rig({replying(pageReply("\"m1\"", "a")), replying(pageReply("\"m2\"", "b")),
                    replying(pageReply("\"m1\"", "c"))});
    const auto vaults = awaited(rig.client->listVaults());
    QVERIFY(!vaults);
    QCOMPARE(vaults.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(rig.server.seen().requests.size(), 3u);
}

void GlacierClientTest::stopsAListWithoutEnd()
{
    Script endless;
    endless.replyTo = [](const QByteArray &request) {
        constexpr int vaultsOfAPage = 2'000;
        const qsizetype at = request.indexOf("marker=");
        const int page = at < 0 ? 0 : request.mid(at + 7).split(' ').constFirst().toInt();
        QByteArrayList vaults;
        for (int i = 0; i < vaultsOfAPage; ++i)
            vaults.append(vaultJson("v" + QByteArray::number(page * vaultsOfAPage + i)));
        return serviceReply(200, {},
                            R"({"Marker":")" + QByteArray::number(page + 1) + R"(","VaultList":[)" +
                                vaults.join(',') + "]}");
    };
    GlacierRig rig({endless});
    const auto vaults = awaited(rig.client->listVaults());
    QVERIFY(!vaults);
    QCOMPARE(vaults.error().kind, ErrorKind::MalformedReply);
    QVERIFY2(vaults.error().detail.contains(QStringLiteral("20000")),
             qPrintable(vaults.error().detail));
    QCOMPARE(rig.server.seen().requests.size(), 10u);
}

void GlacierClientTest::keepsEveryPromiseWhenDestroyed()
{
    GlacierRig rig({Script{}}); // silent
    const auto read = rig.client->getVaultLock(exampleVault());
    const auto listing = rig.client->listVaults();
    const auto change = rig.client->abortVaultLock(exampleVault());
    QTRY_VERIFY(rig.server.seen().requests.size() >= 1);
    const auto fresh = rig.client->describeVault(exampleVault());

    QElapsedTimer elapsed;
    elapsed.start();
    rig.client.reset();

    QVERIFY2(elapsed.elapsed() < 100, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(read.isFinished() && listing.isFinished() && change.isFinished() && fresh.isFinished());
    QCOMPARE(read.resultAt(0).error().kind, ErrorKind::Cancelled);
    QCOMPARE(listing.resultAt(0).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(GlacierClientTest)
#include "tst_glacierclient.moc"
