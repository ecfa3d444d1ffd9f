// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/endpoint/endpoint.h"
#include "aws/endpoint/regions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;

class EndpointTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAnEndpoint_data();
    void acceptsAnEndpoint();
    void refusesAnEndpoint_data();
    void refusesAnEndpoint();
    void neverRepeatsAPasswordInItsReason();
    void knowsTheHostOfARegion_data();
    void knowsTheHostOfARegion();
    void knowsEveryHostThatBotocoreKnows();
    void listsOnlyRegionsThatAreWellFormedAndOfAKnownPartition();
    void knowsWhatCameToAwsSince();
    void cannotBeBentByARegion_data();
    void cannotBeBentByARegion();
};

void EndpointTest::acceptsAnEndpoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("hostHeader");
    const auto row = [](const char *text, const char *url, const char *host, const char *header) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url)
                            << QString::fromUtf8(host) << QString::fromUtf8(header);
    };
    row("https://example.com", "https://example.com", "example.com", "example.com");
    row("https://example.com/", "https://example.com", "example.com", "example.com");
    row("HTTPS://Example.COM", "https://example.com", "example.com", "example.com");
    row("https://example.com:443", "https://example.com", "example.com", "example.com");
    row("https://example.com:8443", "https://example.com:8443", "example.com", "example.com:8443");
    row("https://example.com:80", "https://example.com:80", "example.com", "example.com:80");
    row("https://gw.example.com/base/path/", "https://gw.example.com/base/path", "gw.example.com",
        "gw.example.com");
    row("https://gw.example.com/b%20c/d~e", "https://gw.example.com/b%20c/d~e", "gw.example.com",
        "gw.example.com");
    row("https://b\xc3\xbc"
        "cher.example",
        "https://xn--bcher-kva.example", "xn--bcher-kva.example", "xn--bcher-kva.example");
    row("https://127.0.0.1.example.com", "https://127.0.0.1.example.com", "127.0.0.1.example.com",
        "127.0.0.1.example.com");
    row("http://127.0.0.1:4566", "http://127.0.0.1:4566", "127.0.0.1", "127.0.0.1:4566");
    row("http://127.255.0.9:80", "http://127.255.0.9", "127.255.0.9", "127.255.0.9");
    row("http://127.0.0.1:443", "http://127.0.0.1:443", "127.0.0.1", "127.0.0.1:443");
    row("http://localhost:4566/", "http://localhost:4566", "localhost", "localhost:4566");
    row("http://LOCALHOST", "http://localhost", "localhost", "localhost");
    row("http://[::1]:4566", "http://[::1]:4566", "::1", "[::1]:4566");
    row("http://[0:0:0:0:0:0:0:1]", "http://[::1]", "::1", "[::1]");
}

void EndpointTest::acceptsAnEndpoint()
{
    QFETCH(QString, text);
    const auto endpoint = Endpoint::fromUrl(text);
    QVERIFY2(endpoint.has_value(), qPrintable(endpoint ? QString() : endpoint.error().detail));
    QTEST(endpoint->url().toString(QUrl::FullyEncoded), "url");
    QTEST(endpoint->host(), "host");
    QTEST(endpoint->hostHeader(), "hostHeader");
}

