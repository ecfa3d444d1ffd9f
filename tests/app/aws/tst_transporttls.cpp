// SPDX-License-Identifier: GPL-3.0-or-later

// Who may be spoken to: to nobody else does a byte of the request go.
#include "aws/transport/transport.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

Script replying()
{
    Script script;
    script.reply = httpReply(200, {}, "{}");
    return script;
}

Result<HttpReply> answerOf(const ScriptedServer &server, const QSslCertificate &trusted)
{
    QNetworkAccessManager network;
    const ManualClock clock;
    Transport transport({10s, 1024, {trusted}}, network, clock);
    return awaited(transport.send({"POST",
                                   QUrl(server.url() + QStringLiteral("/-/vaults")),
                                   {{"authorization", "canary"}},
                                   "canary"}));
}

/// What the server is willing to speak, whoever asks.
bool canSpeak(const ScriptedServer &server, QSsl::SslProtocol protocol)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(protocol);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
    return QTest::qWaitFor([&] { return socket.isEncrypted(); }, 5'000);
}

QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
constexpr QSsl::SslProtocol oldProtocols[] = {QSsl::TlsV1_0, QSsl::TlsV1_1};
QT_WARNING_POP

} // namespace

class TransportTlsTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksToAServerThatItsAuthorityVouchesFor_data();
    void speaksToAServerThatItsAuthorityVouchesFor();
    void saysNothingToAServerThatItCannotTrust_data();
    void saysNothingToAServerThatItCannotTrust();
    void saysNothingOverOldTls_data();
    void saysNothingOverOldTls();
    void trustsOnlyTheGivenAuthority();
};

void TransportTlsTest::speaksToAServerThatItsAuthorityVouchesFor_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("TLS 1.2") << static_cast<int>(QSsl::TlsV1_2);
    QTest::newRow("TLS 1.3") << static_cast<int>(QSsl::TlsV1_3);
}

void TransportTlsTest::speaksToAServerThatItsAuthorityVouchesFor()
{
    QFETCH(int, protocol);
    const TlsAuthority authority;
    const ScriptedServer server({replying()},
                                {{authority.issue({}), static_cast<QSsl::SslProtocol>(protocol)}});
    const auto reply = answerOf(server, authority.certificate());
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(server.seen().requests.at(0).body, QByteArray("canary"));
}

void TransportTlsTest::saysNothingToAServerThatItCannotTrust_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("validFrom");
    QTest::addColumn<int>("validUntil");
    QTest::addColumn<bool>("isSelfSigned");
    QTest::addColumn<QString>("reason");
    const QString localhost = QStringLiteral("localhost");
    QTest::newRow("expired") << localhost << -2 << -1 << false << QStringLiteral("expired");
    QTest::newRow("not yet valid")
        << localhost << 1 << 2 << false << QStringLiteral("not yet valid");
    QTest::newRow("another host") << QStringLiteral("glacier.us-west-2.amazonaws.com") << -1 << 1
                                  << false << QStringLiteral("host name");
    QTest::newRow("a host that begins alike") << QStringLiteral("localhost.example.com") << -1 << 1
                                              << false << QStringLiteral("host name");
    QTest::newRow("self-signed") << localhost << -1 << 1 << true << QStringLiteral("self-signed");
}

void TransportTlsTest::saysNothingToAServerThatItCannotTrust()
{
    QFETCH(QString, host);
    QFETCH(int, validFrom);
    QFETCH(int, validUntil);
    QFETCH(bool, isSelfSigned);
    QFETCH(QString, reason);
    const TlsAuthority authority;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TlsAuthority::Request request{host, now.addDays(validFrom), now.addDays(validUntil)};
    const ScriptedServer server({replying()}, {{isSelfSigned ? TlsAuthority::selfSigned(request)
                                                             : authority.issue(request)}});

    const auto reply = answerOf(server, authority.certificate());

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TlsFailed);
    QVERIFY2(reply.error().detail.contains(reason), qPrintable(reply.error().detail));
    QVERIFY(server.seen().connections >= 1);
    QCOMPARE(server.seen().bytesReceived, 0);
}

void TransportTlsTest::saysNothingOverOldTls_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("TLS 1.0") << static_cast<int>(oldProtocols[0]);
    QTest::newRow("TLS 1.1") << static_cast<int>(oldProtocols[1]);
}

void TransportTlsTest::saysNothingOverOldTls()
{
    QFETCH(int, protocol);
    const auto oldProtocol = static_cast<QSsl::SslProtocol>(protocol);
    const TlsAuthority authority;
    const ScriptedServer server({replying()}, {{authority.issue({}), oldProtocol}});
    QVERIFY2(canSpeak(server, oldProtocol), "the server does not speak it itself");
    const qint64 before = server.seen().bytesReceived;

    const auto reply = answerOf(server, authority.certificate());

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TlsFailed);
    QVERIFY2(reply.error().detail.startsWith(
                 QLatin1String("the server does not speak TLS 1.2 or newer\n")),
             qPrintable(reply.error().detail));
    QCOMPARE(server.seen().bytesReceived, before);
}

void TransportTlsTest::trustsOnlyTheGivenAuthority()
{
    const TlsAuthority authority;
    const TlsAuthority other;
    const ScriptedServer server({replying()}, {{authority.issue({})}});
    const auto reply = answerOf(server, other.certificate());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(server.seen().bytesReceived, 0);
}

/// With the most permissive OpenSSL that an administrator could configure, so that what is refused
/// is refused by us.
int main(int argc, char *argv[])
{
    QTemporaryFile configuration;
    if (!configuration.open())
        return 1;
    configuration.write("openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\n"
                        "system_default = lax\n[lax]\nMinProtocol = TLSv1\n"
                        "CipherString = DEFAULT@SECLEVEL=0\n");
    configuration.close();
    qputenv("OPENSSL_CONF", configuration.fileName().toLocal8Bit());
    QCoreApplication application(argc, argv);
    TransportTlsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transporttls.moc"
