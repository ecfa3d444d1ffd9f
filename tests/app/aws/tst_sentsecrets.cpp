// SPDX-License-Identifier: GPL-3.0-or-later

// A service that repeats what it was sent: nothing secret of it comes out of the client again.
#include "aws/transport/sentsecrets.h"
#include "glacierrig.h"
#include "support/awaited.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

constexpr std::string_view canaryToken =
    "IQoJb3JpZ2luX2VjEHoaCXVzLWVhc3QtMSJHMEUCIQDcanary/token+of/64==";
const QByteArray token(canaryToken.data(), qsizetype(canaryToken.size()));
const QString removed = QStringLiteral("[removed]");

QByteArray json(const QByteArray &code, const QByteArray &message)
{
    const QJsonObject body{{QStringLiteral("code"), QString::fromLatin1(code)},
                           {QStringLiteral("message"), QString::fromLatin1(message)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray valueOf(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.toLower().indexOf("\r\n" + name + ":");
    const qsizetype from = at + name.size() + 3;
    return at < 0 ? QByteArray()
                  : request.mid(from, request.indexOf("\r\n", from) - from).trimmed();
}

QByteArray signatureOf(const QByteArray &request)
{
    const QByteArray authorization = valueOf(request, "authorization");
    return authorization.mid(authorization.indexOf("Signature=") + 10);
}

// What a service may make of the request.
using Echo = QByteArray (*)(const QByteArray &request);

QByteArray canonicalRequest(const QByteArray &request)
{
    return serviceReply(
        403, {},
        json("InvalidSignatureException",
             "The request signature we calculated does not match.\n\nThe Canonical String for this "
             "request should have been\n'GET\n/-/vaults\n\nhost:x\nx-amz-date:20120525T002453Z\n"
             "x-amz-security-token:" +
                 valueOf(request, "x-amz-security-token") + "\n\nhost;x-amz-date'"));
}

QByteArray wholeHead(const QByteArray &request)
{
    return serviceReply(403, {}, json("AccessDeniedException", request));
}

QByteArray brokenToken(const QByteArray &request)
{
    QByteArray broken = valueOf(request, "x-amz-security-token");
    broken.insert(20, "\n  ").insert(50, "\n  ");
    return serviceReply(403, {}, json("AccessDeniedException", "Token: " + broken));
}

QByteArray cutToken(const QByteArray &request)
{
    const QByteArray cut = valueOf(request, "x-amz-security-token").left(40);
    return serviceReply(403, {}, json("AccessDeniedException", "Not for " + cut + "..."));
}

QByteArray tokenAtTheCut(const QByteArray &request)
{
    const QByteArray sent = valueOf(request, "x-amz-security-token");
    return serviceReply(403, {}, json("AccessDeniedException", QByteArray(1'970, 'm') + sent));
}

QByteArray tokenInAUrl(const QByteArray &request)
{
    const QByteArray sent = valueOf(request, "x-amz-security-token").toPercentEncoding();
    return serviceReply(403, {}, json("AccessDeniedException", "?X-Amz-Security-Token=" + sent));
}

QByteArray headers(const QByteArray &request)
{
    return httpReply(403,
                     {{"x-amzn-ErrorType", valueOf(request, "x-amz-security-token")},
                      {"x-amzn-RequestId", signatureOf(request)}},
                     "{}");
}

QByteArray redirect(const QByteArray &request)
{
    return httpReply(302, {{"Location", "https://x/?" + valueOf(request, "x-amz-security-token")}});
}

QByteArray unknownState(const QByteArray &request)
{
    const QByteArray sent = valueOf(request, "x-amz-security-token");
    return serviceReply(200, {},
                        R"({"Policy":"{}","State":")" + sent +
                            R"(","CreationDate":"2026-03-02T15:04:00.000Z","ExpirationDate":")" +
                            signatureOf(request) + "\"}");
}

const QList<QPair<const char *, Echo>> echoes{
    {"the canonical request, as AWS does", canonicalRequest},
    {"the whole head", wholeHead},
    {"the token in three lines", brokenToken},
    {"the token, cut", cutToken},
    {"the token where the message is cut", tokenAtTheCut},
    {"the token as a URL has it", tokenInAUrl},
    {"in headers", headers},
    {"in a redirect", redirect},
    {"as a state", unknownState},
};

/// Pieces that nobody could have by chance.
bool isIn(const QByteArray &secret, const QString &text)
{
    for (qsizetype at = 0; at + 16 <= secret.size(); ++at) {
        if (text.contains(QString::fromLatin1(secret.mid(at, 16))))
            return true;
    }
    return false;
}

QString allOf(const Error &error)
{
    return error.code + u' ' + error.requestId + u' ' + error.detail;
}

} // namespace

Q_DECLARE_METATYPE(Echo)

class SentSecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasSentOutOfEveryError_data();
    void keepsWhatWasSentOutOfEveryError();
    void keepsWhatWasSentOutOfWhatIsShown();
    void keepsTheWebIdentityOutOfWhatStsSays();
    void keepsWhatASignInSendsOutOfEveryText_data();
    void keepsWhatASignInSendsOutOfEveryText();
    void takesOutWhateverHasTheFormOfASecret_data();
    void takesOutWhateverHasTheFormOfASecret();
    void leavesAMessageAloneThatHasNone_data();
    void leavesAMessageAloneThatHasNone();
    void leavesNewCredentialsWhole();
    void findsEveryWritingInBytes_data();
    void findsEveryWritingInBytes();
    void leavesAPolicyInBytesAsItIs();
};

void SentSecretsTest::keepsWhatWasSentOutOfEveryError_data()
{
    QTest::addColumn<Echo>("echo");
    QTest::addColumn<bool>("isInitiate");
    for (const auto &echo : echoes) {
        QTest::addRow("%s, read", echo.first) << echo.second << false;
        QTest::addRow("%s, Initiate", echo.first) << echo.second << true;
    }
}

void SentSecretsTest::keepsWhatWasSentOutOfEveryError()
{
    QFETCH(Echo, echo);
    QFETCH(bool, isInitiate);
    Script script;
    script.replyTo = echo;
    GlacierRig rig({script}, {exampleCredentials(canaryToken)});

    Error error;
    if (isInitiate) {
        const auto reply = awaited(rig.client->initiateVaultLock(exampleVault(), examplePolicy));
        QVERIFY(!reply);
        error = reply.error();
    } else {
        const auto reply = awaited(rig.client->getVaultLock(exampleVault()));
        QVERIFY(!reply);
        error = reply.error();
    }

    for (const SeenRequest &request : rig.server.seen().requests) {
        QCOMPARE(request.header("x-amz-security-token"), token);
        const QByteArray authorization = request.header("authorization");
        const QByteArray signature = authorization.mid(authorization.indexOf("Signature=") + 10);
        QCOMPARE(signature.size(), 64);
        QVERIFY2(!isIn(token, allOf(error)), qPrintable(allOf(error)));
        QVERIFY2(!isIn(token.toPercentEncoding(), allOf(error)), qPrintable(allOf(error)));
        QVERIFY2(!isIn(signature, allOf(error)), qPrintable(allOf(error)));
    }
    if (echo != unknownState) // of which no more is told than where it stands
        QVERIFY2(allOf(error).contains(removed) || error.detail.isEmpty(),
                 qPrintable(allOf(error)));
}

void SentSecretsTest::keepsWhatWasSentOutOfWhatIsShown()
{
    Script script;
    script.replyTo = [](const QByteArray &request) {
        QByteArray slashes = valueOf(request, "x-amz-security-token");
        const QByteArray whole = slashes;
        slashes.replace("/", "\\/");
        return serviceReply(200, {},
                            R"({"Tags":{"token":")" + whole + R"(","escaped":")" + slashes +
                                R"(","signature":")" + signatureOf(request) + "\"}}");
    };
    GlacierRig rig({script}, {exampleCredentials(canaryToken)});
    const auto tags = awaited(rig.client->listTagsForVault(exampleVault()));
    QVERIFY(tags);
    for (const char *key : {"token", "escaped", "signature"})
        QCOMPARE(tags->value(QString::fromLatin1(key)), removed);
}

void SentSecretsTest::keepsTheWebIdentityOutOfWhatStsSays()
{
    const QByteArray identity = "eyJhbGciOiJSUzI1NiJ9.canary+identity/of=a.pod-0123456789";
    const HttpRequest request{
        "POST", QUrl(), {}, "Action=X&WebIdentityToken=" + identity.toPercentEncoding()};
    const QString said = SentSecrets(request).takenOutOf(
        QStringLiteral("Not valid: ") + QString::fromLatin1(identity) + QStringLiteral("."));
    QVERIFY2(!isIn(identity, said), qPrintable(said));
    QVERIFY(said.startsWith(QStringLiteral("Not valid: ")));
}

void SentSecretsTest::keepsWhatASignInSendsOutOfEveryText_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"refreshToken", "clientSecret", "deviceCode"})
        QTest::newRow(name) << QByteArray(name);
}

