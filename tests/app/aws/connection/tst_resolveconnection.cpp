// SPDX-License-Identifier: GPL-3.0-or-later

// Region and endpoint, by the variables and by what goes before them.
#include "resolverig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

/// A value of "none" means that there is no override.
std::optional<SourcedText> overrideOf(const QString &value, const char *source)
{
    if (value == QLatin1String("none"))
        return {};
    return SourcedText{value, QString::fromLatin1(source)};
}

ConnectionRequest requestOf(const QString &region, const QString &url)
{
    ConnectionRequest request;
    request.region = overrideOf(region, "--region");
    request.endpointUrl = overrideOf(url, "--endpoint-url");
    return request;
}

} // namespace

class ResolveConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsUsualOnlyWhereNothingElseIsSaid();
    void resolves_data();
    void resolves();
    void refuses_data();
    void refuses();
    void givesTheCredentialsOfTheEnvironment();
    void neverRepeatsAPasswordOfAnEndpoint();
    void choosesTheHostByFipsAndDualStack_data();
    void choosesTheHostByFipsAndDualStack();
    void knowsTheFiftyEndpoints();
    void asksStsOnlyWhereTheUserPointedTo_data();
    void asksStsOnlyWhereTheUserPointedTo();
};

void ResolveConnectionTest::resolves_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("regionOverride");
    QTest::addColumn<QString>("urlOverride");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("regionSource");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("endpointSource");
    const auto row = [](const char *title, const char *environment, const char *regionOverride,
                        const char *urlOverride, const char *region, const char *regionSource,
                        const char *endpoint, const char *endpointSource) {
        QTest::newRow(title) << QString::fromLatin1(environment)
                             << QString::fromLatin1(regionOverride)
                             << QString::fromLatin1(urlOverride) << QString::fromLatin1(region)
                             << QString::fromLatin1(regionSource) << QString::fromLatin1(endpoint)
                             << QString::fromLatin1(endpointSource);
    };
    row("region", "AWS_REGION=eu-west-1", "none", "none", "eu-west-1", "AWS_REGION",
        "https://glacier.eu-west-1.amazonaws.com", "");
    row("default region", "AWS_DEFAULT_REGION=cn-north-1", "none", "none", "cn-north-1",
        "AWS_DEFAULT_REGION", "https://glacier.cn-north-1.amazonaws.com.cn", "");
    row("both regions", "AWS_REGION=eu-west-1 AWS_DEFAULT_REGION=us-east-1", "none", "none",
        "eu-west-1", "AWS_REGION", "https://glacier.eu-west-1.amazonaws.com", "");
    row("empty region", "AWS_REGION= AWS_DEFAULT_REGION=us-east-1", "none", "none", "us-east-1",
        "AWS_DEFAULT_REGION", "https://glacier.us-east-1.amazonaws.com", "");
    row("region override", "AWS_REGION=eu-west-1", "us-west-2", "none", "us-west-2", "--region",
        "https://glacier.us-west-2.amazonaws.com", "");
    row("region only as override", "", "us-west-2", "none", "us-west-2", "--region",
        "https://glacier.us-west-2.amazonaws.com", "");
    row("endpoint", "AWS_REGION=eu-west-1 AWS_ENDPOINT_URL=http://127.0.0.1:9", "none", "none",
        "eu-west-1", "AWS_REGION", "http://127.0.0.1:9", "AWS_ENDPOINT_URL");
    row("endpoint for Glacier",
        "AWS_REGION=eu-west-1 AWS_ENDPOINT_URL=https://a.example "
        "AWS_ENDPOINT_URL_GLACIER=https://b.example/x/",
        "none", "none", "eu-west-1", "AWS_REGION", "https://b.example/x",
        "AWS_ENDPOINT_URL_GLACIER");
    row("empty endpoint for Glacier",
        "AWS_REGION=eu-west-1 AWS_ENDPOINT_URL=https://a.example AWS_ENDPOINT_URL_GLACIER=", "none",
        "none", "eu-west-1", "AWS_REGION", "https://a.example", "AWS_ENDPOINT_URL");
    row("endpoint override", "AWS_REGION=eu-west-1 AWS_ENDPOINT_URL_GLACIER=https://b.example",
        "none", "https://c.example", "eu-west-1", "AWS_REGION", "https://c.example",
        "--endpoint-url");
    row("endpoints ignored",
        "AWS_REGION=eu-west-1 AWS_ENDPOINT_URL=https://a.example "
        "AWS_ENDPOINT_URL_GLACIER=https://b.example AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=True",
        "none", "none", "eu-west-1", "AWS_REGION", "https://glacier.eu-west-1.amazonaws.com", "");
    row("endpoints ignored, but not the override",
        "AWS_REGION=eu-west-1 AWS_ENDPOINT_URL=https://a.example "
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true",
        "none", "https://c.example", "eu-west-1", "AWS_REGION", "https://c.example",
        "--endpoint-url");
    row("endpoints not ignored",
        "AWS_REGION=eu-west-1 AWS_ENDPOINT_URL=https://a.example "
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=false",
        "none", "none", "eu-west-1", "AWS_REGION", "https://a.example", "AWS_ENDPOINT_URL");
}