void EndpointTest::refusesAnEndpoint_data()
{
    QTest::addColumn<QString>("text");
    const char *const texts[] = {
        "",
        " ",
        "example.com",
        "//example.com",
        "ftp://example.com",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https:",
        "https://",
        "https:///path",
        "https://:443",
        " https://example.com",
        "https://example.com\n",
        "https://exa mple.com",
        "https://example.com\\@attacker.com",
        "https://exam%0aple.com",
        "https://example.com:0",
        "https://example.com:65536",
        "https://example.com:-1",
        "https://example.com:x",
        // who we are is no part of where we go
        "https://user@example.com",
        "https://user:password@example.com",
        "https://@example.com",
        "https://:@example.com",
        "https://127.0.0.1@attacker.com",
        "http://127.0.0.1@attacker.com",
        "http://127.0.0.1:80@attacker.com",
        // what a path would be appended to
        "https://example.com?",
        "https://example.com/?x=1",
        "https://example.com#",
        "https://example.com/#fragment",
        "https://example.com/../a",
        "https://example.com/a/./b",
        "https://example.com/a/%2e%2e/b",
        "https://example.com/a//b",
        // http that would leave this computer
        "http://example.com",
        "http://glacier.us-east-1.amazonaws.com",
        "http://127.0.0.1.example.com",
        "http://127.0.0.1.",
        "http://localhost.example.com",
        "http://localhost.",
        "http://0.0.0.0",
        "http://0",
        "http://[::]",
        "http://[::ffff:127.0.0.1]",
        "http://[::ffff:8.8.8.8]",
        "http://[::1%25lo]",
        "http://10.0.0.1",
        "http://169.254.169.254",
        "http://192.168.0.1",
        "http://128.0.0.1",
        "http://126.255.255.255",
    };
    for (const char *text : texts)
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void EndpointTest::refusesAnEndpoint()
{
    QFETCH(QString, text);
    const auto endpoint = Endpoint::fromUrl(text);
    QVERIFY2(!endpoint, qPrintable(endpoint ? endpoint->url().toString() : QString()));
    QCOMPARE(endpoint.error().kind, ErrorKind::InvalidEndpoint);
    QVERIFY(!endpoint.error().detail.isEmpty());
}

void EndpointTest::neverRepeatsAPasswordInItsReason()
{
    const auto endpoint = Endpoint::fromUrl(QStringLiteral("https://me:hunter2@example.com/?x#y"));
    QVERIFY(!endpoint);
    QVERIFY(!endpoint.error().detail.contains(QStringLiteral("hunter2")));
}

void EndpointTest::knowsTheHostOfARegion_data()
{
    // botocore, endpoint-rule-set tests of glacier: one Region a partition.
    QTest::addColumn<QString>("host");
    QTest::newRow("us-east-1") << QStringLiteral("glacier.us-east-1.amazonaws.com");
    QTest::newRow("af-south-1") << QStringLiteral("glacier.af-south-1.amazonaws.com");
    QTest::newRow("cn-north-1") << QStringLiteral("glacier.cn-north-1.amazonaws.com.cn");
    QTest::newRow("us-gov-west-1") << QStringLiteral("glacier.us-gov-west-1.amazonaws.com");
    QTest::newRow("us-iso-east-1") << QStringLiteral("glacier.us-iso-east-1.c2s.ic.gov");
    QTest::newRow("us-isob-east-1") << QStringLiteral("glacier.us-isob-east-1.sc2s.sgov.gov");
    QTest::newRow("xx-nowhere-9") << QStringLiteral("glacier.xx-nowhere-9.amazonaws.com");
}

void EndpointTest::knowsTheHostOfARegion()
{
    const auto region = Region::fromString(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(region.has_value());
    const Endpoint endpoint = Endpoint::forRegion(*region);
    QTEST(endpoint.host(), "host");
    QTEST(endpoint.hostHeader(), "host");
    QCOMPARE(endpoint.url().toString(), QStringLiteral("https://") + endpoint.host());
    QCOMPARE(Endpoint::fromUrl(endpoint.url().toString()).value(), endpoint);
}

void EndpointTest::knowsEveryHostThatBotocoreKnows()
{
    QFile file(
        qEnvironmentVariable("VAULTLOCK_SHARED_DATA", QStringLiteral(VAULTLOCK_SHARED_DATA)) +
        QStringLiteral("/endpoints/glacier-endpoint-tests-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP(qPrintable(QStringLiteral("No endpoint cases: ") + file.fileName()));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray cases = document[QLatin1String("testCases")].toArray();
    int compared = 0;
    for (const QJsonValue row : cases) {
        const QJsonObject params = row[QLatin1String("params")].toObject();
        const QString url =
            row[QLatin1String("expect")][QLatin1String("endpoint")][QLatin1String("url")]
                .toString();
        const auto region = Region::fromString(params[QLatin1String("Region")].toString());
        const bool isVariant = params[QLatin1String("UseFIPS")].toBool() ||
                               params[QLatin1String("UseDualStack")].toBool() ||
                               params.contains(QLatin1String("Endpoint"));
        if (isVariant || !region)
            continue;
        QCOMPARE(Endpoint::forRegion(*region).url().toString(), url);
        QVERIFY2(isListed(*region), qPrintable(region->toString()));
        ++compared;
    }
    qInfo("%d of %d endpoint cases compared; the others are of FIPS, dual stack and custom hosts",
          compared, static_cast<int>(cases.size()));
    QCOMPARE(compared, static_cast<int>(regionsWithGlacier().size()));
}

void EndpointTest::listsOnlyRegionsThatAreWellFormedAndOfAKnownPartition()
{
    for (const ListedRegion &listed : regionsWithGlacier()) {
        const auto region = Region::fromString(listed.code);
        QVERIFY2(region.has_value(), qPrintable(listed.code));
        QCOMPARE(listed.partition, region->partition());
        QVERIFY2(!dnsSuffix(listed.partition).isEmpty(), qPrintable(listed.code));
        QVERIFY2(partitionName(listed.partition) != listed.partition, qPrintable(listed.code));
        QVERIFY2(!listed.name.isEmpty(), qPrintable(listed.code));
    }
    QVERIFY(isListed(*Region::fromString(QStringLiteral("us-west-2"))));
    QVERIFY(!isListed(*Region::fromString(QStringLiteral("us-west-9"))));
    QCOMPARE(dnsSuffix(QStringLiteral("aws-elsewhere")), QString());
}

/// packaging/compare-endpoints tells what came since this was written.
void EndpointTest::knowsWhatCameToAwsSince()
{
    const auto region = [](const char *code) {
        return *Region::fromString(QLatin1String(code));
    };
    for (const char *code : {"me-west-1", "sa-west-1", "eusc-de-east-1", "us-isof-south-1"}) {
        QVERIFY2(isRegionOfAws(region(code)), code);
        QVERIFY2(!isListed(region(code)), code);
        QVERIFY2(!dualStackSuffix(region(code).partition()).isEmpty(), code);
    }
    QVERIFY(isRegionOfAws(region("us-west-2")));
    QVERIFY(!isRegionOfAws(region("us-west-9")));
    for (const char *code :
         {"us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "us-gov-east-1", "ca-central-1"})
        QVERIFY2(hasGlacierFips(region(code)), code);
    QVERIFY(!hasGlacierFips(region("eu-west-1")));
    for (const ListedRegion &listed : regionsWithGlacier())
        QVERIFY2(!dualStackSuffix(listed.partition).isEmpty(), qPrintable(listed.code));
}

void EndpointTest::cannotBeBentByARegion_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"@attacker.com#", "us-east-1@x", "../../", "us-east-1/", "us-east-1.x",
                             "us-east-1#", "us-east-1?x", "us-east-1:80", "US-EAST-1", "us-east-1 ",
                             "us-east-1\n", "\xc3\xbcs-east-1", "-us-east-1", "us--1", ""})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void EndpointTest::cannotBeBentByARegion()
{
    QFETCH(QString, text);
    const auto region = Region::fromString(text);
    QVERIFY(!region);
    QCOMPARE(region.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
