// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxbench.h"

#include <QFile>
#include <QLocale>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

class SandboxServerTest : public QObject
{
    Q_OBJECT

private slots:
    void answersWhoSignsForIt();
    void carriesARequestIdAndADateOnEveryReply();
    void refusesStrangersOverTheWire();
    void refusesARequestWithAnotherHost();
    void listensOnLoopbackOnly();
    void makesNewCredentialsAtEachStart();
    void keepsAConnectionForTheNextRequest();
    void sendsNoBodyAfter204();
    void refusesARequestWithoutEnd_data();
    void refusesARequestWithoutEnd();
    void outlivesAClientThatGoesAwayEarly();
    void movesItsClock();
    void takesItsClockBack();
    void bringsNothingBackThatHasExpired();
    void acceptsAClientThatFollowsItsMovedClock();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void refusesAPortThatIsTaken();
    void leavesNothingBehindWhereItCouldNotStart();
};

void SandboxServerTest::answersWhoSignsForIt()
{
    Bench bench;
    QVERIFY(bench.started);
    const RawReply reply = bench.send("GET", "/-/vaults/examplevault");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(reply.json()[QLatin1String("VaultName")].toString(), QStringLiteral("examplevault"));
    const QByteArray arn("arn%3Aaws%3Aglacier%3Aus-west-2%3A999999999999%3Avaults%2Fmy-vault");
    QCOMPARE(bench.send("GET", "/-/vaults", "limit=2&marker=" + arn).status, 200);
    QCOMPARE(bench.send("POST", lockPath + "/a%2Fb%2Bc%3D%C3%BC%25").code(),
             QStringLiteral("ResourceNotFoundException"));
}

void SandboxServerTest::carriesARequestIdAndADateOnEveryReply()
{
    Bench bench;
    const RawReply good = bench.send("GET", "/-/vaults");
    const RawReply bad = bench.sendText("GET / HTTP/1.1\r\n\r\n");
    QCOMPARE(good.status, 200);
    QCOMPARE(bad.status, 400);
    for (const RawReply &reply : {good, bad}) {
        QVERIFY(reply.header("x-amzn-RequestId").size() > 20);
        QCOMPARE(reply.header("Date"), QByteArray("Mon, 02 Mar 2026 15:04:00 GMT"));
    }
    QVERIFY(good.header("x-amzn-RequestId") != bad.header("x-amzn-RequestId"));
}

void SandboxServerTest::refusesStrangersOverTheWire()
{
    Bench bench;
    Signature by = bench.signature();
    by.secret = "guessed";
    const RawReply wrongSecret =
        bench.sendText(wireText(signedRequest({"POST", lockPath, {}, {}, policyBody}, by)));
    QCOMPARE(wrongSecret.status, 403);
    QCOMPARE(wrongSecret.code(), QStringLiteral("InvalidSignatureException"));
    const RawReply anonymous = bench.sendText(
        "POST " + lockPath + " HTTP/1.1\r\nHost: " + bench.signature().host + "\r\n\r\n");
    QCOMPARE(anonymous.status, 400);
    QCOMPARE(anonymous.code(), QStringLiteral("MissingAuthenticationTokenException"));
    QCOMPARE(stateOf(bench), QStringLiteral("ResourceNotFoundException"));
}

void SandboxServerTest::refusesARequestWithAnotherHost()
{
    Bench bench;
    Signature by = bench.signature();
    by.host = "rebound.example:" + QByteArray::number(bench.port());
    const RawReply reply =
        bench.sendText(wireText(signedRequest({"GET", "/-/vaults", {}, {}, {}}, by)));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), QStringLiteral("BadRequest"));
    // An absolute request line does not stand in for the header.
    const RawReply absolute = bench.sendText("GET http://" + bench.signature().host +
                                             "/-/vaults HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QCOMPARE(absolute.code(), QStringLiteral("BadRequest"));
}

void SandboxServerTest::listensOnLoopbackOnly()
{
    Bench bench;
    QCOMPARE(bench.started->endpoint.host(), QStringLiteral("127.0.0.1"));
    // The same port is still free on another loopback address: nothing listens on all of them.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), bench.port()));
}

