// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"
#include "core/utctime.h"
#include "core/whendone.h"
#include "flood.h"
#include "rawclient.h"
#include "requests.h"
#include "sandbox/http/httplistener.h"
#include "sandbox/sandboxthread.h"
#include "support/memory.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QScopeGuard>
#include <QSet>
#include <QThread>

#include <optional>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

/// The threads that the sandbox's messages came from.
class MessageThreads
{
public:
    MessageThreads()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.sandbox.debug=true"));
        s_active = this;
        m_previous = qInstallMessageHandler(note);
    }
    ~MessageThreads()
    {
        qInstallMessageHandler(m_previous);
        s_active = nullptr;
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY(MessageThreads)

    QSet<QThread *> seen()
    {
        const QMutexLocker locker(&m_mutex);
        return m_seen;
    }

private:
    static void note(QtMsgType, const QMessageLogContext &context, const QString &)
    {
        if (qstrcmp(context.category, logSandbox().categoryName()) != 0)
            return;
        const QMutexLocker locker(&s_active->m_mutex);
        s_active->m_seen.insert(QThread::currentThread());
    }

    static inline MessageThreads *s_active = nullptr;
    QtMessageHandler m_previous = nullptr;
    QMutex m_mutex;
    QSet<QThread *> m_seen;
};

template <typename T>
Result<T> resultOf(const QFuture<Result<T>> &future)
{
    QObject guard;
    std::optional<Result<T>> result;
    whenDone(future, &guard, [&](const Result<T> &done) { result = done; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return failure(ErrorKind::TimedOut);
    return *result;
}

quint16 portOf(const Access &access)
{
    return static_cast<quint16>(access.endpoint.port());
}

RawReply list(const Access &access)
{
    return exchange(portOf(access),
                    wireText(signedRequest({"GET", "/-/vaults", {}, {}, {}},
                                           signatureOf(access, QDateTime::currentDateTimeUtc()))));
}

} // namespace

class SandboxThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void servesFromAThreadOfItsOwn();
    void answersWhileTheCallerIsBusy();
    void outlivesAFloodInsideTheProgram_data();
    void outlivesAFloodInsideTheProgram();
    void movesTheClock();
    void reportsWhyItCannotStart();
    void refusesToMoveAClockThatDoesNotRun();
    void stopsListeningWhenItIsDestroyed();
    void endsEveryPromiseWhenItIsDestroyedAtOnce();
};

void SandboxThreadTest::servesFromAThreadOfItsOwn()
{
    MessageThreads threads;
    {
        SandboxThread sandbox({});
        const auto access = resultOf(sandbox.start());
        QVERIFY(access);
        QCOMPARE(list(*access).status, 200);
        QVERIFY(resultOf(sandbox.advanceClock(1s)));
        QCOMPARE(sandbox.thread(), QThread::currentThread());
    }
    QCOMPARE(threads.seen().size(), 1);
    QVERIFY(!threads.seen().contains(QThread::currentThread()));
}

void SandboxThreadTest::answersWhileTheCallerIsBusy()
{
    SandboxThread sandbox({});
    const auto access = resultOf(sandbox.start());
    QVERIFY(access);
    // A blocking socket: this thread's event loop stands still all the time.
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), portOf(*access));
    QVERIFY(socket.waitForConnected(10'000));
    socket.write("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(10'000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400"));
}

