// SPDX-License-Identifier: GPL-3.0-or-later

// Against a sign-in service that verifies each proof, over real sockets.
#include "loginrig.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

QByteArray echo(const QByteArray &request)
{
    return httpReply(
        500, {{"x-amzn-ErrorType", "InternalServerException"}},
        QJsonDocument(QJsonObject{{QStringLiteral("message"), QString::fromLatin1(request)}})
            .toJson());
}

} // namespace

class LoginCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void areFoundByTheHashOfTheSession();
    void areThoseOfTheFileWhileTheyLast();
    void areRenewedFromFiveMinutesBeforeTheirEnd_data();
    void areRenewedFromFiveMinutesBeforeTheirEnd();
    void areRenewedWithAProofOfTheKey();
    void areWrittenBackWithAllElseAsItWas();
    void proveEachAttemptAfresh();
    void sayWhatToRunWhenTheSessionHasEnded_data();
    void sayWhatToRunWhenTheSessionHasEnded();
    void stayTheOldOnesWhileTheyLast_data();
    void stayTheOldOnesWhileTheyLast();
    void areNotTakenFromWhatIsNoAnswer_data();
    void areNotTakenFromWhatIsNoAnswer();
    void followNoRedirect();
    void askNobodyForAFileThatCannotBeUsed_data();
    void askNobodyForAFileThatCannotBeUsed();
    void goToTheRegionOfTheSignIn();
    void repeatNoSecretInAnError();
};

void LoginCredentialsTest::areFoundByTheHashOfTheSession()
{
    // printf %s arn:aws:iam::222222222222:user/bob | sha256sum
    QCOMPARE(loginTokenFile(QStringLiteral("/c"), loginSession()),
             QStringLiteral("/c/"
                            "a1906785985a6b1fdcb7ce448da4d2619708c5f6b251e3769bac2a91e7f5d739"
                            ".json"));
}

void LoginCredentialsTest::areThoseOfTheFileWhileTheyLast()
{
    LoginRig bench;
    bench.writeEndingIn(std::chrono::minutes(14));
    const auto credentials = bench.get();
    QVERIFY2(credentials.has_value(), qPrintable(keyOf(credentials)));
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIALOGIN"));
    QVERIFY((*credentials)->secretAccessKey.view() == "login-secret-canary");
    QVERIFY((*credentials)->sessionToken.view() == "login-session-canary");
    QCOMPARE(*(*credentials)->expiry, bench.clock.utcNow().addSecs(840));
    QCOMPARE((*credentials)->source, QStringLiteral("aws login, user/bob in account 222222222222"));
    QCOMPARE(bench.asked(), 0);
}

void LoginCredentialsTest::areRenewedFromFiveMinutesBeforeTheirEnd_data()
{
    QTest::addColumn<int>("rest");
    QTest::addColumn<QString>("key");
    QTest::newRow("301 seconds") << 301 << QStringLiteral("ASIALOGIN");
    QTest::newRow("300 seconds") << 300 << QStringLiteral("ASIARENEWED1");
    QTest::newRow("ended") << -1 << QStringLiteral("ASIARENEWED1");
}

void LoginCredentialsTest::areRenewedFromFiveMinutesBeforeTheirEnd()
{
    QFETCH(int, rest);
    QFETCH(QString, key);
    LoginRig bench;
    bench.writeEndingIn(std::chrono::seconds(rest));
    QCOMPARE(keyOf(bench.get()), key);
}

void LoginCredentialsTest::areRenewedWithAProofOfTheKey()
{
    LoginRig bench;
    bench.writeEndingIn(ended);
    const auto credentials = bench.get();
    QCOMPARE(signInService().complaints, QStringList());
    QCOMPARE(keyOf(credentials), QStringLiteral("ASIARENEWED1"));
    QVERIFY((*credentials)->secretAccessKey.view() == "login-secret-1");
    QVERIFY((*credentials)->sessionToken.view() == "login-session-1");
    QCOMPARE(*(*credentials)->expiry, bench.clock.utcNow().addSecs(900));
    QCOMPARE(signInService().granted, 1);
}