void SandboxServerTest::makesNewCredentialsAtEachStart()
{
    Bench one;
    Bench two;
    QVERIFY(one.started->accessKeyId != two.started->accessKeyId);
    QVERIFY(one.started->secretAccessKey->view() != two.started->secretAccessKey->view());
    QVERIFY(one.started->stateId != two.started->stateId);
    QCOMPARE(one.started->secretAccessKey->view().size(), 40u);
}

void SandboxServerTest::keepsAConnectionForTheNextRequest()
{
    Bench bench;
    const QByteArray body = policyBody + QByteArray(200'000, ' ');
    const QByteArray request =
        wireText(signedRequest({"POST", lockPath, {}, {}, body}, bench.signature()));
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), bench.port());
    QByteArray received;
    // Together they are more than one request may be.
    for (int round = 0; round < 12; ++round) {
        received.clear();
        socket.write(request);
        QVERIFY(QTest::qWaitFor([&] {
            received += socket.readAll();
            return received.contains("\r\n\r\n");
        }));
        QVERIFY2(received.startsWith(round == 0 ? "HTTP/1.1 201" : "HTTP/1.1 403"),
                 received.constData());
    }
}

void SandboxServerTest::sendsNoBodyAfter204()
{
    Bench bench;
    const RawReply reply = bench.send("DELETE", lockPath);
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QVERIFY(reply.header("Content-Length").isEmpty());
}

void SandboxServerTest::refusesARequestWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("a body of a gigabyte")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1073741824\r\n\r\n");
    QTest::newRow("a chunk of a gigabyte")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n40000000\r\n");
    QTest::newRow("a header without end") << QByteArray("GET / HTTP/1.1\r\nX: ");
    QTest::newRow("a request line without end") << QByteArray("GET /");
}

void SandboxServerTest::refusesARequestWithoutEnd()
{
    QFETCH(QByteArray, head);
    Bench bench;
    QTcpSocket socket;
    qint64 written = 0;
    QByteArray received;
    const QByteArray piece(64 * 1024, 'x');
    socket.connectToHost(QStringLiteral("127.0.0.1"), bench.port());
    socket.write(head);
    connect(&socket, &QTcpSocket::bytesWritten, &socket, [&](qint64 bytes) {
        written += bytes;
        if (socket.bytesToWrite() == 0 && written < 64 * 1024 * 1024)
            socket.write(piece);
    });
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    QTRY_VERIFY_WITH_TIMEOUT(socket.state() == QAbstractSocket::UnconnectedState, 10'000);
    // What the client's and the server's kernel buffer comes on top of the limit.
    QVERIFY2(written < 32 * 1024 * 1024, QByteArray::number(written).constData());
    QVERIFY(received.isEmpty() || received.startsWith("HTTP/1.1 4"));
    QCOMPARE(bench.send("GET", "/-/vaults").status, 200);
}

void SandboxServerTest::outlivesAClientThatGoesAwayEarly()
{
    Bench bench;
    const QByteArray request =
        wireText(signedRequest({"POST", lockPath, {}, {}, policyBody}, bench.signature()));
    for (qsizetype cut = 1; cut < request.size(); cut += 37) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), bench.port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(request.left(cut));
        socket.flush();
        socket.abort();
    }
    QCOMPARE(stateOf(bench), QStringLiteral("ResourceNotFoundException"));
}

