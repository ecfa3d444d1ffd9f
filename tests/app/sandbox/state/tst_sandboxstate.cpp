// SPDX-License-Identifier: GPL-3.0-or-later

#include "../sandboxbench.h"
#include "support/ordinaryuser.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

class SandboxStateTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsStateAcrossARestart();
    void sharesItsStateWithASecondSandbox();
    void changesNothingThatItCannotKeep();
    void answersNothingFromAStateThatItCannotRead();
    void refusesAStateOfAnotherAccount();
};

void SandboxStateTest::keepsItsStateAcrossARestart()
{
    const QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(QStringLiteral("state.json"));
    QString stateId;
    QByteArray lockId;
    {
        Bench bench(options);
        stateId = bench.started->stateId;
        lockId = bench.send("POST", lockPath, {}, policyBody).header("x-amz-lock-id");
        QVERIFY(!lockId.isEmpty());
        QVERIFY(bench.server.advanceClock(2h));
    }
    Bench bench(options);
    QCOMPARE(bench.started->stateId, stateId);
    QCOMPARE(stateOf(bench), QStringLiteral("InProgress"));
    QCOMPARE(bench.send("GET", "/-/vaults").header("Date"),
             QByteArray("Mon, 02 Mar 2026 17:04:00 GMT"));
    QCOMPARE(bench.send("POST", lockPath + '/' + lockId).status, 204);
    QCOMPARE(stateOf(bench), QStringLiteral("Locked"));
}

void SandboxStateTest::sharesItsStateWithASecondSandbox()
{
    const QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(QStringLiteral("state.json"));
    Bench one(options);
    Bench two(options);
    QCOMPARE(one.started->stateId, two.started->stateId);
    const QByteArray lockId = one.send("POST", lockPath, {}, policyBody).header("x-amz-lock-id");
    QCOMPARE(stateOf(two), QStringLiteral("InProgress"));
    QCOMPARE(two.send("POST", lockPath, {}, policyBody).status, 403);
    QCOMPARE(two.send("POST", lockPath + '/' + lockId).status, 204);
    QCOMPARE(stateOf(one), QStringLiteral("Locked"));
}

void SandboxStateTest::changesNothingThatItCannotKeep()
{
    const OrdinaryUser user;
    QVERIFY(user.isOrdinary());
    const QTemporaryDir folder;
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
    Options options;
    options.stateFile = folder.filePath(QStringLiteral("state.json"));
    Bench bench(options);
    QVERIFY(bench.started);

    QVERIFY(QFile::setPermissions(folder.path(), readOnly));
    const RawReply reply = bench.send("POST", lockPath, {}, policyBody);
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.code(), QStringLiteral("ServiceUnavailableException"));
    QCOMPARE(reply.json()[QLatin1String("type")].toString(), QStringLiteral("Server"));
    QVERIFY(reply.header("x-amz-lock-id").isEmpty());
    QCOMPARE(stateOf(bench), QStringLiteral("ResourceNotFoundException"));

    QVERIFY(QFile::setPermissions(folder.path(), readOnly | QFile::WriteOwner));
    QCOMPARE(bench.send("POST", lockPath, {}, policyBody).status, 201);
}

void SandboxStateTest::answersNothingFromAStateThatItCannotRead()
{
    const QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(QStringLiteral("state.json"));
    Bench bench(options);
    options.stateFile = folder.filePath(QStringLiteral("other.json"));
    QVERIFY(Bench(options).started);
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("state.json"))));
    QVERIFY(QFile::rename(options.stateFile, folder.filePath(QStringLiteral("state.json"))));
    QCOMPARE(bench.send("GET", "/-/vaults").status, 500);
}

void SandboxStateTest::refusesAStateOfAnotherAccount()
{
    const QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(QStringLiteral("state.json"));
    QVERIFY(Bench(options).started);
    options.accountId = QStringLiteral("111111111111");
    Bench other(options);
    QVERIFY(!other.started);
    QCOMPARE(other.started.error().kind, ErrorKind::InvalidInput);
    options.accountId = QStringLiteral("999999999999");
    QVERIFY(Bench(options).started);
}

QTEST_GUILESS_MAIN(SandboxStateTest)
#include "tst_sandboxstate.moc"
