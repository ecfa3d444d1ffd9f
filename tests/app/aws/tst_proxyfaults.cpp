// SPDX-License-Identifier: GPL-3.0-or-later

// Proxies that let nothing through, each in its own way: what must hold is that it is told at once,
// as what it is, and that the service heard nothing.
#include "glacierrig.h"
#include "support/awaited.h"
#include "support/unknownhost.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTest>

#include <algorithm>
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
    void tellsWhatTheProxyAsksFor_data();
    void tellsWhatTheProxyAsksFor();
    void blamesNoLoginThatTheProxyTook_data();
    void blamesNoLoginThatTheProxyTook();
    void endsAnNtlmThatGoesOnForEver_data();
    void endsAnNtlmThatGoesOnForEver();
    void tellsThatNobodyListensThere();
    void tellsThatTheProxysOwnNameIsNotFound();
    void tellsWithWhatTheProxyAnswered_data();
    void tellsWithWhatTheProxyAnswered();
    void waitsForASilentProxyOnce_data();
    void waitsForASilentProxyOnce();
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

void ProxyFaultsTest::tellsWhatTheProxyAsksFor_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *scheme, const char *user, const char *said) {
        QTest::addRow("%s, %s", scheme, *user ? "a login" : "no login")
            << QByteArray(scheme) << QString::fromLatin1(user) << QString::fromLatin1(said);
    };
    row("Negotiate", "", "it asks for Negotiate, and there is no Kerberos ticket");
    row("Negotiate", "me", "it asks for Negotiate, and there is no Kerberos ticket");
    row("Bearer realm=\"x\"", "", "it asks for Bearer, which Vaultlock cannot answer");
    row("Bearer realm=\"x\"", "me", "it asks for Bearer, which Vaultlock cannot answer");
    row("Digest realm=\"x\", nonce=\"a\", algorithm=SHA-256, qop=\"auth\"", "me",
        "it asks for Digest with SHA-256, which Vaultlock cannot answer");
    row("Digest realm=\"x\", nonce=\"a\", qop=\"auth-int\"", "me",
        "it asks for Digest with qop=auth-int, which Vaultlock cannot answer");
    row("Basic", "me", "it asks for Basic, and does not take the user name");
    row("Basic realm=\"x\"", "", "it asks for Basic, and no user name and password are set");
    row("Basic realm=\"x\"", "me", "it asks for Basic, and does not take the user name");
    row("Digest realm=\"x\", nonce=\"a\", qop=\"auth\"", "me",
        "it asks for Digest, and does not take the user name");
}

void ProxyFaultsTest::tellsWhatTheProxyAsksFor()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QString, user);
    QFETCH(QString, said);
    GlacierRig rig({replying(lockIdReply)}, true, 20s);
    const ScriptedServer proxyServer(
        {proxyScript(Script::Reading::Request, wanting(scheme), Script::Ending::KeepOpen)});
    rig.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                       proxyServer.port(), user, user));
    for (const Ask &ask : asks) {
        const auto outcome = ask.run(*rig.client);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::ProxyFailed);
        QCOMPARE(outcome.error().httpStatus, 0);
        QVERIFY2(outcome.error().detail.startsWith(said), qPrintable(outcome.error().detail));
    }
    QVERIFY(rig.scheduler.delays.empty());
    QCOMPARE(rig.server.seen().connections, 0);
    // What asks for the reason tells nobody who asks.
    const Seen seen = proxyServer.seen();
    QVERIFY(std::any_of(seen.requests.begin(), seen.requests.end(), [](const SeenRequest &each) {
        return each.header("User-Agent").startsWith("Vaultlock/") &&
               each.header("Proxy-Authorization").isEmpty();
    }));
}

void ProxyFaultsTest::blamesNoLoginThatTheProxyTook_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("and forbids the place") << 403;
    QTest::newRow("and does not find it") << 404;
    QTest::newRow("and fails") << 502;
    QTest::newRow("and does not reach it") << 503;
}