void SentSecretsTest::keepsWhatASignInSendsOutOfEveryText()
{
    QFETCH(QByteArray, name);
    const QByteArray secret = "canary+of/a=sign.in-0123456789-" + name;
    const HttpRequest request{"POST",
                              QUrl(),
                              {},
                              R"({"clientId":"c","grantType":"g",")" + name + R"(":")" + secret +
                                  R"("})"};
    const SentSecrets sent(request);
    for (const QByteArray &written :
         {secret, secret.toPercentEncoding(), QByteArray(secret).replace("/", "\\/"),
          secret.left(24), secret.mid(5), secret.left(20) + "\n" + secret.mid(20)}) {
        const QString said = sent.takenOutOf(QStringLiteral("Not valid: ") +
                                             QString::fromLatin1(written) + QStringLiteral("."));
        QVERIFY2(!isIn(secret, said), qPrintable(said));
        QVERIFY(said.startsWith(QStringLiteral("Not valid: ")));
    }
    // A good reply may give the same refresh token again, and it is to be kept.
    QCOMPARE(sent.takenOutOf(request.body), request.body);
}

void SentSecretsTest::takesOutWhateverHasTheFormOfASecret_data()
{
    QTest::addColumn<QString>("message");
    const auto row = [](const QByteArray &message) {
        QTest::newRow(message.constData()) << QString::fromLatin1(message);
    };
    row("X-Amz-Security-Token:SECRET");
    row("x-amz-security-token: SECRET\nhost:x");
    row("\"X-Amz-Security-Token\": \"SECRET\"");
    row("https://x/?X-Amz-Security-Token=SECRET&X-Amz-Date=1");
    row("X-Amz-Security-Token%3DSECRET");
    row("Authorization: AWS4-HMAC-SHA256 Credential=AKID/1/r/glacier/aws4_request, "
        "SignedHeaders=host;x-amz-date, Signature=SECRET");
    row("AWS4-HMAC-SHA256 Credential=AKID/1, SignedHeaders=host, Signature=SECRET.");
    row("Signature=SECRET");
    row("X-Amz-Signature=SECRET&x=1");
    row("Authorization: Bearer SECRET");
    row("Proxy-Authorization: Basic SECRET");
    row("<SessionToken>SECRET</SessionToken>");
    row("{\"SecretAccessKey\":\"SECRET\"}");
    row("aws_session_token = SECRET");
    row("x-amz-sso_bearer_token: SECRET");
    row("X-aws-ec2-metadata-token: SECRET");
    row("DPoP: SECRET");
    for (const char *name :
         {"dpopKey", "refreshToken", "refresh_token", "accessToken", "access_token", "idToken",
          "clientSecret", "client_secret", "deviceCode", "device_code", "userCode", "user_code"}) {
        row("{\"" + QByteArray(name) + "\":\"SECRET\"}");
        row("code=" + QByteArray(name) + "&" + name + "=SECRET&x=1");
    }
    row("{\"dpopKey\":\"-----BEGIN EC PRIVATE KEY-----\\nSECRET\\nSECRET\\n"
        "-----END EC PRIVATE KEY-----\\n\"}");
    row("-----BEGIN PRIVATE KEY-----\nSECRET\nSECR");
}

