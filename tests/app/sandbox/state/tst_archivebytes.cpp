// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of archives over sockets, on disk and over restarts.
#include "../sandboxbench.h"
#include "aws/glacier/treehash.h"
#include "aws/signing/digest.h"
#include "support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray vaultPath("/-/vaults/my-vault");

Options keptIn(const QTemporaryDir &folder)
{
    Options options;
    options.stateFile = folder.filePath(QStringLiteral("state.json"));
    return options;
}

QStringList filesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

RawReply uploadTo(Bench &bench, const QByteArray &bytes)
{
    return bench.sendText(
        wireText(signedRequest({"POST",
                                vaultPath + "/archives",
                                {},
                                {{"x-amz-content-sha256", aws::sha256(bytes).toHex()},
                                 {"x-amz-sha256-tree-hash", aws::treeHashHex(bytes)}},
                                bytes},
                               bench.signature())));
}

/// The archive's bytes by a job, five hours later.
RawReply retrieved(Bench &bench, const QByteArray &archive)
{
    const QByteArray job =
        bench
            .send("POST", vaultPath + "/jobs", {},
                  R"({"Type":"archive-retrieval","ArchiveId":")" + archive + R"("})")
            .header("x-amz-job-id");
    if (!bench.server.advanceClock(5h))
        return {};
    return bench.send("GET", vaultPath + "/jobs/" + job + "/output");
}

} // namespace

class ArchiveBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void returnsTheBytesThatItTook_data();
    void returnsTheBytesThatItTook();
    void takesEightMebibytesAndNoMore();
    void keepsBytesAcrossARestart();
    void removesTheBytesOfWhatWasDeleted();
    void removesWhatAKillHasLeft();
    void tellsBytesThatAreMissingOrChanged();
    void losesNothingWhereItCannotWrite();
    void setsTheBytesOfADamagedStateAside();
    void sharesBytesWithASecondSandbox();
};

void ArchiveBytesTest::returnsTheBytesThatItTook_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("in memory") << false;
    QTest::newRow("on disk") << true;
}

