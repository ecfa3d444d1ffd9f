// SPDX-License-Identifier: GPL-3.0-or-later

// By which way `vaultlock-cli vaults` and `whoami` reach a service: proxies and certificates.
#include "program.h"
#include "support/connectproxy.h"
#include "support/weaktlsserver.h"

#include <QTest>

using namespace vaultlock::tests;

class NetworkCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void trustTheBundleOfTheEnvironmentAndNobodyElse();
    void goThroughTheProxyOfTheEnvironment();
    void askStsThroughTheProxyToo();
    void nameACertificateThatIsTooWeak_data();
    void nameACertificateThatIsTooWeak();
    void nameWhatTheProxyAsksFor_data();
    void nameWhatTheProxyAsksFor();
    void sayThatAPacFileIsNotRead();
};

namespace {

/// What is printed, by whichever way.
QString printed(const Run &run)
{
    return run.err + QString::fromUtf8(run.out);
}

} // namespace

void NetworkCommandsTest::trustTheBundleOfTheEnvironmentAndNobodyElse()
{
    const TlsAuthority authority;
    const ScriptedServer server({emptyList()}, ScriptedServer::Tls{authority.issue({})});
    Program program;
    pointTo(program, server.url());
    const Run refused = program.run(QStringLiteral("vaults"));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QLatin1String("No secure connection")), qPrintable(refused.err));
    QCOMPARE(server.seen().bytesReceived, 0);
    const Bundle bundle(authority);
    program.set("AWS_CA_BUNDLE", bundle.path());
    const Run trusted = program.run(QStringLiteral("vaults"));
    QCOMPARE(trusted.err, QString());
    QCOMPARE(trusted.exitCode, 0);
    QCOMPARE(server.seen().count("GET", "/-/vaults?limit=10"), 1);
}

void NetworkCommandsTest::goThroughTheProxyOfTheEnvironment()
{
    const TlsAuthority authority;
    const ScriptedServer server({emptyList()}, ScriptedServer::Tls{authority.issue({})});
    const Bundle bundle(authority);
    const ConnectProxy proxy("me", "canary");
    Program program;
    pointTo(program, server.url());
    program.set("AWS_CA_BUNDLE", bundle.path());
    program.set("HTTPS_PROXY", QStringLiteral("http://me:canary@127.0.0.1:%1").arg(proxy.port()));
    const Run run = program.run(QStringLiteral("vaults"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(!proxy.heads().empty());
    for (const QByteArray &head : proxy.heads())
        QVERIFY2(head.startsWith("CONNECT ") && !head.contains("AWS4-HMAC"), head.constData());
    program.set("NO_PROXY", QStringLiteral("localhost"));
    const auto before = proxy.heads().size();
    QCOMPARE(program.run(QStringLiteral("vaults")).exitCode, 0);
    QCOMPARE(proxy.heads().size(), before);
    program.set("NO_PROXY", QString());
    program.set("HTTPS_PROXY", QStringLiteral("http://me:wrong@127.0.0.1:%1").arg(proxy.port()));
    const Run refused = program.run(QStringLiteral("vaults"));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QLatin1String("proxy")), qPrintable(refused.err));
}

void NetworkCommandsTest::askStsThroughTheProxyToo()
{
    Script identity;
    identity.reply = httpReply(200, {{"Content-Type", "text/xml"}},
                               "<R><Arn>arn:aws:iam::123456789012:user/Me</Arn>"
                               "<Account>123456789012</Account></R>");
    const TlsAuthority authority;
    const ScriptedServer server({identity}, ScriptedServer::Tls{authority.issue({})});
    const Bundle bundle(authority);
    const ConnectProxy proxy("me", "canary");
    Program program;
    pointTo(program, server.url());
    program.set("AWS_ENDPOINT_URL_STS", server.url());
    program.set("AWS_CA_BUNDLE", bundle.path());
    program.set("HTTPS_PROXY", QStringLiteral("http://me:canary@127.0.0.1:%1").arg(proxy.port()));
    const Run run = program.run(QStringLiteral("whoami --format json"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.object().value(QLatin1String("arn")).toString(),
             QStringLiteral("arn:aws:iam::123456789012:user/Me"));
    QVERIFY(!proxy.heads().empty());
    QVERIFY(!proxy.tunnelled().contains("AWS4-HMAC"));
    QCOMPARE(server.seen().count("POST", "/"), 1);
}

void NetworkCommandsTest::nameACertificateThatIsTooWeak_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("vaults") << QStringLiteral("vaults");
    QTest::newRow("doctor") << QStringLiteral("doctor");
}

void NetworkCommandsTest::nameACertificateThatIsTooWeak()
{
    QFETCH(QString, command);
    TlsAuthority::Request request;
    request.rsaBits = 1024;
    const TlsAuthority authority;
    const WeakTlsServer server(authority.issue(request));
    const Bundle bundle(authority);
    Program program;
    pointTo(program, server.url());
    program.set("AWS_CA_BUNDLE", bundle.path());
    const Run run = program.run(command);
    QCOMPARE(run.exitCode, 1);
    const QString text = printed(run);
    QVERIFY2(text.contains(QLatin1String("No secure connection could be made: the certificate of "
                                         "localhost is too weak: its RSA key has 1024 bits; ")),
             qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("Nothing was sent.")), qPrintable(text));
    QCOMPARE(server.bytesReceived(), 0);
}

void NetworkCommandsTest::nameWhatTheProxyAsksFor_data()
{
    nameACertificateThatIsTooWeak_data();
}

void NetworkCommandsTest::nameWhatTheProxyAsksFor()
{
    QFETCH(QString, command);
    const TlsAuthority authority;
    const ScriptedServer server({emptyList()}, ScriptedServer::Tls{authority.issue({})});
    const Bundle bundle(authority);
    Script script;
    script.reading = Script::Reading::Head;
    script.reply = httpReply(407, {{"Proxy-Authenticate", "Negotiate"}});
    const ScriptedServer proxy({script});
    Program program;
    pointTo(program, server.url());
    program.set("AWS_CA_BUNDLE", bundle.path());
    program.set("HTTPS_PROXY", QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
    const Run run = program.run(command);
    QCOMPARE(run.exitCode, 1);
    const QString text = printed(run);
    QVERIFY2(text.contains(QLatin1String("The proxy did not let the request through: it asks for "
                                         "Negotiate, and there is no Kerberos ticket that it "
                                         "takes (kinit gets one).")),
             qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("Nothing was sent.")), qPrintable(text));
    QCOMPARE(server.seen().connections, 0);
}

void NetworkCommandsTest::sayThatAPacFileIsNotRead()
{
    Program program;
    pointTo(program, QStringLiteral("https://localhost:9"));
    program.set("https_proxy", QStringLiteral("pac+http://localhost:9/proxy.pac"));
    const Run refused = program.run(QStringLiteral("vaults"));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QLatin1String("https_proxy: it leads to a PAC file, which is not "
                                                "read")),
             qPrintable(refused.err));
    QVERIFY2(refused.err.contains(QLatin1String("Nothing was sent.")), qPrintable(refused.err));
    Program browser;
    pointTo(browser, QStringLiteral("https://localhost:9"));
    browser.set("auto_proxy", QStringLiteral("http://localhost:9/proxy.pac"));
    const QString told = printed(browser.run(QStringLiteral("doctor")));
    QVERIFY2(told.contains(QLatin1String("no proxy is used; auto_proxy: it leads to a PAC file")),
             qPrintable(told));
}

QTEST_GUILESS_MAIN(NetworkCommandsTest)
#include "tst_networkcommands.moc"
