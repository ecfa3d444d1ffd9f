// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxbench.h"

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

QByteArray tokenOf(const Bench &bench)
{
    const std::string_view token = bench.started->controlToken->view();
    return {token.data(), static_cast<qsizetype>(token.size())};
}

RawReply ask(Bench &bench, const QByteArray &method, const QByteArray &path,
             const QByteArray &headers = {}, const QByteArray &body = {})
{
    return bench.sendText(method + ' ' + path + " HTTP/1.1\r\nHost: " + bench.signature().host +
                          "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
                          "\r\n\r\n" + body);
}

RawReply askAuthorized(Bench &bench, const QByteArray &method, const QByteArray &body = {})
{
    return ask(bench, method, "/_vaultlock/clock",
               "Authorization: Bearer " + tokenOf(bench) + "\r\n", body);
}

} // namespace

class ControlTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatItIsThere();
    void showsAndMovesItsClock();
    void takesNoClockWithoutItsToken_data();
    void takesNoClockWithoutItsToken();
    void movesItsClockByNothingElse_data();
    void movesItsClockByNothingElse();
    void answersNoBrowser_data();
    void answersNoBrowser();
    void answersNoOtherHost();
    void hasNothingElse();
};

void ControlTest::saysThatItIsThere()
{
    Bench bench;
    const RawReply reply = ask(bench, "GET", "/_vaultlock/health");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json(),
             (QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")},
                          {QStringLiteral("version"), QStringLiteral(VAULTLOCK_VERSION)}}));
}

void ControlTest::showsAndMovesItsClock()
{
    Bench bench;
    QCOMPARE(askAuthorized(bench, "GET").json(),
             (QJsonObject{{QStringLiteral("now"), QStringLiteral("2026-03-02T15:04:00.000Z")},
                          {QStringLiteral("aheadSeconds"), 0}}));
    QCOMPARE(bench.send("POST", lockPath, {}, policyBody).status, 201);
    QCOMPARE(askAuthorized(bench, "POST", R"({"advanceSeconds": 86399})").status, 200);
    QCOMPARE(stateOf(bench), QStringLiteral("InProgress"));
    const RawReply moved = askAuthorized(bench, "POST", R"({"advanceSeconds": 1})");
    QCOMPARE(moved.json(),
             (QJsonObject{{QStringLiteral("now"), QStringLiteral("2026-03-03T15:04:00.000Z")},
                          {QStringLiteral("aheadSeconds"), 86'400}}));
    QCOMPARE(moved.header("Date"), QByteArray("Tue, 03 Mar 2026 15:04:00 GMT"));
    QCOMPARE(stateOf(bench), QStringLiteral("ResourceNotFoundException"));
}

void ControlTest::takesNoClockWithoutItsToken_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArray("Authorization: Bearer guessed\r\n");
    QTest::newRow("an empty one") << QByteArray("Authorization: Bearer \r\n");
    QTest::newRow("another scheme") << QByteArray("Authorization: Basic TOKEN\r\n");
}

void ControlTest::takesNoClockWithoutItsToken()
{
    QFETCH(QByteArray, header);
    Bench bench;
    header.replace("TOKEN", tokenOf(bench));
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        const RawReply reply =
            ask(bench, method, "/_vaultlock/clock", header, R"({"advanceSeconds": 60})");
        QCOMPARE(reply.status, 401);
        QVERIFY(!reply.body.contains(tokenOf(bench)));
    }
    QCOMPARE(*bench.server.advanceClock(0s), 0s);
}

void ControlTest::movesItsClockByNothingElse_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "{}", "[60]", R"({"advanceSeconds": -1})",
                             R"({"advanceSeconds": 0.5})", R"({"advanceSeconds": "60"})",
                             R"({"advanceSeconds": 1e300})", R"({"advanceSeconds": 60, "x": 1})"})
        QTest::newRow(body) << QByteArray(body);
}

void ControlTest::movesItsClockByNothingElse()
{
    QFETCH(QByteArray, body);
    Bench bench;
    QCOMPARE(askAuthorized(bench, "POST", body).status, 400);
    QCOMPARE(*bench.server.advanceClock(0s), 0s);
}

void ControlTest::answersNoBrowser_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("an origin") << QByteArray("Origin: https://example.com\r\n") << false;
    QTest::newRow("no origin to tell") << QByteArray("Origin: null\r\n") << false;
    QTest::newRow("another site") << QByteArray("Sec-Fetch-Site: cross-site\r\n") << false;
    QTest::newRow("the same site") << QByteArray("Sec-Fetch-Site: same-site\r\n") << false;
    QTest::newRow("an address that was typed") << QByteArray("Sec-Fetch-Site: none\r\n") << true;
    QTest::newRow("its own page") << QByteArray("Sec-Fetch-Site: same-origin\r\n") << true;
}

void ControlTest::answersNoBrowser()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isAnswered);
    Bench bench;
    const RawReply health = ask(bench, "GET", "/_vaultlock/health", header);
    QCOMPARE(health.status, isAnswered ? 200 : 403);
    HttpRequest request = signedRequest({"GET", "/-/vaults", {}, {}, {}}, bench.signature());
    const qsizetype colon = header.indexOf(':');
    request.headers.append({header.left(colon), header.mid(colon + 2).trimmed()});
    QCOMPARE(bench.sendText(wireText(request)).status, isAnswered ? 200 : 403);
    const RawReply preflight = ask(bench, "OPTIONS", "/-/vaults", header);
    QCOMPARE(preflight.status, 403);
    for (const RawReply &reply : {health, preflight})
        QVERIFY(!reply.head.toLower().contains("access-control"));
}

void ControlTest::answersNoOtherHost()
{
    Bench bench;
    const RawReply reply = bench.sendText("GET /_vaultlock/health HTTP/1.1\r\n"
                                          "Host: rebound.example\r\n\r\n");
    QCOMPARE(reply.status, 400);
}

void ControlTest::hasNothingElse()
{
    Bench bench;
    QCOMPARE(ask(bench, "GET", "/_vaultlock/state").status, 404);
    QCOMPARE(ask(bench, "POST", "/_vaultlock/health").status, 404);
    QCOMPARE(ask(bench, "DELETE", "/_vaultlock/clock").status, 404);
}

QTEST_GUILESS_MAIN(ControlTest)
#include "tst_control.moc"
