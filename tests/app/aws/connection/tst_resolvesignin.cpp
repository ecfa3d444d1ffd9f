// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles that hang on a sign-in: `aws login`, and IAM Identity Center.
#include "../credentialrig.h"
#include "aws/login/logintoken.h"
#include "aws/tokencache/tokenfile.h"
#include "resolverig.h"
#include "support/privatekeys.h"
#include "support/signinservice.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const char *const files =
    "[profile login]\nregion = eu-west-1\nlogin_session = arn:aws:iam::222222222222:user/bob\n"
    "[profile through]\nregion = eu-west-1\nrole_arn = arn:aws:iam::222222222222:role/Auditor\n"
    "source_profile = login\n"
    "[profile nowhere]\nregion = eu-west-1\nlogin_session = arn:aws:iam::1:user/a\n"
    "[profile sso]\nregion = eu-west-1\nsso_session = corp\nsso_account_id = 222222222222\n"
    "sso_role_name = Admin\n"
    "[profile by-sso]\nregion = eu-west-1\nrole_arn = arn:aws:iam::222222222222:role/Auditor\n"
    "source_profile = sso\n"
    "[sso-session corp]\nsso_region = eu-north-1\nsso_start_url = https://d.awsapps.com/start\n"
    "sso_registration_scopes = sso:account:access\n"
    "[profile keys]\nregion = eu-west-1\naws_access_key_id = AKIA\naws_secret_access_key = s\n";

ProfileSet profileSet()
{
    return ProfileSet::merge(
        readSharedFile(files, SharedFileKind::Config, QStringLiteral("config")), {});
}

ConnectionRequest requestFor(const char *profile)
{
    ConnectionRequest request;
    request.identity = ConnectionRequest::Identity::Profile;
    request.profile = QLatin1String(profile);
    return request;
}

Script verifying()
{
    Script script;
    script.replyTo = signInReply;
    return script;
}

/// A session that has ended and can be renewed, in a cache that a variable names.
struct Bench
{
    Bench()
    {
        const QByteArray key = ecKeyPem("P-256");
        signInService() = {};
        signInService().now = rig.clock.utcNow();
        signInService().thumbprint = thumbprintOf(key);
        signInService().clientId = QStringLiteral("c");
        signInService().refreshToken = QStringLiteral("r");
        const QJsonObject keys{
            {QStringLiteral("accessKeyId"), QStringLiteral("ASIALOGIN")},
            {QStringLiteral("secretAccessKey"), QStringLiteral("s")},
            {QStringLiteral("sessionToken"), QStringLiteral("t")},
            {QStringLiteral("expiresAt"), QStringLiteral("2026-03-02T15:00:00Z")}};
        const LoginSession session{QStringLiteral("arn:aws:iam::222222222222:user/bob"), {}};
        isWritten = writeTokenFile(loginTokenFile(cache.path(), session),
                                   {{QStringLiteral("accessToken"), keys},
                                    {QStringLiteral("clientId"), QStringLiteral("c")},
                                    {QStringLiteral("refreshToken"), QStringLiteral("r")},
                                    {QStringLiteral("dpopKey"), QString::fromLatin1(key)}})
                        .has_value();
    }
    QString environment() const
    {
        return QStringLiteral("AWS_LOGIN_CACHE_DIRECTORY=%1 AWS_ENDPOINT_URL_SIGNIN=%2 "
                              "AWS_ENDPOINT_URL_STS=%3")
            .arg(cache.path(), signIn.url(), sts.url());
    }

    ResolveRig rig;
    QTemporaryDir cache;
    ScriptedServer signIn{{verifying()}};
    ScriptedServer sts{{xmlReply(200, assumedRoleXml("AssumeRole", "ASIAROLE"))}};
    bool isWritten = false;
};

} // namespace

class ResolveSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheSessionOfAwsLogin();
    void findsTheSessionWhereverItWasMovedTo_data();
    void findsTheSessionWhereverItWasMovedTo();
    void takesTheSessionOfAwsLoginAsTheSourceOfARole();
    void saysWhatToRunWithoutASession();
    void fallsThroughToNobodyWithoutASession();
    void namesTheSessionOfIdentityCenterToSignInTo_data();
    void namesTheSessionOfIdentityCenterToSignInTo();
};

void ResolveSignInTest::takesTheSessionOfAwsLogin()
{
    Bench bench;
    QVERIFY(bench.isWritten);
    const auto connection =
        bench.rig.resolve(bench.environment(), requestFor("login"), profileSet());
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    QCOMPARE(connection->credentialsSource,
             QStringLiteral("aws login, user/bob in account 222222222222"));
    QCOMPARE(bench.signIn.seen().connections, 0);
    const auto credentials = awaited(connection->credentials->credentials());
    QVERIFY2(credentials.has_value(),
             qPrintable(credentials ? QString() : credentials.error().detail));
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIARENEWED1"));
}

