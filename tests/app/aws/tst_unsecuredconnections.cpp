// SPDX-License-Identifier: GPL-3.0-or-later

// Connections that are made and never secured, and one that is not made: what must hold is that
// they are told apart, and that nothing was sent.
#include "glacierrig.h"
#include "support/awaited.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <array>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

Script plainScript(Script::Reading reading, const QByteArray &reply, Script::Ending ending)
{
    Script script;
    script.reading = reading;
    script.reply = reply;
    script.ending = ending;
    return script;
}

Result<void> readLock(aws::GlacierClient &client)
{
    const auto lock = awaited(client.getVaultLock(exampleVault()));
    return lock ? Result<void>() : failure(lock.error());
}

Result<void> initiateLock(aws::GlacierClient &client)
{
    const auto lockId = awaited(client.initiateVaultLock(exampleVault(), examplePolicy));
    return lockId ? Result<void>() : failure(lockId.error());
}

} // namespace

Q_DECLARE_METATYPE(vaultlock::tests::Script)

class UnsecuredConnectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfATunnelThatWasMadeThatItWasNotSecured_data();
    void tellsOfATunnelThatWasMadeThatItWasNotSecured();
    void saysOfAServerThatGetsNotAsFarAsTlsThatItTookTheConnection_data();
    void saysOfAServerThatGetsNotAsFarAsTlsThatItTookTheConnection();
    void saysOfAServerThatTakesNoConnectionThatNothingAnswers();
};

void UnsecuredConnectionsTest::tellsOfATunnelThatWasMadeThatItWasNotSecured_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("closed") << true << ErrorKind::NotSecured
                            << QStringLiteral(
                                   "and the connection was closed before it was secured");
    QTest::newRow("silent") << false << ErrorKind::TlsFailed
                            << QStringLiteral("and the connection was not secured within 1.5 s");
}

void UnsecuredConnectionsTest::tellsOfATunnelThatWasMadeThatItWasNotSecured()
{
    QFETCH(bool, isClosed);
    QFETCH(QString, said);
    const ScriptedServer proxyServer(
        {plainScript(Script::Reading::Head, "HTTP/1.1 200 Connection established\r\n\r\n",
                     isClosed ? Script::Ending::Close : Script::Ending::KeepOpen)});
    for (const auto ask : {readLock, initiateLock}) {
        GlacierRig rig({replying(lockIdReply)}, true, isClosed ? 20'000ms : 1'500ms);
        rig.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                           proxyServer.port()));
        QElapsedTimer elapsed;
        elapsed.start();
        const Result<void> outcome = ask(*rig.client);
        QVERIFY(!outcome);
        QTEST(outcome.error().kind, "kind");
        QCOMPARE(outcome.error().httpStatus, 0);
        QCOMPARE(outcome.error().detail,
                 QStringLiteral("the proxy made the way to localhost, ") + said);
        QVERIFY2(elapsed.elapsed() < 10'000, qPrintable(QString::number(elapsed.elapsed())));
        QCOMPARE(rig.server.seen().connections, 0);
    }
}

void UnsecuredConnectionsTest::saysOfAServerThatGetsNotAsFarAsTlsThatItTookTheConnection_data()
{
    using Reading = Script::Reading;
    using Ending = Script::Ending;
    QTest::addColumn<Script>("server");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("said");
    const QString closed =
        QStringLiteral("127.0.0.1 took the connection and closed it before it was secured");
    const QString silent =
        QStringLiteral("127.0.0.1 took the connection, and it was not secured within 1.5 s");
    QTest::newRow("closes at once")
        << plainScript(Reading::Nothing, {}, Ending::Close) << ErrorKind::NotSecured << closed;
    QTest::newRow("resets at once")
        << plainScript(Reading::Nothing, {}, Ending::Reset) << ErrorKind::NotSecured << closed;
    QTest::newRow("waits for a head")
        << plainScript(Reading::Head, {}, Ending::Close) << ErrorKind::TlsFailed << silent;
    QTest::newRow("is silent") << Script{} << ErrorKind::TlsFailed << silent;
}

/// A plain server behind an https address: TLS does not begin.
void UnsecuredConnectionsTest::saysOfAServerThatGetsNotAsFarAsTlsThatItTookTheConnection()
{
    QFETCH(Script, server);
    QFETCH(QString, said);
    GlacierRig rig({replying(lockIdReply)}, true, 1500ms);
    const ScriptedServer plain({server});
    auto settings = rig.client->settings();
    settings.endpoint =
        *aws::Endpoint::fromUrl(QStringLiteral("https://127.0.0.1:%1").arg(plain.port()));
    aws::GlacierClient client(settings, rig.provider, rig.network, rig.clock, rig.scheduler,
                              rig.random);
    const auto outcome = awaited(client.initiateVaultLock(exampleVault(), examplePolicy));
    QVERIFY(!outcome);
    QTEST(outcome.error().kind, "kind");
    QCOMPARE(outcome.error().httpStatus, 0);
    QCOMPARE(outcome.error().detail, said);
    QVERIFY(plain.seen().requests.empty());
}

/// Its queue is full: what more comes is not answered.
void UnsecuredConnectionsTest::saysOfAServerThatTakesNoConnectionThatNothingAnswers()
{
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::array<QTcpSocket, 4> queue;
    for (QTcpSocket &socket : queue)
        socket.connectToHost(full.serverAddress(), full.serverPort());
    QTRY_VERIFY(std::count_if(queue.begin(), queue.end(), [](const QTcpSocket &socket) {
                    return socket.state() == QAbstractSocket::ConnectedState;
                }) >= 2);
    GlacierRig rig({replying(lockIdReply)}, true, 1500ms);
    auto settings = rig.client->settings();
    settings.endpoint =
        *aws::Endpoint::fromUrl(QStringLiteral("https://127.0.0.1:%1").arg(full.serverPort()));
    aws::GlacierClient client(settings, rig.provider, rig.network, rig.clock, rig.scheduler,
                              rig.random);
    const auto outcome = awaited(client.initiateVaultLock(exampleVault(), examplePolicy));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::ConnectionRefused);
}

QTEST_GUILESS_MAIN(UnsecuredConnectionsTest)
#include "tst_unsecuredconnections.moc"
