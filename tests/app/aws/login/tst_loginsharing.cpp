// SPDX-License-Identifier: GPL-3.0-or-later

// A session that several share: callers, programs, and whoever signs out in between.
#include "core/filelock.h"
#include "loginrig.h"
#include "support/manualscheduler.h"
#include "support/ordinaryuser.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <array>
#include <cerrno>
#include <cstdio>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

/// In a process of its own: `wait` when it has asked, then its access key ID.
int renewInThisProcess(const QString &cacheFolder, const QString &url)
{
    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    LoginCredentials provider(
        loginSession(), cacheFolder, placeAt(url),
        {std::make_shared<HttpAccess>(NetworkSettings(), clock), clock, scheduler, random});
    const auto future = provider.credentials();
    std::puts("waits");
    std::fflush(stdout);
    std::puts(qPrintable(keyOf(awaited(future))));
    return 0;
}

} // namespace

class LoginSharingTest : public QObject
{
    Q_OBJECT

private slots:
    void areRenewedOnceForTwentyWhoWait();
    void areRenewedOnceForTwoPrograms();
    void areWhatSomebodyElseHasWrittenInTheMeantime();
    void areGoneWhereSomebodySignedOutInTheMeantime();
    void areKeptInMemoryUntilTheyCanBeWritten();
    void waitForAnotherProgramAndLessWithAGoodToken();
    void sayOfALockFileThatCannotBeMadeWhichAndWhy_data();
    void sayOfALockFileThatCannotBeMadeWhichAndWhy();
};

void LoginSharingTest::areRenewedOnceForTwentyWhoWait()
{
    LoginRig bench;
    bench.writeEndingIn(ended);
    std::vector<QFuture<Result<SharedCredentials>>> waiting;
    for (int i = 0; i < 20; ++i)
        waiting.push_back(bench.asking());
    for (const auto &future : waiting)
        QCOMPARE(keyOf(awaited(future)), QStringLiteral("ASIARENEWED1"));
    QCOMPARE(signInService().granted, 1);
    QCOMPARE(signInService().complaints, QStringList());
}

/// Both have seen that the session is about to end before either may renew it.
void LoginSharingTest::areRenewedOnceForTwoPrograms()
{
    LoginRig bench;
    bench.write(writtenByTheCli(bench.dpopKey, QDateTime::currentDateTimeUtc().addSecs(-60)));
    signInService().now = QDateTime::currentDateTimeUtc();
    auto lock = FileLock::attempt(bench.path() + QStringLiteral(".lock"));
    QVERIFY(lock && lock->isHeld());
    std::array<QProcess, 2> programs;
    for (QProcess &program : programs) {
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--renew"), bench.cache.path(), bench.server.url()});
        QVERIFY(program.waitForReadyRead());
        QCOMPARE(program.readLine(), QByteArray("waits\n"));
    }
    *lock = FileLock();
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput(), QByteArray("ASIARENEWED1\n"));
    }
    QCOMPARE(signInService().complaints, QStringList());
    QCOMPARE(signInService().granted, 1);
    QCOMPARE(tokenText(bench.object(), "refreshToken"), QStringLiteral("refresh-canary-1"));
}

void LoginSharingTest::areWhatSomebodyElseHasWrittenInTheMeantime()
{
    LoginRig bench;
    bench.writeEndingIn(ended);
    const QByteArray others = writtenByTheCli(bench.dpopKey, bench.clock.utcNow().addSecs(900))
                                  .replace("ASIALOGIN", "ASIAOTHERS")
                                  .replace("refresh-canary-0", "refresh-canary-others");
    // It was quicker: our refresh token does not count any more.
    signInService().meanwhile = [&] {
        bench.write(others);
        signInService().refreshToken = QStringLiteral("refresh-canary-others");
    };
    QCOMPARE(keyOf(bench.get()), QStringLiteral("ASIAOTHERS"));
    QCOMPARE(bench.content(), others);
    // The service gave to both.
    bench.writeEndingIn(ended);
    signInService().meanwhile = [&] {
        bench.write(others);
    };
    signInService().refreshToken = QStringLiteral("refresh-canary-0");
    QCOMPARE(keyOf(bench.get()), QStringLiteral("ASIAOTHERS"));
    QCOMPARE(signInService().granted, 1);
    QCOMPARE(bench.content(), others);
}

