// SPDX-License-Identifier: GPL-3.0-or-later

#include "../rawclient.h"
#include "listenerbench.h"

#include <QThread>
#include <QTimer>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using Bench = tests::ListenerBench;

class HttpListenerTest : public QObject
{
    Q_OBJECT

private slots:
    void handsARequestOverAsItArrived();
    void callsItsHandlerInItsOwnThread();
    void joinsTheChunksOfABody();
    void answersInTurnAClientThatDoesNotWait();
    void answersHeadWithoutABody();
    void closesWhenAskedTo();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void takesLargeBodiesWhereTheyBelong_data();
    void takesLargeBodiesWhereTheyBelong();
    void hasOneBudgetForAllLargeBodies();
    void saysOfWhatKindABodyIs();
    void refusesHeadersThatComeOneByOne_data();
    void refusesHeadersThatComeOneByOne();
    void takesWhatIsJustSmallEnough();
    void givesARequestItsTimeAndNoMore_data();
    void givesARequestItsTimeAndNoMore();
    void closesAnIdleConnection();
};

void HttpListenerTest::handsARequestOverAsItArrived()
{
    Bench bench;
    const QByteArray body("\r\n\0\xff", 4);
    const RawReply reply =
        exchange(bench.port, "PUT /-/vaults/a%2Fb//c?limit=2&marker=%3a+ HTTP/1.1\r\n"
                             "X-One:  1 \r\nx-one: 2\r\nContent-Length: 4\r\n\r\n" +
                                 body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Length"), QByteArray("2"));
    QCOMPARE(reply.body, QByteArray("{}"));
    QCOMPARE(bench.requests.size(), std::size_t{1});
    const HttpRequest &request = bench.requests.front();
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.path, QByteArray("/-/vaults/a%2Fb//c"));
    QCOMPARE(request.query, QByteArray("limit=2&marker=%3a+"));
    QCOMPARE(request.body, body);
    const QList<QPair<QByteArray, QByteArray>> headers{
        {"X-One", "1"}, {"x-one", "2"}, {"Content-Length", "4"}};
    QCOMPARE(request.headers, headers);
}

void HttpListenerTest::callsItsHandlerInItsOwnThread()
{
    QThread *calledIn = nullptr;
    HttpListener listener([&calledIn](const HttpRequest &request) {
        calledIn = QThread::currentThread();
        return sayFine(request);
    });
    QCOMPARE(exchange(*listener.listen(0), get).status, 200);
    QCOMPARE(calledIn, QThread::currentThread());
}

void HttpListenerTest::joinsTheChunksOfABody()
{
    Bench bench;
    const RawReply reply =
        exchange(bench.port, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    QCOMPARE(reply.status, 200);
    QCOMPARE(bench.requests.front().body, QByteArray("abcde"));
}

void HttpListenerTest::answersInTurnAClientThatDoesNotWait()
{
    Bench bench;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), bench.port);
    for (const char *path : {"/1", "/2", "/3"})
        socket.write(QByteArray("GET ") + path + " HTTP/1.1\r\n\r\n");
    QByteArray received;
    QTRY_COMPARE((received += socket.readAll()).count("HTTP/1.1 200"), 3);
    QCOMPARE(bench.requests.size(), std::size_t{3});
    QCOMPARE(bench.requests[0].path + bench.requests[1].path + bench.requests[2].path,
             QByteArray("/1/2/3"));
}

void HttpListenerTest::answersHeadWithoutABody()
{
    Bench bench;
    const RawReply reply = exchange(bench.port, "HEAD / HTTP/1.1\r\n\r\n");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.isEmpty());
}

void HttpListenerTest::closesWhenAskedTo()
{
    Bench bench;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), bench.port);
    socket.write("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
}

