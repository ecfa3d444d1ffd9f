// SPDX-License-Identifier: GPL-3.0-or-later

// How often it is asked whether the person has agreed, and how long.
#include "devicesigninrig.h"

#include <QFile>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using Bench = DeviceSignInRig;

class DeviceSignInPollingTest : public QObject
{
    Q_OBJECT

private slots:
    void asksAgainWhileNobodyHasAgreed();
    void asksMoreSlowlyWhereItIsTold();
    void asksAsSeldomAsTheServiceWants_data();
    void asksAsSeldomAsTheServiceWants();
    void asksOnWhileNobodyAnswers_data();
    void asksOnWhileNobodyAnswers();
    void asksMoreAndMoreSeldomWhileNobodyAnswers();
    void saysWhyNobodyWasAskedBeforeTheCodeRanOut();
    void endsWithTheCode();
    void tellsTheEndOfTheCodeInTime();
    void endsWhereTheServiceSaysThatTheCodeHasExpired();
    void endsWhereThePersonSaysNo();
    void asksNoMoreWhenItIsCancelled();
};

void DeviceSignInPollingTest::asksAgainWhileNobodyHasAgreed()
{
    Bench bench({good(givenClient), good(givenCode), refusal("authorization_pending"),
                 refusal("authorization_pending"), good(givenToken)});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::SignedIn);
    const std::vector<std::chrono::milliseconds> expected(3, std::chrono::seconds(1));
    QVERIFY(bench.scheduler.delays() == expected);
}

void DeviceSignInPollingTest::asksMoreSlowlyWhereItIsTold()
{
    Bench bench({good(givenClient), good(givenCode), refusal("slow_down"),
                 refusal("authorization_pending"), refusal("slow_down"), good(givenToken)});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::SignedIn);
    using std::chrono::seconds;
    const std::vector<std::chrono::milliseconds> expected{seconds(1), seconds(6), seconds(6),
                                                          seconds(11)};
    QVERIFY(bench.scheduler.delays() == expected);
}

/// RFC 8628 sections 3.2 and 3.5.
void DeviceSignInPollingTest::asksAsSeldomAsTheServiceWants_data()
{
    QTest::addColumn<QByteArray>("interval");
    QTest::addColumn<int>("first");
    QTest::newRow("nothing is said") << QByteArray() << 5;
    QTest::newRow("a second") << QByteArray(R"("interval":1,)") << 1;
    QTest::newRow("more than usual") << QByteArray(R"("interval":12,)") << 12;
    QTest::newRow("not at all") << QByteArray(R"("interval":0,)") << 1;
}

void DeviceSignInPollingTest::asksAsSeldomAsTheServiceWants()
{
    QFETCH(QByteArray, interval);
    QFETCH(int, first);
    Bench bench({good(givenClient),
                 good(QByteArray(givenCode).replace(R"("interval":1,)", interval)),
                 refusal("authorization_pending"), refusal("slow_down"),
                 refusal("authorization_pending"), good(givenToken)});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::SignedIn);
    const std::chrono::seconds usual(first);
    const std::chrono::seconds slower(first + 5);
    const std::vector<std::chrono::milliseconds> expected{usual, usual, slower, slower};
    QVERIFY(bench.scheduler.delays() == expected);
}

void DeviceSignInPollingTest::asksOnWhileNobodyAnswers_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the connection is lost") << QByteArray() << true << ErrorKind::ConnectionLost;
    QTest::newRow("503") << serviceReply(503, {}, "{}") << false << ErrorKind::ServiceUnavailable;
    QTest::newRow("429") << serviceReply(429, {}, "{}") << false << ErrorKind::Throttled;
}

