// SPDX-License-Identifier: GPL-3.0-or-later

#include "uploads.h"

#include <QJsonArray>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray uploadsPath("/-/vaults/my-vault/multipart-uploads");

HttpReply begin(Service &service, const QByteArray &partSize)
{
    return service.answer({"POST",
                           uploadsPath,
                           {},
                           {{"x-amz-glacier-version", "2012-06-01"},
                            {"x-amz-part-size", partSize},
                            {"x-amz-archive-description", "in parts"}},
                           {}});
}

QByteArray begun(Service &service, const QByteArray &partSize = "1048576")
{
    return headerOf(begin(service, partSize), "x-amz-multipart-upload-id");
}

HttpReply sendPart(Service &service, const QByteArray &id, const QByteArray &range,
                   const QByteArray &bytes)
{
    return service.answer(
        withChecksums({"PUT", uploadsPath + '/' + id, {}, {}, bytes}, {{"Content-Range", range}}));
}

QByteArray rangeText(qsizetype first, qsizetype size)
{
    return "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + size - 1) + "/*";
}

/// The bytes in parts of the size, each sent once.
void sendAll(Service &service, const QByteArray &id, const QByteArray &bytes, qsizetype partSize)
{
    for (qsizetype first = 0; first < bytes.size(); first += partSize) {
        const QByteArray part = bytes.mid(first, partSize);
        QCOMPARE(sendPart(service, id, rangeText(first, part.size()), part).status, 204);
    }
}

HttpReply complete(Service &service, const QByteArray &id, const QByteArray &size,
                   const QByteArray &treeHash)
{
    return service.answer({"POST",
                           uploadsPath + '/' + id,
                           {},
                           {{"x-amz-glacier-version", "2012-06-01"},
                            {"x-amz-archive-size", size},
                            {"x-amz-sha256-tree-hash", treeHash}},
                           {}});
}

HttpReply complete(Service &service, const QByteArray &id, const QByteArray &bytes)
{
    return complete(service, id, QByteArray::number(bytes.size()), aws::treeHashHex(bytes));
}

Vault vaultOf(const Service &service)
{
    return *service.store.describe(*VaultName::fromString(QStringLiteral("my-vault")));
}

} // namespace

class MultipartOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void assemblesAnArchiveFromItsParts_data();
    void assemblesAnArchiveFromItsParts();
    void takesPartsInAnyOrderAndTwice();
    void refusesPartSizes_data();
    void refusesPartSizes();
    void refusesPartsThatDoNotFit_data();
    void refusesPartsThatDoNotFit();
    void refusesToCompleteWhatIsNotWhole();
    void completesTwiceWithOneArchive();
    void abortsAnUpload();
    void forgetsAnUploadAfterADay();
    void listsPartsPageByPage();
    void listsUploadsThatAreOpen();
    void findsNoUploadOfAnotherVault();
};

void MultipartOperationsTest::assemblesAnArchiveFromItsParts_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("partSize");
    QTest::newRow("one byte") << qsizetype{1} << mebibyte;
    QTest::newRow("one part") << mebibyte << mebibyte;
    QTest::newRow("three parts and a byte") << 3 * mebibyte + 1 << mebibyte;
    QTest::newRow("parts of two pieces") << 5 * mebibyte + 7 << 2 * mebibyte;
    QTest::newRow("parts of four pieces") << 9 * mebibyte << 4 * mebibyte;
}

void MultipartOperationsTest::assemblesAnArchiveFromItsParts()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, partSize);
    Service service;
    const QByteArray bytes = bytesOf(size);
    const HttpReply answer = begin(service, QByteArray::number(partSize));
    QCOMPARE(answer.status, 201);
    const QByteArray id = headerOf(answer, "x-amz-multipart-upload-id");
    QCOMPARE(id.size(), 92);
    QCOMPARE(headerOf(answer, "Location"),
             QByteArray("/999999999999/vaults/my-vault/multipart-uploads/") + id);
    sendAll(service, id, bytes, partSize);

    const HttpReply completed = complete(service, id, bytes);
    QCOMPARE(completed.status, 201);
    QCOMPARE(headerOf(completed, "x-amz-sha256-tree-hash"), aws::treeHashHex(bytes));
    const Archive archive =
        vaultOf(service).archives.value(headerOf(completed, "x-amz-archive-id"));
    QCOMPARE(archive.sizeInBytes, size);
    QCOMPARE(archive.description, QStringLiteral("in parts"));
    QByteArray kept;
    for (const Content &content : archive.contents)
        kept += *service.contents.read(content);
    QCOMPARE(kept, bytes);
}

void MultipartOperationsTest::takesPartsInAnyOrderAndTwice()
{
    Service service;
    const QByteArray id = begun(service);
    const QByteArray bytes = bytesOf(2 * mebibyte + 5);
    QCOMPARE(sendPart(service, id, rangeText(2 * mebibyte, 5), bytes.mid(2 * mebibyte)).status,
             204);
    const HttpReply wrong = sendPart(service, id, rangeText(0, mebibyte), bytesOf(mebibyte, 9));
    QCOMPARE(headerOf(wrong, "x-amz-sha256-tree-hash"), aws::treeHashHex(bytesOf(mebibyte, 9)));
    sendAll(service, id, bytes.left(2 * mebibyte), mebibyte);
    QCOMPARE(complete(service, id, bytes).status, 201);
}

void MultipartOperationsTest::refusesPartSizes_data()
{
    QTest::addColumn<QByteArray>("partSize");
    QTest::addColumn<QString>("expected");
    const QString invalid = QStringLiteral("InvalidParameterValueException");
    QTest::newRow("none") << QByteArray() << QStringLiteral("MissingParameterValueException");
    QTest::newRow("a word") << QByteArray("large") << invalid;
    QTest::newRow("negative") << QByteArray("-1048576") << invalid;
    QTest::newRow("half a megabyte") << QByteArray("524288") << invalid;
    QTest::newRow("three megabytes") << QByteArray("3145728") << invalid;
    QTest::newRow("a byte too many") << QByteArray("1048577") << invalid;
    QTest::newRow("eight gigabytes") << QByteArray("8589934592") << invalid;
    QTest::newRow("four gigabytes") << QByteArray("4294967296") << QString();
}

void MultipartOperationsTest::refusesPartSizes()
{
    QFETCH(QByteArray, partSize);
    QFETCH(QString, expected);
    Service service;
    const HttpReply reply = begin(service, partSize);
    QCOMPARE(reply.status, expected.isEmpty() ? 201 : 400);
    QCOMPARE(code(reply), expected);
}

void MultipartOperationsTest::refusesPartsThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("not aligned") << QByteArray("bytes 5-9/*") << qsizetype{5};
    QTest::newRow("longer than a part") << QByteArray("bytes 0-1048576/*") << mebibyte + 1;
    QTest::newRow("another size than the body") << QByteArray("bytes 0-9/*") << qsizetype{5};
    QTest::newRow("backward") << QByteArray("bytes 9-0/*") << qsizetype{5};
    QTest::newRow("no range") << QByteArray("0-4") << qsizetype{5};
    QTest::newRow("more than 64 bits")
        << QByteArray("bytes 0-99999999999999999999/*") << qsizetype{5};
    QTest::newRow("nothing") << QByteArray("bytes 0-0/*") << qsizetype{0};
}

void MultipartOperationsTest::refusesPartsThatDoNotFit()
{
    QFETCH(QByteArray, range);
    QFETCH(qsizetype, size);
    Service service;
    const QByteArray id = begun(service);
    const VaultStore before = service.store;
    const HttpReply reply = sendPart(service, id, range, bytesOf(size));
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), QStringLiteral("InvalidParameterValueException"));
    QVERIFY(service.store == before);
    QCOMPARE(code(sendPart(service, id, {}, "hello")),
             QStringLiteral("MissingParameterValueException"));
}

void MultipartOperationsTest::refusesToCompleteWhatIsNotWhole()
{
    const QByteArray bytes = bytesOf(2 * mebibyte);
    const QString invalid = QStringLiteral("InvalidParameterValueException");
    Service service;
    const QByteArray id = begun(service);
    QCOMPARE(code(complete(service, id, bytes)), invalid); // no part
    QCOMPARE(sendPart(service, id, rangeText(mebibyte, mebibyte), bytes.mid(mebibyte)).status, 204);
    QCOMPARE(code(complete(service, id, bytes)), invalid); // the first is missing
    // A part in the middle that is too short: taken, and refused here, as documented.
    QCOMPARE(sendPart(service, id, rangeText(0, 5), bytes.left(5)).status, 204);
    QCOMPARE(code(complete(service, id, bytes)), invalid);
    // Even by its own size and hash.
    const QByteArray treeHash =
        aws::treeHashOf({aws::sha256(bytes.left(5)), aws::treeHash(bytes.mid(mebibyte))}).toHex();
    QCOMPARE(code(complete(service, id, "1048581", treeHash)), invalid);
    QCOMPARE(sendPart(service, id, rangeText(0, mebibyte), bytes.left(mebibyte)).status, 204);
    QCOMPARE(code(complete(service, id, "2097151", aws::treeHashHex(bytes))), invalid);
    QCOMPARE(code(complete(service, id, "2097152", QByteArray(64, '0'))), invalid);
    QCOMPARE(code(complete(service, id, {}, aws::treeHashHex(bytes))),
             QStringLiteral("MissingParameterValueException"));
    QCOMPARE(code(complete(service, id, "2097152", {})),
             QStringLiteral("MissingParameterValueException"));
    QVERIFY(vaultOf(service).archives.isEmpty());
    QCOMPARE(complete(service, id, bytes).status, 201);
}

void MultipartOperationsTest::completesTwiceWithOneArchive()
{
    Service service;
    const QByteArray id = begun(service);
    QCOMPARE(sendPart(service, id, rangeText(0, 5), "hello").status, 204);
    const QByteArray archive = headerOf(complete(service, id, "hello"), "x-amz-archive-id");
    QCOMPARE(headerOf(complete(service, id, "hello"), "x-amz-archive-id"), archive);
    QCOMPARE(vaultOf(service).archives.size(), 1);
    QCOMPARE(service.send("GET", uploadsPath + '/' + id).status, 404);
    QCOMPARE(sendPart(service, id, rangeText(0, 5), "hello").status, 404);
    QCOMPARE(service.send("DELETE", uploadsPath + '/' + id).status, 404);
}

void MultipartOperationsTest::abortsAnUpload()
{
    Service service;
    const QByteArray id = begun(service);
    QCOMPARE(sendPart(service, id, rangeText(0, 5), "hello").status, 204);
    QCOMPARE(service.send("DELETE", uploadsPath + '/' + id).status, 204);
    QCOMPARE(service.send("DELETE", uploadsPath + '/' + id).status, 204);
    QVERIFY(service.store.contents().isEmpty());
    QCOMPARE(complete(service, id, "hello").status, 404);
    QCOMPARE(service.send("DELETE", uploadsPath + "/nosuchupload").status, 404);
}

void MultipartOperationsTest::forgetsAnUploadAfterADay()
{
    Service service;
    const QByteArray id = begun(service);
    service.wait(23h);
    QCOMPARE(sendPart(service, id, rangeText(0, 5), "hello").status, 204);
    service.wait(24h - 1s);
    QCOMPARE(service.send("GET", uploadsPath + '/' + id).status, 200);
    service.wait(1s);
    QCOMPARE(service.send("GET", uploadsPath + '/' + id).status, 404);
    QVERIFY(service.store.contents().isEmpty());
}

void MultipartOperationsTest::listsPartsPageByPage()
{
    Service service;
    const QByteArray id = begun(service);
    for (qsizetype part = 0; part < 3; ++part)
        QCOMPARE(sendPart(service, id, rangeText(part * mebibyte, 5), "hello").status, 204);
    const QJsonObject first = json(service.send("GET", uploadsPath + '/' + id, "limit=2"));
    QCOMPARE(first[QLatin1String("MultipartUploadId")].toString().toLatin1(), id);
    QCOMPARE(first[QLatin1String("ArchiveDescription")].toString(), QStringLiteral("in parts"));
    QCOMPARE(first[QLatin1String("PartSizeInBytes")].toInteger(), 1'048'576);
    QCOMPARE(first[QLatin1String("Parts")].toArray().size(), 2);
    QCOMPARE(first[QLatin1String("Parts")][0][QLatin1String("RangeInBytes")].toString(),
             QStringLiteral("0-4"));
    QCOMPARE(first[QLatin1String("Parts")][0][QLatin1String("SHA256TreeHash")].toString(),
             QString::fromLatin1(aws::treeHashHex("hello")));
    const QByteArray marker = first[QLatin1String("Marker")].toString().toLatin1();
    const QJsonObject last =
        json(service.send("GET", uploadsPath + '/' + id, "limit=2&marker=" + marker));
    QCOMPARE(last[QLatin1String("Parts")].toArray().size(), 1);
    QVERIFY(last.contains(QLatin1String("Marker")));
    QVERIFY(last[QLatin1String("Marker")].isNull());
    for (const char *query : {"limit=0", "limit=1001", "limit=x", "marker=7"})
        QCOMPARE(service.send("GET", uploadsPath + '/' + id, query).status, 400);
}

void MultipartOperationsTest::listsUploadsThatAreOpen()
{
    Service service;
    for (int i = 0; i < 51; ++i)
        (void)begun(service);
    const QByteArray aborted = begun(service);
    QCOMPARE(service.send("DELETE", uploadsPath + '/' + aborted).status, 204);
    const QJsonObject page = json(service.send("GET", uploadsPath, "limit=1000"));
    QCOMPARE(page[QLatin1String("UploadsList")].toArray().size(), 50);
    const QJsonObject rest = json(service.send(
        "GET", uploadsPath, "marker=" + page[QLatin1String("Marker")].toString().toLatin1()));
    QCOMPARE(rest[QLatin1String("UploadsList")].toArray().size(), 1);
    QVERIFY(rest[QLatin1String("Marker")].isNull());
}

void MultipartOperationsTest::findsNoUploadOfAnotherVault()
{
    Service service;
    const QByteArray id = begun(service);
    QCOMPARE(service.send("GET", "/-/vaults/examplevault/multipart-uploads/" + id).status, 404);
    QCOMPARE(service.send("GET", "/-/vaults/no-such/multipart-uploads").status, 404);
}

QTEST_GUILESS_MAIN(MultipartOperationsTest)
#include "tst_multipartoperations.moc"