void HttpListenerTest::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const QByteArray post("POST / HTTP/1.1\r\n");
    QTest::newRow("a request line") << "GET /" + QByteArray(17'000, 'a') << 431;
    QTest::newRow("a header") << post + "A: " + QByteArray(17'000, 'a') << 431;
    QTest::newRow("headers") << post + QByteArray("A: b\r\n").repeated(6000) << 431;
    QTest::newRow("headers without end") << post + QByteArray("A: b\r\n").repeated(100'000) << 431;
    QTest::newRow("a body by its length") << post + "Content-Length: 262145\r\n\r\n" << 413;
    QTest::newRow("a body by its chunks") << post + "Transfer-Encoding: chunked\r\n\r\n40001\r\n" +
                                                 QByteArray(262'145, 'a') + "\r\n0\r\n\r\n"
                                          << 413;
    QTest::newRow("a length beyond numbers")
        << post + "Content-Length: 99999999999999999999\r\n\r\n"
        << 400;
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02 hello\r\n\r\n") << 400;
}

void HttpListenerTest::refusesWhatIsTooLarge()
{
    QFETCH(QByteArray, text);
    Bench bench;
    const RawReply reply = exchange(bench.port, text);
    QTEST(reply.status, "status");
    QVERIFY(bench.requests.empty());
    QCOMPARE(exchange(bench.port, get).status, 200);
}

void HttpListenerTest::takesLargeBodiesWhereTheyBelong_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<int>("status");
    QTest::newRow("large") << QByteArray("/large") << 600'000 << false << 200;
    QTest::newRow("large, in chunks") << QByteArray("/large") << 600'000 << true << 200;
    QTest::newRow("a query does not count") << QByteArray("/large?x=/") << 600'000 << false << 200;
    QTest::newRow("too large") << QByteArray("/large") << 600'001 << false << 413;
    QTest::newRow("too large, in chunks") << QByteArray("/large") << 700'000 << true << 413;
    QTest::newRow("elsewhere") << QByteArray("/small") << 262'145 << false << 413;
    QTest::newRow("by its query") << QByteArray("/small?/large") << 262'145 << false << 413;
}

void HttpListenerTest::takesLargeBodiesWhereTheyBelong()
{
    QFETCH(QByteArray, path);
    QFETCH(int, size);
    QFETCH(bool, isChunked);
    QFETCH(int, status);
    HttpBounds bounds;
    bounds.isLarge = [](const QByteArray &method, const QByteArray &where) {
        return method == "POST" && where == "/large";
    };
    bounds.largeBodyBytes = 600'000;
    bounds.largeBodiesBytes = 600'000;
    Bench bench(bounds);
    const QByteArray body(size, 'x');
    const QByteArray start = "POST " + path + " HTTP/1.1\r\n";
    const QByteArray text =
        isChunked ? start + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(size, 16) +
                        "\r\n" + body + "\r\n0\r\n\r\n"
                  : start + "Content-Length: " + QByteArray::number(size) + "\r\n\r\n" + body;
    // Twice: what the first needed is free again.
    for (int i = 0; i < 2; ++i) {
        const RawReply reply = exchange(bench.port, text);
        QCOMPARE(reply.status, status);
        if (status == 413)
            QCOMPARE(reply.code(), QStringLiteral("RequestEntityTooLarge"));
    }
    if (status == 200)
        QCOMPARE(bench.requests.back().body, body);
}

void HttpListenerTest::hasOneBudgetForAllLargeBodies()
{
    HttpBounds bounds;
    bounds.isLarge = [](const QByteArray &, const QByteArray &) {
        return true;
    };
    bounds.largeBodyBytes = 600'000;
    bounds.largeBodiesBytes = 1'000'000;
    Bench bench(bounds);
    const QByteArray head("POST / HTTP/1.1\r\nContent-Length: 600000\r\n\r\n");
    QTcpSocket half;
    half.connectToHost(QStringLiteral("127.0.0.1"), bench.port);
    half.write(head + "half");
    // Until it is known to be read: then there is no room for another.
    RawReply reply;
    QTRY_COMPARE((reply = exchange(bench.port, head + QByteArray(600'000, 'x'))).status, 503);
    QCOMPARE(reply.code(), QStringLiteral("ServiceUnavailableException"));
    // Small ones need none of it, and whoever leaves gives back what was his.
    QCOMPARE(exchange(bench.port, get).status, 200);
    half.abort();
    QTRY_COMPARE(exchange(bench.port, head + QByteArray(600'000, 'x')).status, 200);
}

void HttpListenerTest::saysOfWhatKindABodyIs()
{
    HttpListener listener([](const HttpRequest &request) {
        HttpReply reply{200, {}, "x"};
        if (request.path == "/csv")
            reply.headers.emplaceBack("Content-Type", "text/csv");
        return reply;
    });
    const quint16 port = *listener.listen(0);
    QCOMPARE(exchange(port, "GET /csv HTTP/1.1\r\n\r\n").header("Content-Type"),
             QByteArray("text/csv"));
    QCOMPARE(exchange(port, get).header("Content-Type"), QByteArray("application/json"));
}

void HttpListenerTest::refusesHeadersThatComeOneByOne_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("before the body") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("behind the chunks")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
}

void HttpListenerTest::refusesHeadersThatComeOneByOne()
{
    QFETCH(QByteArray, start);
    Bench bench;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), bench.port);
    socket.write(start);
    const QByteArray field = "A: " + QByteArray(1000, 'b') + "\r\n";
    int sent = 0;
    connect(&socket, &QTcpSocket::bytesWritten, &socket, [&] {
        if (socket.bytesToWrite() == 0 && sent++ < 10'000)
            socket.write(field);
    });
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY2(sent < 10'000, QByteArray::number(sent).constData());
    QVERIFY(bench.requests.empty());
}

void HttpListenerTest::takesWhatIsJustSmallEnough()
{
    Bench bench;
    const QByteArray body(262'144, 'a');
    QCOMPARE(
        exchange(bench.port, "POST / HTTP/1.1\r\nContent-Length: 262144\r\n\r\n" + body).status,
        200);
    QCOMPARE(bench.requests.front().body, body);
    QCOMPARE(exchange(bench.port, "GET /" + QByteArray(16'000, 'a') + " HTTP/1.1\r\n\r\n").status,
             200);
}

void HttpListenerTest::givesARequestItsTimeAndNoMore_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("a head") << QByteArray("GET / HTTP/1.1\r\nX: ");
    QTest::newRow("a body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999\r\n\r\n");
}

void HttpListenerTest::givesARequestItsTimeAndNoMore()
{
    QFETCH(QByteArray, start);
    HttpBounds bounds;
    bounds.request = 300ms;
    Bench bench(bounds);
    QTcpSocket socket;
    QTimer drip;
    socket.connectToHost(QStringLiteral("127.0.0.1"), bench.port);
    socket.write(start);
    int drops = 0;
    connect(&drip, &QTimer::timeout, &socket, [&] { drops += socket.write("x") == 1 ? 1 : 0; });
    drip.start(20ms);
    QTRY_VERIFY(drops > 3);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(bench.requests.empty());
}

void HttpListenerTest::closesAnIdleConnection()
{
    HttpBounds bounds;
    bounds.idle = 50ms;
    Bench bench(bounds);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), bench.port);
    socket.write(get);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(HttpListenerTest)
#include "tst_httplistener.moc"