void SandboxServerTest::movesItsClock()
{
    Bench bench;
    QCOMPARE(bench.send("POST", lockPath, {}, policyBody).status, 201);
    QVERIFY(bench.server.advanceClock(23h + 59min + 59s));
    QCOMPARE(stateOf(bench), QStringLiteral("InProgress"));
    QCOMPARE(bench.send("GET", "/-/vaults").header("Date"),
             QByteArray("Tue, 03 Mar 2026 15:03:59 GMT"));
    QVERIFY(bench.server.advanceClock(1s));
    QCOMPARE(stateOf(bench), QStringLiteral("ResourceNotFoundException"));
    QVERIFY(!bench.server.advanceClock(-1s));
    // What has no date of four digits could not be read again.
    QVERIFY(!bench.server.advanceClock(std::chrono::hours(24 * 366 * 8'000)));
}

void SandboxServerTest::takesItsClockBack()
{
    Bench bench;
    QCOMPARE(bench.send("POST", lockPath, {}, policyBody).status, 201);
    QCOMPARE(bench.server.advanceClock(2h).value_or(0s), std::chrono::seconds(2h));
    QCOMPARE(bench.server.advanceClock(21h).value_or(0s), std::chrono::seconds(23h));
    QCOMPARE(bench.server.resetClock().value_or(1s), 0s);
    QCOMPARE(stateOf(bench), QStringLiteral("InProgress"));
    QCOMPARE(bench.send("GET", "/-/vaults").header("Date"),
             QByteArray("Mon, 02 Mar 2026 15:04:00 GMT"));
}

void SandboxServerTest::bringsNothingBackThatHasExpired()
{
    Bench bench;
    QCOMPARE(bench.send("POST", lockPath, {}, policyBody).status, 201);
    QVERIFY(bench.server.advanceClock(25h)); // and nobody asks meanwhile
    QVERIFY(bench.server.resetClock());
    QCOMPARE(stateOf(bench), QStringLiteral("ResourceNotFoundException"));
}

void SandboxServerTest::acceptsAClientThatFollowsItsMovedClock()
{
    Bench bench;
    QVERIFY(bench.server.advanceClock(9h));
    Signature by = bench.signature();
    by.time = by.time.addSecs(9 * 3600);
    const HttpRequest list{"GET", "/-/vaults", {}, {}, {}};
    QCOMPARE(bench.sendText(wireText(signedRequest(list, by))).status, 200);
    by.time = by.time.addSecs(3600);
    QCOMPARE(bench.sendText(wireText(signedRequest(list, by))).code(),
             QStringLiteral("InvalidSignatureException"));
}

void SandboxServerTest::saysWhyItCannotStart_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("vaults");
    QTest::addColumn<QString>("stateFile");
    QTest::addColumn<ErrorKind>("kind");
    const QString region = QStringLiteral("us-west-2");
    const QString account = QStringLiteral("999999999999");
    const QString none;
    QTest::newRow("Region") << QStringLiteral("us@west") << account << 60 << 12 << none
                            << ErrorKind::InvalidInput;
    QTest::newRow("account") << region << QStringLiteral("12") << 60 << 12 << none
                             << ErrorKind::InvalidInput;
    QTest::newRow("window") << region << account << 0 << 12 << none << ErrorKind::InvalidInput;
    QTest::newRow("vaults") << region << account << 60 << -1 << none << ErrorKind::InvalidInput;
    QTest::newRow("folder of the state")
        << region << account << 60 << 12 << QStringLiteral("/nowhere/at/all/state.json")
        << ErrorKind::SandboxUnavailable;
}

void SandboxServerTest::saysWhyItCannotStart()
{
    QFETCH(QString, region);
    QFETCH(QString, account);
    QFETCH(int, window);
    QFETCH(int, vaults);
    QFETCH(QString, stateFile);
    QFETCH(ErrorKind, kind);
    Bench bench({0, region, account, std::chrono::seconds(window), vaults, stateFile});
    QVERIFY(!bench.started);
    QCOMPARE(bench.started.error().kind, kind);
    QVERIFY(!bench.server.advanceClock(1s));
}

void SandboxServerTest::refusesAPortThatIsTaken()
{
    Bench first;
    Options options;
    options.port = first.port();
    Bench second(options);
    QVERIFY(!second.started);
    QCOMPARE(second.started.error().kind, ErrorKind::SandboxUnavailable);
}

void SandboxServerTest::leavesNothingBehindWhereItCouldNotStart()
{
    const Bench first;
    const QTemporaryDir folder;
    Options options;
    options.port = static_cast<quint16>(first.started->endpoint.port());
    options.seed = R"({"vaults":[{"name":"v"}]})";
    options.stateFile = folder.filePath(QStringLiteral("state.json"));
    const Bench second(options);
    QVERIFY(!second.started);
    QVERIFY(!QFile::exists(options.stateFile));
    options.port = 0;
    const Bench third(options);
    QVERIFY(third.started);
}

QTEST_GUILESS_MAIN(SandboxServerTest)
#include "tst_sandboxserver.moc"
