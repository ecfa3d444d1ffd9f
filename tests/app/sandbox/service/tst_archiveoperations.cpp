// SPDX-License-Identifier: GPL-3.0-or-later

#include "uploads.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray archives("/-/vaults/my-vault/archives");

void dropHeader(HttpRequest &request, const QByteArray &name)
{
    request.headers.removeIf([&name](const auto &header) { return header.first == name; });
}

Vault myVault(const Service &service)
{
    return *service.store.describe(*VaultName::fromString(QStringLiteral("my-vault")));
}

} // namespace

class ArchiveOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void storesAnArchiveAndSaysWhereItIs();
    void keepsTheBytesThatCame();
    void refusesWhatTheServiceRefuses_data();
    void refusesWhatTheServiceRefuses();
    void takesTheLongestDescription();
    void deletesAnArchiveOnceAndForAll();
    void refusesToDeleteWhatNeverWas();
    void keepsNoMoreThanItsBound();
    void keepsEqualBytesOnce();
};

void ArchiveOperationsTest::storesAnArchiveAndSaysWhereItIs()
{
    Service service;
    const HttpReply reply = service.answer(
        withChecksums({"POST", archives, {}, {}, "hello"}, {{"x-amz-archive-description", "a ~"}}));
    QCOMPARE(reply.status, 201);
    QVERIFY(reply.body.isEmpty());
    const QByteArray id = headerOf(reply, "x-amz-archive-id");
    QCOMPARE(id.size(), 138);
    QCOMPARE(headerOf(reply, "Location"),
             QByteArray("/999999999999/vaults/my-vault/archives/") + id);
    QCOMPARE(headerOf(reply, "x-amz-sha256-tree-hash"),
             QByteArray("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
    const Archive archive = myVault(service).archives.value(id);
    QCOMPARE(archive.description, QStringLiteral("a ~"));
    QCOMPARE(archive.created, now());
    QCOMPARE(archive.sizeInBytes, 5);
}

void ArchiveOperationsTest::keepsTheBytesThatCame()
{
    Service service;
    const QByteArray bytes = bytesOf(3 * mebibyte + 1);
    const QByteArray id = uploaded(service, "my-vault", bytes);
    const Archive kept = myVault(service).archives.value(id);
    QCOMPARE(kept.contents.size(), 1);
    QCOMPARE(*service.contents.read(kept.contents.first()), bytes);
}

void ArchiveOperationsTest::refusesWhatTheServiceRefuses_data()
{
    QTest::addColumn<QByteArray>("dropped");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString missing = QStringLiteral("MissingParameterValueException");
    const QString invalid = QStringLiteral("InvalidParameterValueException");
    const QByteArray description("x-amz-archive-description");
    const QByteArray sha256("x-amz-content-sha256");
    const QByteArray treeHash("x-amz-sha256-tree-hash");
    const QByteArray body("hello");
    QTest::newRow("no SHA-256") << sha256 << QByteArray() << QByteArray() << body << missing;
    QTest::newRow("no tree hash") << treeHash << QByteArray() << QByteArray() << body << missing;
    QTest::newRow("another SHA-256") << sha256 << sha256 << QByteArray(64, '0') << body << invalid;
    QTest::newRow("another tree hash")
        << treeHash << treeHash << QByteArray(64, '0') << body << invalid;
    QTest::newRow("no bytes") << QByteArray() << QByteArray() << QByteArray() << QByteArray()
                              << invalid;
    QTest::newRow("a description of 1,025 characters")
        << QByteArray() << description << QByteArray(1'025, 'x') << body << invalid;
    QTest::newRow("a description with a tab")
        << QByteArray() << description << QByteArray("a\tb") << body << invalid;
    QTest::newRow("a description with an umlaut")
        << QByteArray() << description << QByteArray("\xc3\xbc") << body << invalid;
}

void ArchiveOperationsTest::refusesWhatTheServiceRefuses()
{
    QFETCH(QByteArray, dropped);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    Service service;
    const VaultStore before = service.store;
    HttpRequest request = withChecksums({"POST", archives, {}, {}, body});
    dropHeader(request, dropped);
    if (!name.isEmpty())
        request.headers.append({name, value});
    const HttpReply reply = service.answer(request);
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), expected);
    QVERIFY(service.store == before);
}

void ArchiveOperationsTest::takesTheLongestDescription()
{
    Service service;
    const QByteArray id = uploaded(service, "my-vault", "x", QByteArray(1'024, '~'));
    QCOMPARE(myVault(service).archives.value(id).description.size(), 1'024);
    QVERIFY(uploaded(service, "no-such-vault", "x").isEmpty());
}

void ArchiveOperationsTest::deletesAnArchiveOnceAndForAll()
{
    Service service;
    const QByteArray id = uploaded(service, "my-vault", "x");
    const QByteArray other = uploaded(service, "my-vault", "y");
    QCOMPARE(service.send("DELETE", archives + '/' + id).status, 204);
    QCOMPARE(myVault(service).archives.keys(), QList<QByteArray>{other});
    // "Attempting to delete an already-deleted archive does not result in an error."
    QCOMPARE(service.send("DELETE", archives + '/' + id).status, 204);
    QCOMPARE(service.send("DELETE", "/-/vaults/examplevault/archives/" + id).status, 404);
}

void ArchiveOperationsTest::refusesToDeleteWhatNeverWas()
{
    Service service;
    const HttpReply reply = service.send("DELETE", archives + '/' + QByteArray(138, 'x'));
    QCOMPARE(reply.status, 404);
    QCOMPARE(code(reply), QStringLiteral("ResourceNotFoundException"));
}

void ArchiveOperationsTest::keepsNoMoreThanItsBound()
{
    Service service;
    Vault vault = myVault(service);
    // As if so much were there already.
    const Content much{QByteArray(64, 'a'), mostKeptBytes - 5};
    addArchive(vault, {"full", {}, now(), much.size, QByteArray(64, 'b'), {much}});
    service.store.put(vault);
    QVERIFY(!uploaded(service, "my-vault", "12345").isEmpty());
    const HttpReply reply =
        service.answer(withChecksums({"POST", "/-/vaults/examplevault/archives", {}, {}, "6"}));
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), QStringLiteral("LimitExceededException"));
    QVERIFY(json(reply)[QLatin1String("message")].toString().contains(u"268435456"));
    QCOMPARE(service.send("DELETE", archives + "/full").status, 204);
    QVERIFY(!uploaded(service, "examplevault", "6").isEmpty());
}

void ArchiveOperationsTest::keepsEqualBytesOnce()
{
    Service service;
    const QByteArray one = uploaded(service, "my-vault", "same");
    const QByteArray other = uploaded(service, "my-vault", "same");
    QVERIFY(one != other);
    QCOMPARE(service.store.contents().size(), 1);
    QCOMPARE(service.send("DELETE", archives + '/' + one).status, 204);
    service.contents.retain(service.store.contents());
    QVERIFY(service.contents.read(myVault(service).archives.value(other).contents.first()));
}

QTEST_GUILESS_MAIN(ArchiveOperationsTest)
#include "tst_archiveoperations.moc"
