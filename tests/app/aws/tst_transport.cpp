// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/transport.h"
#include "core/utctime.h"
#include "support/awaited.h"
#include "support/connectproxy.h"
#include "support/unknownhost.h"
#include "transportrig.h"

#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

class TransportTest : public QObject
{
    Q_OBJECT

private slots:
    void returnsStatusHeadersAndBody_data() { addProtocols(); }
    void returnsStatusHeadersAndBody();
    void sendsNothingButWhatItWasGiven_data() { addProtocols(); }
    void sendsNothingButWhatItWasGiven();
    void returnsErrorStatusesAsReplies_data();
    void returnsErrorStatusesAsReplies();
    void showsARepeatedHeader();
    void keepsNoCookies();
    void doesNotFollowRedirects_data();
    void doesNotFollowRedirects();
    void reportsARefusedConnection();
    void reportsAnUnknownHost();
    void reportsAProxyThatWantsALogin();
    void blamesNoProxyWhereNoneIsSet();
    void blamesNotTheProxyForWhatCameThroughIt();
    void answersAChallengeWithNothing();
    void readsTheServersTime();
    void readsOnlyRealDates_data();
    void readsOnlyRealDates();

private:
    static void addProtocols();
};

void TransportTest::addProtocols()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void TransportTest::returnsStatusHeadersAndBody()
{
    QFETCH(bool, isTls);
    TransportRig rig({replying(httpReply(201, {{"X-Amz-Lock-Id", "abc"}}, "{}"))}, isTls);

    const auto reply = awaited(rig.send("POST", "body"));

    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->status, 201);
    QCOMPARE(reply->header("x-amz-lock-id"), std::optional<QByteArray>("abc"));
    QCOMPARE(reply->header("x-amz-other"), std::nullopt);
    QCOMPARE(reply->body, QByteArray("{}"));
    QVERIFY(reply->isFramed);
}

void TransportTest::sendsNothingButWhatItWasGiven()
{
    QFETCH(bool, isTls);
    for (const QByteArray method : {"GET", "POST", "PUT", "DELETE"}) {
        TransportRig rig({replying(httpReply(200, {}))}, isTls);
        QVERIFY(awaited(rig.send(method, {}, "/-/vaults/a%2Fb?limit=10&marker=x%20y")));

        const SeenRequest seen = rig.server.seen().requests.at(0);
        QCOMPARE(seen.method, method);
        QCOMPARE(seen.target, QByteArray("/-/vaults/a%2Fb?limit=10&marker=x%20y"));
        QCOMPARE(seen.header("user-agent"), QByteArray("Vaultlock/" VAULTLOCK_VERSION));
        QCOMPARE(seen.header("accept-encoding"), QByteArray("identity"));
        QCOMPARE(seen.header("accept-language"), QByteArray("en"));
        QCOMPARE(seen.header("content-length"), QByteArray("0"));
        QSet<QByteArray> names;
        for (const auto &header : seen.headers)
            names.insert(header.first.toLower());
        // The last two are Qt's: a proxy shall not answer from its cache.
        const QSet<QByteArray> expected{"authorization",   "user-agent",    "accept-encoding",
                                        "accept-language", "host",          "content-length",
                                        "connection",      "cache-control", "pragma"};
        QVERIFY2((names - expected).isEmpty(), (names - expected).values().join(' ').constData());
    }
}

void TransportTest::returnsErrorStatusesAsReplies_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {400, 401, 403, 404, 405, 408, 409, 410, 418, 429, 451, 500, 501, 502, 503, 504, 505, 511})
        QTest::addRow("%d", status) << status;
}

void TransportTest::returnsErrorStatusesAsReplies()
{
    QFETCH(int, status);
    TransportRig rig(
        {replying(httpReply(status, {{"x-amzn-RequestId", "id"}}, "{\"code\":\"X\"}"))});

    const auto reply = awaited(rig.send("GET"));

    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, QByteArray("{\"code\":\"X\"}"));
    QCOMPARE(rig.server.seen().requests.size(), 1u);
}

void TransportTest::showsARepeatedHeader()
{
    TransportRig rig({replying(httpReply(201, {{"x-amz-lock-id", "a"}, {"x-amz-lock-id", "b"}}))});
    const auto reply = awaited(rig.send("POST", "body"));
    QVERIFY(reply);
    QCOMPARE(reply->header("x-amz-lock-id"), std::optional<QByteArray>("a, b"));
}

void TransportTest::keepsNoCookies()
{
    TransportRig rig({replying(httpReply(200, {{"Set-Cookie", "tracker=1"}}))});
    QVERIFY(awaited(rig.send("GET")));
    QVERIFY(awaited(rig.send("GET")));

    const Seen seen = rig.server.seen();
    QCOMPARE(seen.requests.size(), 2u);
    QCOMPARE(seen.requests.at(1).header("cookie"), QByteArray());
    QVERIFY(rig.network.cookieJar()->cookiesForUrl(QUrl(rig.server.url())).isEmpty());
}

void TransportTest::doesNotFollowRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isTls");
    for (const bool isTls : {false, true}) {
        for (const int status : {300, 301, 302, 303, 304, 305, 307, 308, 399}) {
            for (const QByteArray method : {"GET", "POST"})
                QTest::addRow("%d, %s, %s", status, method.constData(), isTls ? "TLS" : "plain")
                    << status << method << isTls;
        }
    }
}

