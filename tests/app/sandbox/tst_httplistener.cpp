// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"
#include "sandbox/httplistener.h"
#include "support/memory.h"

#include <QDir>
#include <QScopeGuard>
#include <QThread>
#include <QTimer>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <set>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

/// A client that costs one descriptor and no more.
class PlainSocket
{
public:
    explicit PlainSocket(quint16 port)
        : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const timeval patience{5, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        m_server.sin_family = AF_INET;
        m_server.sin_port = htons(port);
        m_server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    }
    ~PlainSocket() { ::close(m_descriptor); }
    PlainSocket(const PlainSocket &) = delete;
    PlainSocket &operator=(const PlainSocket &) = delete;

    bool connect() const
    {
        sockaddr address{};
        std::memcpy(&address, &m_server, sizeof(address));
        return ::connect(m_descriptor, &address, sizeof(address)) == 0;
    }
    bool send(const QByteArray &text) const
    {
        return ::send(m_descriptor, text.constData(), static_cast<std::size_t>(text.size()),
                      MSG_NOSIGNAL) == text.size();
    }
    /// Empty: the server has closed, or said nothing in five seconds.
    QByteArray received() const
    {
        std::array<char, 4096> buffer{};
        const auto size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        return {buffer.data(), std::max<qsizetype>(size, 0)};
    }

private:
    int m_descriptor;
    sockaddr_in m_server{};
};

std::set<int> openDescriptors()
{
    std::set<int> descriptors;
    const QStringList names =
        QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (const int descriptor = name.toInt(); ::fcntl(descriptor, F_GETFD) >= 0)
            descriptors.insert(descriptor);
    }
    return descriptors;
}

rlimit descriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit;
}

