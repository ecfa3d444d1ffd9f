// SPDX-License-Identifier: GPL-3.0-or-later

// The way to the service, step by step, to servers that fail at each of them; and the proxy.
#include "../glacierrig.h"
#include "aws/connection/connectiontest.h"
#include "aws/credentials/staticcredentials.h"
#include "support/awaited.h"
#include "support/connectproxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using Verdict = StepOutcome::Verdict;

namespace {

const QByteArray emptyList = R"({"Marker":null,"VaultList":[]})";

class FailingProvider final : public CredentialsProvider
{
public:
    QFuture<Result<SharedCredentials>> credentials() override
    {
        return readyFuture<SharedCredentials>(
            failure(ErrorKind::SsoLoginNeeded, QStringLiteral("aws sso login")));
    }
};

/// Takes a quarter of a second to give them.
class TardyProvider final : public CredentialsProvider
{
public:
    explicit TardyProvider(ManualClock &clock)
        : m_clock(clock)
    {
    }
    QFuture<Result<SharedCredentials>> credentials() override
    {
        m_clock.advance(std::chrono::milliseconds(250));
        return readyFuture<SharedCredentials>(exampleCredentials());
    }

private:
    ManualClock &m_clock;
};

struct Bench
{
    explicit Bench(std::vector<Script> scripts, bool isTls = false)
        : server(std::move(scripts),
                 isTls ? std::optional(ScriptedServer::Tls{authority.issue({})}) : std::nullopt)
        , connection{*Endpoint::fromUrl(server.url()),
                     *Region::fromString(QStringLiteral("us-west-2"))}
    {
        connection.credentials = std::make_shared<StaticCredentialsProvider>(exampleCredentials());
        connection.network.caCertificates = {authority.certificate()};
        connection.network.maxAttempts = 1;
    }

