// SPDX-License-Identifier: GPL-3.0-or-later

// By which way `vaultlock-cli vaults` and `whoami` reach a service: proxies and certificates.
#include "program.h"
#include "support/connectproxy.h"

#include <QTest>

using namespace vaultlock::tests;

class NetworkCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void trustTheBundleOfTheEnvironmentAndNobodyElse();
    void goThroughTheProxyOfTheEnvironment();
    void askStsThroughTheProxyToo();
};

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

QTEST_GUILESS_MAIN(NetworkCommandsTest)
#include "tst_networkcommands.moc"
