#include "aws/connection/resolveconnection.h"
#include "support/fixedrandom.h"
#include "support/manualclock.h"
#include "support/manualscheduler.h"
#include "support/tlsauthority.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryFile>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

/// Assignments separated by spaces.
QProcessEnvironment environmentOf(const QString &assignments)
{
    QProcessEnvironment environment;
    for (const QString &assignment : assignments.split(u' ', Qt::SkipEmptyParts))
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    return environment;
}

QString keys()
{
    return QStringLiteral(" AWS_ACCESS_KEY_ID=AKID AWS_SECRET_ACCESS_KEY=secret");
}

/// A value of "none" means that there is no override.
std::optional<SourcedText> overrideOf(const QString &value, const char *source)
{
    if (value == QLatin1String("none"))
        return {};
    return SourcedText{value, QString::fromLatin1(source)};
}

struct Bench
{
    ManualClock clock;
    ManualScheduler scheduler{clock};
    FixedRandom random;
    ConnectionServices services{clock, scheduler, random};

    Result<ResolvedConnection> resolve(const QString &environment,
                                       const ConnectionRequest &request = {},
                                       const ProfileSet &profiles = {})
    {
        return resolveConnection(request, environmentOf(environment), profiles, services);
    }
};

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
    void resolves_data();
    void resolves();
    void refuses_data();
    void refuses();
    void givesTheCredentialsOfTheEnvironment();
    void neverRepeatsAPasswordOfAnEndpoint();
    void knowsTheFiftyEndpoints();
    void findsTheIdentityInTheOrderOfAwsTools_data();
    void findsTheIdentityInTheOrderOfAwsTools();
    void doesNotFallThroughToAnotherIdentity_data();
    void doesNotFallThroughToAnotherIdentity();
    void findsThePlaceOfEverySetting_data();
    void findsThePlaceOfEverySetting();
    void asksStsOnlyWhereTheUserPointedTo_data();
    void asksStsOnlyWhereTheUserPointedTo();
    void findsProxyBundleAndRetries();
    void refusesWhatCannotBeOfTheNetwork_data();
    void refusesWhatCannotBeOfTheNetwork();
    void saysWhatTheAwsCliReadsOtherwise();
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
    Bench bench;
    const auto connection =
        bench.resolve(environment + keys(), requestOf(regionOverride, urlOverride));
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
    row("nothing", QString(), "none", "none", ErrorKind::InvalidInput, "AWS_REGION");
    row("no region", keys(), "none", "none", ErrorKind::InvalidInput, "AWS_REGION");
    row("a bent region", QStringLiteral("AWS_REGION=@attacker.com#") + keys(), "none", "none",
        ErrorKind::InvalidInput, "AWS_REGION: @attacker.com#");
    row("a bent default region", QStringLiteral("AWS_DEFAULT_REGION=us-east-1@x") + keys(), "none",
        "none", ErrorKind::InvalidInput, "AWS_DEFAULT_REGION: us-east-1@x");
    row("a wrong region does not fall through",
        QStringLiteral("AWS_REGION=us_east_1 AWS_DEFAULT_REGION=us-east-1") + keys(), "none",
        "none", ErrorKind::InvalidInput, "AWS_REGION: us_east_1");
    row("a bent region override", region + keys(), "../../", "none", ErrorKind::InvalidInput,
        "--region: ../../");
    row("an empty region override", region + keys(), "", "none", ErrorKind::InvalidInput,
        "--region");
    row("plain http elsewhere",
        region + QStringLiteral(" AWS_ENDPOINT_URL=http://a.example") + keys(), "none", "none",
        ErrorKind::InvalidEndpoint, "AWS_ENDPOINT_URL: ");
    row("a wrong endpoint does not fall through",
        region + QStringLiteral(" AWS_ENDPOINT_URL_GLACIER=x AWS_ENDPOINT_URL=https://a.example") +
            keys(),
        "none", "none", ErrorKind::InvalidEndpoint, "AWS_ENDPOINT_URL_GLACIER: ");
    row("a wrong endpoint override", region + keys(), "none", "http://127.0.0.1.example.com",
        ErrorKind::InvalidEndpoint, "--endpoint-url: ");
    row("no credentials", region, "none", "none", ErrorKind::NoCredentials, "AWS_ACCESS_KEY_ID");
    row("no secret", region + QStringLiteral(" AWS_ACCESS_KEY_ID=AKID"), "none", "none",
        ErrorKind::NoCredentials, "AWS_SECRET_ACCESS_KEY");
}