    /// `Credentials+ Name+ Tcp! Tls- …`
    QString run()
    {
        ConnectionTest test(connection, services);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start();
        if (finished.isEmpty() && !finished.wait(20'000))
            return QStringLiteral("it did not end");
        static const char *const names[] = {"Credentials", "Name",      "Tcp",
                                            "Tls",         "Signature", "Permission"};
        QStringList steps;
        for (const StepOutcome &outcome : test.outcomes()) {
            steps << QLatin1String(names[static_cast<int>(outcome.step)]) +
                         (outcome.verdict == Verdict::Passed   ? u'+'
                          : outcome.verdict == Verdict::Failed ? u'!'
                                                               : u'-');
            if (outcome.error)
                error = *outcome.error;
        }
        offset = test.clockOffsetSeconds();
        took.clear();
        for (const StepOutcome &outcome : test.outcomes())
            took.append(outcome.took.count());
        return steps.join(u' ');
    }

    TlsAuthority authority;
    ScriptedServer server;
    ManualClock clock;
    ImpatientScheduler scheduler;
    FixedRandom random;
    ConnectionServices services{clock, scheduler, random};
    ResolvedConnection connection;
    Error error;
    std::optional<qint64> offset;
    QList<qint64> took;
};

} // namespace

class ConnectionTestTest : public QObject
{
    Q_OBJECT

private slots:
    void passesEveryStepOverTls();
    void skipsTlsOverPlainHttp();
    void saysHowLongEachStepTook();
    void endsAtTheCredentials();
    void endsAtANameWithoutAddress();
    void endsAtAPortWhereNobodyListens();
    void endsAtAServerThatCannotProveWhoItIs_data();
    void endsAtAServerThatCannotProveWhoItIs();
    void tellsSignatureFromPermission_data();
    void tellsSignatureFromPermission();
    void saysHowFarTheClocksAreApart();
    void goesThroughAProxyThatWantsAPassword();
    void endsAtAProxyThatRefuses();
    void doesNotUseTheProxyForItsExceptions_data();
    void doesNotUseTheProxyForItsExceptions();
};

void ConnectionTestTest::passesEveryStepOverTls()
{
    Bench bench({replying(serviceReply(200, {}, emptyList))}, true);
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp+ Tls+ Signature+ Permission+"));
    QCOMPARE(bench.server.seen().count("GET", "/-/vaults?limit=10"), 1);
}

void ConnectionTestTest::skipsTlsOverPlainHttp()
{
    Bench bench({replying(serviceReply(200, {}, emptyList))});
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+"));
}

void ConnectionTestTest::saysHowLongEachStepTook()
{
    Bench bench({replying(serviceReply(200, {}, emptyList))});
    bench.clock.advance(std::chrono::hours(3)); // before it began
    bench.connection.credentials = std::make_shared<TardyProvider>(bench.clock);
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+"));
    QCOMPARE(bench.took.mid(0, 4), QList<qint64>({250, 0, 0, 0}));
}

void ConnectionTestTest::endsAtTheCredentials()
{
    Bench bench({replying(serviceReply(200, {}, emptyList))});
    bench.connection.credentials = std::make_shared<FailingProvider>();
    QCOMPARE(bench.run(), QStringLiteral("Credentials! Name- Tcp- Tls- Signature- Permission-"));
    QCOMPARE(bench.error.kind, ErrorKind::SsoLoginNeeded);
    QCOMPARE(bench.server.seen().connections, 0);
}

void ConnectionTestTest::endsAtANameWithoutAddress()
{
    Bench bench({replying(serviceReply(200, {}, emptyList))});
    bench.connection.endpoint = *Endpoint::fromUrl(QStringLiteral("https://nowhere.invalid"));
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name! Tcp- Tls- Signature- Permission-"));
    QCOMPARE(bench.error.kind, ErrorKind::NameNotResolved);
}

void ConnectionTestTest::endsAtAPortWhereNobodyListens()
{
    Bench bench({replying(serviceReply(200, {}, emptyList))});
    bench.connection.endpoint = *Endpoint::fromUrl(QStringLiteral("https://127.0.0.1:9"));
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp! Tls- Signature- Permission-"));
    QCOMPARE(bench.error.kind, ErrorKind::ConnectionRefused);
}

void ConnectionTestTest::endsAtAServerThatCannotProveWhoItIs_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"expired", "another host", "self-signed", "another authority"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void ConnectionTestTest::endsAtAServerThatCannotProveWhoItIs()
{
    QFETCH(QString, fault);
    Bench bench({replying(serviceReply(200, {}, emptyList))});
    TlsAuthority::Request request;
    if (fault == QLatin1String("expired"))
        request.notAfter = QDateTime::currentDateTimeUtc().addSecs(-60);
    if (fault == QLatin1String("another host"))
        request.host = QStringLiteral("elsewhere.example");
    const TlsAuthority other;
    const TlsIdentity identity =
        fault == QLatin1String("self-signed")         ? TlsAuthority::selfSigned(request)
        : fault == QLatin1String("another authority") ? other.issue(request)
                                                      : bench.authority.issue(request);
    const ScriptedServer server({replying(serviceReply(200, {}, emptyList))},
                                ScriptedServer::Tls{identity});
    bench.connection.endpoint = *Endpoint::fromUrl(server.url());
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp+ Tls! Signature- Permission-"));
    QCOMPARE(bench.error.kind, ErrorKind::TlsFailed);
    QVERIFY(!bench.error.detail.isEmpty());
    QCOMPARE(server.seen().bytesReceived, 0);
}

void ConnectionTestTest::tellsSignatureFromPermission_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("end");
    QTest::addColumn<ErrorKind>("kind");
    const QString signature = QStringLiteral(" Signature! Permission-");
    const QString permission = QStringLiteral(" Signature+ Permission!");
    const auto row = [](int status, const char *code, const QString &end, ErrorKind kind) {
        QTest::newRow(code) << status << QByteArray(code) << end << kind;
    };
    row(403, "InvalidSignatureException", signature, ErrorKind::InvalidSignature);
    row(400, "UnrecognizedClientException", signature, ErrorKind::UnrecognizedClient);
    row(403, "ExpiredTokenException", signature, ErrorKind::ExpiredToken);
    row(403, "AccessDeniedException", permission, ErrorKind::AccessDenied);
    row(400, "NoLongerSupportedException", permission, ErrorKind::NoLongerSupported);
    row(400, "ThrottlingException", permission, ErrorKind::Throttled);
    row(500, "ServiceUnavailableException", signature, ErrorKind::ServiceUnavailable);
}

void ConnectionTestTest::tellsSignatureFromPermission()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, end);
    Bench bench({replying(refusalReply(status, code))});
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp+ Tls-") + end);
    QTEST(bench.error.kind, "kind");
}

