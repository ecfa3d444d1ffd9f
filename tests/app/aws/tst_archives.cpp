// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/glacierclient.h"
#include "aws/glacier/operation.h"
#include "aws/glacier/treehash.h"
#include "glacierrig.h"
#include "support/awaited.h"
#include "wirecheck.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const QByteArray archivesPath = "/-/vaults/examplevault/archives";
const QByteArray archiveId = "NkbByEejwEggmBz2fTHgJrg0XBoDfjP4q6iu87-TjhqG6eGoOY9Z8i1_AUyUsuhPAd"
                             "TqLHy8pTl5nfCFJmDl2yEZONi5L26Omw12vcs01MNGntHEQL8MBfGlqrEXAMPLEA";
const QByteArray content = "Vaultlock trial";

QByteArray uploadReply(ReplyHeaders headers)
{
    headers.emplaceBack("Location", "/111122223333/vaults/examplevault/archives/" + archiveId);
    return serviceReply(201, std::move(headers));
}

QByteArray goodReply()
{
    return uploadReply(
        {{"x-amz-archive-id", archiveId}, {"x-amz-sha256-tree-hash", treeHashHex(content)}});
}

Result<UploadReply> upload(GlacierRig &rig, const QString &description = QStringLiteral("A trial"))
{
    return awaited(rig.client->uploadArchive(exampleVault(), content, description));
}

int requestsOf(const GlacierRig &rig)
{
    return static_cast<int>(rig.server.seen().requests.size());
}

} // namespace

class ArchivesTest : public QObject
{
    Q_OBJECT

private slots:
    void storesAnArchiveAsDocumented();
    void deletesTheArchiveThatItStored();
    void addsAndRemovesTagsAsDocumented();
    void refusesDescriptionsThatAHeaderCannotCarry_data();
    void refusesDescriptionsThatAHeaderCannotCarry();
    void refusesWhatItCannotStoreAtOnce();
    void takesNoReplyForAnArchiveThatDoesNotNameIt_data();
    void takesNoReplyForAnArchiveThatDoesNotNameIt();
    void takesNoArchiveWithAnotherTreeHash_data();
    void takesNoArchiveWithAnotherTreeHash();
    void sendsAnArchiveOnceWhateverComesOfIt_data();
    void sendsAnArchiveOnceWhateverComesOfIt();
    void deletesAgainWhereTheReplyWasLost();
    void refusesTagsThatAreNone();
};

// API reference, "Upload Archive".
void ArchivesTest::storesAnArchiveAsDocumented()
{
    GlacierRig rig({replying(goodReply())});
    const auto stored = upload(rig, QStringLiteral("Vaultlock trial ~ 2026"));
    QVERIFY(stored);
    QCOMPARE(stored->archive.id(), QString::fromLatin1(archiveId));
    QVERIFY(stored->archive.vault() == exampleVault());
    QVERIFY(!stored->metadata.requestId.isEmpty());
    QCOMPARE(requestsOf(rig), 1);
    const SeenRequest seen = rig.server.seen().requests.front();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, archivesPath);
    QCOMPARE(seen.body, content);
    QCOMPARE(seen.header("x-amz-archive-description"), QByteArray("Vaultlock trial ~ 2026"));
    QCOMPARE(seen.header("x-amz-content-sha256"), sha256Hex(content));
    QCOMPARE(seen.header("x-amz-sha256-tree-hash"), treeHashHex(content));
    QCOMPARE(seen.header("x-amz-glacier-version"), QByteArray("2012-06-01"));
    QCOMPARE(seen.header("content-type"), QByteArray("application/octet-stream"));
    QCOMPARE(seen.header("authorization"), expectedAuthorization(seen));
    QCOMPARE(signedHeaders(seen),
             QByteArray("content-type;host;x-amz-archive-description;x-amz-content-sha256;"
                        "x-amz-date;x-amz-glacier-version;x-amz-security-token;"
                        "x-amz-sha256-tree-hash"));
}

