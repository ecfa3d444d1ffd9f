// SPDX-License-Identifier: GPL-3.0-or-later

// The way to the service where somebody on it is silent, or drips: each step is waited for once.
#include "connectiontestrig.h"
#include "core/keptpromise.h"
#include "support/awaited.h"

#include <QTest>
#include <QTimer>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

/// As one whose service is silent.
class SilentProvider final : public CredentialsProvider
{
public:
    QFuture<Result<SharedCredentials>> credentials() override { return m_promise.future(); }

private:
    KeptPromise<SharedCredentials> m_promise;
};

/// A person who types for as long as three steps have, and then a service.
class AskingProvider final : public CredentialsProvider
{
public:
    explicit AskingProvider(std::chrono::milliseconds patience)
    {
        QTimer::singleShot(3 * patience, &m_guard, [this] {
            m_isAsking = false;
            m_promise.keep(exampleCredentials());
        });
    }
    QFuture<Result<SharedCredentials>> credentials() override { return m_promise.future(); }
    bool isWaitingForOthers() const override { return m_isAsking; }

private:
    bool m_isAsking = true;
    KeptPromise<SharedCredentials> m_promise;
    QObject m_guard;
};

/// Reads, and never answers.
Script silence()
{
    return {};
}

/// A byte now and then.
Script dripping(const QByteArray &reply)
{
    Script script;
    script.reply = reply;
    script.drip = 50ms;
    return script;
}

} // namespace

class ConnectionPatienceTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsForSilentCredentialsOnce();
    void waitsForASilentServiceOnce_data();
    void waitsForASilentServiceOnce();
    void waitsForASilentStsOnce_data();
    void waitsForASilentStsOnce();
    void triesNoStepAgain();
    void givesAPersonHisTime();
};

void ConnectionPatienceTest::waitsForSilentCredentialsOnce()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    bench.patience = 300ms;
    bench.connection.credentials = std::make_shared<SilentProvider>();
    bench.connection.credentialsSource = QStringLiteral("IAM Identity Center");
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials! Name- Tcp- Tls- Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::CredentialsNotFetched);
    QCOMPARE(bench.error.detail,
             QStringLiteral("no complete answer within 0.3 s (IAM Identity Center)"));
}

void ConnectionPatienceTest::waitsForASilentServiceOnce_data()
{
    QTest::addColumn<bool>("drips");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QString>("end");
    QTest::newRow("silent") << false << false << QStringLiteral("Tls- Signature!");
    QTest::newRow("dripping") << true << false << QStringLiteral("Tls- Signature!");
    QTest::newRow("silent before TLS") << false << true << QStringLiteral("Tls! Signature-");
}

void ConnectionPatienceTest::waitsForASilentServiceOnce()
{
    QFETCH(bool, drips);
    QFETCH(bool, isTls);
    QFETCH(QString, end);
    ConnectionTestRig bench({drips ? dripping(serviceReply(200, {}, emptyList)) : silence()});
    bench.patience = 300ms;
    bench.connection.network.maxAttempts = 3;
    if (isTls)
        bench.connection.endpoint =
            *Endpoint::fromUrl(QStringLiteral("https://127.0.0.1:%1").arg(bench.server.port()));
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ %1 Permission- Identity-").arg(end));
    QCOMPARE(bench.error.kind, ErrorKind::TimedOut);
    QVERIFY(bench.server.seen().requests.size() <= 1);
}

void ConnectionPatienceTest::waitsForASilentStsOnce_data()
{
    QTest::addColumn<bool>("drips");
    QTest::newRow("silent") << false;
    QTest::newRow("dripping") << true;
}

void ConnectionPatienceTest::waitsForASilentStsOnce()
{
    QFETCH(bool, drips);
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    const ScriptedServer sts({drips ? dripping(httpReply(200, {}, "<R/>")) : silence()});
    bench.patience = 300ms;
    bench.connection.network.maxAttempts = 3;
    bench.connection.sts = *Endpoint::fromUrl(sts.url());
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+ Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::TimedOut);
    QCOMPARE(bench.error.party, Party::Sts);
    QCOMPARE(sts.seen().requests.size(), std::size_t{1});
}

/// What an operation would repeat, a test does not.
void ConnectionPatienceTest::triesNoStepAgain()
{
    ConnectionTestRig bench({replying(httpReply(503, {}, "busy"))});
    bench.connection.network.maxAttempts = 3;
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature! Permission- Identity-"));
    QCOMPARE(bench.server.seen().requests.size(), std::size_t{1});
    ConnectionTestRig other({replying(serviceReply(200, {}, emptyList))});
    const ScriptedServer sts({replying(httpReply(503, {}, "busy"))});
    other.connection.network.maxAttempts = 3;
    other.connection.sts = *Endpoint::fromUrl(sts.url());
    QCOMPARE(other.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+ Identity-"));
    QCOMPARE(sts.seen().requests.size(), std::size_t{1});
}

void ConnectionPatienceTest::givesAPersonHisTime()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    bench.patience = 300ms;
    bench.connection.credentials = std::make_shared<AskingProvider>(bench.patience);
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+ Identity-"));
}

QTEST_GUILESS_MAIN(ConnectionPatienceTest)
#include "tst_connectionpatience.moc"