void SandboxThreadTest::outlivesAFloodInsideTheProgram_data()
{
    QTest::addColumn<QByteArray>("half");
    QTest::newRow("half a head") << "GET / HTTP/1.1\r\nX: " + QByteArray(16'000, 'x');
    QTest::newRow("half a body") << "POST / HTTP/1.1\r\nContent-Length: 262144\r\n\r\n" +
                                        QByteArray(262'143, 'x');
}

/// As the window has it: the bounds are those of the listener, the descriptors the window's own.
void SandboxThreadTest::outlivesAFloodInsideTheProgram()
{
    QFETCH(QByteArray, half);
    constexpr std::size_t flood = 1'100;
    const auto before = descriptorLimit().rlim_cur;
    const auto restore = qScopeGuard([before] { limitDescriptors(before); });
    limitDescriptors(flood + 500);
    SandboxThread sandbox({});
    const auto access = resultOf(sandbox.start());
    QVERIFY(access);
    QCOMPARE(list(*access).status, 200);

    const std::size_t descriptors = openDescriptors().size();
    QVERIFY(resetPeakResident());
    const qint64 memory = peakResidentBytes();
    std::vector<std::unique_ptr<PlainSocket>> clients;
    for (std::size_t i = 0; i < flood; ++i) {
        clients.push_back(std::make_unique<PlainSocket>(portOf(*access)));
        QVERIFY(clients.back()->connect());
        (void)clients.back()->send(half); // it may have been closed for a newer one
    }
    QCOMPARE(list(*access).status, 200);
    QVERIFY(resultOf(sandbox.advanceClock(1s)));
    const std::size_t serverSide = openDescriptors().size() - descriptors - flood;
    QVERIFY2(serverSide <= HttpBounds{}.connections,
             QByteArray::number(qulonglong{serverSide}).constData());
    const qint64 needed = peakResidentBytes() - memory;
    qInfo("%lld KiB needed", needed / 1024);
    QVERIFY2(needed <= mostNeeded, QByteArray::number(needed).constData());
}

void SandboxThreadTest::movesTheClock()
{
    SandboxThread sandbox({});
    const auto access = resultOf(sandbox.start());
    QVERIFY(access);
    QCOMPARE(resultOf(sandbox.advanceClock(15h)).value_or(0s), std::chrono::seconds(15h));
    // The lock in progress that somebody else began 9 hours ago is over.
    const RawReply reply =
        exchange(portOf(*access),
                 wireText(signedRequest(
                     {"GET", "/-/vaults/broker-dealer-records-2025/lock-policy", {}, {}, {}},
                     signatureOf(*access, QDateTime::currentDateTimeUtc()))));
    QCOMPARE(reply.status, 404);
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(reply.header("Date")),
                                QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    QVERIFY(utcTime(date.date(), date.time()) > QDateTime::currentDateTimeUtc().addSecs(14 * 3600));
    QCOMPARE(resultOf(sandbox.resetClock()).value_or(1s), 0s);
}

void SandboxThreadTest::reportsWhyItCannotStart()
{
    Options options;
    options.region = QStringLiteral("nowhere");
    SandboxThread sandbox(options);
    const auto access = resultOf(sandbox.start());
    QVERIFY(!access);
    QCOMPARE(access.error().kind, ErrorKind::InvalidInput);
}

void SandboxThreadTest::refusesToMoveAClockThatDoesNotRun()
{
    SandboxThread sandbox({});
    const auto moved = resultOf(sandbox.advanceClock(1s));
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::SandboxUnavailable);
}

void SandboxThreadTest::stopsListeningWhenItIsDestroyed()
{
    auto sandbox = std::make_unique<SandboxThread>(Options{});
    const auto access = resultOf(sandbox->start());
    QVERIFY(access);
    QCOMPARE(list(*access).status, 200);
    sandbox.reset();
    QCOMPARE(list(*access).status, 0);
}

void SandboxThreadTest::endsEveryPromiseWhenItIsDestroyedAtOnce()
{
    for (int round = 0; round < 50; ++round) {
        auto sandbox = std::make_unique<SandboxThread>(Options{});
        const auto started = sandbox->start();
        const auto moved = sandbox->advanceClock(1s);
        sandbox.reset();
        QVERIFY(started.isFinished());
        QVERIFY(moved.isFinished());
    }
}

QTEST_GUILESS_MAIN(SandboxThreadTest)
#include "tst_sandboxthread.moc"
