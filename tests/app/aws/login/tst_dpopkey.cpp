// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/login/dpopkey.h"
#include "core/utctime.h"
#include "support/privatekeys.h"
#include "support/signinservice.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

/// The example of RFC 9449, section 4.2.
const QByteArray exampleProof =
    "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNo"
    "UklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERW"
    "clUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh"
    "0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8"
    "v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg";

const QUrl place(QStringLiteral("https://eu-west-1.signin.aws.amazon.com/v1/token?a=b#c"));
const QByteArray bareplace("https://eu-west-1.signin.aws.amazon.com/v1/token");

QDateTime now()
{
    return utcTime({2026, 3, 2}, {15, 4});
}

QByteArray proofBy(const QByteArray &pem)
{
    const auto key =
        DpopKey::fromPem(Secret(std::string_view(pem.constData(), size_t(pem.size()))));
    const auto proof =
        key ? key->proof({"POST", place, now(), "0123456789abcdef"}) : Result<QByteArray>();
    return proof ? *proof : QByteArray();
}

} // namespace

class DpopKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void isJudgedByAVerifierThatKnowsTheRfcsExample();
    void provesItselfToAVerifier();
    void provesItselfWithNumbersOfEverySize();
    void tellsNothingOfWhatIsNoKey_data();
    void tellsNothingOfWhatIsNoKey();
};

void DpopKeyTest::isJudgedByAVerifierThatKnowsTheRfcsExample()
{
    const QByteArray url("https://server.example.com/token");
    const QDateTime then = utcTime(qint64{1'562'262'616'000});
    QJsonObject claims;
    QString thumbprint;
    QCOMPARE(faultOfProof(exampleProof, url, then, &claims, &thumbprint), QString());
    // RFC 9449, section 6.1: jkt.
    QCOMPARE(thumbprint, QStringLiteral("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
    QByteArray changed = exampleProof;
    changed[changed.size() - 5] = changed[changed.size() - 5] == 'A' ? 'B' : 'A';
    QCOMPARE(faultOfProof(changed, url, then, &claims, &thumbprint), QStringLiteral("signature"));
    QCOMPARE(faultOfProof(exampleProof, url, then.addSecs(61), &claims, &thumbprint),
             QStringLiteral("iat"));
}

void DpopKeyTest::provesItselfToAVerifier()
{
    const QByteArray pem = ecKeyPem("P-256");
    QVERIFY(pem.startsWith("-----BEGIN EC PRIVATE KEY-----"));
    QJsonObject claims;
    QString thumbprint;
    QCOMPARE(faultOfProof(proofBy(pem), bareplace, now(), &claims, &thumbprint), QString());
    QCOMPARE(thumbprint, thumbprintOf(pem));
    QCOMPARE(claims.keys(), QStringList({QStringLiteral("htm"), QStringLiteral("htu"),
                                         QStringLiteral("iat"), QStringLiteral("jti")}));
    QCOMPARE(claims.value(QLatin1String("jti")).toString(), QStringLiteral("0123456789abcdef"));
}

/// One of 128 coordinates or halves of a signature begins with a zero, which must stay.
void DpopKeyTest::provesItselfWithNumbersOfEverySize()
{
    QJsonObject claims;
    QString thumbprint;
    for (int i = 0; i < 400; ++i) {
        const QByteArray proof = proofBy(ecKeyPem("P-256"));
        QCOMPARE(faultOfProof(proof, bareplace, now(), &claims, &thumbprint), QString());
    }
}

void DpopKeyTest::tellsNothingOfWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("canary words");
    QTest::newRow("on another curve") << ecKeyPem("P-384");
    QTest::newRow("RSA") << rsaKeyPem();
    QTest::newRow("encrypted, and nobody is asked") << ecKeyPem("P-256", "passphrase");
    QTest::newRow("public") << publicKeyPem();
    QTest::newRow("cut off") << ecKeyPem("P-256").left(100);
    QByteArray flipped = ecKeyPem("P-256");
    flipped[60] = flipped[60] == 'A' ? 'B' : 'A';
    QTest::newRow("whose public half is another's") << flipped;
}

void DpopKeyTest::tellsNothingOfWhatIsNoKey()
{
    QFETCH(QByteArray, pem);
    const auto key =
        DpopKey::fromPem(Secret(std::string_view(pem.constData(), size_t(pem.size()))));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(key.error().detail, QStringLiteral("no private key on P-256"));
}

QTEST_GUILESS_MAIN(DpopKeyTest)
#include "tst_dpopkey.moc"
