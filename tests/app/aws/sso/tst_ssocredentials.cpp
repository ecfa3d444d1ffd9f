// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "ssorig.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

Q_DECLARE_METATYPE(vaultlock::ErrorKind)

namespace {

/// As `aws sso login` writes it, with values of ours; it ends in two minutes, at 15:06.
const QByteArray renewableToken =
    R"({"startUrl": "https://d.awsapps.com/start", "region": "eu-central-1", )"
    R"("accessToken": "sso-canary-token", "expiresAt": "2026-03-02T15:06:00Z", )"
    R"("clientId": "client-1", "clientSecret": "client-secret-canary", )"
    R"("registrationExpiresAt": "2026-05-30T15:00:00Z", "refreshToken": "refresh-canary-0"})";
const QByteArray createdToken =
    R"({"accessToken":"sso-new-token","tokenType":"Bearer","expiresIn":28800,)"
    R"("refreshToken":"refresh-canary-1"})";

QByteArray endedToken()
{
    return QByteArray(renewableToken).replace("T15:06:", "T15:00:");
}

Script created()
{
    return replying(serviceReply(200, {}, createdToken));
}

Script role()
{
    return replying(serviceReply(200, {}, roleCredentials));
}

Script oauthRefusal(const QByteArray &code)
{
    return replying(httpReply(400, {{"x-amzn-ErrorType", "InvalidGrantException"}},
                              R"({"error":")" + code + R"(","error_description":"d"})"));
}

} // namespace

class SsoCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void areThoseOfTheRole();
    void findTheTokenOfTheOlderFormByItsStartUrl();
    void sayWhatToRunWithoutAGoodToken_data();
    void sayWhatToRunWithoutAGoodToken();
    void sayWhatToRunWhenThePortalRefusesTheToken();
    void renewATokenThatEndsInLessThanFiveMinutes();
    void writeBackWhatTheRenewalGave();
    void leaveATokenAloneThatLastsLonger();
    void renewNoTokenThatCannotBe_data();
    void renewNoTokenThatCannotBe();
    void goOnWithTheOldTokenWhileItLasts_data();
    void goOnWithTheOldTokenWhileItLasts();
    void sayWhatToRunWhereAnEndedTokenIsNotRenewed_data();
    void sayWhatToRunWhereAnEndedTokenIsNotRenewed();
    void renewOnceForTwentyWhoWait();
    void renewOnceForTwoWhoShareTheFile();
    void repeatNoSecretOfARenewal();
    void doNotTakeWhatIsNoAnswer_data();
    void doNotTakeWhatIsNoAnswer();
};

void SsoCredentialsTest::areThoseOfTheRole()
{
    SsoRig bench({replying(serviceReply(200, {}, roleCredentials))});
    bench.writeToken(goodToken);
    const auto credentials = bench.get();
    QVERIFY2(credentials.has_value(),
             qPrintable(credentials ? QString() : credentials.error().detail));
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIASSO"));
    QVERIFY((*credentials)->secretAccessKey.view() == "sso-secret");
    QVERIFY((*credentials)->sessionToken.view() == "sso-session");
    QCOMPARE(*(*credentials)->expiry, utcTime({2026, 3, 2}, {16, 4}));
    QCOMPARE((*credentials)->source,
             QStringLiteral("IAM Identity Center, role Vault Admin in account 123456789012"));
    const SeenRequest request = bench.server.seen().requests.front();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target,
             QByteArray("/federation/credentials?role_name=Vault%20Admin&account_id=123456789012"));
    QCOMPARE(request.header("x-amz-sso_bearer_token"), QByteArray("sso-canary-token"));
    QVERIFY(request.header("authorization").isEmpty());
}

void SsoCredentialsTest::findTheTokenOfTheOlderFormByItsStartUrl()
{
    SsoSource older = source();
    older.session.clear();
    // As the AWS CLI names them: printf %s corp | sha1sum
    QCOMPARE(ssoTokenFile(QStringLiteral("/c"), source()),
             QStringLiteral("/c/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"));
    QCOMPARE(ssoTokenFile(QStringLiteral("/c"), older),
             QStringLiteral("/c/55ef7a9cf0faa7e6830be02dd04fb62b1c3c5000.json"));
    SsoRig bench({replying(serviceReply(200, {}, roleCredentials))});
    bench.writeToken(goodToken, older);
    QVERIFY(bench.get(older).has_value());
}