void ArchiveBytesTest::returnsTheBytesThatItTook()
{
    QFETCH(bool, isKept);
    const QTemporaryDir folder;
    Bench bench(isKept ? keptIn(folder) : Options());
    const QByteArray bytes = QByteArray("\0\r\n\xff", 4).repeated(700'000);
    const RawReply reply = uploadTo(bench, bytes);
    QCOMPARE(reply.status, 201);
    const RawReply output = retrieved(bench, reply.header("x-amz-archive-id"));
    QCOMPARE(output.status, 200);
    QCOMPARE(output.header("Content-Type"), QByteArray("application/octet-stream"));
    QVERIFY(output.body == bytes);
}

void ArchiveBytesTest::takesEightMebibytesAndNoMore()
{
    Bench bench;
    QCOMPARE(uploadTo(bench, QByteArray(8 << 20, 'x')).status, 201);
    const RawReply reply = uploadTo(bench, QByteArray((8 << 20) + 1, 'x'));
    QCOMPARE(reply.status, 413);
    QVERIFY(reply.json()[QLatin1String("message")].toString().contains(u"8388608"));
    // Elsewhere the old bound holds.
    QCOMPARE(bench.send("POST", lockPath, {}, QByteArray(300'000, ' ')).status, 413);
}

void ArchiveBytesTest::keepsBytesAcrossARestart()
{
    const QTemporaryDir folder;
    QByteArray archive;
    {
        Bench bench(keptIn(folder));
        archive = uploadTo(bench, "hello").header("x-amz-archive-id");
    }
    Bench bench(keptIn(folder));
    QVERIFY(bench.started->damagedArchives.isEmpty());
    QCOMPARE(retrieved(bench, archive).body, QByteArray("hello"));
}

void ArchiveBytesTest::removesTheBytesOfWhatWasDeleted()
{
    const QTemporaryDir folder;
    const QString archives = folder.filePath(QStringLiteral("state.json.archives"));
    Bench bench(keptIn(folder));
    const QByteArray archive = uploadTo(bench, "hello").header("x-amz-archive-id");
    QCOMPARE(filesOf(archives).size(), 1);
    QCOMPARE(bench.send("DELETE", vaultPath + "/archives/" + archive).status, 204);
    QCOMPARE(filesOf(archives).size(), 0);
}

void ArchiveBytesTest::removesWhatAKillHasLeft()
{
    const QTemporaryDir folder;
    const QString archives = folder.filePath(QStringLiteral("state.json.archives"));
    {
        Bench bench(keptIn(folder));
        QCOMPARE(uploadTo(bench, "hello").status, 201);
    }
    const QStringList before = filesOf(archives);
    // Written before the state that would have named it.
    QFile orphan(archives + u'/' + QString(64, u'a'));
    QVERIFY(orphan.open(QIODevice::WriteOnly));
    orphan.close();
    Bench bench(keptIn(folder));
    QCOMPARE(filesOf(archives), before);
}

void ArchiveBytesTest::tellsBytesThatAreMissingOrChanged()
{
    const QTemporaryDir folder;
    const QString archives = folder.filePath(QStringLiteral("state.json.archives"));
    QByteArray archive;
    {
        Bench bench(keptIn(folder));
        archive = uploadTo(bench, "hello").header("x-amz-archive-id");
    }
    QFile file(archives + u'/' + filesOf(archives).first());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write("hallo"), 5);
    file.close();
    Bench bench(keptIn(folder));
    QCOMPARE(bench.started->damagedArchives, filesOf(archives));
    const RawReply reply = retrieved(bench, archive);
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.code(), QStringLiteral("ServiceUnavailableException"));
    QVERIFY(QFile::exists(file.fileName()));
}

void ArchiveBytesTest::losesNothingWhereItCannotWrite()
{
    const OrdinaryUser user;
    QVERIFY(user.isOrdinary());
    const QTemporaryDir folder;
    const QString archives = folder.filePath(QStringLiteral("state.json.archives"));
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
    Bench bench(keptIn(folder));
    const QByteArray archive = uploadTo(bench, "hello").header("x-amz-archive-id");

    // The bytes can be written and the state cannot, and the other way round.
    for (const QString &path : {folder.path(), archives}) {
        QVERIFY(QFile::setPermissions(path, readOnly));
        const RawReply reply = uploadTo(bench, "other");
        QCOMPARE(reply.status, 500);
        QCOMPARE(reply.code(), QStringLiteral("ServiceUnavailableException"));
        QVERIFY(reply.header("x-amz-archive-id").isEmpty());
        QVERIFY(QFile::setPermissions(path, readOnly | QFile::WriteOwner));
        QCOMPARE(filesOf(archives).size(), 1);
    }
    // What could not be deleted is still there, with its bytes.
    QVERIFY(QFile::setPermissions(folder.path(), readOnly));
    QCOMPARE(bench.send("DELETE", vaultPath + "/archives/" + archive).status, 500);
    QVERIFY(QFile::setPermissions(folder.path(), readOnly | QFile::WriteOwner));
    QCOMPARE(retrieved(bench, archive).body, QByteArray("hello"));
}

void ArchiveBytesTest::setsTheBytesOfADamagedStateAside()
{
    const QTemporaryDir folder;
    const Options options = keptIn(folder);
    {
        Bench bench(options);
        QCOMPARE(uploadTo(bench, "hello").status, 201);
    }
    const QStringList before = filesOf(options.stateFile + QLatin1String(".archives"));
    QFile file(options.stateFile);
    QVERIFY(file.resize(file.size() / 2));
    Bench bench(options);
    QCOMPARE(bench.started->setAside, options.stateFile + QLatin1String(".damaged"));
    QCOMPARE(filesOf(bench.started->setAside + QLatin1String(".archives")), before);
}

void ArchiveBytesTest::sharesBytesWithASecondSandbox()
{
    const QTemporaryDir folder;
    Bench one(keptIn(folder));
    Bench two(keptIn(folder));
    const QByteArray first = uploadTo(one, "first").header("x-amz-archive-id");
    const QByteArray second = uploadTo(two, "second").header("x-amz-archive-id");
    QCOMPARE(two.send("DELETE", vaultPath + "/archives/" + first).status, 204);
    QCOMPARE(retrieved(one, second).body, QByteArray("second"));
}

QTEST_GUILESS_MAIN(ArchiveBytesTest)
#include "tst_archivebytes.moc"