void limitDescriptors(rlim_t most)
{
    const rlimit limit{most, descriptorLimit().rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

const QByteArray get("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");

HttpReply sayFine(const HttpRequest & /*request*/)
{
    return {200, {}, "{}"};
}

/// A listener that tells what it was asked.
struct Bench
{
    explicit Bench(const HttpBounds &bounds = {})
        : listener(
              [this](const HttpRequest &request) {
                  requests.push_back(request);
                  return sayFine(request);
              },
              bounds)
        , port(listener.listen(0).value_or(0))
    {
    }

    std::vector<HttpRequest> requests;
    HttpListener listener;
    quint16 port;
};

std::atomic<bool> hasWarned = false;

} // namespace

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
    void refusesHeadersThatComeOneByOne_data();
    void refusesHeadersThatComeOneByOne();
    void takesWhatIsJustSmallEnough();
    void givesARequestItsTimeAndNoMore_data();
    void givesARequestItsTimeAndNoMore();
    void closesAnIdleConnection();
    void makesRoomForANewClient();
    void finishesAnAnswerBeforeItMakesRoom();
    void outlivesAFloodOfHalfRequests_data();
    void outlivesAFloodOfHalfRequests();
    void waitsForADescriptor();
    void keepsItsSocketsFromChildren();
    void endsWhileClientsAsk();
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

void HttpListenerTest::makesRoomForANewClient()
{
    HttpBounds bounds;
    bounds.connections = 2;
    Bench bench(bounds);
    QTcpSocket first;
    QTcpSocket second;
    QTcpSocket third;
    for (QTcpSocket *socket : {&first, &second, &first, &third}) {
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->connectToHost(QStringLiteral("127.0.0.1"), bench.port);
        socket->write(get);
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        QVERIFY(socket->readAll().startsWith("HTTP/1.1 200"));
    }
    // The first was answered after the second.
    QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(first.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(third.state(), QAbstractSocket::ConnectedState);
}

void HttpListenerTest::finishesAnAnswerBeforeItMakesRoom()
{
    HttpBounds bounds;
    bounds.connections = 1;
    quint16 port = 0;
    bool wasTurnedAway = false;
    HttpListener listener(
        [&](const HttpRequest &request) {
            const PlainSocket other(port);
            wasTurnedAway = other.connect() && other.received().isEmpty();
            return sayFine(request);
        },
        bounds);
    port = *listener.listen(0);
    QCOMPARE(exchange(port, get).status, 200);
    QVERIFY(wasTurnedAway);
}

void HttpListenerTest::outlivesAFloodOfHalfRequests_data()
{
    QTest::addColumn<QByteArray>("half");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << "GET / HTTP/1.1\r\nX: " + QByteArray(16'000, 'x');
    QTest::newRow("half a body") << "POST / HTTP/1.1\r\nContent-Length: 262144\r\n\r\n" +
                                        QByteArray(262'143, 'x');
    QTest::newRow("half a chunk")
        << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n40000\r\n" +
               QByteArray(262'143, 'x');
}

void HttpListenerTest::outlivesAFloodOfHalfRequests()
{
    QFETCH(QByteArray, half);
    constexpr std::size_t flood = 1100;
    const auto before = descriptorLimit().rlim_cur;
    const auto restore = qScopeGuard([before] { limitDescriptors(before); });
    limitDescriptors(flood + 500);
    Bench bench;
    QCOMPARE(exchange(bench.port, get).status, 200);

    const std::size_t descriptors = openDescriptors().size();
    QVERIFY(resetPeakResident());
    const qint64 memory = peakResidentBytes();
    std::vector<std::unique_ptr<PlainSocket>> clients;
    for (std::size_t i = 0; i < flood; ++i) {
        clients.push_back(std::make_unique<PlainSocket>(bench.port));
        QVERIFY2(clients.back()->connect(), QByteArray::number(qulonglong{i}).constData());
        (void)clients.back()->send(half); // it may have been closed for a newer one
    }
    // Whoever asks is answered in the midst of it.
    QCOMPARE(exchange(bench.port, get).status, 200);
    const std::size_t serverSide = openDescriptors().size() - descriptors - flood;
    QVERIFY2(serverSide <= HttpBounds{}.connections,
             QByteArray::number(qulonglong{serverSide}).constData());
    const qint64 needed = peakResidentBytes() - memory;
    QVERIFY2(needed <= 32 * 1024 * 1024, QByteArray::number(needed).constData());
}

void HttpListenerTest::waitsForADescriptor()
{
    Bench bench;
    const PlainSocket client(bench.port);
    const auto before = descriptorLimit().rlim_cur;
    const auto restore = qScopeGuard([before] {
        limitDescriptors(before);
        qInstallMessageHandler(nullptr);
    });
    hasWarned = false;
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
        if (text.startsWith(QLatin1String("cannot accept")))
            hasWarned = true;
    });
    limitDescriptors(static_cast<rlim_t>(*openDescriptors().rbegin()) + 1);
    // Numbers below that are free may be taken.
    std::vector<int> taken;
    for (int next = ::dup(0); next >= 0; next = ::dup(0))
        taken.push_back(next);
    QVERIFY(client.connect());
    QVERIFY(client.send(get));
    QTRY_VERIFY(hasWarned);
    for (const int descriptor : taken)
        ::close(descriptor);
    limitDescriptors(before);
    QTRY_COMPARE(bench.requests.size(), std::size_t{1});
    QVERIFY(client.received().startsWith("HTTP/1.1 200"));
}

void HttpListenerTest::keepsItsSocketsFromChildren()
{
    const std::set<int> before = openDescriptors();
    Bench bench;
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), bench.port);
    client.write(get);
    QTRY_VERIFY(client.bytesAvailable() > 0);
    int sockets = 0;
    for (const int descriptor : openDescriptors()) {
        if (before.count(descriptor) != 0)
            continue;
        ++sockets;
        QVERIFY2((::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0,
                 QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor))
                     .toLocal8Bit()
                     .constData());
    }
    QVERIFY(sockets >= 3); // the listener's, and both ends of the connection
}

void HttpListenerTest::endsWhileClientsAsk()
{
    for (int round = 0; round < 50; ++round) {
        std::vector<std::unique_ptr<PlainSocket>> clients;
        {
            Bench bench;
            for (int i = 0; i < 10; ++i) {
                clients.push_back(std::make_unique<PlainSocket>(bench.port));
                QVERIFY(clients.back()->connect());
                QVERIFY(clients.back()->send(get));
            }
            if (round % 2 == 0)
                QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents(); // nobody is left to be called
    }
}

QTEST_GUILESS_MAIN(HttpListenerTest)
#include "tst_httplistener.moc"