void ArchivesTest::deletesTheArchiveThatItStored()
{
    GlacierRig rig({replying(goodReply()), replying(serviceReply(204, {}))});
    const auto stored = upload(rig);
    QVERIFY(stored);
    QVERIFY(awaited(rig.client->deleteArchive(stored->archive)));
    const SeenRequest seen = rig.server.seen().requests.at(1);
    QCOMPARE(seen.method, QByteArray("DELETE"));
    QCOMPARE(seen.target, archivesPath + '/' + archiveId);
    QVERIFY(seen.body.isEmpty());
    QCOMPARE(seen.header("authorization"), expectedAuthorization(seen));
}

void ArchivesTest::addsAndRemovesTagsAsDocumented()
{
    GlacierRig rig({replying(serviceReply(204, {}))});
    const QString key = QStringLiteral("Legal \"Hold\" \u00e9");
    QVERIFY(awaited(rig.client->addTagsToVault(exampleVault(), {{key, QStringLiteral("true")}})));
    QVERIFY(awaited(rig.client->removeTagsFromVault(exampleVault(), {key})));
    const auto seen = rig.server.seen().requests;
    QCOMPARE(seen.size(), 2u);
    QCOMPARE(seen[0].method, QByteArray("POST"));
    QCOMPARE(seen[0].target, QByteArray("/-/vaults/examplevault/tags?operation=add"));
    QCOMPARE(seen[0].body, QByteArray("{\"Tags\":{\"Legal \\\"Hold\\\" \u00e9\":\"true\"}}"));
    QCOMPARE(seen[1].method, QByteArray("POST"));
    QCOMPARE(seen[1].target, QByteArray("/-/vaults/examplevault/tags?operation=remove"));
    QCOMPARE(seen[1].body, QByteArray("{\"TagKeys\":[\"Legal \\\"Hold\\\" \u00e9\"]}"));
    for (const SeenRequest &request : seen) {
        QCOMPARE(request.header("content-type"), QByteArray("application/json"));
        QCOMPARE(request.header("authorization"), expectedAuthorization(request));
    }
}