void LoginSharingTest::areGoneWhereSomebodySignedOutInTheMeantime()
{
    LoginRig bench;
    bench.writeEndingIn(ended);
    signInService().meanwhile = [&] {
        QFile::remove(bench.path());
    };
    QCOMPARE(keyOf(bench.get()), QStringLiteral("aws login --profile work"));
    QVERIFY(!QFile::exists(bench.path()));
}

void LoginSharingTest::areKeptInMemoryUntilTheyCanBeWritten()
{
    LoginRig bench;
    bench.writeEndingIn(ended);
    const QString aside = bench.cache.filePath(QStringLiteral("aside"));
    signInService().meanwhile = [&] {
        QFile::rename(bench.path(), aside);
        QFile::link(aside, bench.path());
    };
    QCOMPARE(keyOf(bench.get()), QStringLiteral("ASIARENEWED1"));
    QVERIFY(QFile::remove(bench.path()));
    QVERIFY(QFile::rename(aside, bench.path()));
    QCOMPARE(tokenText(bench.object(), "refreshToken"), QStringLiteral("refresh-canary-0"));
    QCOMPARE(keyOf(bench.get()), QStringLiteral("ASIARENEWED1"));
    QCOMPARE(signInService().granted, 1);
    QCOMPARE(tokenText(bench.object(), "refreshToken"), QStringLiteral("refresh-canary-1"));
}

void LoginSharingTest::waitForAnotherProgramAndLessWithAGoodToken()
{
    LoginRig bench;
    ManualScheduler scheduler(bench.clock);
    const auto lock = FileLock::attempt(bench.path() + QStringLiteral(".lock"));
    const RequestServices services{std::make_shared<HttpAccess>(NetworkSettings(), bench.clock),
                                   bench.clock, scheduler, bench.random};
    LoginCredentials provider(loginSession(), bench.cache.path(), placeAt(bench.server.url()),
                              services);
    for (const auto rest : {soon, ended}) {
        bench.writeEndingIn(rest);
        const QDateTime began = bench.clock.utcNow();
        const auto future = provider.credentials();
        while (scheduler.runNext()) {
        }
        QCOMPARE(began.secsTo(bench.clock.utcNow()), rest == soon ? 2 : 30);
        const auto credentials = awaited(future);
        if (rest == soon)
            QCOMPARE(keyOf(credentials), QStringLiteral("ASIALOGIN"));
        else
            QCOMPARE(credentials.error().kind, ErrorKind::SignInFileUnusable);
    }
    QCOMPARE(bench.asked(), 0);
}

void LoginSharingTest::sayOfALockFileThatCannotBeMadeWhichAndWhy_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QString>("why");
    QTest::newRow("a link") << QStringLiteral("link") << qt_error_string(ELOOP);
    QTest::newRow("a folder") << QStringLiteral("folder") << qt_error_string(EISDIR);
    QTest::newRow("a folder that is only read")
        << QStringLiteral("mode") << qt_error_string(EACCES);
}

/// Who cannot lock asks nobody: what a renewal gave could be lost.
void LoginSharingTest::sayOfALockFileThatCannotBeMadeWhichAndWhy()
{
    QFETCH(QString, obstacle);
    QFETCH(QString, why);
    const OrdinaryUser ordinary;
    QVERIFY(ordinary.isOrdinary());
    LoginRig bench;
    const QString lock = bench.path() + QStringLiteral(".lock");
    bench.writeEndingIn(ended);
    if (obstacle == QLatin1String("link"))
        QVERIFY(QFile::link(bench.cache.filePath(QStringLiteral("elsewhere")), lock));
    else if (obstacle == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(lock));
    else
        QVERIFY(QFile::setPermissions(bench.cache.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::SignInFileUnusable);
    QCOMPARE(
        credentials.error().detail,
        QStringLiteral("the token has ended and cannot be renewed here: %1: %2").arg(lock, why));
    // One that is good yet goes on.
    bench.writeEndingIn(soon);
    QCOMPARE(keyOf(bench.get()), QStringLiteral("ASIALOGIN"));
    QCOMPARE(bench.asked(), 0);
    QFile::setPermissions(bench.cache.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--renew"))
        return renewInThisProcess(arguments.value(2), arguments.value(3));
    LoginSharingTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loginsharing.moc"
