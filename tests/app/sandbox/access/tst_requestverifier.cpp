// SPDX-License-Identifier: GPL-3.0-or-later

#include "../requests.h"
#include "core/utctime.h"
#include "sandbox/access/requestverifier.h"

#include <QTest>

#include <functional>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;

namespace {

const QByteArray accessKeyId("AKIASANDBOX");
const QByteArray secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
const QByteArray host("127.0.0.1:4711");

QDateTime now()
{
    return utcTime({2026, 3, 2}, {15, 4, 0});
}

const QByteArray sessionToken("FwoGZXIvYXdzEBYaDEXAMPLETOKEN");

std::shared_ptr<const Secret> secretOf(const QByteArray &text)
{
    return std::make_shared<const Secret>(viewOf(text));
}

/// A user's keys, and a session's.
RequestVerifier verifier()
{
    return RequestVerifier({{accessKeyId, secretOf(secret), nullptr},
                            {"ASIASESSION", secretOf("another"), secretOf(sessionToken)}},
                           *Region::fromString(QStringLiteral("us-west-2")),
                           {host, "localhost:4711"});
}

Signature ours()
{
    return {accessKeyId, secret, host, now()};
}

HttpRequest initiate()
{
    return {"POST", "/-/vaults/examplevault/lock-policy", {}, {{"Content-Type", "x"}}, "{}"};
}

Signature session()
{
    Signature by = ours();
    by.accessKeyId = "ASIASESSION";
    by.secret = "another";
    return by;
}

HttpRequest withToken(const QByteArray &token)
{
    HttpRequest request = initiate();
    if (!token.isEmpty())
        request.headers.append({"x-amz-security-token", token});
    return request;
}

/// The code of the refusal, or empty.
QString refusalOf(const HttpRequest &request, const std::vector<QDateTime> &clocks = {now()})
{
    const auto result = verifier().verify(request, clocks);
    return result ? QString() : result.error().code;
}

void replaceHeader(HttpRequest &request, const QByteArray &name,
                   const std::function<QByteArray(QByteArray)> &change)
{
    for (auto &header : request.headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            header.second = change(header.second);
    }
}

using Change = std::function<void(HttpRequest &)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Signature)

class RequestVerifierTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatIsSignedProperly_data();
    void acceptsWhatIsSignedProperly();
    void refusesStrangers_data();
    void refusesStrangers();
    void refusesWhatWasChangedAfterSigning_data();
    void refusesWhatWasChangedAfterSigning();
    void refusesAnotherHashThanTheBodys();
    void refusesMalformedAuthorization_data();
    void refusesMalformedAuthorization();
    void acceptsFifteenMinutesAroundItsClocks_data();
    void acceptsFifteenMinutesAroundItsClocks();
    void tellsWhoseKeyItIs();
    void takesAKeyWithItsOwnTokenOnly_data();
    void takesAKeyWithItsOwnTokenOnly();
    void normalizesThePathAsOtherSignersDo_data();
    void normalizesThePathAsOtherSignersDo();
    void saysWhatShouldHaveBeenSigned();
    void showsNoSessionToken();
    void refusesPresignedRequestsByASentence();
};

void RequestVerifierTest::acceptsWhatIsSignedProperly_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("plain") << QByteArray("/-/vaults") << QByteArray();
    QTest::newRow("query") << QByteArray("/-/vaults") << QByteArray("marker=arn%3Aaws&limit=1");
    QTest::newRow("encoded segment")
        << QByteArray("/-/vaults/x/lock-policy/a%2Fb%2Bc%3D%C3%BC%25") << QByteArray();
}

void RequestVerifierTest::acceptsWhatIsSignedProperly()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QCOMPARE(refusalOf(signedRequest({"GET", path, query, {}, {}}, ours())), QString());
}

void RequestVerifierTest::refusesStrangers_data()
{
    QTest::addColumn<Signature>("by");
    QTest::addColumn<QString>("code");
    const QString signature = QStringLiteral("InvalidSignatureException");
    Signature by = ours();
    by.accessKeyId = "AKIASOMEBODY";
    QTest::newRow("another key") << by << QStringLiteral("UnrecognizedClientException");
    by = ours();
    by.accessKeyId = accessKeyId.left(4);
    QTest::newRow("half a key") << by << QStringLiteral("UnrecognizedClientException");
    by = ours();
    by.secret = "another";
    QTest::newRow("another secret") << by << signature;
    by = ours();
    by.secret = {};
    QTest::newRow("no secret") << by << signature;
    by = ours();
    by.region = "us-east-1";
    QTest::newRow("another Region") << by << signature;
    by = ours();
    by.service = "s3";
    QTest::newRow("another service") << by << signature;
    by = ours();
    by.scopeDate = "20260301";
    QTest::newRow("a scope of another day") << by << signature;
    by = ours();
    by.host = "attacker.example:4711";
    QTest::newRow("another host") << by << QStringLiteral("BadRequest");
    by.host = "127.0.0.1";
    QTest::newRow("a host without port") << by << QStringLiteral("BadRequest");
    by.host = "127.0.0.1:4712";
    QTest::newRow("another port") << by << QStringLiteral("BadRequest");
}

