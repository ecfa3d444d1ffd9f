// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxbench.h"
#include "core/utctime.h"
#include "sandbox/access/calllog.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;

namespace {

QList<QJsonObject> linesOf(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QByteArray text = file.readAll();
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

Options loggingTo(const QString &path)
{
    Options options;
    options.logFile = path;
    return options;
}

QString textAt(const QJsonObject &line, const char *key)
{
    return line[QLatin1String(key)].toString();
}

} // namespace

class CallLogTest : public QObject
{
    Q_OBJECT

private slots:
    void hasALineForEveryRequest();
    void saysWhatDecided();
    void namesArchivesAndJobs();
    void hasNothingThatIsSecret();
    void appendsAndIsItsOwnersOnly();
    void saysAtTheStartThatItCannotBeWritten();
    void answersOnADiskThatIsFull();

private:
    QTemporaryDir m_folder;
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }
};

void CallLogTest::hasALineForEveryRequest()
{
    Bench bench(loggingTo(path()));
    const RawReply reply = bench.send("GET", "/-/vaults/examplevault");
    bench.sendText("GET /-/vaults HTTP/1.1\r\nHost: " + bench.signature().host + "\r\n\r\n");
    bench.sendText("GET /_vaultlock/health HTTP/1.1\r\nHost: " + bench.signature().host +
                   "\r\n\r\n");
    const QList<QJsonObject> lines = linesOf(path());
    QCOMPARE(lines.size(), 2); // health is none of the API's
    QCOMPARE(
        lines[0],
        (QJsonObject{
            {QStringLiteral("time"), QStringLiteral("2026-03-02T15:04:00.000Z")},
            {QStringLiteral("sandboxTime"), QStringLiteral("2026-03-02T15:04:00.000Z")},
            {QStringLiteral("requestId"), QString::fromLatin1(reply.header("x-amzn-RequestId"))},
            {QStringLiteral("caller"), QStringLiteral("sandbox")},
            {QStringLiteral("callerArn"), QStringLiteral("arn:aws:iam::999999999999:user/sandbox")},
            {QStringLiteral("operation"), QStringLiteral("DescribeVault")},
            {QStringLiteral("vault"), QStringLiteral("examplevault")},
            {QStringLiteral("status"), 200},
            {QStringLiteral("decision"), QStringLiteral("allowed")},
            {QStringLiteral("by"), QStringLiteral("identity")}}));
    QCOMPARE(textAt(lines[1], "code"), QStringLiteral("MissingAuthenticationTokenException"));
    QVERIFY(!lines[1].contains(QLatin1String("caller")));
}

void CallLogTest::saysWhatDecided()
{
    Bench bench(loggingTo(path()));
    QCOMPARE(bench.send("POST", lockPath, {}, policyBody).status, 201);
    QCOMPARE(bench.send("DELETE", "/-/vaults/examplevault/archives/any").status, 403);
    const QJsonObject line = linesOf(path()).last();
    QCOMPARE(textAt(line, "operation"), QStringLiteral("DeleteArchive"));
    QCOMPARE(textAt(line, "archiveId"), QStringLiteral("any"));
    QCOMPARE(textAt(line, "code"), QStringLiteral("AccessDeniedException"));
    QCOMPARE(textAt(line, "decision"), QStringLiteral("denied"));
    QCOMPARE(textAt(line, "by"), QStringLiteral("lock"));
    QCOMPARE(line[QLatin1String("statement")].toInt(-1), 0);
    QCOMPARE(textAt(line, "sid"), QStringLiteral("Keep"));
}

void CallLogTest::namesArchivesAndJobs()
{
    Bench bench(loggingTo(path()));
    bench.send("GET", "/-/vaults/examplevault/jobs/theJob");
    bench.send("POST", "/-/vaults/examplevault/jobs", {},
               R"({"Type":"archive-retrieval","ArchiveId":"theArchive"})");
    const QList<QJsonObject> lines = linesOf(path());
    QCOMPARE(textAt(lines[0], "jobId"), QStringLiteral("theJob"));
    QCOMPARE(textAt(lines[1], "archiveId"), QStringLiteral("theArchive"));
}

void CallLogTest::hasNothingThatIsSecret()
{
    Bench bench(loggingTo(path()));
    const RawReply begun = bench.send("POST", lockPath, {}, policyBody);
    const QByteArray lockId = begun.header("x-amz-lock-id");
    QCOMPARE(bench.send("POST", lockPath + "/wrongLockIdWrongLockId").status, 400);
    QCOMPARE(bench.send("POST", lockPath + '/' + lockId).status, 204);
    Signature by = bench.signature();
    by.secret = "guessed";
    bench.sendText(wireText(signedRequest({"POST", lockPath + '/' + lockId, {}, {}, {}}, by)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 4);
    for (const QByteArray &secret :
         {lockId, QByteArray("wrongLockId"), bench.signature().secret,
          bench.started->accessKeyId.toLatin1(), QByteArray("Statement"), QByteArray("Signature=")})
        QVERIFY2(!text.contains(secret), secret.constData());
}

void CallLogTest::appendsAndIsItsOwnersOnly()
{
    for (int start = 0; start < 2; ++start) {
        Bench bench(loggingTo(path()));
        bench.send("GET", "/-/vaults");
    }
    QCOMPARE(linesOf(path()).size(), 2);
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void CallLogTest::saysAtTheStartThatItCannotBeWritten()
{
    Bench bench(loggingTo(m_folder.filePath(QStringLiteral("no/such/folder"))));
    QVERIFY(!bench.started);
    QVERIFY(bench.started.error().kind == ErrorKind::SandboxUnavailable);
    QVERIFY(bench.started.error().detail.contains(QStringLiteral("no/such/folder")));
}

void CallLogTest::answersOnADiskThatIsFull()
{
    Bench bench(loggingTo(QStringLiteral("/dev/full")));
    QVERIFY(bench.started);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^The log is not whole")));
    for (int count = 0; count < 3; ++count)
        QCOMPARE(bench.send("GET", "/-/vaults").status, 200);
}

QTEST_GUILESS_MAIN(CallLogTest)
#include "tst_calllog.moc"
