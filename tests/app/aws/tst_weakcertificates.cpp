// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates that OpenSSL's security level refuses, as proxies that inspect show them: they are
// named, where Qt only knows an unknown error.
#include "aws/connection/connectiontest.h"
#include "aws/transport/tlsfault.h"
#include "aws/transport/transport.h"
#include "glacierrig.h"
#include "support/awaited.h"
#include "support/weaktlsserver.h"
#include "words/connectionwords.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

struct WeakPlace
{
    TlsAuthority authority;
    WeakTlsServer server;

    WeakPlace(int authorityBits, const TlsAuthority::Request &request)
        : authority(authorityBits)
        , server(authority.issue(request))
    {
    }
};

TlsAuthority::Request certificateWith(int rsaBits, bool isSignedWithSha1)
{
    TlsAuthority::Request request;
    request.rsaBits = rsaBits;
    request.isSignedWithSha1 = isSignedWithSha1;
    return request;
}

QString everythingSaid(const words::ErrorWords &words)
{
    return words.what + u'\n' + words.meaning;
}

} // namespace

class WeakCertificatesTest : public QObject
{
    Q_OBJECT

private slots:
    void areNamedByARequest_data();
    void areNamedByARequest();
    void areNamedByTheTestOfTheWay_data() { areNamedByARequest_data(); }
    void areNamedByTheTestOfTheWay();
    void areNotBlamedForAnotherFault();
    void areNamedWhereOpenSslEndsTheHandshake_data();
    void areNamedWhereOpenSslEndsTheHandshake();
    void areSupposedWhereNoEncryptionIsCommon();
    void areToldWithAnotherFaultInOneSentence();
};

void WeakCertificatesTest::areNamedByARequest_data()
{
    QTest::addColumn<int>("authorityBits");
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("isSignedWithSha1");
    QTest::addColumn<QString>("said");
    QTest::newRow("RSA of 1024 bits")
        << 0 << 1024 << false
        << QStringLiteral("the certificate of localhost is too weak: its RSA key has 1024 bits");
    QTest::newRow("signed with SHA-1")
        << 0 << 2048 << true
        << QStringLiteral("the certificate of localhost is too weak: it is signed with SHA1");
    QTest::newRow("both") << 0 << 1024 << true
                          << QStringLiteral("the certificate of localhost is too weak: its RSA key "
                                            "has 1024 bits and it is signed with SHA1");
    QTest::newRow("an authority of 1024 bits")
        << 1024 << 2048 << false
        << QStringLiteral("the certificate of Vaultlock test authority is too weak: its RSA key "
                          "has 1024 bits");
}

void WeakCertificatesTest::areNamedByARequest()
{
    QFETCH(int, authorityBits);
    QFETCH(int, bits);
    QFETCH(bool, isSignedWithSha1);
    QFETCH(QString, said);
    const WeakPlace place(authorityBits, certificateWith(bits, isSignedWithSha1));
    QNetworkAccessManager network;
    const ManualClock clock;
    Transport transport({10s, 1024, {place.authority.certificate()}}, network, clock);

    const auto reply =
        awaited(transport.send({"POST",
                                QUrl(place.server.url() + QStringLiteral("/-/vaults")),
                                {{"authorization", "canary"}},
                                "canary"}));

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TlsFailed);
    const QString words = everythingSaid(words::errorWords(reply.error()));
    QVERIFY2(words.startsWith(QStringLiteral("No secure connection could be made: ") + said),
             qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("Nothing was sent.")), qPrintable(words));
    QVERIFY2(!words.contains(QLatin1String("Unknown error")), qPrintable(words));
    QVERIFY(place.server.connections() >= 1);
    QCOMPARE(place.server.bytesReceived(), 0);
}