void LoginCredentialsTest::areWrittenBackWithAllElseAsItWas()
{
    LoginRig bench;
    bench.writeEndingIn(ended);
    const QJsonObject before = bench.object();
    QVERIFY(bench.get().has_value());
    QJsonObject expected = before;
    QJsonObject keys = before.value(QLatin1String("accessToken")).toObject();
    keys.insert(QStringLiteral("accessKeyId"), QStringLiteral("ASIARENEWED1"));
    keys.insert(QStringLiteral("secretAccessKey"), QStringLiteral("login-secret-1"));
    keys.insert(QStringLiteral("sessionToken"), QStringLiteral("login-session-1"));
    keys.insert(QStringLiteral("expiresAt"), QStringLiteral("2026-03-02T15:19:00Z"));
    expected.insert(QStringLiteral("accessToken"), keys);
    expected.insert(QStringLiteral("refreshToken"), QStringLiteral("refresh-canary-1"));
    QCOMPARE(bench.object(), expected);
    QCOMPARE(QFile::permissions(bench.path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // The next end is a renewal with what was written.
    bench.clock.advance(std::chrono::minutes(11));
    signInService().now = bench.clock.utcNow();
    QCOMPARE(keyOf(bench.get()), QStringLiteral("ASIARENEWED2"));
}

void LoginCredentialsTest::proveEachAttemptAfresh()
{
    LoginRig bench;
    bench.writeEndingIn(ended);
    signInService().failuresToCome = 2;
    QCOMPARE(keyOf(bench.get()), QStringLiteral("ASIARENEWED1"));
    QCOMPARE(signInService().complaints, QStringList());
    QCOMPARE(signInService().uniqueIds.size(), 3);
}

void LoginCredentialsTest::sayWhatToRunWhenTheSessionHasEnded_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("ended") << QByteArray(
        R"({"error":"TOKEN_EXPIRED","message":"refresh-canary-0 has expired"})");
    QTest::newRow("another password")
        << QByteArray(R"({"error":"USER_CREDENTIALS_CHANGED","message":"m"})");
    QTest::newRow("as OAuth says it") << QByteArray(R"({"error":"invalid_grant"})");
}

void LoginCredentialsTest::sayWhatToRunWhenTheSessionHasEnded()
{
    QFETCH(QByteArray, refusal);
    LoginRig bench;
    signInService().refusal = refusal;
    if (!refusal.isEmpty())
        bench.writeEndingIn(ended);
    const QByteArray before = bench.content();
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::SsoLoginNeeded);
    QCOMPARE(credentials.error().detail, QStringLiteral("aws login --profile work"));
    QCOMPARE(bench.content(), before);
}

void LoginCredentialsTest::stayTheOldOnesWhileTheyLast_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("busy") << httpReply(503, {});
    QTest::newRow("HTML") << httpReply(200, {}, "<html>");
    QTest::newRow("elsewhere") << httpReply(302, {{"Location", "http://127.0.0.1:1/"}});
    QTest::newRow("refused") << httpReply(400, {{"x-amzn-ErrorType", "AccessDeniedException"}},
                                          R"({"error":"TOKEN_EXPIRED"})");
    QTest::newRow("without keys") << httpReply(
        200, {}, R"({"refreshToken":"r","expiresIn":900,"accessToken":{}})");
}

void LoginCredentialsTest::stayTheOldOnesWhileTheyLast()
{
    QFETCH(QByteArray, reply);
    LoginRig bench(std::vector<Script>{replying(reply)});
    bench.writeEndingIn(soon);
    const QByteArray before = bench.content();
    QCOMPARE(keyOf(bench.get()), QStringLiteral("ASIALOGIN"));
    QVERIFY(bench.asked() > 0);
    QCOMPARE(bench.content(), before);
}

void LoginCredentialsTest::areNotTakenFromWhatIsNoAnswer_data()
{
    QTest::addColumn<QJsonObject>("changes");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
        QTest::newRow(name) << QJsonObject{{member, value}};
    };
    row("without a refresh token", QStringLiteral("refreshToken"), QJsonValue());
    row("without keys", QStringLiteral("accessToken"), QJsonValue());
    row("ended before it begins", QStringLiteral("expiresIn"), -1);
    row("for ever", QStringLiteral("expiresIn"), 1e9);
    row("with a key that bends a header", QStringLiteral("accessToken"),
        QJsonObject{{QStringLiteral("accessKeyId"), QStringLiteral("AK\r\nx: y")},
                    {QStringLiteral("secretAccessKey"), QStringLiteral("s")},
                    {QStringLiteral("sessionToken"), QStringLiteral("t")}});
}

void LoginCredentialsTest::areNotTakenFromWhatIsNoAnswer()
{
    QFETCH(QJsonObject, changes);
    LoginRig bench;
    bench.writeEndingIn(ended);
    signInService().changes = changes;
    const QByteArray before = bench.content();
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(bench.content(), before);
}

void LoginCredentialsTest::followNoRedirect()
{
    ScriptedServer other({LoginRig::verifying()});
    LoginRig bench(std::vector<Script>{
        replying(httpReply(307, {{"Location", other.url().toLatin1() + "/v1/token"}}))});
    bench.writeEndingIn(ended);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::Redirected);
    QCOMPARE(other.seen().connections, 0);
}

