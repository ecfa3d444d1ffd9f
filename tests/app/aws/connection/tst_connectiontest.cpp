// SPDX-License-Identifier: GPL-3.0-or-later

// The way to the service, step by step, to servers that fail at each of them.
#include "aws/credentials/staticcredentials.h"
#include "connectiontestrig.h"
#include "support/awaited.h"
#include "support/unknownhost.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using Verdict = StepOutcome::Verdict;

namespace {

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
    void endsAtAServerThatClosesBeforeTls();
    void tellsSignatureFromPermission_data();
    void tellsSignatureFromPermission();
    void asksStsWhoThisIs_data();
    void asksStsWhoThisIs();
    void asksStsWhereThePermissionLacks();
    void saysHowFarTheClocksAreApart();
    void knowsTheAccountByAVaultWhereStsIsNotAsked();
};

void ConnectionTestTest::passesEveryStepOverTls()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))}, true);
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls+ Signature+ Permission+ Identity-"));
    QCOMPARE(bench.server.seen().count("GET", "/-/vaults?limit=10"), 1);
}

void ConnectionTestTest::skipsTlsOverPlainHttp()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+ Identity-"));
}

void ConnectionTestTest::saysHowLongEachStepTook()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    bench.clock.advance(std::chrono::hours(3)); // before it began
    bench.connection.credentials = std::make_shared<TardyProvider>(bench.clock);
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+ Identity-"));
    QCOMPARE(bench.took.mid(0, 4), QList<qint64>({250, 0, 0, 0}));
}

void ConnectionTestTest::endsAtTheCredentials()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    bench.connection.credentials = std::make_shared<FailingProvider>();
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials! Name- Tcp- Tls- Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::SsoLoginNeeded);
    QCOMPARE(bench.server.seen().connections, 0);
}

void ConnectionTestTest::endsAtANameWithoutAddress()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    bench.connection.endpoint = *Endpoint::fromUrl(QStringLiteral("https://") + unknownHost());
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name! Tcp- Tls- Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::NameNotResolved);
}

void ConnectionTestTest::endsAtAPortWhereNobodyListens()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    bench.connection.endpoint = *Endpoint::fromUrl(QStringLiteral("https://127.0.0.1:9"));
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp! Tls- Signature- Permission- Identity-"));
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
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
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
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls! Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::TlsFailed);
    QVERIFY(!bench.error.detail.isEmpty());
    QCOMPARE(server.seen().bytesReceived, 0);
}

void ConnectionTestTest::endsAtAServerThatClosesBeforeTls()
{
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    Script closing;
    closing.reading = Script::Reading::Nothing;
    closing.ending = Script::Ending::Close;
    const ScriptedServer server({closing}); // plain: it speaks no TLS
    QUrl url(server.url());
    url.setScheme(QStringLiteral("https"));
    bench.connection.endpoint = *Endpoint::fromUrl(url.toString());
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls! Signature- Permission- Identity-"));
    QCOMPARE(bench.error.kind, ErrorKind::NotSecured);
}

void ConnectionTestTest::tellsSignatureFromPermission_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("end");
    QTest::addColumn<ErrorKind>("kind");
    const QString signature = QStringLiteral(" Signature! Permission- Identity-");
    const QString permission = QStringLiteral(" Signature+ Permission! Identity-");
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
    ConnectionTestRig bench({replying(refusalReply(status, code))});
    QCOMPARE(bench.run(), QStringLiteral("Credentials+ Name+ Tcp+ Tls-") + end);
    QTEST(bench.error.kind, "kind");
}

void ConnectionTestTest::asksStsWhoThisIs_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("arn");
    const auto row = [](const char *name, const QByteArray &reply, const char *end,
                        const char *arn = "") {
        QTest::newRow(name) << reply << QString::fromLatin1(end) << QString::fromLatin1(arn);
    };
    row("it says so",
        httpReply(200, {{"Content-Type", "text/xml"}},
                  "<R><Arn>arn:aws:iam::123456789012:user/Me</Arn><Account>123456789012</Account>"
                  "</R>"),
        "Identity+", "arn:aws:iam::123456789012:user/Me");
    row("it does not know the keys",
        httpReply(403, {{"Content-Type", "text/xml"}},
                  stsErrorXml("InvalidClientTokenId", "The security token is invalid.")),
        "Identity!");
    row("it denies it by a policy",
        httpReply(403, {{"Content-Type", "text/xml"}}, stsErrorXml("AccessDenied", "no")),
        "Identity!");
    row("it is not available", httpReply(503, {}, "busy"), "Identity-");
    row("it is throttling",
        httpReply(400, {{"Content-Type", "text/xml"}}, stsErrorXml("Throttling", "slowly")),
        "Identity-");
    row("something else answers", httpReply(200, {}, "<html>"), "Identity-");
}

void ConnectionTestTest::asksStsWhoThisIs()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, end);
    ConnectionTestRig bench({replying(serviceReply(200, {}, emptyList))});
    const ScriptedServer sts({replying(reply)});
    bench.connection.sts = *Endpoint::fromUrl(sts.url());
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+ ") + end);
    QTEST(bench.arn, "arn");
    if (end == QLatin1String("Identity!")) // it is not Glacier that refuses
        QCOMPARE(bench.error.party, Party::Sts);
    const SeenRequest asked = sts.seen().requests.at(0);
    QCOMPARE(asked.body, QByteArray("Version=2011-06-15&Action=GetCallerIdentity"));
    QVERIFY(asked.header("authorization").contains("Credential=AKIDEXAMPLE/"));
}

void ConnectionTestTest::asksStsWhereThePermissionLacks()
{
    ConnectionTestRig bench({replying(refusalReply(403, "AccessDeniedException"))});
    const ScriptedServer sts({replying(httpReply(200, {{"Content-Type", "text/xml"}},
                                                 "<R><Arn>arn:aws:iam::123456789012:user/Me</Arn>"
                                                 "<Account>123456789012</Account></R>"))});
    bench.connection.sts = *Endpoint::fromUrl(sts.url());
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission! Identity+"));
    QCOMPARE(bench.error.kind, ErrorKind::AccessDenied);
    // Of a way that ends before, nobody is asked.
    ConnectionTestRig refused({replying(refusalReply(403, "InvalidSignatureException"))});
    refused.connection.sts = *Endpoint::fromUrl(sts.url());
    QCOMPARE(refused.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature! Permission- Identity-"));
    QCOMPARE(sts.seen().requests.size(), std::size_t{1});
}

void ConnectionTestTest::saysHowFarTheClocksAreApart()
{
    ConnectionTestRig bench(
        {replying(serviceReply(200, {{"Date", "Mon, 02 Mar 2026 15:14:00 GMT"}}, emptyList))});
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+ Identity-"));
    QCOMPARE(bench.offset, std::optional<qint64>(600));
}

void ConnectionTestTest::knowsTheAccountByAVaultWhereStsIsNotAsked()
{
    const QByteArray vaults =
        R"({"Marker":null,"VaultList":[{"CreationDate":"2026-01-01T00:00:00.000Z",)"
        R"("LastInventoryDate":null,"NumberOfArchives":0,"SizeInBytes":0,)"
        R"("VaultARN":"arn:aws:glacier:us-west-2:123456789012:vaults/v","VaultName":"v"}]})";
    ConnectionTestRig bench({replying(serviceReply(200, {}, vaults))});
    QCOMPARE(bench.run(),
             QStringLiteral("Credentials+ Name+ Tcp+ Tls- Signature+ Permission+ Identity-"));
    QCOMPARE(bench.account, QStringLiteral("123456789012"));
}

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
