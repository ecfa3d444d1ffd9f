// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace vaultlock::tests;

namespace {

const QByteArray goodSeed =
    R"({"vaults":[{"name":"ledger"}],"identities":[{"name":"clerk","allow":[],)"
    R"("arn":"arn:aws:iam::111122223333:role/Clerk"}]})";

QString seedOf(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(QStringLiteral("seed.json"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

} // namespace

class SandboxProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void printsOneLineThatSaysHowToReachIt();
    void servesWhatItWasAskedFor();
    void endsInOrderWhenToldTo_data();
    void endsInOrderWhenToldTo();
    void leavesAWholeStateBehindWhenItIsKilled();
    void saysThatADamagedStateWasSetAside();
    void saysThatThePortIsTaken();
    void beginsWithItsSeed();
    void saysWhereASeedIsWrong();
    void writesNothingOverByASeed();
};

void SandboxProgramTest::printsOneLineThatSaysHowToReachIt()
{
    const SandboxProcess sandbox;
    QVERIFY(sandbox.isServing());
    QCOMPARE(sandbox.line().count('\n'), 1);
    QCOMPARE(
        sandbox.json().keys().join(u' '),
        QStringLiteral("accessKeyId accountId callerArn controlToken endpoint identities region "
                       "secretAccessKey"));
    QCOMPARE(sandbox.access("region"), QStringLiteral("us-west-2"));
    QCOMPARE(sandbox.access("accountId"), QStringLiteral("999999999999"));
    const QUrl endpoint(sandbox.access("endpoint"));
    QCOMPARE(endpoint.scheme(), QStringLiteral("http"));
    QCOMPARE(endpoint.host(), QStringLiteral("127.0.0.1"));
    QVERIFY(endpoint.port() > 0);
}

void SandboxProgramTest::servesWhatItWasAskedFor()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    const SandboxProcess sandbox({QStringLiteral("--port"), QString::number(port),
                                  QStringLiteral("--region"), QStringLiteral("eu-central-1"),
                                  QStringLiteral("--account"), QStringLiteral("123456789012"),
                                  QStringLiteral("--vaults"), QStringLiteral("2000")});
    QCOMPARE(sandbox.access("endpoint"), QStringLiteral("http://127.0.0.1:%1").arg(port));
    QCOMPARE(sandbox.access("region"), QStringLiteral("eu-central-1"));
    QCOMPARE(sandbox.access("accountId"), QStringLiteral("123456789012"));
}

void SandboxProgramTest::endsInOrderWhenToldTo_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void SandboxProgramTest::endsInOrderWhenToldTo()
{
    QFETCH(int, signal);
    SandboxProcess sandbox;
    QVERIFY(sandbox.isServing());
    QCOMPARE(::kill(static_cast<pid_t>(sandbox.process().processId()), signal), 0);
    QVERIFY(sandbox.process().waitForFinished(10'000));
    QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.process().exitCode(), 0);
    QCOMPARE(sandbox.process().readAllStandardError(), QByteArray());
}

void SandboxProgramTest::leavesAWholeStateBehindWhenItIsKilled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    const QStringList arguments{QStringLiteral("--state"), path};
    {
        SandboxProcess sandbox(arguments);
        QVERIFY(sandbox.isServing());
        sandbox.process().kill();
        QVERIFY(sandbox.process().waitForFinished(10'000));
    }
    const SandboxProcess sandbox(arguments);
    QVERIFY(sandbox.isServing());
    QVERIFY(QFile::exists(path));
    QVERIFY(!QFile::exists(path + QLatin1String(".damaged")));
}

void SandboxProgramTest::saysThatADamagedStateWasSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("damaged") > 0);
    file.close();
    SandboxProcess sandbox({QStringLiteral("--state"), path});
    QVERIFY(sandbox.isServing());
    QVERIFY(QFile::exists(path + QLatin1String(".damaged")));
    QVERIFY(sandbox.process().readAllStandardError().contains("state.json.damaged"));
}

void SandboxProgramTest::saysThatThePortIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString port = QString::number(taken.serverPort());
    SandboxProcess sandbox({QStringLiteral("--port"), port});
    QVERIFY(!sandbox.isServing());
    QVERIFY(sandbox.process().state() == QProcess::NotRunning ||
            sandbox.process().waitForFinished(10'000));
    QCOMPARE(sandbox.process().exitCode(), 1);
    QVERIFY(sandbox.process().readAllStandardError().contains(port.toLatin1()));
}

void SandboxProgramTest::beginsWithItsSeed()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("state.json"));
    const SandboxProcess sandbox(
        {QStringLiteral("--state"), state, QStringLiteral("--seed"), seedOf(folder, goodSeed)});
    QVERIFY(sandbox.isServing());
    const QJsonObject clerk = sandbox.json()[QLatin1String("identities")].toArray()[0].toObject();
    QCOMPARE(clerk.keys().join(u' '),
             QStringLiteral("accessKeyId callerArn name secretAccessKey sessionToken"));
    QFile file(state);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vaults =
        QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("vaults")].toArray();
    QCOMPARE(vaults.size(), 1); // and no samples
    const SandboxProcess withSamples({QStringLiteral("--vaults"), QStringLiteral("3"),
                                      QStringLiteral("--seed"), seedOf(folder, goodSeed)});
    QVERIFY(withSamples.isServing());
}

void SandboxProgramTest::saysWhereASeedIsWrong()
{
    const QTemporaryDir folder;
    SandboxProcess sandbox(
        {QStringLiteral("--seed"), seedOf(folder, R"({"vaults":[{"name":"a/b"}]})")});
    QVERIFY(!sandbox.isServing());
    QVERIFY(sandbox.process().state() == QProcess::NotRunning ||
            sandbox.process().waitForFinished(10'000));
    QCOMPARE(sandbox.process().exitCode(), 2);
    QVERIFY(sandbox.process().readAllStandardError().contains("/vaults/0/name: "));
}

void SandboxProgramTest::writesNothingOverByASeed()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("state.json"));
    QVERIFY(SandboxProcess({QStringLiteral("--state"), state}).isServing());
    SandboxProcess sandbox(
        {QStringLiteral("--state"), state, QStringLiteral("--seed"), seedOf(folder, goodSeed)});
    QVERIFY(!sandbox.isServing());
    QVERIFY(sandbox.process().state() == QProcess::NotRunning ||
            sandbox.process().waitForFinished(10'000));
    QCOMPARE(sandbox.process().exitCode(), 2);
    QVERIFY(sandbox.process().readAllStandardError().contains("a seed is for a new one"));
}

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "tst_sandboxprogram.moc"
