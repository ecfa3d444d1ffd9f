#include "aws/connection/resolveconnection.h"
#include "support/fixedrandom.h"
#include "support/manualclock.h"
#include "support/manualscheduler.h"

#include <QProcessEnvironment>
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

QTEST_GUILESS_MAIN(ResolveConnectionTest)
#include "tst_resolveconnection.moc"