void DeviceSignInPollingTest::asksOnWhileNobodyAnswers()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, isReset);
    QFETCH(ErrorKind, kind);
    Script failing = replying(reply);
    if (isReset)
        failing.ending = Script::Ending::Reset;
    Bench bench({good(givenClient), good(givenCode), failing, refusal("authorization_pending"),
                 refusal("authorization_pending"), good(givenToken)});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::SignedIn);
    QCOMPARE(bench.told,
             QStringList({QString::number(static_cast<int>(kind)), QStringLiteral("recovered")}));
    // Twice the pause once; then as before.
    using std::chrono::seconds;
    const std::vector<std::chrono::milliseconds> expected{seconds(1), seconds(2), seconds(1),
                                                          seconds(1)};
    QVERIFY(bench.scheduler.delays() == expected);
}

void DeviceSignInPollingTest::asksMoreAndMoreSeldomWhileNobodyAnswers()
{
    const Script failing = replying(serviceReply(503, {}, "{}"));
    std::vector<Script> scripts{
        good(givenClient), good(QByteArray(givenCode).replace("\"interval\":1", "\"interval\":9"))};
    scripts.resize(7, failing);
    scripts.push_back(refusal("slow_down"));
    scripts.push_back(good(givenToken));
    Bench bench(std::move(scripts));
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::SignedIn);
    using std::chrono::seconds;
    const std::vector<std::chrono::milliseconds> expected{
        seconds(9), seconds(18), seconds(36), seconds(60), seconds(60), seconds(60), seconds(14)};
    QVERIFY(bench.scheduler.delays() == expected);
}

void DeviceSignInPollingTest::saysWhyNobodyWasAskedBeforeTheCodeRanOut()
{
    Bench bench({good(givenClient), good(givenCode), refusal("authorization_pending"),
                 replying(serviceReply(503, {}, "{}"))});
    const QDateTime began = bench.clock.utcNow();
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Unreachable);
    QCOMPARE(bench.error.kind, ErrorKind::ServiceUnavailable);
    QCOMPARE(began.secsTo(bench.clock.utcNow()), 600);
    QVERIFY(!QFile::exists(bench.path()));
}

void DeviceSignInPollingTest::endsWithTheCode()
{
    Bench bench({good(givenClient),
                 good(QByteArray(givenCode).replace("\"interval\":1", "\"interval\":60")),
                 refusal("authorization_pending")});
    const QDateTime began = bench.clock.utcNow();
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Expired);
    QCOMPARE(began.secsTo(bench.clock.utcNow()), 600);
    QCOMPARE(bench.server.seen().count("POST", "/token"), 9);
    QVERIFY(!QFile::exists(bench.path()));
}

void DeviceSignInPollingTest::tellsTheEndOfTheCodeInTime()
{
    Bench bench({good(givenClient),
                 good(QByteArray(givenCode).replace("\"interval\":1", "\"interval\":500")),
                 refusal("authorization_pending")});
    const QDateTime began = bench.clock.utcNow();
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Expired);
    QCOMPARE(began.secsTo(bench.clock.utcNow()), 600);
}

void DeviceSignInPollingTest::endsWhereTheServiceSaysThatTheCodeHasExpired()
{
    Bench bench({good(givenClient), good(givenCode), refusal("expired_token")});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Expired);
}

void DeviceSignInPollingTest::endsWhereThePersonSaysNo()
{
    Bench bench({good(givenClient), good(givenCode), refusal("access_denied")});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Denied);
    QVERIFY(!QFile::exists(bench.path()));
}

void DeviceSignInPollingTest::asksNoMoreWhenItIsCancelled()
{
    Bench bench({good(givenClient), good(givenCode), good(givenToken)});
    bench.start();
    QVERIFY(bench.settles());
    bench.signIn.reset();
    while (bench.scheduler.runNext()) {
    }
    QCOMPARE(bench.server.seen().count("POST", "/token"), 0);
    QVERIFY(!QFile::exists(bench.path()));
}

QTEST_GUILESS_MAIN(DeviceSignInPollingTest)
#include "tst_devicesigninpolling.moc"