void ConnectionTestTest::saysHowFarTheClocksAreApart()
{
    Bench bench(
        {replying(serviceReply(200, {{"Date", "Mon, 02 Mar 2026 15:14:00 GMT"}}, emptyList))});
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+"));
    QCOMPARE(bench.offset, std::optional<qint64>(600));
}

void ConnectionTestTest::goesThroughAProxyThatWantsAPassword()
{
    Bench bench({replying(serviceReply(200, {}, emptyList))}, true);
    const ConnectProxy proxy("me", "proxy-canary");
    bench.connection.network.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port(),
                      QStringLiteral("me"), QStringLiteral("proxy-canary"));
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp+ Tls+ Signature+ Permission+"));
    QCOMPARE(bench.server.seen().count("GET", "/-/vaults?limit=10"), 1);
    QVERIFY(!proxy.heads().empty());
    for (const QByteArray &head : proxy.heads()) {
        QVERIFY2(head.startsWith("CONNECT localhost:"), head.constData());
        QVERIFY2(!head.contains("AWS4-HMAC-SHA256"), head.constData());
        QVERIFY2(!head.contains("session-token"), head.constData());
    }
    QVERIFY(!proxy.tunnelled().contains("AWS4-HMAC-SHA256"));
    QVERIFY(!proxy.tunnelled().contains("AKIDEXAMPLE"));
}

void ConnectionTestTest::endsAtAProxyThatRefuses()
{
    Bench bench({replying(serviceReply(200, {}, emptyList))}, true);
    const ConnectProxy proxy("me", "right");
    bench.connection.network.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port(),
                      QStringLiteral("me"), QStringLiteral("wrong"));
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp! Tls- Signature- Permission-"));
    QCOMPARE(bench.error.kind, ErrorKind::ProxyFailed);
    QCOMPARE(bench.server.seen().connections, 0);
}

void ConnectionTestTest::doesNotUseTheProxyForItsExceptions_data()
{
    QTest::addColumn<QString>("exception");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isUsed");
    const auto row = [](const char *exception, const char *host, bool isUsed) {
        QTest::addRow("%s %s", exception, host)
            << QString::fromLatin1(exception) << QString::fromLatin1(host) << isUsed;
    };
    row("*", "glacier.us-west-2.amazonaws.com", false);
    row("amazonaws.com", "glacier.us-west-2.amazonaws.com", false);
    row(".amazonaws.com", "glacier.us-west-2.amazonaws.com", false);
    row("*.amazonaws.com", "glacier.us-west-2.amazonaws.com", false);
    row("AMAZONAWS.COM", "glacier.us-west-2.amazonaws.com", false);
    row("aws.com", "glacier.us-west-2.amazonaws.com", true);
    row("us-west-2.amazonaws.com.evil", "glacier.us-west-2.amazonaws.com", true);
    row("amazonaws.com:443", "glacier.us-west-2.amazonaws.com", false);
    row("amazonaws.com:8443", "glacier.us-west-2.amazonaws.com", true);
    row("10.0.0.0/8", "10.1.2.3", false);
    row("10.0.0.0/8", "11.1.2.3", true);
    row("::1", "::1", false);
    row("[::1]:443", "::1", false);
    row("", "10.1.2.3", true);
}

void ConnectionTestTest::doesNotUseTheProxyForItsExceptions()
{
    QFETCH(QString, exception);
    QFETCH(QString, host);
    QFETCH(bool, isUsed);
    NetworkSettings settings;
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy"), 3128);
    settings.noProxy = {QStringLiteral("other.example"), exception};
    QCOMPARE(!proxyText(proxyFor(settings, host, 443)).isEmpty(), isUsed);
}

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