void SentSecretsTest::takesOutWhateverHasTheFormOfASecret()
{
    QFETCH(QString, message);
    const QString said = SentSecrets().takenOutOf(message);
    QVERIFY2(!said.contains(QStringLiteral("SECRET")), qPrintable(said));
    QVERIFY2(said.contains(removed), qPrintable(said));
}

void SentSecretsTest::leavesAMessageAloneThatHasNone_data()
{
    QTest::addColumn<QString>("message");
    const auto row = [](const char *message) {
        QTest::newRow(message) << QString::fromLatin1(message);
    };
    row("User: arn:aws:sts::999999999999:assumed-role/Admin/me is not authorized to perform: "
        "glacier:InitiateVaultLock on resource: arn:aws:glacier:us-west-2:999999999999:vaults/v");
    row("The security token included in the request is invalid.");
    row("Signature expired: 20260302T150400Z is now earlier than 20260302T150900Z (5 min.)");
    row("The authorization header is malformed.");
    row("'AWS4-HMAC-SHA256\n20120525T002453Z\n20120525/us-east-1/glacier/aws4_request\n5f0c'");
    row("");
}

void SentSecretsTest::leavesAMessageAloneThatHasNone()
{
    QFETCH(QString, message);
    const HttpRequest request{
        "GET",
        QUrl(),
        {{"authorization", "AWS4-HMAC-SHA256 Credential=AKID/20120525/us-east-1/glacier/"
                           "aws4_request, SignedHeaders=host, Signature=" +
                               QByteArray(64, 'a')},
         {"x-amz-security-token", token}},
        {}};
    QCOMPARE(SentSecrets(request).takenOutOf(message), message);
}