void RequestVerifierTest::refusesStrangers()
{
    QFETCH(Signature, by);
    QFETCH(QString, code);
    QCOMPARE(refusalOf(signedRequest(initiate(), by)), code);
}

void RequestVerifierTest::refusesWhatWasChangedAfterSigning_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) {
        QTest::newRow(name) << change;
    };
    row("method", [](HttpRequest &r) { r.method = "DELETE"; });
    row("path", [](HttpRequest &r) { r.path = "/-/vaults/my-vault/lock-policy"; });
    row("query", [](HttpRequest &r) { r.query = "limit=1"; });
    row("body", [](HttpRequest &r) { r.body = "{ }"; });
    row("no body", [](HttpRequest &r) { r.body.clear(); });
    row("host among ours",
        [](HttpRequest &r) { replaceHeader(r, "host", [](auto) { return "localhost:4711"; }); });
    row("date", [](HttpRequest &r) {
        replaceHeader(r, "x-amz-date", [](auto) { return "20260302T150401Z"; });
    });
    row("version", [](HttpRequest &r) {
        replaceHeader(r, "x-amz-glacier-version", [](auto) { return "2012-06-02"; });
    });
    row("a signed header removed", [](HttpRequest &r) { r.headers.removeFirst(); });
    row("a header of the service added",
        [](HttpRequest &r) { r.headers.emplaceBack("x-amz-added", "1"); });
    row("a second host", [](HttpRequest &r) { r.headers.append({"Host", host}); });
    row("another hash claimed",
        [](HttpRequest &r) { r.headers.emplaceBack("x-amz-content-sha256", "UNSIGNED-PAYLOAD"); });
    row("a header listed that is not there", [](HttpRequest &r) {
        replaceHeader(r, "authorization", [](QByteArray value) {
            return value.replace("x-amz-glacier-version,", "x-amz-glacier-version;x-other,");
        });
    });
    row("one digit of the signature", [](HttpRequest &r) {
        replaceHeader(r, "authorization", [](QByteArray value) {
            value.back() = value.back() == '0' ? '1' : '0';
            return value;
        });
    });
}

void RequestVerifierTest::refusesWhatWasChangedAfterSigning()
{
    QFETCH(Change, change);
    HttpRequest request = signedRequest(initiate(), ours());
    QCOMPARE(refusalOf(request), QString());
    change(request);
    QCOMPARE(refusalOf(request), QStringLiteral("InvalidSignatureException"));
}

void RequestVerifierTest::refusesAnotherHashThanTheBodys()
{
    HttpRequest request = initiate();
    const QByteArray right = aws::sha256Hex(viewOf(request.body));
    request.headers.emplaceBack("x-amz-content-sha256", right);
    QCOMPARE(refusalOf(signedRequest(request, ours())), QString());
    for (const QByteArray &claimed : {QByteArray("UNSIGNED-PAYLOAD"), QByteArray(64, 'a')}) {
        request.headers.back().second = claimed;
        const auto refused = verifier().verify(signedWith(request, ours(), claimed), {now()});
        QCOMPARE(refused.error().code, QStringLiteral("InvalidSignatureException"));
        QVERIFY(refused.error().detail.startsWith(
            QStringLiteral("The value passed in as x-amz-content-sha256 does not match")));
    }
}

void RequestVerifierTest::refusesMalformedAuthorization_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    const QString missing = QStringLiteral("MissingAuthenticationTokenException");
    const QString invalid = QStringLiteral("InvalidSignatureException");
    const QByteArray scope("AKIASANDBOX/20260302/us-west-2/glacier/aws4_request");
    QTest::newRow("none") << QByteArray() << missing;
    QTest::newRow("basic") << QByteArray("Basic QUtJQQ==") << missing;
    QTest::newRow("bearer") << QByteArray("Bearer AKIASANDBOX") << missing;
    QTest::newRow("only the algorithm") << QByteArray("AWS4-HMAC-SHA256 ") << invalid;
    QTest::newRow("short scope") << QByteArray("AWS4-HMAC-SHA256 Credential=AKIASANDBOX/20260302")
                                 << invalid;
    QTest::newRow("another end of the scope")
        << "AWS4-HMAC-SHA256 Credential=" + QByteArray(scope).replace("aws4", "aws5") << invalid;
    QTest::newRow("no signed headers, no signature")
        << "AWS4-HMAC-SHA256 Credential=" + scope << invalid;
    QTest::newRow("an empty signature")
        << "AWS4-HMAC-SHA256 Credential=" + scope +
               ", SignedHeaders=content-type;host;x-amz-date;x-amz-glacier-version, Signature="
        << invalid;
    QTest::newRow("another day than the date")
        << "AWS4-HMAC-SHA256 Credential=" + QByteArray(scope).replace("0302", "0301") << invalid;
}