void ResolveConnectionTest::refuses()
{
    QFETCH(QString, environment);
    QFETCH(QString, regionOverride);
    QFETCH(QString, urlOverride);
    QFETCH(QString, named);
    Bench bench;
    const auto connection = bench.resolve(environment, requestOf(regionOverride, urlOverride));
    QVERIFY(!connection);
    QTEST(connection.error().kind, "kind");
    QVERIFY2(connection.error().detail.startsWith(named), qPrintable(connection.error().detail));
}

void ResolveConnectionTest::givesTheCredentialsOfTheEnvironment()
{
    Bench bench;
    const auto connection = bench.resolve(QStringLiteral("AWS_REGION=eu-west-1") + keys());
    QVERIFY(connection.has_value());
    const auto credentials = connection->credentials->credentials().result();
    QVERIFY(credentials.has_value());
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("AKID"));
    QVERIFY((*credentials)->secretAccessKey.view() == "secret");
}

void ResolveConnectionTest::neverRepeatsAPasswordOfAnEndpoint()
{
    Bench bench;
    const auto connection = bench.resolve(
        QStringLiteral("AWS_REGION=eu-west-1 AWS_ENDPOINT_URL=https://a:hunter2@b.c") + keys());
    QVERIFY(!connection);
    QVERIFY(!connection.error().detail.contains(QStringLiteral("hunter2")));
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
        QString environment = keys();
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
        Bench bench;
        const auto connection = bench.resolve(environment);
        QVERIFY2(connection.has_value() == (!url.isEmpty() && !lacksRegion), name.constData());
        if (connection)
            QVERIFY2(connection->endpoint.url().toString() == url, name.constData());
        else if (!lacksRegion)
            QVERIFY2(connection.error().kind == ErrorKind::InvalidEndpoint, name.constData());
    }
    QCOMPARE(cases.size(), 50);
}

namespace {

const char *const files =
    "[default]\nregion = eu-west-1\naws_access_key_id = AKIADEFAULT\n"
    "aws_secret_access_key = s\n"
    "[profile named]\nregion = us-west-1\naws_access_key_id = AKIANAMED\n"
    "aws_secret_access_key = s\n"
    "[profile half]\nregion = us-west-1\naws_access_key_id = AKIAHALF\n"
    "[profile bare]\nregion = us-west-1\n"
    "[profile broken]\naws_access_key_id AKIA\n"
    "[profile instance]\nregion = us-west-1\nrole_arn = arn:aws:iam::1:role/R\n"
    "credential_source = Ec2InstanceMetadata\n"
    "[profile routed]\nregion = us-west-1\naws_access_key_id = AKIAROUTED\n"
    "aws_secret_access_key = s\nservices = local\nendpoint_url = https://profile.example\n"
    "[services local]\nglacier =\n  endpoint_url = https://services.example\n"
    "[profile lost]\nregion = us-west-1\nservices = nowhere\naws_access_key_id = AKIALOST\n"
    "aws_secret_access_key = s\n"
    "[profile commented]\nregion = us-west-1 # here\naws_access_key_id = AKIACOMMENT\n"
    "aws_secret_access_key = s\nca_bundle = /nowhere/ca.pem\n";

ProfileSet profileSet(const QByteArray &config = files)
{
    return ProfileSet::merge(
        readSharedFile({config.constData(), static_cast<std::size_t>(config.size())},
                       SharedFileKind::Config, QStringLiteral("config")),
        {});
}

ConnectionRequest requestFor(const QString &profile)
{
    ConnectionRequest request;
    if (profile.isEmpty())
        return request;
    request.identity = ConnectionRequest::Identity::Profile;
    request.profile = profile;
    return request;
}

} // namespace

void ResolveConnectionTest::findsTheIdentityInTheOrderOfAwsTools_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("accessKeyId");
    QTest::addColumn<QString>("region");
    const auto row = [](const char *title, const QString &environment, const char *profile,
                        const char *accessKeyId, const char *region) {
        QTest::newRow(title) << environment << QString::fromLatin1(profile)
                             << QString::fromLatin1(accessKeyId) << QString::fromLatin1(region);
    };
    row("nothing is said: the default profile", {}, "", "AKIADEFAULT", "eu-west-1");
    row("keys of the environment go before the default profile", keys(), "", "AKID", "eu-west-1");
    row("AWS_PROFILE", QStringLiteral("AWS_PROFILE=named"), "", "AKIANAMED", "us-west-1");
    row("AWS_DEFAULT_PROFILE", QStringLiteral("AWS_DEFAULT_PROFILE=named"), "", "AKIANAMED",
        "us-west-1");
    row("AWS_PROFILE leaves the keys of the environment",
        QStringLiteral("AWS_PROFILE=named") + keys(), "", "AKID", "us-west-1");
    row("a chosen profile drops them", keys(), "named", "AKIANAMED", "us-west-1");
    row("a chosen profile drops AWS_PROFILE", QStringLiteral("AWS_PROFILE=default"), "named",
        "AKIANAMED", "us-west-1");
    row("AWS_REGION goes before a chosen profile's", QStringLiteral("AWS_REGION=eu-north-1"),
        "named", "AKIANAMED", "eu-north-1");
}