void SsoCredentialsTest::sayWhatToRunWithoutAGoodToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("expired") << QByteArray(goodToken).replace("T20:", "T15:");
    QTest::newRow("expired, in the older spelling")
        << QByteArray(goodToken).replace("2026-03-02T20:00:00Z", "2026-03-02T15:00:00UTC");
}

void SsoCredentialsTest::sayWhatToRunWithoutAGoodToken()
{
    QFETCH(QByteArray, token);
    SsoRig bench({replying(serviceReply(200, {}, roleCredentials))});
    if (!token.isEmpty())
        bench.writeToken(token);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::SsoLoginNeeded);
    QCOMPARE(credentials.error().detail, QStringLiteral("aws sso login --profile prod"));
    QCOMPARE(bench.server.seen().connections, 0);
}

void SsoCredentialsTest::sayWhatToRunWhenThePortalRefusesTheToken()
{
    SsoRig bench({replying(httpReply(401, {{"x-amzn-ErrorType", "UnauthorizedException"}},
                                     R"({"message":"Session token not found or invalid"})"))});
    bench.writeToken(goodToken);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::SsoLoginNeeded);
}

void SsoCredentialsTest::renewATokenThatEndsInLessThanFiveMinutes()
{
    SsoRig bench({created(), role()});
    bench.writeToken(QByteArray(renewableToken).replace("T15:06:00", "T15:09:00"));
    const auto credentials = bench.get();
    QVERIFY2(credentials.has_value(),
             qPrintable(credentials ? QString() : credentials.error().detail));
    const Seen seen = bench.server.seen();
    QCOMPARE(seen.requests.size(), std::size_t(2));
    QCOMPARE(seen.requests[0].method, QByteArray("POST"));
    QCOMPARE(seen.requests[0].target, QByteArray("/token"));
    QCOMPARE(seen.requests[0].header("content-type"), QByteArray("application/json"));
    QVERIFY(seen.requests[0].header("authorization").isEmpty());
    const QJsonObject expected{
        {QStringLiteral("grantType"), QStringLiteral("refresh_token")},
        {QStringLiteral("clientId"), QStringLiteral("client-1")},
        {QStringLiteral("clientSecret"), QStringLiteral("client-secret-canary")},
        {QStringLiteral("refreshToken"), QStringLiteral("refresh-canary-0")}};
    QCOMPARE(QJsonDocument::fromJson(seen.requests[0].body).object(), expected);
    QCOMPARE(seen.requests[1].header("x-amz-sso_bearer_token"), QByteArray("sso-new-token"));
}

void SsoCredentialsTest::writeBackWhatTheRenewalGave()
{
    SsoRig bench({created(), role()});
    bench.writeToken(renewableToken);
    QJsonObject expected = QJsonDocument::fromJson(renewableToken).object();
    expected.insert(QStringLiteral("accessToken"), QStringLiteral("sso-new-token"));
    expected.insert(QStringLiteral("expiresAt"), QStringLiteral("2026-03-02T23:04:00Z"));
    expected.insert(QStringLiteral("refreshToken"), QStringLiteral("refresh-canary-1"));
    QVERIFY(bench.get().has_value());
    QCOMPARE(QJsonDocument::fromJson(bench.content()).object(), expected);
    QCOMPARE(QFile::permissions(ssoTokenFile(bench.cache.path(), source())) &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void SsoCredentialsTest::leaveATokenAloneThatLastsLonger()
{
    SsoRig bench({role()});
    bench.writeToken(QByteArray(renewableToken).replace("T15:06:00", "T15:09:01"));
    QVERIFY(bench.get().has_value());
    QCOMPARE(bench.targets(), QList<QByteArray>{"/federation/credentials"});
}

void SsoCredentialsTest::renewNoTokenThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray ended = endedToken();
    QTest::newRow("no refresh token") << QByteArray(ended).replace("refreshToken", "other");
    QTest::newRow("no client") << QByteArray(ended).replace("clientId", "other");
    QTest::newRow("no client secret") << QByteArray(ended).replace("clientSecret", "other");
    QTest::newRow("no end of the registration, as botocore")
        << QByteArray(ended).replace("registrationExpiresAt", "other");
    QTest::newRow("a registration that has ended")
        << QByteArray(ended).replace("2026-05-30", "2026-03-01");
}

void SsoCredentialsTest::renewNoTokenThatCannotBe()
{
    QFETCH(QByteArray, token);
    SsoRig bench({created(), role()});
    bench.writeToken(token);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::SsoLoginNeeded);
    QCOMPARE(bench.server.seen().connections, 0);
    QCOMPARE(bench.content(), token);
}