void WeakCertificatesTest::areNamedByTheTestOfTheWay()
{
    QFETCH(int, authorityBits);
    QFETCH(int, bits);
    QFETCH(bool, isSignedWithSha1);
    QFETCH(QString, said);
    const WeakPlace place(authorityBits, certificateWith(bits, isSignedWithSha1));
    ManualClock clock;
    ImpatientScheduler scheduler;
    FixedRandom random;
    const ConnectionServices services{clock, scheduler, random};
    ResolvedConnection connection{*Endpoint::fromUrl(place.server.url()),
                                  *Region::fromString(QStringLiteral("us-west-2"))};
    connection.credentials =
        std::make_shared<RotatingCredentialsProvider>(std::vector{exampleCredentials()});
    connection.network.caCertificates = {place.authority.certificate()};
    ConnectionTest test(connection, services);
    QSignalSpy finished(&test, &ConnectionTest::finished);

    test.start();

    QVERIFY(!finished.isEmpty() || finished.wait(20'000));
    const StepOutcome &step = test.outcomes().at(static_cast<std::size_t>(ConnectionStep::Tls));
    QVERIFY(step.error.has_value());
    QCOMPARE(step.error->kind, ErrorKind::TlsFailed);
    const QString words = everythingSaid(words::stepFailure(step.step, *step.error, std::nullopt));
    QVERIFY2(words.contains(said), qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("Nothing was sent.")), qPrintable(words));
    QCOMPARE(place.server.bytesReceived(), 0);
}

/// Strong, and of nobody who is trusted.
void WeakCertificatesTest::areNotBlamedForAnotherFault()
{
    const WeakPlace place(0, certificateWith(2048, false));
    const TlsAuthority other;
    QNetworkAccessManager network;
    const ManualClock clock;
    Transport transport({10s, 1024, {other.certificate()}}, network, clock);
    const auto reply = awaited(transport.send({"GET", QUrl(place.server.url()), {}, {}}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TlsFailed);
    QVERIFY2(!reply.error().detail.contains(QLatin1String("weak")),
             qPrintable(reply.error().detail));
    QVERIFY2(reply.error().detail.contains(QLatin1String("certificate")),
             qPrintable(reply.error().detail));
}

void WeakCertificatesTest::areNamedWhereOpenSslEndsTheHandshake_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("meant");
    const QString weak = QStringLiteral("a certificate is too weak");
    QTest::newRow("the server's key") << QStringLiteral("error:0A00018F:SSL routines::ee key too "
                                                        "small")
                                      << weak;
    QTest::newRow("an authority's key")
        << QStringLiteral("error:0A00018D:SSL routines::ca key too small") << weak;
    QTest::newRow("a signature") << QStringLiteral("error:0A00018E:SSL routines::ca md too weak")
                                 << weak;
    QTest::newRow("an old protocol")
        << QStringLiteral("error:0A000102:SSL routines::unsupported protocol")
        << QStringLiteral("the server speaks only TLS older than 1.2");
    QTest::newRow("a protocol that it does not take")
        << QStringLiteral("error:0A00042E:SSL routines::tlsv1 alert protocol version")
        << QStringLiteral("the server does not speak TLS 1.2 or newer");
    QTest::newRow("no TLS at all")
        << QStringLiteral("error:0A00010B:SSL routines::wrong version number")
        << QStringLiteral("what answers there does not speak TLS");
    QTest::newRow("another") << QStringLiteral("error:0A000126:SSL routines::something new")
                             << QString();
}

void WeakCertificatesTest::areNamedWhereOpenSslEndsTheHandshake()
{
    QFETCH(QString, said);
    QFETCH(QString, meant);
    QCOMPARE(handshakeFault(said),
             meant.isEmpty() ? said : meant + QStringLiteral("\nOpenSSL says: ") + said);
    const words::ErrorWords words =
        words::errorWords({ErrorKind::TlsFailed, {}, 0, {}, handshakeFault(said)});
    QCOMPARE(words.what, QStringLiteral("No secure connection could be made: %1.")
                             .arg(meant.isEmpty() ? said : meant));
    QCOMPARE(words.details.contains(said), !meant.isEmpty());
}

/// A key on a curve that nobody offers any more: the server has nothing to show.
void WeakCertificatesTest::areSupposedWhereNoEncryptionIsCommon()
{
    TlsAuthority::Request request;
    request.curve = "P-192";
    const WeakPlace place(0, request);
    QNetworkAccessManager network;
    const ManualClock clock;
    Transport transport({10s, 1024, {place.authority.certificate()}}, network, clock);
    const auto reply = awaited(transport.send({"GET", QUrl(place.server.url()), {}, {}}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::TlsFailed);
    const words::ErrorWords words = words::errorWords(reply.error());
    QCOMPARE(words.what,
             QStringLiteral("No secure connection could be made: the server and this computer have "
                            "no encryption in common; its key may be too weak."));
    QVERIFY2(words.details.contains(QLatin1String("OpenSSL says: ")), qPrintable(words.details));
}

void WeakCertificatesTest::areToldWithAnotherFaultInOneSentence()
{
    const QSslConfiguration none;
    const QString told = tlsFault(
        {QSslError(QSslError::CertificateExpired), QSslError(QSslError::HostNameMismatch)}, none);
    QCOMPARE(told, QStringLiteral("the certificate has expired; the host name did not match any of "
                                  "the valid hosts for this certificate"));
}

QTEST_GUILESS_MAIN(WeakCertificatesTest)
#include "tst_weakcertificates.moc"