void ResolveConnectionTest::findsTheIdentityInTheOrderOfAwsTools()
{
    QFETCH(QString, environment);
    QFETCH(QString, profile);
    Bench bench;
    const auto connection = bench.resolve(environment, requestFor(profile), profileSet());
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    const auto credentials = connection->credentials->credentials().result();
    QVERIFY(credentials.has_value());
    QTEST((*credentials)->accessKeyId, "accessKeyId");
    QTEST(connection->region.toString(), "region");
}

void ResolveConnectionTest::doesNotFallThroughToAnotherIdentity_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *title, const QString &environment, const char *profile,
                        ErrorKind kind, const char *named) {
        QTest::newRow(title) << environment << QString::fromLatin1(profile) << kind
                             << QString::fromLatin1(named);
    };
    row("half the keys of the environment", QStringLiteral("AWS_SECRET_ACCESS_KEY=s"), "",
        ErrorKind::NoCredentials, "AWS_ACCESS_KEY_ID");
    row("AWS_PROFILE names none", QStringLiteral("AWS_PROFILE=nobody") + keys(), "",
        ErrorKind::NoSuchProfile, "AWS_PROFILE: nobody");
    row("a chosen one is not there", keys(), "nobody", ErrorKind::NoSuchProfile, "nobody");
    row("a chosen one has half its keys", keys(), "half", ErrorKind::InvalidConfiguration,
        "[profile half] aws_secret_access_key: missing");
    row("a chosen one has none", keys(), "bare", ErrorKind::InvalidConfiguration,
        "[profile bare] it says nothing of credentials");
    row("a chosen one has a fault", keys(), "broken", ErrorKind::InvalidConfiguration,
        "config:15: [profile broken] the line has no = between key and value");
    row("metadata is turned off", keys(), "instance", ErrorKind::MetadataTurnedOff, "EC2");
    row("services that are not there", keys(), "lost", ErrorKind::InvalidConfiguration,
        "[profile lost] services: there is no [services nowhere]");
    row("a token file without its role",
        QStringLiteral("AWS_PROFILE=bare AWS_WEB_IDENTITY_TOKEN_FILE=/t"), "",
        ErrorKind::NoCredentials, "AWS_ACCESS_KEY_ID");
}

void ResolveConnectionTest::doesNotFallThroughToAnotherIdentity()
{
    QFETCH(QString, environment);
    QFETCH(QString, profile);
    QFETCH(QString, named);
    Bench bench;
    const auto connection = bench.resolve(environment, requestFor(profile), profileSet());
    QVERIFY(!connection);
    QVERIFY2(connection.error().detail.contains(named), qPrintable(connection.error().detail));
    QTEST(connection.error().kind, "kind");
}

void ResolveConnectionTest::findsThePlaceOfEverySetting_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *title, const char *environment, const char *endpoint,
                        const char *source) {
        QTest::newRow(title) << QString::fromLatin1(environment) << QString::fromLatin1(endpoint)
                             << QString::fromLatin1(source);
    };
    row("[services] before the profile", "", "https://services.example", "config:27");
    row("AWS_ENDPOINT_URL before [services]", "AWS_ENDPOINT_URL=https://all.example",
        "https://all.example", "AWS_ENDPOINT_URL");
    row("AWS_ENDPOINT_URL_GLACIER before AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL=https://all.example AWS_ENDPOINT_URL_GLACIER=https://own.example",
        "https://own.example", "AWS_ENDPOINT_URL_GLACIER");
    row("all of them ignored", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true",
        "https://glacier.us-west-1.amazonaws.com", "");
}