void ResolveSignInTest::findsTheSessionWhereverItWasMovedTo_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("from the home folder") << QStringLiteral("~/%1");
    QTest::newRow("from a variable") << QStringLiteral("$HOME/%1");
}

void ResolveSignInTest::findsTheSessionWhereverItWasMovedTo()
{
    QFETCH(QString, folder);
    Bench bench;
    const QFileInfo cache(bench.cache.path());
    const auto connection = bench.rig.resolve(
        QStringLiteral("HOME=%1 ").arg(cache.path()) +
            bench.environment().replace(cache.filePath(), folder.arg(cache.fileName())),
        requestFor("login"), profileSet());
    QVERIFY(connection);
    const auto credentials = awaited(connection->credentials->credentials());
    QVERIFY2(credentials.has_value(),
             qPrintable(credentials ? QString() : credentials.error().detail));
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIARENEWED1"));
}

void ResolveSignInTest::takesTheSessionOfAwsLoginAsTheSourceOfARole()
{
    Bench bench;
    const auto connection =
        bench.rig.resolve(bench.environment(), requestFor("through"), profileSet());
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    QCOMPARE(connection->credentialsSource,
             QStringLiteral("role Auditor, assumed by aws login, user/bob in account "
                            "222222222222"));
    const auto credentials = awaited(connection->credentials->credentials());
    QVERIFY2(credentials.has_value(),
             qPrintable(credentials ? QString() : credentials.error().detail));
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIAROLE"));
    const SeenRequest asked = bench.sts.seen().requests.front();
    QVERIFY(asked.header("authorization").contains("Credential=ASIARENEWED1/"));
    QCOMPARE(asked.header("x-amz-security-token"), QByteArray("login-session-1"));
}

void ResolveSignInTest::saysWhatToRunWithoutASession()
{
    Bench bench;
    const auto connection =
        bench.rig.resolve(bench.environment(), requestFor("nowhere"), profileSet());
    QVERIFY(connection.has_value());
    const auto credentials = awaited(connection->credentials->credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::SsoLoginNeeded);
    QCOMPARE(credentials.error().detail, QStringLiteral("aws login --profile nowhere"));
}

void ResolveSignInTest::fallsThroughToNobodyWithoutASession()
{
    Bench bench;
    ConnectionRequest request;
    request.usesMetadata = true;
    const auto connection = bench.rig.resolve(
        bench.environment() + QStringLiteral(" AWS_PROFILE=nowhere AWS_CONTAINER_CREDENTIALS_FULL_"
                                             "URI=http://127.0.0.1:9/"),
        request, profileSet());
    QVERIFY(connection.has_value());
    const auto credentials = awaited(connection->credentials->credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().detail, QStringLiteral("aws login --profile nowhere"));
}

void ResolveSignInTest::namesTheSessionOfIdentityCenterToSignInTo_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("oidc");
    QTest::newRow("a profile") << QStringLiteral("sso") << QString()
                               << QStringLiteral("https://oidc.eu-north-1.amazonaws.com");
    QTest::newRow("the source of a role")
        << QStringLiteral("by-sso") << QString()
        << QStringLiteral("https://oidc.eu-north-1.amazonaws.com");
    QTest::newRow("a place of its own")
        << QStringLiteral("sso") << QStringLiteral("AWS_ENDPOINT_URL_SSO_OIDC=https://o.example")
        << QStringLiteral("https://o.example");
    QTest::newRow("keys") << QStringLiteral("keys") << QString() << QString();
    QTest::newRow("aws login") << QStringLiteral("login") << QString() << QString();
}

void ResolveSignInTest::namesTheSessionOfIdentityCenterToSignInTo()
{
    QFETCH(QString, profile);
    QFETCH(QString, variables);
    QFETCH(QString, oidc);
    ResolveRig rig;
    const auto connection = rig.resolve(variables + QStringLiteral(" HOME=/home/me"),
                                        requestFor(profile.toLatin1().constData()), profileSet());
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    QCOMPARE(connection->ssoSession.has_value(), !oidc.isEmpty());
    if (!connection->ssoSession)
        return;
    QCOMPARE(connection->ssoSession->oidc.url().toString(), oidc);
    QCOMPARE(connection->ssoSession->cacheFolder, QStringLiteral("/home/me/.aws/sso/cache"));
    QCOMPARE(connection->ssoSession->source.scopes, QStringLiteral("sso:account:access"));
    QCOMPARE(connection->ssoSession->source.startUrl,
             QStringLiteral("https://d.awsapps.com/start"));
}

QTEST_GUILESS_MAIN(ResolveSignInTest)
#include "tst_resolvesignin.moc"
