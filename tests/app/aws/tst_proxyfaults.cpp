// SPDX-License-Identifier: GPL-3.0-or-later

// Proxies that let nothing through, each in its own way: what must hold is that it is told at once,
// as what it is, and that the service heard nothing.
#include "glacierrig.h"
#include "support/awaited.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTest>

#include <array>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

Script proxyScript(Script::Reading reading, const QByteArray &reply, Script::Ending ending)
{
    Script script;
    script.reading = reading;
    script.reply = reply;
    script.ending = ending;
    return script;
}

QByteArray wanting(const QByteArray &scheme)
{
    return httpReply(407, {{"Proxy-Authenticate", scheme}});
}

struct Ask
{
    const char *name;
    Result<void> (*run)(aws::GlacierClient &client);
};

template <typename T>
Result<void> outcomeOf(const Result<T> &result)
{
    return result ? Result<void>() : failure(result.error());
}

constexpr std::array asks{
    Ask{"read",
        [](aws::GlacierClient &client) {
            return outcomeOf(awaited(client.getVaultLock(exampleVault())));
        }},
    Ask{"Initiate",
        [](aws::GlacierClient &client) {
            return outcomeOf(awaited(client.initiateVaultLock(exampleVault(), examplePolicy)));
        }},
    Ask{"Abort",
        [](aws::GlacierClient &client) {
            return outcomeOf(awaited(client.abortVaultLock(exampleVault())));
        }},
};

} // namespace

Q_DECLARE_METATYPE(vaultlock::tests::Script)

class ProxyFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsAtOnceThatTheProxyLetsNothingThrough_data();
    void tellsAtOnceThatTheProxyLetsNothingThrough();
    void tellsThatNobodyListensThere();
    void tellsThatTheProxysOwnNameIsNotFound();
    void waitsForASilentProxyOnce();
    void saysOfAServerThatGetsNotAsFarAsTlsThatNothingAnswers_data();
    void saysOfAServerThatGetsNotAsFarAsTlsThatNothingAnswers();
    void givesASlowTunnelItsTime();
};

void ProxyFaultsTest::tellsAtOnceThatTheProxyLetsNothingThrough_data()
{
    using Reading = Script::Reading;
    using Ending = Script::Ending;
    QTest::addColumn<Script>("proxy");
    QTest::addColumn<int>("ask");
    const QList<QPair<const char *, Script>> proxies{
        {"closes at once", proxyScript(Reading::Nothing, {}, Ending::Close)},
        {"resets at once", proxyScript(Reading::Nothing, {}, Ending::Reset)},
        {"closes when it was asked", proxyScript(Reading::Head, {}, Ending::Close)},
        {"half an answer", proxyScript(Reading::Head, "HTTP/1.1 200 Con", Ending::Close)},
        {"403", proxyScript(Reading::Head, httpReply(403, {}), Ending::KeepOpen)},
        {"404", proxyScript(Reading::Head, httpReply(404, {}), Ending::KeepOpen)},
        {"500", proxyScript(Reading::Head, httpReply(500, {}), Ending::KeepOpen)},
        {"503", proxyScript(Reading::Head, httpReply(503, {}), Ending::KeepOpen)},
        {"504", proxyScript(Reading::Head, httpReply(504, {}), Ending::KeepOpen)},
        {"302", proxyScript(Reading::Head, httpReply(302, {{"Location", "http://login.example/"}}),
                            Ending::KeepOpen)},
        {"502, closed", proxyScript(Reading::Head, httpReply(502, {}), Ending::Close)},
        {"not a proxy", proxyScript(Reading::Head, "SSH-2.0-OpenSSH\r\n\r\n", Ending::KeepOpen)},
        {"wants Negotiate", proxyScript(Reading::Head, wanting("Negotiate"), Ending::KeepOpen)},
        {"wants a bearer's token",
         proxyScript(Reading::Head, wanting("Bearer realm=\"x\""), Ending::KeepOpen)},
        {"wants a password",
         proxyScript(Reading::Head, wanting("Basic realm=\"x\""), Ending::KeepOpen)},
        {"a tunnel that is closed",
         proxyScript(Reading::Head, "HTTP/1.1 200 OK\r\n\r\n", Ending::Close)},
    };
    for (const auto &proxy : proxies) {
        for (std::size_t ask = 0; ask < asks.size(); ++ask)
            QTest::addRow("%s, %s", proxy.first, asks[ask].name)
                << proxy.second << static_cast<int>(ask);
    }
}