void LoginCredentialsTest::askNobodyForAFileThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const QDateTime then = ManualClock().utcNow().addSecs(-60);
    const QByteArray good = writtenByTheCli(ecKeyPem("P-256"), then);
    const QString ofProfile = QStringLiteral("the session of profile work: ");
    QTest::newRow("half written") << good.left(good.size() / 2)
                                  << QStringLiteral("it ends in the middle: sign in again");
    QTest::newRow("no end") << QByteArray(good).replace("expiresAt", "expires")
                            << ofProfile + QStringLiteral("it has no expiresAt");
    QTest::newRow("no keys") << QByteArray(good).replace("sessionToken", "token")
                             << ofProfile + QStringLiteral("its access token holds no keys");
    const QString noKey = ofProfile + QStringLiteral("its dpopKey is no private key on P-256");
    QTest::newRow("a DPoP key that is none") << writtenByTheCli("canary", then) << noKey;
    QTest::newRow("a DPoP key on another curve")
        << writtenByTheCli(ecKeyPem("P-384"), then) << noKey;
    QTest::newRow("a DPoP key with a passphrase")
        << writtenByTheCli(ecKeyPem("P-256", "passphrase"), then) << noKey;
}

void LoginCredentialsTest::askNobodyForAFileThatCannotBeUsed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    LoginRig bench;
    bench.write(text);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::SignInFileUnusable);
    QVERIFY2(credentials.error().detail.endsWith(why), qPrintable(credentials.error().detail));
    QVERIFY(!credentials.error().detail.contains(QLatin1String("canary")));
    QCOMPARE(bench.asked(), 0);
    QCOMPARE(bench.content(), text);
}

void LoginCredentialsTest::goToTheRegionOfTheSignIn()
{
    FixedRandom random;
    const ManualClock clock;
    const Region region = *Region::fromString(QStringLiteral("eu-west-1"));
    const auto urlOf = [&](const QJsonObject &change, const Region &of, EndpointVariant variant) {
        LoginTokenService service(loginSession(), {std::nullopt, of, variant}, random);
        QJsonObject token =
            QJsonDocument::fromJson(writtenByTheCli(ecKeyPem("P-256"), clock.utcNow())).object();
        for (auto member = change.begin(); member != change.end(); ++member)
            token.insert(member.key(), member.value());
        const auto request = service.renewal(token, clock.utcNow());
        return request ? request->url.toString() : request.error().detail;
    };
    const auto of = [](const char *code) {
        return *Region::fromString(QLatin1String(code));
    };
    QCOMPARE(urlOf({}, region, {}),
             QStringLiteral("https://eu-west-1.signin.aws.amazon.com/v1/token"));
    const auto signedInAt = [](const char *text) {
        return QJsonObject{{QStringLiteral("signInRegion"), QLatin1String(text)}};
    };
    QCOMPARE(urlOf(signedInAt("us-east-2"), region, {}),
             QStringLiteral("https://us-east-2.signin.aws.amazon.com/v1/token"));
    QCOMPARE(urlOf(signedInAt("evil.example/"), region, {}),
             QStringLiteral("the session of profile work: its signInRegion is no AWS Region"));
    QCOMPARE(urlOf({}, of("cn-north-1"), {}),
             QStringLiteral("https://cn-north-1.signin.amazonaws.cn/v1/token"));
    QCOMPARE(urlOf({}, of("us-gov-east-1"), {}),
             QStringLiteral("https://us-gov-east-1.signin.amazonaws-us-gov.com/v1/token"));
    QCOMPARE(urlOf({}, of("us-gov-west-1"), {true, false}),
             QStringLiteral("https://signin-fips.amazonaws-us-gov.com/v1/token"));
    QCOMPARE(urlOf({}, of("us-gov-east-1"), {true, false}),
             QStringLiteral("https://us-gov-east-1.signin-fips.amazonaws-us-gov.com/v1/token"));
    QCOMPARE(urlOf({}, of("us-east-1"), {true, false}),
             QStringLiteral("https://signin-fips.us-east-1.amazonaws.com/v1/token"));
    QCOMPARE(urlOf({}, of("us-east-1"), {false, true}),
             QStringLiteral("https://signin.us-east-1.api.aws/v1/token"));
}

void LoginCredentialsTest::repeatNoSecretInAnError()
{
    Script script;
    script.replyTo = echo;
    LoginRig bench(std::vector<Script>{script});
    bench.writeEndingIn(ended);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QVERIFY(credentials.error().detail.contains(QLatin1String("POST /v1/token")));
    for (const char *secret : {"refresh-canary-0", "eyJ"})
        QVERIFY2(!credentials.error().detail.contains(QLatin1String(secret)),
                 qPrintable(credentials.error().detail));
}

QTEST_GUILESS_MAIN(LoginCredentialsTest)
#include "tst_logincredentials.moc"