void TransportTest::doesNotFollowRedirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(bool, isTls);
    const ScriptedServer elsewhere({replying(httpReply(200, {}, "{}"))});
    const QByteArray target = elsewhere.url().toLatin1() + "/stolen";
    TransportRig rig({replying(httpReply(status, {{"Location", target}}))}, isTls);

    const auto reply = awaited(rig.send(method, "body"));

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Redirected);
    QCOMPARE(reply.error().httpStatus, status);
    QCOMPARE(reply.error().detail, QString::fromLatin1(target));
    QCOMPARE(rig.server.seen().requests.size(), 1u);
    QCOMPARE(elsewhere.seen().connections, 0);
}

void TransportTest::reportsARefusedConnection()
{
    TransportRig rig({Script{}});
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl nobody(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
    closed.close();

    const auto reply = awaited(rig.transport->send({"GET", nobody, {}, {}}));

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ConnectionRefused);
}

void TransportTest::reportsAnUnknownHost()
{
    TransportRig rig({Script{}}, false, {5s, 1024, {}});
    const auto reply = awaited(rig.transport->send(
        {"GET", QUrl(QStringLiteral("https://%1/").arg(unknownHost())), {}, {}}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::NameNotResolved);
}

void TransportTest::reportsAProxyThatWantsALogin()
{
    const ScriptedServer proxy(
        {replying(httpReply(407, {{"Proxy-Authenticate", "Basic realm=\"p\""}}, "<html>"))});
    TransportRig rig({Script{}});
    rig.network.setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));

    const auto reply = awaited(rig.transport->send(
        {"POST", QUrl(QStringLiteral("https://glacier.us-west-2.amazonaws.com/")), {}, "body"}));

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ProxyFailed);
    // Qt's own, and ours that asks what the 407 demanded: neither says more than where to.
    QCOMPARE(proxy.seen().requests.size(), 2u);
    for (const SeenRequest &request : proxy.seen().requests) {
        QCOMPARE(request.method, QByteArray("CONNECT"));
        QCOMPARE(request.body, QByteArray());
        QCOMPARE(request.header("Proxy-Authorization"), QByteArray());
    }
}

/// A box in between, or the service itself: no proxy of ours is to blame.
void TransportTest::blamesNoProxyWhereNoneIsSet()
{
    TransportRig rig(
        {replying(httpReply(407, {{"Proxy-Authenticate", "Basic realm=\"p\""}}, "<html>"))});
    const auto reply = awaited(rig.send("POST", "body"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(reply.error().party, Party::Stranger);
    QCOMPARE(reply.error().httpStatus, 407);
    QCOMPARE(reply.error().detail,
             QStringLiteral("127.0.0.1 answered with 407, as a proxy does that wants a login, and "
                            "no proxy is set"));
    QCOMPARE(rig.server.seen().requests.size(), 1u);
}

void TransportTest::blamesNotTheProxyForWhatCameThroughIt()
{
    TransportRig rig({replying(httpReply(407, {}, "<html>"))}, true);
    const ConnectProxy proxy({}, {});
    rig.network.setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
    const auto reply = awaited(rig.send("POST", "body"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().party, Party::Stranger);
    QVERIFY2(reply.error().detail.endsWith(QLatin1String("behind the proxy that is set")),
             qPrintable(reply.error().detail));
}

void TransportTest::answersAChallengeWithNothing()
{
    TransportRig rig({replying(httpReply(401, {{"WWW-Authenticate", "Basic realm=\"r\""}}, "{}"))});
    const auto reply = awaited(rig.send("POST", "body"));
    QVERIFY(reply);
    QCOMPARE(reply->status, 401);
    QCOMPARE(rig.server.seen().requests.size(), 1u);
}

void TransportTest::readsTheServersTime()
{
    TransportRig rig({replying(httpReply(200, {{"Date", "Mon, 02 Mar 2026 16:04:00 GMT"}}))});
    const auto reply = awaited(rig.send("GET"));
    QVERIFY(reply && reply->serverTime);
    QCOMPARE(reply->serverTime->at, utcTime({2026, 3, 2}, {16, 4, 0}));
    rig.clock.advance(5min);
    QCOMPARE(reply->serverTime->now(rig.clock), utcTime({2026, 3, 2}, {16, 9, 0}));
}

void TransportTest::readsOnlyRealDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("expected");
    // 02:30 does not exist that day where daylight saving begins.
    QTest::newRow("a date") << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT")
                            << utcTime({2026, 3, 29}, {2, 30, 0});
    QTest::newRow("nothing") << QByteArray() << QDateTime();
    QTest::newRow("no such day") << QByteArray("Mon, 31 Feb 2026 02:30:00 GMT") << QDateTime();
    QTest::newRow("no such hour") << QByteArray("Mon, 02 Mar 2026 25:30:00 GMT") << QDateTime();
    QTest::newRow("another zone") << QByteArray("Mon, 02 Mar 2026 02:30:00 PST") << QDateTime();
    QTest::newRow("ISO 8601") << QByteArray("2026-03-02T02:30:00Z") << QDateTime();
}

void TransportTest::readsOnlyRealDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, expected);
    QCOMPARE(httpDate(text).value_or(QDateTime()), expected);
}

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
