// SPDX-License-Identifier: GPL-3.0-or-later

// The way to the service, step by step, through proxies that let it through or do not.
#include "connectiontestrig.h"
#include "support/connectproxy.h"
#include "support/unknownhost.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

class ConnectionTestProxies : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughAProxyThatWantsAPassword();
    void endsAtAProxyThatRefuses_data();
    void endsAtAProxyThatRefuses();
    void blamesNoLoginThatTheProxyTook_data();
    void blamesNoLoginThatTheProxyTook();
    void endsBehindAProxyWhoseTunnelIsClosed();
    void saysOfASilentProxyHowLongItWasWaitedFor();
    void endsAtAProxyWhoseNameIsNotFound();
    void doesNotUseTheProxyForItsExceptions_data();
    void doesNotUseTheProxyForItsExceptions();
};

void ConnectionTestProxies::goesThroughAProxyThatWantsAPassword()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))}, true);
    const ConnectProxy proxy("me", "proxy-canary");
    bench.connection.network.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port(),
                      QStringLiteral("me"), QStringLiteral("proxy-canary"));
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls+ Signature+ Permission+ Identity-"));
    QCOMPARE(bench.server.seen().count("GET", "/-/vaults?limit=10"), 1);
    QVERIFY(!proxy.heads().empty());
    for (const QByteArray &head : proxy.heads()) {
        QVERIFY2(head.startsWith("CONNECT localhost:"), head.constData());
        QVERIFY2(!head.contains("AWS4-HMAC-SHA256"), head.constData());
        QVERIFY2(!head.contains("session-token"), head.constData());
    }
    QVERIFY(!proxy.tunnelled().contains("AWS4-HMAC-SHA256"));
    QVERIFY(!proxy.tunnelled().contains("AKIDEXAMPLE"));
}

void ConnectionTestProxies::endsAtAProxyThatRefuses_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &reply, const char *said) {
        QTest::newRow(name) << reply << QString::fromLatin1(said);
    };
    const auto wanting = [](const QByteArray &scheme) {
        return httpReply(407, {{"Proxy-Authenticate", scheme}});
    };
    row("wants another password", wanting("Basic realm=\"x\""),
        "it asks for Basic, and does not take the user name and password");
    row("wants Negotiate", wanting("Negotiate"),
        "it asks for Negotiate, and there is no Kerberos ticket");
    row("wants a bearer's token", wanting("Bearer"), "it asks for Bearer, which");
    row("answers NTLM by NTLM", wanting("NTLM"), "it asks for NTLM, and does not take");
    row("403", httpReply(403, {}), "it answered with 403");
    row("404", httpReply(404, {}), "it does not find localhost");
    row("502", httpReply(502, {}), "it answered with 502");
    row("503", httpReply(503, {}), "it says that localhost cannot be reached");
}

void ConnectionTestProxies::endsAtAProxyThatRefuses()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, said);
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))}, true);
    Script refusal;
    refusal.reply = reply;
    const ScriptedServer proxy({refusal});
    bench.connection.network.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port(),
                      QStringLiteral("me"), QStringLiteral("wrong"));
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp! Tls- Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::ProxyFailed);
    QVERIFY2(bench.error.detail.startsWith(said), qPrintable(bench.error.detail));
    QCOMPARE(bench.server.seen().connections, 0);
}

void ConnectionTestProxies::blamesNoLoginThatTheProxyTook_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {403, 404, 502, 503})
        QTest::addRow("%d", status) << status;
}

void ConnectionTestProxies::blamesNoLoginThatTheProxyTook()
{
    QFETCH(int, status);
    static int after = 0;
    after = status;
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))}, true);
    Script script;
    script.replyTo = [](const QByteArray &request) {
        return request.toLower().contains("\r\nproxy-authorization: basic bwu6bwu=")
                   ? httpReply(after, {})
                   : httpReply(407, {{"Proxy-Authenticate", "Basic realm=\"x\""}});
    };
    const ScriptedServer proxy({script});
    bench.connection.network.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port(),
                      QStringLiteral("me"), QStringLiteral("me"));
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp! Tls- Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::ProxyFailed);
    QVERIFY2(!bench.error.detail.contains(QLatin1String("user name")),
             qPrintable(bench.error.detail));
}

void ConnectionTestProxies::endsBehindAProxyWhoseTunnelIsClosed()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))}, true);
    Script closing;
    closing.reading = Script::Reading::Head;
    closing.reply = "HTTP/1.1 200 Connection established\r\n\r\n";
    closing.ending = Script::Ending::Close;
    const ScriptedServer proxy({closing});
    bench.connection.network.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port());
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls! Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::NotSecured);
    QVERIFY2(bench.error.detail.contains(QLatin1String("proxy")), qPrintable(bench.error.detail));
}

void ConnectionTestProxies::saysOfASilentProxyHowLongItWasWaitedFor()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))}, true);
    bench.patience = std::chrono::milliseconds(500);
    const ScriptedServer proxy({Script{}});
    bench.connection.network.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port());
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp! Tls- Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::ProxyFailed);
    QCOMPARE(bench.error.detail, QStringLiteral("it had not answered in full within 0.5 s"));
}

void ConnectionTestProxies::endsAtAProxyWhoseNameIsNotFound()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))}, true);
    bench.connection.network.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, unknownHost(), 3128);
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name! Tcp- Tls- Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::ProxyFailed);
    QCOMPARE(bench.error.detail, QStringLiteral("its own name is not found, ") + unknownHost());
}

void ConnectionTestProxies::doesNotUseTheProxyForItsExceptions_data()
{
    QTest::addColumn<QString>("exception");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isUsed");
    const auto row = [](const char *exception, const char *host, bool isUsed) {
        QTest::addRow("%s %s", exception, host)
            << QString::fromLatin1(exception) << QString::fromLatin1(host) << isUsed;
    };
    row("*", "glacier.us-west-2.amazonaws.com", false);
    row("amazonaws.com", "glacier.us-west-2.amazonaws.com", false);
    row(".amazonaws.com", "glacier.us-west-2.amazonaws.com", false);
    row("*.amazonaws.com", "glacier.us-west-2.amazonaws.com", false);
    row("AMAZONAWS.COM", "glacier.us-west-2.amazonaws.com", false);
    row("aws.com", "glacier.us-west-2.amazonaws.com", true);
    row("us-west-2.amazonaws.com.evil", "glacier.us-west-2.amazonaws.com", true);
    row("amazonaws.com:443", "glacier.us-west-2.amazonaws.com", false);
    row("amazonaws.com:8443", "glacier.us-west-2.amazonaws.com", true);
    row("10.0.0.0/8", "10.1.2.3", false);
    row("10.0.0.0/8", "11.1.2.3", true);
    row("::1", "::1", false);
    row("[::1]:443", "::1", false);
    row("", "10.1.2.3", true);
}

void ConnectionTestProxies::doesNotUseTheProxyForItsExceptions()
{
    QFETCH(QString, exception);
    QFETCH(QString, host);
    QFETCH(bool, isUsed);
    NetworkSettings settings;
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy"), 3128);
    settings.noProxy = {QStringLiteral("other.example"), exception};
    QCOMPARE(!proxyText(proxyFor(settings, host, 443)).isEmpty(), isUsed);
}

QTEST_GUILESS_MAIN(ConnectionTestProxies)
#include "tst_connectiontestproxies.moc"