void ResolveConnectionTest::resolves()
{
    QFETCH(QString, environment);
    QFETCH(QString, regionOverride);
    QFETCH(QString, urlOverride);
    ResolveRig rig;
    const auto connection =
        rig.resolve(environment + keyVariables(), requestOf(regionOverride, urlOverride));
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    QTEST(connection->region.toString(), "region");
    QTEST(connection->regionSource, "regionSource");
    QTEST(connection->endpoint.url().toString(), "endpoint");
    QTEST(connection->endpointSource, "endpointSource");
    QCOMPARE(connection->credentialsSource, QStringLiteral("environment (AWS_ACCESS_KEY_ID)"));
}

void ResolveConnectionTest::refuses_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("regionOverride");
    QTest::addColumn<QString>("urlOverride");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *title, const QString &environment, const char *regionOverride,
                        const char *urlOverride, ErrorKind kind, const char *named) {
        QTest::newRow(title) << environment << QString::fromLatin1(regionOverride)
                             << QString::fromLatin1(urlOverride) << kind
                             << QString::fromLatin1(named);
    };
    const QString region = QStringLiteral("AWS_REGION=eu-west-1");
    row("nothing", QString(), "none", "none", ErrorKind::RegionNotChosen, "AWS_REGION is not set");
    row("no region", keyVariables(), "none", "none", ErrorKind::RegionNotChosen,
        "AWS_REGION is not set");
    row("an empty region", QStringLiteral("AWS_REGION=") + keyVariables(), "none", "none",
        ErrorKind::RegionNotChosen, "AWS_REGION is empty");
    row("a bent region", QStringLiteral("AWS_REGION=@attacker.com#") + keyVariables(), "none",
        "none", ErrorKind::InvalidInput, "AWS_REGION: @attacker.com#");
    row("a bent default region", QStringLiteral("AWS_DEFAULT_REGION=us-east-1@x") + keyVariables(),
        "none", "none", ErrorKind::InvalidInput, "AWS_DEFAULT_REGION: us-east-1@x");
    row("a wrong region does not fall through",
        QStringLiteral("AWS_REGION=us_east_1 AWS_DEFAULT_REGION=us-east-1") + keyVariables(),
        "none", "none", ErrorKind::InvalidInput, "AWS_REGION: us_east_1");
    row("a bent region override", region + keyVariables(), "../../", "none",
        ErrorKind::InvalidInput, "--region: ../../");
    row("an empty region override", region + keyVariables(), "", "none", ErrorKind::InvalidInput,
        "--region");
    row("plain http elsewhere",
        region + QStringLiteral(" AWS_ENDPOINT_URL=http://a.example") + keyVariables(), "none",
        "none", ErrorKind::InvalidEndpoint, "AWS_ENDPOINT_URL: ");
    row("a wrong endpoint does not fall through",
        region + QStringLiteral(" AWS_ENDPOINT_URL_GLACIER=x AWS_ENDPOINT_URL=https://a.example") +
            keyVariables(),
        "none", "none", ErrorKind::InvalidEndpoint, "AWS_ENDPOINT_URL_GLACIER: ");
    row("a wrong endpoint override", region + keyVariables(), "none",
        "http://127.0.0.1.example.com", ErrorKind::InvalidEndpoint, "--endpoint-url: ");
    row("no credentials", region, "none", "none", ErrorKind::NoCredentials, "AWS_ACCESS_KEY_ID");
    row("no secret", region + QStringLiteral(" AWS_ACCESS_KEY_ID=AKID"), "none", "none",
        ErrorKind::InvalidConfiguration, "AWS_SECRET_ACCESS_KEY: not set");
    row("a Region with a space at its end", QStringLiteral("AWS_REGION=eu-west-1\u00a0"), "none",
        "none", ErrorKind::InvalidInput, "AWS_REGION: it ends with a no-break space");
}

void ResolveConnectionTest::refuses()
{
    QFETCH(QString, environment);
    QFETCH(QString, regionOverride);
    QFETCH(QString, urlOverride);
    QFETCH(QString, named);
    ResolveRig rig;
    const auto connection = rig.resolve(environment, requestOf(regionOverride, urlOverride));
    QVERIFY(!connection);
    QTEST(connection.error().kind, "kind");
    QVERIFY2(connection.error().detail.startsWith(named), qPrintable(connection.error().detail));
}

