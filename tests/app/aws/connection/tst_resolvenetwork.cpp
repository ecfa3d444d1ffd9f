// SPDX-License-Identifier: GPL-3.0-or-later

// Proxy, CA bundle and retries, by the variables.
#include "resolverig.h"
#include "support/tlsauthority.h"

#include <QTemporaryFile>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

class ResolveNetworkTest : public QObject
{
    Q_OBJECT

private slots:
    void findsProxyBundleAndRetries();
    void goesByTheProxyThatIsGivenWhateverTheVariablesSay();
    void refusesToGoWithoutTheProxyThatIsToBeGiven();
    void takesProxyVariablesInLowerCaseFirst_data();
    void takesProxyVariablesInLowerCaseFirst();
    void tellsWhatWasSetForAProxyAndLeadsToNone_data();
    void tellsWhatWasSetForAProxyAndLeadsToNone();
    void refusesWhatCannotBeOfTheNetwork_data();
    void refusesWhatCannotBeOfTheNetwork();
};

void ResolveNetworkTest::findsProxyBundleAndRetries()
{
    TlsAuthority authority;
    QTemporaryFile bundle;
    QVERIFY(bundle.open());
    bundle.write(authority.certificate().toPem());
    bundle.close();
    ResolveRig rig;
    const auto connection = rig.resolve(
        QStringLiteral("AWS_REGION=eu-west-1 HTTPS_PROXY=http://me:p%40ss@proxy.example:3128 "
                       "NO_PROXY=a.example,.b.example AWS_MAX_ATTEMPTS=5 AWS_RETRY_MODE=adaptive "
                       "AWS_CA_BUNDLE=") +
        bundle.fileName() + keyVariables());
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    const NetworkSettings &network = connection->network;
    QCOMPARE(network.proxy.hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(network.proxy.port(), quint16{3128});
    QCOMPARE(network.proxy.user(), QStringLiteral("me"));
    QCOMPARE(network.proxy.password(), QStringLiteral("p@ss"));
    QCOMPARE(proxyText(network.proxy), QStringLiteral("proxy.example:3128"));
    QCOMPARE(network.proxySource, QStringLiteral("HTTPS_PROXY"));
    QCOMPARE(network.noProxy,
             QStringList({QStringLiteral("a.example"), QStringLiteral(".b.example")}));
    QCOMPARE(network.caCertificates, QList<QSslCertificate>{authority.certificate()});
    QCOMPARE(network.caBundleSource, QStringLiteral("AWS_CA_BUNDLE"));
    QCOMPARE(network.maxAttempts, 5);
    QCOMPARE(network.retryMode, QStringLiteral("adaptive"));
}

void ResolveNetworkTest::goesByTheProxyThatIsGivenWhateverTheVariablesSay()
{
    ResolveRig rig;
    ConnectionRequest request;
    request.proxy = NetworkSettings::Proxy::Manual;
    request.proxyAddress =
        SourcedText{QStringLiteral("given.example:8080"), QStringLiteral("the settings")};
    const auto connection =
        rig.resolve(QStringLiteral("AWS_REGION=eu-west-1 HTTPS_PROXY=http://other:1 NO_PROXY=*") +
                        keyVariables(),
                    request);
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    const QNetworkProxy proxy =
        proxyFor(connection->network, QStringLiteral("glacier.eu-west-1.amazonaws.com"), 443);
    QCOMPARE(proxyText(proxy), QStringLiteral("given.example:8080"));
    QCOMPARE(connection->network.proxySource, QStringLiteral("the settings"));
}

void ResolveNetworkTest::refusesToGoWithoutTheProxyThatIsToBeGiven()
{
    ResolveRig rig;
    ConnectionRequest request;
    request.proxy = NetworkSettings::Proxy::Manual;
    const QString environment = QStringLiteral("AWS_REGION=eu-west-1") + keyVariables();
    const auto none = rig.resolve(environment, request);
    QVERIFY(!none && none.error().kind == ErrorKind::InvalidConfiguration);
    request.proxyAddress =
        SourcedText{QStringLiteral("socks5://given.example"), QStringLiteral("the settings")};
    const auto socks = rig.resolve(environment, request);
    QVERIFY(!socks && socks.error().detail.startsWith(QStringLiteral("the settings: ")));
}

void ResolveNetworkTest::takesProxyVariablesInLowerCaseFirst_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("exceptions");
    const auto row = [](const char *environment, const char *proxy, const char *source,
                        const char *exceptions) {
        QTest::newRow(environment)
            << QString::fromLatin1(environment) << QString::fromLatin1(proxy)
            << QString::fromLatin1(source) << QString::fromLatin1(exceptions);
    };
    row("HTTPS_PROXY=http://upper:1 https_proxy=http://lower:2", "lower:2", "https_proxy", "");
    row("HTTPS_PROXY=http://upper:1", "upper:1", "HTTPS_PROXY", "");
    row("HTTPS_PROXY=http://upper:1 https_proxy=", "", "", "");
    row("ALL_PROXY=http://all:3 HTTPS_PROXY=http://upper:1", "upper:1", "HTTPS_PROXY", "");
    row("ALL_PROXY=http://all:3", "all:3", "ALL_PROXY", "");
    row("ALL_PROXY=http://all:3 all_proxy=http://lower:2", "lower:2", "all_proxy", "");
    row("ALL_PROXY=http://all:3 https_proxy=", "", "", "");
    row("ALL_PROXY=http://all:3 NO_PROXY=a", "all:3", "ALL_PROXY", "a");
    row("https_proxy=http://lower:2 NO_PROXY=a no_proxy=b", "lower:2", "https_proxy", "b");
    row("https_proxy=http://lower:2 NO_PROXY=a no_proxy=", "lower:2", "https_proxy", "");
    row("https_proxy=http://lower:2 NO_PROXY=a", "lower:2", "https_proxy", "a");
}

