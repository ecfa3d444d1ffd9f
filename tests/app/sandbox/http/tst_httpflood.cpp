// SPDX-License-Identifier: GPL-3.0-or-later

// More clients than there is room for, and what they cost.
#include "../flood.h"
#include "../rawclient.h"
#include "listenerbench.h"
#include "support/memory.h"

#include <QScopeGuard>

#include <atomic>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using Bench = tests::ListenerBench;

namespace {

std::atomic<bool> hasWarned = false;

} // namespace

class HttpFloodTest : public QObject
{
    Q_OBJECT

private slots:
    void makesRoomForANewClient();
    void finishesAnAnswerBeforeItMakesRoom();
    void outlivesAFloodOfHalfRequests_data();
    void outlivesAFloodOfHalfRequests();
    void waitsForADescriptor();
    void keepsItsSocketsFromChildren();
    void endsWhileClientsAsk();
};

void HttpFloodTest::makesRoomForANewClient()
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

void HttpFloodTest::finishesAnAnswerBeforeItMakesRoom()
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

void HttpFloodTest::outlivesAFloodOfHalfRequests_data()
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

void HttpFloodTest::outlivesAFloodOfHalfRequests()
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
    QVERIFY2(needed <= mostNeeded, QByteArray::number(needed).constData());
}

void HttpFloodTest::waitsForADescriptor()
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

void HttpFloodTest::keepsItsSocketsFromChildren()
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

void HttpFloodTest::endsWhileClientsAsk()
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

QTEST_GUILESS_MAIN(HttpFloodTest)
#include "tst_httpflood.moc"