/// Tokens of one account begin alike: a new one is not the one that was sent.
void SentSecretsTest::leavesNewCredentialsWhole()
{
    const HttpRequest request{"GET", QUrl(), {{"x-amz-security-token", token}}, {}};
    const QByteArray reply = "<SessionToken>" + token.left(50) + "another</SessionToken>";
    QCOMPARE(SentSecrets(request).takenOutOf(reply), reply);
}

namespace {

/// Of a request without a session token: the signature is the shortest that is sent.
aws::SentSecrets signedRequest(const QByteArray &signature)
{
    aws::HttpRequest request;
    request.headers = {
        {"authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260302/us-west-2/glacier/"
                          "aws4_request, SignedHeaders=host;x-amz-date, Signature=" +
                              signature}};
    return aws::SentSecrets(request);
}

QByteArray each(const QByteArray &value, QByteArray (*write)(char sign))
{
    QByteArray written;
    for (const char sign : value)
        written += write(sign);
    return written;
}

} // namespace

void SentSecretsTest::findsEveryWritingInBytes_data()
{
    QTest::addColumn<QByteArray>("written");
    const QByteArray signature =
        QCryptographicHash::hash("signed", QCryptographicHash::Sha256).toHex();
    QTest::newRow("as it is") << signature;
    QTest::newRow("base64") << signature.toBase64();
    QTest::newRow("base64 behind a byte") << ("x" + signature).toBase64();
    QTest::newRow("base64 behind two") << ("xy" + signature).toBase64();
    QTest::newRow("hexadecimal") << signature.toHex();
    QTest::newRow("in pairs") << signature.toHex(':');
    QTest::newRow("in capital pairs") << signature.toHex(':').toUpper();
    QTest::newRow("percent signs")
        << each(signature, [](char sign) { return "%" + QByteArray(1, sign).toHex(); });
    QTest::newRow("escapes of JSON")
        << each(signature, [](char sign) { return "\\u00" + QByteArray(1, sign).toHex(); });
    QTest::newRow("entities") << each(
        signature, [](char sign) { return "&#x" + QByteArray(1, sign).toHex() + ';'; });
    QTest::newRow("lines") << each(signature,
                                   [](char sign) { return QByteArray(1, sign) + "\r\n"; });
    QTest::newRow("quotes") << each(signature,
                                    [](char sign) { return QByteArray(1, sign) + "'\""; });
}

void SentSecretsTest::findsEveryWritingInBytes()
{
    QFETCH(QByteArray, written);
    const aws::SentSecrets secrets =
        signedRequest(QCryptographicHash::hash("signed", QCryptographicHash::Sha256).toHex());
    const QByteArray body = "{\"message\":\"" + written + ".\"}";
    QVERIFY2(secrets.takenOutOf(body).contains("[removed]"), body.constData());
    QVERIFY(!secrets.takenOutOf(body).contains(written));
}

void SentSecretsTest::leavesAPolicyInBytesAsItIs()
{
    const aws::SentSecrets secrets =
        signedRequest(QCryptographicHash::hash("signed", QCryptographicHash::Sha256).toHex());
    QCOMPARE(secrets.takenOutOf(lockBody), lockBody);
}

QTEST_GUILESS_MAIN(SentSecretsTest)
#include "tst_sentsecrets.moc"
