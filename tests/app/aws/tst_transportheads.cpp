// SPDX-License-Identifier: GPL-3.0-or-later

// What comes before and between the parts of a body, where Qt reads on and tells nobody.
#include "support/awaited.h"
#include "support/memory.h"
#include "transportrig.h"

#include <QElapsedTimer>
#include <QTest>

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

QByteArray replyWith(int headers, int size)
{
    ReplyHeaders many;
    for (int i = 0; i < headers; ++i)
        many.emplaceBack("X-Header-" + QByteArray::number(i), QByteArray(size, 'x'));
    return httpReply(200, many, "{}");
}

} // namespace

class TransportHeadsTest : public QObject
{
    Q_OBJECT

private slots:
    void endsWhatNeverBecomesABody_data();
    void endsWhatNeverBecomesABody();
    void takesNoHeadThatIsLargerThanAny_data();
    void takesNoHeadThatIsLargerThanAny();
    void endsAtTheDeadlineWhereQtDropsAHead_data();
    void endsAtTheDeadlineWhereQtDropsAHead();
    void takesNoLargeReplyBesideItForAFlood();
};

void TransportHeadsTest::endsWhatNeverBecomesABody_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("isTls");
    for (const bool isTls : {false, true}) {
        const char *protocol = isTls ? "TLS" : "plain";
        QTest::addRow("a header without end, %s", protocol)
            << QByteArray("HTTP/1.1 200 OK\r\nX-Header: ") << isTls;
        QTest::addRow("a name without end, %s", protocol)
            << QByteArray("HTTP/1.1 200 OK\r\nX-Header") << isTls;
        QTest::addRow("a status line without end, %s", protocol)
            << QByteArray("HTTP/1.1 200 OK") << isTls;
        QTest::addRow("a chunk's size without end, %s", protocol)
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=") << isTls;
        QTest::addRow("spaces behind a continuation, %s", protocol)
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX: ") << isTls;
    }
}

void TransportHeadsTest::endsWhatNeverBecomesABody()
{
    QFETCH(QByteArray, beginning);
    QFETCH(bool, isTls);
    Script flood = replying(beginning);
    flood.filler = qint64(4) << 30;
    TransportRig rig({flood}, isTls);

    QVERIFY(resetPeakResident());
    const qint64 before = peakResidentBytes();
    QElapsedTimer elapsed;
    elapsed.start();
    const auto reply = awaited(rig.send("POST", "body"));
    const qint64 growth = peakResidentBytes() - before;

    qInfo("%lld bytes sent, %lld ms, peak memory grew by %lld KiB", rig.server.seen().bytesSent,
          elapsed.elapsed(), growth / 1024);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ReplyTooLarge);
    QVERIFY(growth < mostGrowth);
    QCOMPARE(rig.server.seen().requests.size(), 1u);
}

void TransportHeadsTest::takesNoHeadThatIsLargerThanAny_data()
{
    QTest::addColumn<int>("headers");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("32 KiB") << 32 << 1024 << true;
    QTest::newRow("65 KiB") << 65 << 1024 << false;
    QTest::newRow("one of 65 KiB") << 1 << 65 * 1024 << false;
}

void TransportHeadsTest::takesNoHeadThatIsLargerThanAny()
{
    QFETCH(int, headers);
    QFETCH(int, size);
    QFETCH(bool, isTaken);
    TransportRig rig({replying(replyWith(headers, size))});
    const auto reply = awaited(rig.send("GET"));
    QCOMPARE(reply.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(reply.error().kind, ErrorKind::ReplyTooLarge);
}

void TransportHeadsTest::endsAtTheDeadlineWhereQtDropsAHead_data()
{
    QTest::addColumn<int>("headers");
    QTest::addColumn<int>("size");
    QTest::newRow("512 KiB") << 64 << 8 * 1024;
    QTest::newRow("ten thousand small ones") << 10'000 << 10;
}

/// Debian 12's Qt 6.4.2 makes nothing of a head over 100 KiB, and does not say so.
void TransportHeadsTest::endsAtTheDeadlineWhereQtDropsAHead()
{
    QFETCH(int, headers);
    QFETCH(int, size);
    TransportRig rig({replying(replyWith(headers, size))}, false, {1s, 1024 * 1024, {}});
    QElapsedTimer elapsed;
    elapsed.start();
    const auto reply = awaited(rig.send("GET"));
    QVERIFY(!reply);
    QVERIFY(elapsed.elapsed() < 5'000);
}

/// A silent request waits its time, however much others bring in meanwhile.
void TransportHeadsTest::takesNoLargeReplyBesideItForAFlood()
{
    const QByteArray large(1'000'000, 'x');
    TransportRig rig({Script{}, replying(httpReply(200, {}, large))}, false, {2s, 1024 * 1024, {}});
    const auto silent = rig.send("POST", "body");
    QTRY_COMPARE(rig.server.seen().requests.size(), 1u);
    int read = 0;
    while (!silent.isFinished()) {
        const auto reply = awaited(rig.send("GET"));
        QVERIFY(reply && reply->body.size() == large.size());
        ++read;
    }
    QVERIFY2(read > 5, qPrintable(QString::number(read)));
    QCOMPARE(silent.resultAt(0).error().kind, ErrorKind::TimedOut);
}

QTEST_GUILESS_MAIN(TransportHeadsTest)
#include "tst_transportheads.moc"