void SsoCredentialsTest::goOnWithTheOldTokenWhileItLasts_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("refused") << oauthRefusal("invalid_grant").reply;
    QTest::newRow("HTML") << httpReply(200, {}, "<html>");
    QTest::newRow("elsewhere") << httpReply(302, {{"Location", "http://127.0.0.1:1/"}});
    QTest::newRow("no token") << httpReply(200, {}, R"({"expiresIn":3600})");
}

void SsoCredentialsTest::goOnWithTheOldTokenWhileItLasts()
{
    QFETCH(QByteArray, reply);
    SsoRig bench({replying(reply), role()});
    bench.writeToken(renewableToken);
    QVERIFY(bench.get().has_value());
    QCOMPARE(bench.server.seen().requests.back().header("x-amz-sso_bearer_token"),
             QByteArray("sso-canary-token"));
    QCOMPARE(bench.content(), renewableToken);
}

void SsoCredentialsTest::sayWhatToRunWhereAnEndedTokenIsNotRenewed_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refused") << oauthRefusal("invalid_grant").reply << ErrorKind::SsoLoginNeeded;
    QTest::newRow("HTML") << httpReply(200, {}, "<html>") << ErrorKind::MalformedReply;
    QTest::newRow("HTML as an error") << httpReply(403, {}, "<html>") << ErrorKind::MalformedReply;
    QTest::newRow("elsewhere") << httpReply(302, {{"Location", "http://127.0.0.1:1/"}})
                               << ErrorKind::Redirected;
}

void SsoCredentialsTest::sayWhatToRunWhereAnEndedTokenIsNotRenewed()
{
    QFETCH(QByteArray, reply);
    QFETCH(ErrorKind, kind);
    SsoRig bench({replying(reply)});
    bench.writeToken(endedToken());
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, kind);
    QCOMPARE(credentials.error().party == Party::Stranger, kind == ErrorKind::MalformedReply);
    if (kind == ErrorKind::SsoLoginNeeded)
        QCOMPARE(credentials.error().detail, QStringLiteral("aws sso login --profile prod"));
    QCOMPARE(bench.targets(), QList<QByteArray>{"/token"});
    QCOMPARE(bench.content(), endedToken());
}

void SsoCredentialsTest::renewOnceForTwentyWhoWait()
{
    SsoRig bench({created(), role()});
    bench.writeToken(endedToken());
    std::vector<QFuture<Result<SharedCredentials>>> waiting;
    for (int i = 0; i < 20; ++i)
        waiting.push_back(bench.asking());
    for (const auto &future : waiting)
        QVERIFY(awaited(future).has_value());
    QCOMPARE(bench.targets().count("/token"), 1);
}

/// As another program: a provider of its own, which knows nothing of this one.
void SsoCredentialsTest::renewOnceForTwoWhoShareTheFile()
{
    SsoRig bench({created(), role()});
    bench.writeToken(endedToken());
    SsoCredentials other({source(), bench.cache.path(), bench.endpoint()}, bench.endpoint(),
                         bench.services());
    const auto mine = bench.asking();
    const auto others = other.credentials();
    QVERIFY(awaited(mine).has_value());
    QVERIFY(awaited(others).has_value());
    QCOMPARE(bench.targets().count("/token"), 1);
    const Seen seen = bench.server.seen();
    QCOMPARE(seen.requests.back().header("x-amz-sso_bearer_token"), QByteArray("sso-new-token"));
}

void SsoCredentialsTest::repeatNoSecretOfARenewal()
{
    SsoRig bench(
        {replying(httpReply(500, {{"x-amzn-ErrorType", "InternalServerException"}},
                            R"({"message":"for refresh-canary-0 of client-secret-canary"})"))});
    bench.writeToken(endedToken());
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().detail, QStringLiteral("for [removed] of [removed]"));
}

void SsoCredentialsTest::doNotTakeWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a login page") << QByteArray("<html>");
    QTest::newRow("no expiration") << QByteArray(roleCredentials).replace("expiration", "expires");
    QTest::newRow("no token") << QByteArray(roleCredentials).replace("sessionToken", "token");
}

void SsoCredentialsTest::doNotTakeWhatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    SsoRig bench({replying(serviceReply(200, {}, body))});
    bench.writeToken(goodToken);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::MalformedReply);
}

QTEST_GUILESS_MAIN(SsoCredentialsTest)
#include "tst_ssocredentials.moc"