void ResolveConnectionTest::givesTheCredentialsOfTheEnvironment()
{
    ResolveRig rig;
    const auto connection = rig.resolve(QStringLiteral("AWS_REGION=eu-west-1") + keyVariables());
    QVERIFY(connection.has_value());
    const auto credentials = connection->credentials->credentials().result();
    QVERIFY(credentials.has_value());
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("AKID"));
    QVERIFY((*credentials)->secretAccessKey.view() == "secret");
}

void ResolveConnectionTest::neverRepeatsAPasswordOfAnEndpoint()
{
    ResolveRig rig;
    const auto connection =
        rig.resolve(QStringLiteral("AWS_REGION=eu-west-1 AWS_ENDPOINT_URL=https://a:hunter2@b.c") +
                    keyVariables());
    QVERIFY(!connection);
    QVERIFY(!connection.error().detail.contains(QStringLiteral("hunter2")));
}

void ResolveConnectionTest::choosesTheHostByFipsAndDualStack_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("url"); // empty: refused
    const auto row = [](const char *environment, const char *url) {
        QTest::newRow(environment) << QString::fromLatin1(environment) << QString::fromLatin1(url);
    };
    row("AWS_REGION=ca-central-1 AWS_USE_FIPS_ENDPOINT=true",
        "https://glacier-fips.ca-central-1.amazonaws.com");
    row("AWS_REGION=us-gov-west-1 AWS_USE_FIPS_ENDPOINT=true",
        "https://glacier.us-gov-west-1.amazonaws.com");
    row("AWS_REGION=eu-west-1 AWS_USE_DUALSTACK_ENDPOINT=TRUE",
        "https://glacier.eu-west-1.api.aws");
    row("AWS_REGION=cn-north-1 AWS_USE_FIPS_ENDPOINT=true AWS_USE_DUALSTACK_ENDPOINT=true",
        "https://glacier-fips.cn-north-1.api.amazonwebservices.com.cn");
    row("AWS_REGION=us-iso-east-1 AWS_USE_DUALSTACK_ENDPOINT=true",
        "https://glacier.us-iso-east-1.api.aws.ic.gov");
    row("AWS_REGION=us-isob-east-1 AWS_USE_DUALSTACK_ENDPOINT=true",
        "https://glacier.us-isob-east-1.api.aws.scloud");
    row("AWS_REGION=eu-isoe-west-1 AWS_USE_DUALSTACK_ENDPOINT=true",
        "https://glacier.eu-isoe-west-1.api.cloud-aws.adc-e.uk");
    row("AWS_REGION=us-isof-south-1 AWS_USE_FIPS_ENDPOINT=true AWS_USE_DUALSTACK_ENDPOINT=true",
        "https://glacier-fips.us-isof-south-1.api.aws.hci.ic.gov");
    row("AWS_REGION=eusc-de-east-1 AWS_USE_DUALSTACK_ENDPOINT=true",
        "https://glacier.eusc-de-east-1.api.amazonwebservices.eu");
    row("AWS_REGION=us-gov-west-1 AWS_USE_DUALSTACK_ENDPOINT=true",
        "https://glacier.us-gov-west-1.api.aws");
    row("AWS_REGION=us-iso-west-1 AWS_USE_FIPS_ENDPOINT=true",
        "https://glacier-fips.us-iso-west-1.c2s.ic.gov");
    row("AWS_REGION=eu-west-1 AWS_USE_FIPS_ENDPOINT=true AWS_ENDPOINT_URL=https://a.example", "");
    row("AWS_REGION=eu-west-1 AWS_USE_DUALSTACK_ENDPOINT=true AWS_ENDPOINT_URL=https://a.example",
        "");
}

void ResolveConnectionTest::choosesTheHostByFipsAndDualStack()
{
    QFETCH(QString, environment);
    QFETCH(QString, url);
    ResolveRig rig;
    const auto connection = rig.resolve(environment + keyVariables());
    QCOMPARE(connection.has_value(), !url.isEmpty());
    if (connection)
        QCOMPARE(connection->endpoint.url().toString(), url);
    else
        QCOMPARE(connection.error().kind, ErrorKind::InvalidEndpoint);
}

