// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "workspace/connectionfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace vaultlock;
using namespace vaultlock::workspace;

namespace {

using Texts = QStringList;

Destination destinationAt(const char *url, const char *endpointSource = "")
{
    Destination destination{{*aws::Endpoint::fromUrl(QString::fromLatin1(url)),
                             *Region::fromString(QStringLiteral("us-west-2"))},
                            {}};
    destination.regionSource = QStringLiteral("AWS_REGION");
    destination.endpointSource = QString::fromLatin1(endpointSource);
    return destination;
}

Destination plain()
{
    return destinationAt("https://glacier.us-west-2.amazonaws.com");
}

ConnectionIdentity known()
{
    return {QStringLiteral("123456789012"),
            QStringLiteral("arn:aws:iam::123456789012:user/Me"),
            QStringLiteral("profile x"),
            {},
            {}};
}

Texts textsOf(const char *name, const ConnectionFacts &facts)
{
    for (const ConnectionFact &fact : facts) {
        if (fact.name == QLatin1String(name))
            return fact.texts;
    }
    return {QStringLiteral("there is no such fact")};
}

QByteArray everythingOf(const ConnectionFacts &facts)
{
    QByteArray all = QJsonDocument(toJson(facts)).toJson();
    for (const ConnectionFact &fact : facts)
        all += fact.texts.join(u'\n').toUtf8() + '\n';
    return all;
}

} // namespace

class ConnectionFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void standInOneOrderUnderTheSameNames();
    void haveTheSameFieldsWhateverIsKnown();
    void sayUnknownWhereNobodySaidIt();
    void sayWhyStsDidNotSayWhoThisIs_data();
    void sayWhyStsDidNotSayWhoThisIs();
    void sayWhereEachPartWasFound_data();
    void sayWhereEachPartWasFound();
    void sayWhenTheCredentialsEnd();
    void sayHowFarTheClocksAreApart();
    void haveEveryNote();
    void haveNoPasswordOfAProxy();
};

void ConnectionFactsTest::standInOneOrderUnderTheSameNames()
{
    QStringList names;
    for (const ConnectionFact &fact : connectionFacts(plain(), known(), {}))
        names.append(fact.name);
    QCOMPARE(names.join(u','),
             QStringLiteral("Account,Identity,Credentials,They expire,Settings of,Region,Endpoint,"
                            "Proxy,Certificates,Attempts,Clock,Note"));
}

void ConnectionFactsTest::haveTheSameFieldsWhateverIsKnown()
{
    Destination full = destinationAt("http://127.0.0.1:9", "AWS_ENDPOINT_URL");
    full.profile = QStringLiteral("x");
    full.notes = {QStringLiteral("a note")};
    ConnectionIdentity identity = known();
    identity.expiry = utcTime({2026, 3, 2}, {15, 4});
    const QJsonObject much = toJson(connectionFacts(full, identity, 3));
    const QJsonObject little = toJson(connectionFacts(plain(), {}, {}));
    QCOMPARE(much.keys(), little.keys());
    QCOMPARE(much.keys().join(u' '),
             QStringLiteral(
                 "account arn arnUnknownBecause certificates certificatesSource clockOffsetSeconds "
                 "configuredRetryMode endpoint endpointSource expiry maxAttempts "
                 "maxAttemptsSource notes profile proxy proxySource region "
                 "regionSource retryMode retryModeSource source"));
}

void ConnectionFactsTest::sayUnknownWhereNobodySaidIt()
{
    const ConnectionFacts facts = connectionFacts(plain(), {}, {});
    QCOMPARE(textsOf("Account", facts), Texts(QStringLiteral("unknown")));
    QCOMPARE(textsOf("Identity", facts), Texts(QStringLiteral("unknown")));
    // What there is nothing to say of is not shown.
    for (const char *name : {"They expire", "Settings of", "Clock", "Note"})
        QCOMPARE(textsOf(name, facts), Texts());
    const QJsonObject json = toJson(facts);
    for (const char *field :
         {"account", "arn", "expiry", "profile", "clockOffsetSeconds", "proxy", "certificates"})
        QVERIFY2(json.value(QLatin1String(field)).isNull(), field);
}

void ConnectionFactsTest::sayWhyStsDidNotSayWhoThisIs_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("why");
    QTest::newRow("silent") << ErrorKind::TimedOut
                            << QStringLiteral("STS did not answer within 10 s");
    QTest::newRow("nobody there")
        << ErrorKind::ConnectionRefused
        << QStringLiteral("STS gave no answer that can be used (Nothing answers at the address of "
                          "the service: sts.example)");
}

void ConnectionFactsTest::sayWhyStsDidNotSayWhoThisIs()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, why);
    ConnectionIdentity identity;
    identity.whyUnknown = Error{kind, {}, 0, {}, QStringLiteral("sts.example"), Party::Sts};
    const ConnectionFacts facts = connectionFacts(plain(), identity, {});
    QCOMPARE(textsOf("Identity", facts), Texts(QStringLiteral("unknown: ") + why));
    QCOMPARE(toJson(facts).value(QLatin1String("arnUnknownBecause")).toString(), why);
    identity.arn = QStringLiteral("arn:aws:iam::123456789012:user/Me");
    QCOMPARE(textsOf("Identity", connectionFacts(plain(), identity, {})), Texts(identity.arn));
}

