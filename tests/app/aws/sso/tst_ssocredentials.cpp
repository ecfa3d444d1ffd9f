// SPDX-License-Identifier: GPL-3.0-or-later

#include "../credentialrig.h"
#include "aws/sso/ssocredentials.h"
#include "aws/sso/ssotoken.h"
#include "core/utctime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const QByteArray goodToken =
    R"({"accessToken":"sso-canary-token","expiresAt":"2026-03-02T20:00:00Z",)"
    R"("region":"eu-central-1","startUrl":"https://d.awsapps.com/start"})";
const QByteArray roleCredentials =
    R"({"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"sso-secret",)"
    R"("sessionToken":"sso-session","expiration":1772467440000}})";

SsoSource source()
{
    return {QStringLiteral("corp"),
            QStringLiteral("eu-central-1"),
            QStringLiteral("https://d.awsapps.com/start"),
            QStringLiteral("123456789012"),
            QStringLiteral("Vault Admin"),
            QStringLiteral("prod")};
}

struct Bench : CredentialRig
{
    explicit Bench(std::vector<Script> scripts)
        : CredentialRig(std::move(scripts))
    {
    }

    void writeToken(const QByteArray &json, const SsoSource &of = source())
    {
        QFile file(ssoTokenFile(cache.path(), of));
        if (file.open(QFile::WriteOnly))
            file.write(json);
    }
    Result<SharedCredentials> get(const SsoSource &of = source())
    {
        SsoCredentials provider(of, cache.path(), endpoint(), services());
        return awaited(provider.credentials());
    }

    QTemporaryDir cache;
};

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
    void doNotTakeWhatIsNoAnswer_data();
    void doNotTakeWhatIsNoAnswer();
};

void SsoCredentialsTest::areThoseOfTheRole()
{
    Bench bench({replying(serviceReply(200, {}, roleCredentials))});
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
    Bench bench({replying(serviceReply(200, {}, roleCredentials))});
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
    QTest::newRow("no time") << QByteArray(goodToken).replace("expiresAt", "expired");
    QTest::newRow("no token") << QByteArray(goodToken).replace("accessToken", "access");
    QTest::newRow("cut off") << goodToken.left(40);
    QTest::newRow("a token that bends a header")
        << QByteArray(goodToken).replace("sso-canary-token", "a\\r\\nx-evil: b");
}

void SsoCredentialsTest::sayWhatToRunWithoutAGoodToken()
{
    QFETCH(QByteArray, token);
    Bench bench({replying(serviceReply(200, {}, roleCredentials))});
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
    Bench bench({replying(httpReply(401, {{"x-amzn-ErrorType", "UnauthorizedException"}},
                                    R"({"message":"Session token not found or invalid"})"))});
    bench.writeToken(goodToken);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::SsoLoginNeeded);
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
    Bench bench({replying(serviceReply(200, {}, body))});
    bench.writeToken(goodToken);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::MalformedReply);
}

QTEST_GUILESS_MAIN(SsoCredentialsTest)
#include "tst_ssocredentials.moc"