void ResolveNetworkTest::takesProxyVariablesInLowerCaseFirst()
{
    QFETCH(QString, environment);
    ResolveRig rig;
    const auto connection =
        rig.resolve(QStringLiteral("AWS_REGION=eu-west-1 ") + environment + keyVariables());
    QVERIFY(connection.has_value());
    QTEST(proxyText(connection->network.proxy), "proxy");
    QTEST(connection->network.proxySource, "source");
    QTEST(connection->network.noProxy.join(u','), "exceptions");
}

void ResolveNetworkTest::tellsWhatWasSetForAProxyAndLeadsToNone_data()
{
    using Proxy = NetworkSettings::Proxy;
    QTest::addColumn<Proxy>("mode");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("said");
    const auto row = [](Proxy mode, const char *environment, const char *said) {
        QTest::addRow("%s %s",
                      mode == Proxy::System        ? "system"
                      : mode == Proxy::Environment ? "environment"
                                                   : "none",
                      environment)
            << mode << QString::fromLatin1(environment) << QString::fromLatin1(said);
    };
    const char *const automatic =
        "no proxy is used; auto_proxy: it leads to a PAC file, which is not read; ";
    const char *const plain = "no proxy is used; http_proxy: it leads to a PAC file, ";
    const char *const loopback = " AWS_ENDPOINT_URL=http://127.0.0.1:4711";
    row(Proxy::Environment, "auto_proxy=http://p/x", automatic);
    row(Proxy::Environment, "auto_proxy=http://p/x https_proxy=http://p:1", "");
    row(Proxy::Environment, "auto_proxy=http://p/x ALL_PROXY=http://p:1", "");
    row(Proxy::Environment, "auto_proxy=http://p/x https_proxy=http://p:1 no_proxy=*", "");
    row(Proxy::Environment, "auto_proxy=http://p/x https_proxy=", "");
    row(Proxy::Environment, (QByteArray("auto_proxy=http://p/x") + loopback).constData(), "");
    row(Proxy::Environment, "http_proxy=pac+http://p/x", plain);
    row(Proxy::Environment, "http_proxy=http://p/p.pac", plain);
    row(Proxy::Environment, "http_proxy=http://p:1", "");
    const char *const strange = "no proxy is used; https_proxy: a proxy is asked by http only, ";
    const char *const system = "the system gives no proxy for glacier.eu-west-1.amazonaws.com; so "
                               "it says, too, where a PAC file gives it";
    row(Proxy::System, "https_proxy=https://p:1", strange);
    row(Proxy::System, "https_proxy=socks4://p:1", strange);
    row(Proxy::System, "https_proxy=pac+file:///nowhere", system);
    row(Proxy::System, "A=1", system);
    row(Proxy::System, "https_proxy=http://p:1", "");
    row(Proxy::System, "https_proxy=socks5://p:1", "");
    row(Proxy::None, "https_proxy=https://p:1 auto_proxy=http://p/x", "");
}