void ConnectionFactsTest::sayWhereEachPartWasFound_data()
{
    QTest::addColumn<Destination>("destination");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const Destination &destination, const char *name,
                        const char *text) {
        QTest::newRow(title) << destination << QByteArray(name) << QString::fromUtf8(text);
    };
    row("Region", plain(), "Region", "us-west-2 (from AWS_REGION)");
    row("the Region's endpoint", plain(), "Endpoint",
        "https://glacier.us-west-2.amazonaws.com (from the Region)");
    row("another endpoint", destinationAt("http://127.0.0.1:9", "~/.aws/config:7"), "Endpoint",
        "http://127.0.0.1:9 (from ~/.aws/config:7)");
    row("no proxy", plain(), "Proxy", "none");
    row("certificates of the computer", plain(), "Certificates", "those of this computer");
    Destination other = plain();
    other.profile = QStringLiteral("prod");
    row("profile", other, "Settings of", "profile prod");
    other.network.caBundle = QStringLiteral("/ca.pem");
    other.network.caBundleSource = QStringLiteral("AWS_CA_BUNDLE");
    row("certificates", other, "Certificates", "/ca.pem (from AWS_CA_BUNDLE)");
    other.network.maxAttempts = 5;
    other.network.maxAttemptsSource = QStringLiteral("AWS_MAX_ATTEMPTS");
    row("attempts", other, "Attempts", "5 (from AWS_MAX_ATTEMPTS), mode standard");
    other.network.retryMode = QStringLiteral("standard");
    other.network.retryModeSource = QStringLiteral("AWS_RETRY_MODE");
    row("mode", other, "Attempts",
        "5 (from AWS_MAX_ATTEMPTS), mode standard (from AWS_RETRY_MODE)");
    other.network.retryMode = QStringLiteral("adaptive");
    row("a mode that is not there", other, "Attempts",
        "5 (from AWS_MAX_ATTEMPTS), mode standard, in place of adaptive (from AWS_RETRY_MODE)");
}

void ConnectionFactsTest::sayWhereEachPartWasFound()
{
    QFETCH(Destination, destination);
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    QCOMPARE(textsOf(name.constData(), connectionFacts(destination, known(), {})), Texts(text));
}

void ConnectionFactsTest::sayWhenTheCredentialsEnd()
{
    ConnectionIdentity identity = known();
    identity.expiry = utcTime({2026, 3, 2}, {15, 4});
    const ConnectionFacts facts = connectionFacts(plain(), identity, {});
    QCOMPARE(textsOf("They expire", facts).size(), 1);
    QVERIFY(textsOf("They expire", facts).first().contains(QLatin1String("2026")));
    QCOMPARE(toJson(facts).value(QLatin1String("expiry")).toString(),
             QStringLiteral("2026-03-02T15:04:00Z"));
}

void ConnectionFactsTest::sayHowFarTheClocksAreApart()
{
    const ConnectionFacts facts = connectionFacts(plain(), known(), 600);
    QCOMPARE(textsOf("Clock", facts),
             Texts(QStringLiteral("This computer's clock is 10 minutes behind the service's.")));
    QCOMPARE(toJson(facts).value(QLatin1String("clockOffsetSeconds")).toInt(), 600);
}

void ConnectionFactsTest::haveEveryNote()
{
    Destination destination = plain();
    destination.notes = {QStringLiteral("one"), QStringLiteral("two\u202e")};
    const ConnectionFacts facts = connectionFacts(destination, known(), {});
    QCOMPARE(textsOf("Note", facts).size(), 2);
    QVERIFY(!textsOf("Note", facts).last().contains(QChar(0x202e)));
    QCOMPARE(toJson(facts).value(QLatin1String("notes")).toArray().size(), 2);
}

void ConnectionFactsTest::haveNoPasswordOfAProxy()
{
    Destination destination = plain();
    destination.network.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy.example"), 3128,
                      QStringLiteral("me"), QStringLiteral("proxy-canary"));
    destination.network.proxySource = QStringLiteral("HTTPS_PROXY");
    const ConnectionFacts facts = connectionFacts(destination, known(), {});
    QVERIFY2(textsOf("Proxy", facts).first().contains(QLatin1String("proxy.example:3128")),
             qPrintable(textsOf("Proxy", facts).first()));
    QVERIFY(textsOf("Proxy", facts).first().endsWith(QLatin1String("(from HTTPS_PROXY)")));
    QVERIFY(!everythingOf(facts).contains("proxy-canary"));
}

QTEST_GUILESS_MAIN(ConnectionFactsTest)
#include "tst_connectionfacts.moc"