void ProxyFaultsTest::tellsAtOnceThatTheProxyLetsNothingThrough()
{
    QFETCH(Script, proxy);
    QFETCH(int, ask);
    GlacierRig rig({replying(lockIdReply)}, true, 20s);
    const ScriptedServer proxyServer({proxy});
    rig.network.setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxyServer.port()));
    QElapsedTimer elapsed;
    elapsed.start();

    const auto outcome = asks[static_cast<std::size_t>(ask)].run(*rig.client);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::ProxyFailed);
    QCOMPARE(outcome.error().httpStatus, 0);
    QVERIFY(!outcome.error().detail.isEmpty());
    QVERIFY(rig.scheduler.delays.empty());
    QCOMPARE(rig.server.seen().connections, 0);
    QVERIFY2(elapsed.elapsed() < 10'000, qPrintable(QString::number(elapsed.elapsed())));
}

void ProxyFaultsTest::tellsThatNobodyListensThere()
{
    GlacierRig rig({replying(lockIdReply)}, true);
    rig.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 9));
    for (const Ask &ask : asks) {
        const auto outcome = ask.run(*rig.client);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::ProxyFailed);
    }
}

void ProxyFaultsTest::tellsThatTheProxysOwnNameIsNotFound()
{
    GlacierRig rig({replying(lockIdReply)}, true);
    const QString name = QStringLiteral("proxy.invalid");
    rig.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, name, 3128));
    for (const Ask &ask : asks) {
        const auto outcome = ask.run(*rig.client);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::ProxyFailed);
        QCOMPARE(outcome.error().httpStatus, 0);
        QVERIFY2(outcome.error().detail.contains(name), qPrintable(outcome.error().detail));
    }
    QVERIFY(rig.scheduler.delays.empty());
}

void ProxyFaultsTest::waitsForASilentProxyOnce()
{
    GlacierRig rig({replying(lockIdReply)}, true, 1500ms);
    const ScriptedServer proxyServer({Script{}});
    rig.network.setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxyServer.port()));
    const auto read = awaited(rig.client->getVaultLock(exampleVault()));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::ProxyFailed);
    QVERIFY(rig.scheduler.delays.empty());
}

void ProxyFaultsTest::saysOfAServerThatGetsNotAsFarAsTlsThatNothingAnswers_data()
{
    QTest::addColumn<Script>("server");
    QTest::newRow("closes") << proxyScript(Script::Reading::Head, {}, Script::Ending::Close);
    Script closes;
    closes.reading = Script::Reading::Nothing;
    closes.ending = Script::Ending::Close;
    QTest::newRow("closes at once") << closes;
    QTest::newRow("is silent") << Script{};
}

/// A plain server behind an https address: TLS does not begin.
void ProxyFaultsTest::saysOfAServerThatGetsNotAsFarAsTlsThatNothingAnswers()
{
    QFETCH(Script, server);
    GlacierRig rig({replying(lockIdReply)}, true, 1500ms);
    const ScriptedServer plain({server});
    auto settings = rig.client->settings();
    settings.endpoint =
        *aws::Endpoint::fromUrl(QStringLiteral("https://127.0.0.1:%1").arg(plain.port()));
    aws::GlacierClient client(settings, rig.provider, rig.network, rig.clock, rig.scheduler,
                              rig.random);
    const auto outcome = awaited(client.initiateVaultLock(exampleVault(), examplePolicy));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::ConnectionRefused);
    QVERIFY(plain.seen().requests.empty());
}

void ProxyFaultsTest::givesASlowTunnelItsTime()
{
    GlacierRig rig({replying(lockIdReply)}, true, 5s);
    // It drips for two seconds, while a second tunnel is asked for; then nobody speaks TLS.
    Script slow =
        proxyScript(Script::Reading::Head, "HTTP/1.1 200 OK\r\n\r\n", Script::Ending::KeepOpen);
    slow.drip = 100ms;
    const ScriptedServer proxyServer({slow});
    rig.network.setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxyServer.port()));
    QElapsedTimer elapsed;
    elapsed.start();
    const auto read = awaited(rig.client->initiateVaultLock(exampleVault(), examplePolicy));
    QVERIFY(!read);
    // Qt's timers may be five percent early.
    QVERIFY2(elapsed.elapsed() > 4'500, qPrintable(QString::number(elapsed.elapsed())));
}

QTEST_GUILESS_MAIN(ProxyFaultsTest)
#include "tst_proxyfaults.moc"