void ResolveNetworkTest::tellsWhatWasSetForAProxyAndLeadsToNone()
{
    QFETCH(NetworkSettings::Proxy, mode);
    QFETCH(QString, environment);
    QFETCH(QString, said);
    // libproxy reads the variables of the program itself.
    const QProcessEnvironment given = environmentOf(environment);
    for (const char *variable : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"})
        qputenv(variable, given.value(QLatin1String(variable)).toLatin1());
    ResolveRig rig;
    ConnectionRequest request;
    request.proxy = mode;
    const auto connection = rig.resolve(
        QStringLiteral("AWS_REGION=eu-west-1 ") + environment + keyVariables(), request);
    QVERIFY(connection.has_value());
    const QStringList notes = connection->notes;
    QVERIFY2(notes.isEmpty() == said.isEmpty(), qPrintable(notes.join(u'\n')));
    QVERIFY2(said.isEmpty() || notes.constFirst().startsWith(said), qPrintable(notes.join(u'\n')));
}

void ResolveNetworkTest::refusesWhatCannotBeOfTheNetwork_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *environment, ErrorKind kind, const char *named) {
        QTest::newRow(environment)
            << QString::fromLatin1(environment) << kind << QString::fromLatin1(named);
    };
    row("HTTPS_PROXY=socks5://p:1", ErrorKind::InvalidConfiguration, "HTTPS_PROXY: ");
    row("HTTPS_PROXY=https://p:1", ErrorKind::InvalidConfiguration,
        "HTTPS_PROXY: a proxy is asked by http only, not by https or SOCKS");
    row("all_proxy=https://u:hunter2@p:1", ErrorKind::InvalidConfiguration,
        "all_proxy: a proxy is asked by http only, not by https or SOCKS");
    row("https_proxy=pac+http://u:hunter2@p/proxy.pac", ErrorKind::InvalidConfiguration,
        "https_proxy: it leads to a PAC file, which is not read; ");
    row("https_proxy=PAC+file:///etc/proxy.pac", ErrorKind::InvalidConfiguration,
        "https_proxy: it leads to a PAC file, ");
    row("HTTPS_PROXY=http://p/proxy.pac", ErrorKind::InvalidConfiguration,
        "HTTPS_PROXY: it leads to a PAC file, ");
    row("https_proxy=http://wpad/wpad.dat", ErrorKind::InvalidConfiguration,
        "https_proxy: it leads to a PAC file, ");
    row("https_proxy=file:///etc/proxy.pac", ErrorKind::InvalidConfiguration,
        "https_proxy: it leads to a PAC file, ");
    row("https_proxy=wpad:", ErrorKind::InvalidConfiguration,
        "https_proxy: it leads to a PAC file, ");
    row("ALL_PROXY=pac+http://p/x", ErrorKind::InvalidConfiguration,
        "ALL_PROXY: it leads to a PAC file, ");
    row("ALL_PROXY=socks5h://p:1", ErrorKind::InvalidConfiguration, "ALL_PROXY: ");
    row("HTTPS_PROXY=http://u:hunter2@", ErrorKind::InvalidConfiguration, "HTTPS_PROXY: ");
    row("https_proxy=http://", ErrorKind::InvalidConfiguration, "https_proxy: ");
    row("AWS_CA_BUNDLE=/nowhere", ErrorKind::FileNotReadable, "AWS_CA_BUNDLE: /nowhere");
    row("AWS_CA_BUNDLE=/dev/zero", ErrorKind::InvalidConfiguration, "AWS_CA_BUNDLE: ");
    row("AWS_CA_BUNDLE=/etc/passwd", ErrorKind::InvalidConfiguration, "AWS_CA_BUNDLE: ");
    row("AWS_MAX_ATTEMPTS=0", ErrorKind::InvalidConfiguration, "AWS_MAX_ATTEMPTS: ");
    row("AWS_MAX_ATTEMPTS=many", ErrorKind::InvalidConfiguration, "AWS_MAX_ATTEMPTS: ");
    row("AWS_RETRY_MODE=eager", ErrorKind::InvalidConfiguration, "AWS_RETRY_MODE: ");
    row("AWS_USE_FIPS_ENDPOINT=yes", ErrorKind::InvalidConfiguration, "AWS_USE_FIPS_ENDPOINT: ");
}

void ResolveNetworkTest::refusesWhatCannotBeOfTheNetwork()
{
    QFETCH(QString, environment);
    QFETCH(QString, named);
    ResolveRig rig;
    const auto connection =
        rig.resolve(QStringLiteral("AWS_REGION=eu-west-1 ") + environment + keyVariables());
    QVERIFY(!connection);
    QTEST(connection.error().kind, "kind");
    QVERIFY2(connection.error().detail.startsWith(named), qPrintable(connection.error().detail));
    QVERIFY(!connection.error().detail.contains(QLatin1String("hunter2")));
}

QTEST_GUILESS_MAIN(ResolveNetworkTest)
#include "tst_resolvenetwork.moc"