void RequestVerifierTest::refusesMalformedAuthorization()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    HttpRequest request = signedRequest(initiate(), ours());
    replaceHeader(request, "authorization", [&value](auto) { return value; });
    QCOMPARE(refusalOf(request), code);
}

void RequestVerifierTest::acceptsFifteenMinutesAroundItsClocks_data()
{
    QTest::addColumn<int>("secondsOff");
    QTest::addColumn<bool>("accepted");
    const int moved = 9 * 3600;
    QTest::newRow("right") << 0 << true;
    QTest::newRow("15 minutes slow") << -900 << true;
    QTest::newRow("15 minutes fast") << 900 << true;
    QTest::newRow("a second more, slow") << -901 << false;
    QTest::newRow("a second more, fast") << 901 << false;
    QTest::newRow("by the moved clock") << moved << true;
    QTest::newRow("by the moved clock, 15 minutes slow") << moved - 900 << true;
    QTest::newRow("a second before the moved clock's") << moved - 901 << false;
    QTest::newRow("another day") << 86'400 << false;
}

void RequestVerifierTest::acceptsFifteenMinutesAroundItsClocks()
{
    QFETCH(int, secondsOff);
    QFETCH(bool, accepted);
    Signature by = ours();
    by.time = now().addSecs(secondsOff);
    const QString code = refusalOf(signedRequest(initiate(), by), {now(), now().addSecs(9 * 3600)});
    QCOMPARE(code, accepted ? QString() : QStringLiteral("InvalidSignatureException"));
}

void RequestVerifierTest::tellsWhoseKeyItIs()
{
    QCOMPARE(*verifier().verify(signedRequest(initiate(), ours()), {now()}), std::size_t{0});
    QCOMPARE(*verifier().verify(signedRequest(withToken(sessionToken), session()), {now()}),
             std::size_t{1});
}

void RequestVerifierTest::takesAKeyWithItsOwnTokenOnly_data()
{
    QTest::addColumn<Signature>("by");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("a session without its token") << session() << QByteArray();
    QTest::newRow("a session with half of it") << session() << sessionToken.left(9);
    QTest::newRow("a user with a token") << ours() << sessionToken;
}

void RequestVerifierTest::takesAKeyWithItsOwnTokenOnly()
{
    QFETCH(Signature, by);
    QFETCH(QByteArray, token);
    QCOMPARE(refusalOf(signedRequest(withToken(token), by)),
             QStringLiteral("UnrecognizedClientException"));
}

void RequestVerifierTest::normalizesThePathAsOtherSignersDo_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("signedPath");
    QTest::newRow("two slashes") << QByteArray("//-/vaults//x") << QByteArray("/-/vaults/x");
    QTest::newRow("dots") << QByteArray("/-/vaults/./a/../x") << QByteArray("/-/vaults/x");
    QTest::newRow("a slash at the end") << QByteArray("/-/vaults//") << QByteArray("/-/vaults/");
}

void RequestVerifierTest::normalizesThePathAsOtherSignersDo()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, signedPath);
    HttpRequest request = signedRequest({"GET", signedPath, {}, {}, {}}, ours());
    request.path = sent;
    QCOMPARE(refusalOf(request), QString());
}

void RequestVerifierTest::saysWhatShouldHaveBeenSigned()
{
    Signature by = ours();
    by.secret = "another";
    const auto refused = verifier().verify(
        signedRequest({"GET", "/-/vaults/a%20b", "b=2&a=1", {}, {}}, by), {now()});
    const QString detail = refused.error().detail;
    QVERIFY2(detail.contains(QStringLiteral(
                 "The Canonical String for this request should have been\n'GET\n/-/vaults/a%2520b\n"
                 "a=1&b=2\nhost:127.0.0.1:4711\nx-amz-date:20260302T150400Z\n")),
             qPrintable(detail));
    QVERIFY(
        detail.contains(QStringLiteral("The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n"
                                       "20260302T150400Z\n20260302/us-west-2/glacier/"
                                       "aws4_request\n")));
    QVERIFY(!detail.contains(QString::fromLatin1(secret)));
}

void RequestVerifierTest::showsNoSessionToken()
{
    Signature by = session();
    by.secret = "wrong";
    const auto refused = verifier().verify(signedRequest(withToken(sessionToken), by), {now()});
    QVERIFY(refused.error().detail.contains(QStringLiteral("x-amz-security-token:<not shown>\n")));
    QVERIFY(!refused.error().detail.contains(QString::fromLatin1(sessionToken)));
}

void RequestVerifierTest::refusesPresignedRequestsByASentence()
{
    const auto refused = verifier().verify({"GET",
                                            "/-/vaults",
                                            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=abc",
                                            {{"Host", host}},
                                            {}},
                                           {now()});
    QCOMPARE(refused.error().code, QStringLiteral("InvalidSignatureException"));
    QVERIFY(refused.error().detail.contains(QStringLiteral("presigned")));
}

QTEST_GUILESS_MAIN(RequestVerifierTest)
#include "tst_requestverifier.moc"