void ResolveConnectionTest::findsThePlaceOfEverySetting()
{
    QFETCH(QString, environment);
    Bench bench;
    const auto connection =
        bench.resolve(environment, requestFor(QStringLiteral("routed")), profileSet());
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    QTEST(connection->endpoint.url().toString(), "endpoint");
    QTEST(connection->endpointSource, "source");
    QCOMPARE(connection->regionSource, QStringLiteral("config:21"));
    QCOMPARE(connection->credentialsSource, QStringLiteral("profile routed (config:22)"));
    QCOMPARE(connection->profile, QStringLiteral("routed"));
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
    Bench bench;
    const auto connection =
        bench.resolve(QStringLiteral("AWS_DEFAULT_REGION=eu-west-1 ") + environment + keys(),
                      requestOf(QStringLiteral("none"), urlOverride));
    QVERIFY(connection.has_value());
    QTEST(connection->sts ? connection->sts->url().toString() : QString(), "sts");
}

void ResolveConnectionTest::findsProxyBundleAndRetries()
{
    TlsAuthority authority;
    QTemporaryFile bundle;
    QVERIFY(bundle.open());
    bundle.write(authority.certificate().toPem());
    bundle.close();
    Bench bench;
    const auto connection = bench.resolve(
        QStringLiteral("AWS_REGION=eu-west-1 HTTPS_PROXY=http://me:p%40ss@proxy.example:3128 "
                       "NO_PROXY=a.example,.b.example AWS_MAX_ATTEMPTS=5 AWS_RETRY_MODE=adaptive "
                       "AWS_CA_BUNDLE=") +
        bundle.fileName() + keys());
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

void ResolveConnectionTest::refusesWhatCannotBeOfTheNetwork_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *environment, ErrorKind kind, const char *named) {
        QTest::newRow(environment)
            << QString::fromLatin1(environment) << kind << QString::fromLatin1(named);
    };
    row("HTTPS_PROXY=socks5://p:1", ErrorKind::InvalidConfiguration, "HTTPS_PROXY: ");
    row("HTTPS_PROXY=http://u:hunter2@", ErrorKind::InvalidConfiguration, "HTTPS_PROXY: ");
    row("https_proxy=http://", ErrorKind::InvalidConfiguration, "https_proxy: ");
    row("AWS_CA_BUNDLE=/nowhere", ErrorKind::FileNotReadable, "AWS_CA_BUNDLE: /nowhere");
    row("AWS_CA_BUNDLE=/etc/passwd", ErrorKind::InvalidConfiguration, "AWS_CA_BUNDLE: ");
    row("AWS_MAX_ATTEMPTS=0", ErrorKind::InvalidConfiguration, "AWS_MAX_ATTEMPTS: ");
    row("AWS_MAX_ATTEMPTS=many", ErrorKind::InvalidConfiguration, "AWS_MAX_ATTEMPTS: ");
    row("AWS_RETRY_MODE=eager", ErrorKind::InvalidConfiguration, "AWS_RETRY_MODE: ");
    row("AWS_USE_FIPS_ENDPOINT=yes", ErrorKind::InvalidConfiguration, "AWS_USE_FIPS_ENDPOINT: ");
}

void ResolveConnectionTest::refusesWhatCannotBeOfTheNetwork()
{
    QFETCH(QString, environment);
    QFETCH(QString, named);
    Bench bench;
    const auto connection =
        bench.resolve(QStringLiteral("AWS_REGION=eu-west-1 ") + environment + keys());
    QVERIFY(!connection);
    QTEST(connection.error().kind, "kind");
    QVERIFY2(connection.error().detail.startsWith(named), qPrintable(connection.error().detail));
    QVERIFY(!connection.error().detail.contains(QLatin1String("hunter2")));
}

void ResolveConnectionTest::saysWhatTheAwsCliReadsOtherwise()
{
    Bench bench;
    const auto connection = bench.resolve(QStringLiteral("AWS_CA_BUNDLE=/nowhere"),
                                          requestFor(QStringLiteral("commented")), profileSet());
    QVERIFY(!connection); // the bundle of the variable goes before the profile's, and is not there
    const auto other = bench.resolve(QString(), requestFor(QStringLiteral("named")), profileSet());
    QVERIFY(other.has_value());
    QVERIFY(other->notes.contains(
        QStringLiteral("config:35: [profile commented] region: the AWS CLI takes the comment "
                       "after the value for a part of the value")));
    const auto unlisted = bench.resolve(QStringLiteral("AWS_REGION=mx-central-1") + keys());
    QVERIFY(unlisted.has_value());
    QVERIFY(unlisted->notes.first().startsWith(QLatin1String("mx-central-1 is not among")));
}

QTEST_GUILESS_MAIN(ResolveConnectionTest)
#include "tst_resolveconnection.moc"