void ArchivesTest::refusesDescriptionsThatAHeaderCannotCarry_data()
{
    QTest::addColumn<QString>("description");
    QTest::newRow("empty") << QString();
    QTest::newRow("a line end") << QStringLiteral("a\r\nx-amz-evil: b");
    QTest::newRow("a tabulator") << QStringLiteral("a\tb");
    QTest::newRow("a NUL") << QStringLiteral("a") + QChar(0) + u'b';
    QTest::newRow("not ASCII") << QStringLiteral("pr\u00fcfen");
    QTest::newRow("DEL") << QStringLiteral("a\u007f");
    QTest::newRow("a space at its end") << QStringLiteral("a ");
    QTest::newRow("too long") << QString(1'025, u'a');
}

void ArchivesTest::refusesDescriptionsThatAHeaderCannotCarry()
{
    QFETCH(QString, description);
    GlacierRig rig({replying(goodReply())});
    const auto refused = upload(rig, description);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(requestsOf(rig), 0);
    QVERIFY(isArchiveDescription(QString(1'024, u'~')));
}

void ArchivesTest::refusesWhatItCannotStoreAtOnce()
{
    GlacierRig rig({replying(goodReply())});
    const QString description = QStringLiteral("A trial");
    const auto empty = awaited(rig.client->uploadArchive(exampleVault(), {}, description));
    QCOMPARE(empty.error().kind, ErrorKind::InvalidInput);
    const QByteArray large(treeHashPiece + 1, 'a');
    const auto tooLarge = awaited(rig.client->uploadArchive(exampleVault(), large, description));
    QCOMPARE(tooLarge.error().kind, ErrorKind::TooLarge);
    QCOMPARE(requestsOf(rig), 0);
}

void ArchivesTest::takesNoReplyForAnArchiveThatDoesNotNameIt_data()
{
    QTest::addColumn<QByteArray>("reply");
    const QPair<QByteArray, QByteArray> hash("x-amz-sha256-tree-hash", treeHashHex(content));
    QTest::newRow("no ID") << uploadReply({hash});
    QTest::newRow("an empty ID") << uploadReply({hash, {"x-amz-archive-id", ""}});
    QTest::newRow("two IDs") << uploadReply(
        {hash, {"x-amz-archive-id", "a"}, {"x-amz-archive-id", "b"}});
    QTest::newRow("a dot segment") << uploadReply({hash, {"x-amz-archive-id", ".."}});
    QTest::newRow("too long") << uploadReply({hash, {"x-amz-archive-id", QByteArray(1'025, 'a')}});
    QTest::newRow("another success") << serviceReply(200, {hash, {"x-amz-archive-id", archiveId}});
    QTest::newRow("a sign-in page")
        << httpReply(200, {{"Content-Type", "text/html"}}, "<html>Sign in</html>");
}

void ArchivesTest::takesNoReplyForAnArchiveThatDoesNotNameIt()
{
    QFETCH(QByteArray, reply);
    GlacierRig rig({replying(reply)});
    const auto stored = upload(rig);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(requestsOf(rig), 1);
}

void ArchivesTest::takesNoArchiveWithAnotherTreeHash_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("another") << uploadReply(
        {{"x-amz-archive-id", archiveId}, {"x-amz-sha256-tree-hash", treeHashHex("other")}});
    QTest::newRow("none") << uploadReply({{"x-amz-archive-id", archiveId}});
}

void ArchivesTest::takesNoArchiveWithAnotherTreeHash()
{
    QFETCH(QByteArray, reply);
    GlacierRig rig({replying(reply)});
    const auto stored = upload(rig);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::MalformedReply);
    QVERIFY(stored.error().detail.contains(QString::fromLatin1(archiveId)));
    QVERIFY(stored.error().detail.contains(QStringLiteral("x-amz-sha256-tree-hash")));
}

void ArchivesTest::sendsAnArchiveOnceWhateverComesOfIt_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<ErrorKind>("kind");
    Script lost;
    lost.ending = Script::Ending::Reset;
    Script cut = replying(goodReply().left(60));
    cut.ending = Script::Ending::Close;
    QTest::newRow("throttled, 400")
        << replying(refusalReply(400, "ThrottlingException")) << ErrorKind::Throttled;
    QTest::newRow("throttled, 429")
        << replying(refusalReply(429, "ThrottlingException")) << ErrorKind::Throttled;
    QTest::newRow("unavailable") << replying(refusalReply(503, "ServiceUnavailableException"))
                                 << ErrorKind::ServiceUnavailable;
    QTest::newRow("denied") << replying(refusalReply(403, "AccessDeniedException"))
                            << ErrorKind::AccessDenied;
    QTest::newRow("no vault") << replying(refusalReply(404, "ResourceNotFoundException"))
                              << ErrorKind::NotFound;
    QTest::newRow("the connection is cut") << lost << ErrorKind::ConnectionLost;
    QTest::newRow("the reply is cut") << cut << ErrorKind::ConnectionLost;
}

void ArchivesTest::sendsAnArchiveOnceWhateverComesOfIt()
{
    QFETCH(Script, script);
    QFETCH(ErrorKind, kind);
    GlacierRig rig({script});
    const auto stored = upload(rig);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, kind);
    QCOMPARE(requestsOf(rig), 1);
}

// API reference, "Delete Archive": "This operation is idempotent."
void ArchivesTest::deletesAgainWhereTheReplyWasLost()
{
    Script lost;
    lost.ending = Script::Ending::Reset;
    GlacierRig rig({replying(goodReply()), lost, replying(serviceReply(204, {}))});
    const auto stored = upload(rig);
    QVERIFY(stored);
    QVERIFY(awaited(rig.client->deleteArchive(stored->archive)));
    QCOMPARE(requestsOf(rig), 3);
}

void ArchivesTest::refusesTagsThatAreNone()
{
    GlacierRig rig({replying(serviceReply(204, {}))});
    QCOMPARE(awaited(rig.client->addTagsToVault(exampleVault(), {})).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(awaited(rig.client->removeTagsFromVault(exampleVault(), {})).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(requestsOf(rig), 0);
}

Q_DECLARE_METATYPE(vaultlock::tests::Script)
Q_DECLARE_METATYPE(vaultlock::ErrorKind)

QTEST_GUILESS_MAIN(ArchivesTest)
#include "tst_archives.moc"
