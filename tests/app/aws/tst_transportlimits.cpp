// SPDX-License-Identifier: GPL-3.0-or-later

// What a reply may cost: time, memory, and the patience of who cancels.
#include "support/awaited.h"
#include "support/memory.h"
#include "transportrig.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

// The address sanitizer keeps what was freed, so there the peak says little.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostGrowth = 256 * 1024 * 1024;
#else
constexpr qint64 mostGrowth = 32 * 1024 * 1024;
#endif

/// A port where a connection is neither made nor refused: nobody accepts, and the queue is full.
class BlackHole
{
public:
    BlackHole()
        : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(m_address);
        auto *address = reinterpret_cast<sockaddr *>(&m_address); // as POSIX wants it
        ::bind(m_listener, address, size);
        ::listen(m_listener, 0);
        ::getsockname(m_listener, address, &size);
        for (int &filler : m_fillers) {
            filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            ::connect(filler, address, size);
        }
    }
    ~BlackHole()
    {
        for (const int filler : m_fillers)
            ::close(filler);
        ::close(m_listener);
    }
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

    quint16 port() const { return ntohs(m_address.sin_port); }

private:
    int m_listener;
    sockaddr_in m_address{};
    std::array<int, 4> m_fillers{};
};

} // namespace

class TransportLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void endsADripAtTheDeadline_data() { addProtocols(); }
    void endsADripAtTheDeadline();
    void endsASilenceAtTheDeadline_data();
    void endsASilenceAtTheDeadline();
    void endsAConnectThatNobodyAnswersAtTheDeadline();
    void holdsNoMoreThanItsLimit_data();
    void holdsNoMoreThanItsLimit();
    void takesABodyOfExactlyItsLimit_data();
    void takesABodyOfExactlyItsLimit();
    void doesNotUnpackACompressedBody();
    void abortsAtOnceWhenDestroyed();

private:
    static void addProtocols();
};

void TransportLimitsTest::addProtocols()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void TransportLimitsTest::endsADripAtTheDeadline()
{
    QFETCH(bool, isTls);
    Script drip = replying(httpReply(200, {}, QByteArray(10'000, ' ')));
    drip.drip = 5ms; // 50 s in all, and never silent
    TransportRig rig({drip}, isTls, {300ms, 1024 * 1024, {}});

    QElapsedTimer elapsed;
    elapsed.start();
    const auto reply = awaited(rig.send("POST", "body"));

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TimedOut);
    QVERIFY2(elapsed.elapsed() < 5'000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(rig.server.seen().requests.size(), 1u);
}

void TransportLimitsTest::endsASilenceAtTheDeadline_data()
{
    QTest::addColumn<int>("reading");
    QTest::addColumn<bool>("isTls");
    for (const bool isTls : {false, true}) {
        QTest::addRow("before the request, %s", isTls ? "TLS" : "plain")
            << static_cast<int>(Script::Reading::Nothing) << isTls;
        QTest::addRow("after the request, %s", isTls ? "TLS" : "plain")
            << static_cast<int>(Script::Reading::Request) << isTls;
    }
}

void TransportLimitsTest::endsASilenceAtTheDeadline()
{
    QFETCH(int, reading);
    QFETCH(bool, isTls);
    Script silence;
    silence.reading = static_cast<Script::Reading>(reading);
    TransportRig rig({silence}, isTls, {300ms, 1024 * 1024, {}});

    const auto reply = awaited(rig.send("POST", "body"));

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TimedOut);
}

void TransportLimitsTest::endsAConnectThatNobodyAnswersAtTheDeadline()
{
    const BlackHole hole;
    TransportRig rig({Script{}}, false, {300ms, 1024, {}});
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(hole.port()));

    const auto reply = awaited(rig.transport->send({"POST", url, {}, "body"}));

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TimedOut);
}

void TransportLimitsTest::holdsNoMoreThanItsLimit_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isTls");
    for (const bool isTls : {false, true}) {
        const char *protocol = isTls ? "TLS" : "plain";
        QTest::addRow("1 GiB announced, %s", protocol)
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n") << isTls;
        QTest::addRow("1 GiB without length, %s", protocol)
            << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << isTls;
        QTest::addRow("1 GiB in one chunk, %s", protocol)
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40000000\r\n")
            << isTls;
        QTest::addRow("1 GiB of refusal, %s", protocol)
            << QByteArray("HTTP/1.1 403 Forbidden\r\n\r\n") << isTls;
    }
}

void TransportLimitsTest::holdsNoMoreThanItsLimit()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, isTls);
    Script flood = replying(head);
    flood.filler = qint64(1) << 30;
    flood.ending = Script::Ending::Close;
    TransportRig rig({flood}, isTls);

    QVERIFY(resetPeakResident());
    const qint64 before = peakResidentBytes();
    const auto reply = awaited(rig.send("POST", "body"));
    const qint64 growth = peakResidentBytes() - before;

    const Seen seen = rig.server.seen();
    qInfo("%lld bytes taken, peak memory grew by %lld KiB", seen.bytesSent, growth / 1024);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ReplyTooLarge);
    QVERIFY(growth < mostGrowth);
    QVERIFY(seen.bytesSent < 64 * 1024 * 1024);
    QCOMPARE(seen.requests.size(), 1u);
}

void TransportLimitsTest::takesABodyOfExactlyItsLimit_data()
{
    QTest::addColumn<QByteArray>("fits");
    QTest::addColumn<QByteArray>("exceeds");
    const QByteArray body(200'000, 'x');
    QTest::newRow("with length") << httpReply(200, {}, body) << httpReply(200, {}, body + 'x');
    QTest::newRow("chunked") << chunkedReply(200, {}, body) << chunkedReply(200, {}, body + 'x');
    QTest::newRow("without length")
        << unframedReply(200, {}, body) << unframedReply(200, {}, body + 'x');
}

void TransportLimitsTest::takesABodyOfExactlyItsLimit()
{
    QFETCH(QByteArray, fits);
    QFETCH(QByteArray, exceeds);
    const Transport::Settings settings{10s, 200'000, {}};
    const auto replyTo = [&](const QByteArray &bytes) {
        Script script = replying(bytes);
        script.ending = Script::Ending::Close;
        TransportRig rig({script}, false, settings);
        return awaited(rig.send("GET"));
    };

    const auto whole = replyTo(fits);
    QVERIFY(whole);
    QCOMPARE(whole->body.size(), 200'000);
    const auto tooMuch = replyTo(exceeds);
    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().kind, ErrorKind::ReplyTooLarge);
}

/// A bomb would have to be unpacked to go off.
void TransportLimitsTest::doesNotUnpackACompressedBody()
{
    QByteArray packed = qCompress(QByteArray(10'000'000, ' '), 9).mid(4);
    TransportRig rig({replying(httpReply(200, {{"Content-Encoding", "deflate"}}, packed))});
    const auto reply = awaited(rig.send("GET"));
    QVERIFY(reply);
    QCOMPARE(reply->body, packed);
}

void TransportLimitsTest::abortsAtOnceWhenDestroyed()
{
    TransportRig rig({Script{}});
    const auto future = rig.send("GET");
    QTRY_COMPARE(rig.server.seen().requests.size(), 1u);

    QElapsedTimer elapsed;
    elapsed.start();
    rig.transport.reset();

    QVERIFY(future.isFinished());
    QCOMPARE(future.resultAt(0).error().kind, ErrorKind::Cancelled);
    QVERIFY2(elapsed.elapsed() < 100, qPrintable(QString::number(elapsed.elapsed())));
}

QTEST_GUILESS_MAIN(TransportLimitsTest)
#include "tst_transportlimits.moc"