void ProxyFaultsTest::blamesNoLoginThatTheProxyTook()
{
    QFETCH(int, status);
    static int after = 0;
    after = status;
    GlacierRig rig({replying(lockIdReply)}, true, 20s);
    Script proxy;
    proxy.replyTo = [](const QByteArray &request) {
        return request.toLower().contains("\r\nproxy-authorization: basic bwu6bwu=")
                   ? httpReply(after, {})
                   : wanting("Basic realm=\"x\"");
    };
    const ScriptedServer proxyServer({proxy});
    rig.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                       proxyServer.port(), QStringLiteral("me"),
                                       QStringLiteral("me")));
    const auto outcome = awaited(rig.client->getVaultLock(exampleVault()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::ProxyFailed);
    QVERIFY2(!outcome.error().detail.contains(QLatin1String("user name")),
             qPrintable(outcome.error().detail));
    QVERIFY(!outcome.error().detail.isEmpty());
}

void ProxyFaultsTest::endsAnNtlmThatGoesOnForEver_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("said");
    const auto noLogin = QStringLiteral("it asks for NTLM, and no user name and password");
    const auto refused = QStringLiteral("it asks for NTLM, and does not take the user name");
    const QByteArray longPage(100'000, ' '); // more comes than replies may have, in no time
    QTest::newRow("no login") << QString() << QByteArray() << noLogin;
    QTest::newRow("a login") << QStringLiteral("corp\\me") << QByteArray() << refused;
    QTest::newRow("no login, with a long page") << QString() << longPage << noLogin;
    QTest::newRow("a login, with a long page") << QStringLiteral("corp\\me") << longPage << refused;
}

/// A proxy that answers NTLM's first message with the same 407, to which Qt gives the same again.
void ProxyFaultsTest::endsAnNtlmThatGoesOnForEver()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, page);
    QFETCH(QString, said);
    GlacierRig rig({replying(lockIdReply)}, true, 20s);
    const ScriptedServer proxyServer({proxyScript(
        Script::Reading::Request, httpReply(407, {{"Proxy-Authenticate", "NTLM"}}, page),
        Script::Ending::KeepOpen)});
    rig.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                       proxyServer.port(), user, user));
    QElapsedTimer elapsed;
    elapsed.start();
    const auto outcome = awaited(rig.client->initiateVaultLock(exampleVault(), examplePolicy));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::ProxyFailed);
    QVERIFY2(outcome.error().detail.startsWith(said), qPrintable(outcome.error().detail));
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
    const QString name = unknownHost();
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

void ProxyFaultsTest::tellsWithWhatTheProxyAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    const QString signIn = QStringLiteral("; the sign-in page of a network may stand in the way");
    for (const int status : {400, 401, 403, 429, 500, 502, 504})
        QTest::addRow("%d", status) << status << QStringLiteral("it answered with %1").arg(status);
    for (const int status : {302, 511})
        QTest::addRow("%d", status)
            << status << QStringLiteral("it answered with %1").arg(status) + signIn;
}

void ProxyFaultsTest::tellsWithWhatTheProxyAnswered()
{
    QFETCH(int, status);
    QFETCH(QString, said);
    GlacierRig rig({replying(lockIdReply)}, true, 20s);
    const ScriptedServer proxyServer({proxyScript(
        Script::Reading::Head, httpReply(status, {{"Location", "http://login.example/"}}),
        Script::Ending::KeepOpen)});
    rig.network.setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxyServer.port()));
    for (const Ask &ask : asks) {
        const auto outcome = ask.run(*rig.client);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::ProxyFailed);
        QCOMPARE(outcome.error().detail, said);
    }
}

void ProxyFaultsTest::waitsForASilentProxyOnce_data()
{
    QTest::addColumn<Script>("proxy");
    QTest::newRow("silent") << Script{};
    Script dripping = proxyScript(Script::Reading::Head, "HTTP/1.1 200 Connection established",
                                  Script::Ending::KeepOpen);
    dripping.drip = 100ms;
    QTest::newRow("dripping") << dripping;
}

void ProxyFaultsTest::waitsForASilentProxyOnce()
{
    GlacierRig rig({replying(lockIdReply)}, true, 1500ms);
    QFETCH(Script, proxy);
    const ScriptedServer proxyServer({proxy});
    rig.network.setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxyServer.port()));
    const auto read = awaited(rig.client->getVaultLock(exampleVault()));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::ProxyFailed);
    QCOMPARE(read.error().detail, QStringLiteral("it had not answered in full within 1.5 s"));
    QVERIFY(rig.scheduler.delays.empty());
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