void ResolveConnectionTest::knowsTheFiftyEndpoints()
{
    QFile file(
        qEnvironmentVariable("VAULTLOCK_SHARED_DATA", QStringLiteral(VAULTLOCK_SHARED_DATA)) +
        QStringLiteral("/endpoints/glacier-endpoint-tests-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("../shared/data/endpoints is not here: the cases were not tested");
    const QJsonArray cases =
        QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("testCases")].toArray();
    for (const QJsonValue &each : cases) {
        const QJsonObject params = each[QLatin1String("params")].toObject();
        const QByteArray name = each[QLatin1String("documentation")].toString().toUtf8();
        QString environment = keyVariables();
        const auto add = [&](const char *param, const char *variable) {
            const QJsonValue value = params[QLatin1String(param)];
            if (value.toBool() || !value.toString().isEmpty())
                environment += u' ' + QLatin1String(variable) + u'=' +
                               (value.isBool() ? QStringLiteral("true") : value.toString());
        };
        add("Region", "AWS_REGION");
        add("UseFIPS", "AWS_USE_FIPS_ENDPOINT");
        add("UseDualStack", "AWS_USE_DUALSTACK_ENDPOINT");
        add("Endpoint", "AWS_ENDPOINT_URL_GLACIER");
        // The rules allow an endpoint without a Region; a signature does not.
        const bool lacksRegion = !params.contains(QLatin1String("Region"));
        const QString url =
            each[QLatin1String("expect")][QLatin1String("endpoint")][QLatin1String("url")]
                .toString();
        ResolveRig rig;
        const auto connection = rig.resolve(environment);
        QVERIFY2(connection.has_value() == (!url.isEmpty() && !lacksRegion), name.constData());
        if (connection)
            QVERIFY2(connection->endpoint.url().toString() == url, name.constData());
        else if (!lacksRegion)
            QVERIFY2(connection.error().kind == ErrorKind::InvalidEndpoint, name.constData());
    }
    QCOMPARE(cases.size(), 50);
}

void ResolveConnectionTest::asksStsOnlyWhereTheUserPointedTo_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("urlOverride");
    QTest::addColumn<QString>("sts"); // empty: not at all
    const auto row = [](const char *title, const char *environment, const char *url,
                        const char *sts) {
        QTest::newRow(title) << QString::fromLatin1(environment) << QString::fromLatin1(url)
                             << QString::fromLatin1(sts);
    };
    row("AWS's own", "", "none", "https://sts.eu-west-1.amazonaws.com");
    row("GovCloud's own", "AWS_REGION=us-gov-west-1", "none",
        "https://sts.us-gov-west-1.amazonaws.com");
    row("China's own", "AWS_REGION=cn-north-1", "none", "https://sts.cn-north-1.amazonaws.com.cn");
    row("FIPS", "AWS_REGION=us-east-1 AWS_USE_FIPS_ENDPOINT=true", "none",
        "https://sts-fips.us-east-1.amazonaws.com");
    row("Glacier elsewhere", "AWS_ENDPOINT_URL_GLACIER=https://a.example", "none", "");
    row("Glacier elsewhere by option", "", "https://a.example", "");
    row("both elsewhere", "AWS_ENDPOINT_URL_STS=https://sts.example", "https://a.example",
        "https://sts.example");
    row("everything elsewhere", "AWS_ENDPOINT_URL=https://all.example", "none",
        "https://all.example");
}

void ResolveConnectionTest::asksStsOnlyWhereTheUserPointedTo()
{
    QFETCH(QString, environment);
    QFETCH(QString, urlOverride);
    ResolveRig rig;
    const auto connection =
        rig.resolve(QStringLiteral("AWS_DEFAULT_REGION=eu-west-1 ") + environment + keyVariables(),
                    requestOf(QStringLiteral("none"), urlOverride));
    QVERIFY(connection.has_value());
    QTEST(connection->sts ? connection->sts->url().toString() : QString(), "sts");
}

/// Region and endpoint of the settings.
void ResolveConnectionTest::takesWhatIsUsualOnlyWhereNothingElseIsSaid()
{
    ResolveRig rig;
    ConnectionRequest request;
    request.usualRegion = SourcedText{QStringLiteral("eu-north-1"), QStringLiteral("the settings")};
    request.usualEndpointUrl =
        SourcedText{QStringLiteral("https://vpce.example"), QStringLiteral("the settings")};
    const auto usual = rig.resolve(keyVariables(), request);
    QVERIFY2(usual.has_value(), qPrintable(usual ? QString() : usual.error().detail));
    QCOMPARE(usual->region.toString(), QStringLiteral("eu-north-1"));
    QCOMPARE(usual->regionSource, QStringLiteral("the settings"));
    QCOMPARE(usual->endpoint.host(), QStringLiteral("vpce.example"));
    QCOMPARE(usual->endpointSource, QStringLiteral("the settings"));

    const auto other =
        rig.resolve(QStringLiteral("AWS_REGION=us-west-2 AWS_ENDPOINT_URL=https://other.example") +
                        keyVariables(),
                    request);
    QVERIFY2(other.has_value(), qPrintable(other ? QString() : other.error().detail));
    QCOMPARE(other->region.toString(), QStringLiteral("us-west-2"));
    QCOMPARE(other->endpoint.host(), QStringLiteral("other.example"));
    QCOMPARE(other->endpointSource, QStringLiteral("AWS_ENDPOINT_URL"));
}

QTEST_GUILESS_MAIN(ResolveConnectionTest)
#include "tst_resolveconnection.moc"
