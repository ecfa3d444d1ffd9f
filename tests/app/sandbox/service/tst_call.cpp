// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicebench.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;

class CallTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryOperationOfTheApi_data();
    void knowsEveryOperationOfTheApi();
    void refusesWhatIsNoOperation_data();
    void refusesWhatIsNoOperation();
    void wantsTheVersionOfTheApi();
};

void CallTest::knowsEveryOperationOfTheApi_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *name, const char *method, const char *path,
                        const char *query = "", const char *id = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(query)
                            << QByteArray(id);
    };
    row("ListVaults", "GET", "/-/vaults");
    row("GetDataRetrievalPolicy", "GET", "/-/policies/data-retrieval");
    row("SetDataRetrievalPolicy", "PUT", "/-/policies/data-retrieval");
    row("ListProvisionedCapacity", "GET", "/-/provisioned-capacity");
    row("PurchaseProvisionedCapacity", "POST", "/-/provisioned-capacity");
    row("DescribeVault", "GET", "/-/vaults/v");
    row("CreateVault", "PUT", "/-/vaults/v");
    row("DeleteVault", "DELETE", "/-/vaults/v");
    row("GetVaultAccessPolicy", "GET", "/-/vaults/v/access-policy");
    row("SetVaultAccessPolicy", "PUT", "/-/vaults/v/access-policy");
    row("DeleteVaultAccessPolicy", "DELETE", "/-/vaults/v/access-policy");
    row("UploadArchive", "POST", "/-/vaults/v/archives");
    row("DeleteArchive", "DELETE", "/-/vaults/v/archives/a%2Db", "", "a-b");
    row("ListJobs", "GET", "/-/vaults/v/jobs", "limit=5");
    row("InitiateJob", "POST", "/-/vaults/v/jobs");
    row("DescribeJob", "GET", "/-/vaults/v/jobs/j", "", "j");
    row("GetJobOutput", "GET", "/-/vaults/v/jobs/j/output", "", "j");
    row("GetVaultLock", "GET", "/-/vaults/v/lock-policy");
    row("InitiateVaultLock", "POST", "/-/vaults/v/lock-policy");
    row("AbortVaultLock", "DELETE", "/-/vaults/v/lock-policy");
    row("CompleteVaultLock", "POST", "/-/vaults/v/lock-policy/l", "", "l");
    row("ListMultipartUploads", "GET", "/-/vaults/v/multipart-uploads");
    row("InitiateMultipartUpload", "POST", "/-/vaults/v/multipart-uploads");
    row("ListParts", "GET", "/-/vaults/v/multipart-uploads/u", "", "u");
    row("UploadMultipartPart", "PUT", "/-/vaults/v/multipart-uploads/u", "", "u");
    row("CompleteMultipartUpload", "POST", "/-/vaults/v/multipart-uploads/u", "", "u");
    row("AbortMultipartUpload", "DELETE", "/-/vaults/v/multipart-uploads/u", "", "u");
    row("GetVaultNotifications", "GET", "/-/vaults/v/notification-configuration");
    row("SetVaultNotifications", "PUT", "/-/vaults/v/notification-configuration");
    row("DeleteVaultNotifications", "DELETE", "/-/vaults/v/notification-configuration");
    row("ListTagsForVault", "GET", "/-/vaults/v/tags");
    row("AddTagsToVault", "POST", "/-/vaults/v/tags", "operation=add");
    row("RemoveTagsFromVault", "POST", "/-/vaults/v/tags", "operation=remove");
}

void CallTest::knowsEveryOperationOfTheApi()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, id);
    const auto call = callOf({method, path, query, {{"x-amz-glacier-version", "2012-06-01"}}, {}},
                             *AccountId::fromString(QStringLiteral("999999999999")));
    QVERIFY(call);
    const std::string_view name = operationName(call->operation);
    QCOMPARE(QByteArray(name.data(), static_cast<qsizetype>(name.size())),
             QByteArray(QTest::currentDataTag()));
    QCOMPARE(call->vault.has_value(), path.startsWith("/-/vaults/"));
    QCOMPARE(call->id, id);
}

void CallTest::refusesWhatIsNoOperation_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");
    const QString unknown = QStringLiteral("UnknownOperationException");
    const QString invalid = QStringLiteral("InvalidParameterValueException");
    const auto row = [](const char *name, const char *method, const char *path,
                        const QString &expected) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << expected;
    };
    row("root", "GET", "/", unknown);
    row("nothing", "GET", "", unknown);
    row("account only", "GET", "/-", unknown);
    row("post to the list", "POST", "/-/vaults", unknown);
    row("tags", "POST", "/-/vaults/examplevault/tags", unknown);
    row("delete with a lock ID", "DELETE", "/-/vaults/examplevault/lock-policy/id", unknown);
    row("get with a lock ID", "GET", "/-/vaults/examplevault/lock-policy/id", unknown);
    row("more than a lock ID", "POST", "/-/vaults/examplevault/lock-policy/a/b", unknown);
    row("a slash at the end", "GET", "/-/vaults/examplevault/lock-policy/", unknown);
    row("another method", "OTHER", "/-/vaults/examplevault", unknown);
    row("no vault name", "GET", "/-/vaults/", invalid);
    row("a vault that climbs", "GET", "/-/vaults/..", invalid);
    row("a vault that climbs, encoded", "DELETE", "/-/vaults/%2E%2E/lock-policy", invalid);
    row("a vault with a slash", "GET", "/-/vaults/a%2Fb", invalid);
    row("another account", "GET", "/111111111111/vaults", QStringLiteral("AccessDeniedException"));
}

void CallTest::refusesWhatIsNoOperation()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QString, expected);
    Service service;
    const VaultStore before = service.store;
    const HttpReply reply = service.send(method, path, {}, wrapped(validPolicy));
    QCOMPARE(code(reply), expected);
    QVERIFY(reply.status >= 400);
    QCOMPARE(json(reply)[QLatin1String("type")].toString(), QStringLiteral("Client"));
    QVERIFY(service.store == before);
}

void CallTest::wantsTheVersionOfTheApi()
{
    Service service;
    for (const char *version : {"", "2012-06-02"}) {
        const HttpReply reply =
            service.answer({"GET", "/-/vaults", {}, {{"x-amz-glacier-version", version}}, {}});
        QCOMPARE(code(reply), QStringLiteral("MissingParameterValueException"));
    }
}

QTEST_GUILESS_MAIN(CallTest)
#include "tst_call.moc"
