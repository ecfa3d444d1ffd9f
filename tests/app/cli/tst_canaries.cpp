// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli before a service that repeats every request: what was sent in secret is searched
// for in all that it prints, every log category on.
#include "aws/login/logintoken.h"
#include "aws/sso/ssotoken.h"
#include "aws/tokencache/tokenfile.h"
#include "support/privatekeys.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock::tests;

namespace {

const QByteArray token = "IQoJb3JpZ2luX2VjEHoaCXVzLWVhc3QtMSJHMEUCIQDcanary/console+token/64==";

/// As AWS does it, and the request's own head behind it. AWS Sign-In has a refusal whose words are
/// told, too.
QByteArray echo(const QByteArray &request)
{
    const QJsonObject body{
        {QStringLiteral("code"), QStringLiteral("InvalidSignatureException")},
        {QStringLiteral("error"), QStringLiteral("INSUFFICIENT_PERMISSIONS")},
        {QStringLiteral("message"),
         QStringLiteral("The Canonical String for this request should have been\n") +
             QString::fromLatin1(request.toLower()) + QString::fromLatin1(request)}};
    return httpReply(403, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson());
}

QProcessEnvironment environmentFor(const ScriptedServer &server, const QString &home)
{
    QProcessEnvironment environment;
    const auto set = [&environment](const char *name, const QString &value) {
        environment.insert(QLatin1String(name), value);
    };
    set("HOME", home);
    set("LC_ALL", QStringLiteral("C.UTF-8"));
    set("QT_LOGGING_RULES", QStringLiteral("*=true"));
    set("AWS_ACCESS_KEY_ID", QStringLiteral("AKIDEXAMPLE"));
    set("AWS_SECRET_ACCESS_KEY", QStringLiteral("canary-secret"));
    set("AWS_SESSION_TOKEN", QString::fromLatin1(token));
    set("AWS_REGION", QStringLiteral("us-west-2"));
    set("AWS_ENDPOINT_URL", server.url());
    return environment;
}

bool holds(const QByteArray &text, const QByteArray &secret)
{
    for (qsizetype at = 0; at + 16 <= secret.size(); ++at) {
        if (text.contains(secret.mid(at, 16)))
            return true;
    }
    return false;
}

/// What `aws login` and `aws sso login` leave: two sessions that have to be renewed, and one that
/// has not.
struct SignedInHome
{
    SignedInHome()
    {
        const QString aws = folder.filePath(QStringLiteral(".aws"));
        isWritten =
            QDir().mkpath(aws + QStringLiteral("/login/cache")) &&
            QDir().mkpath(aws + QStringLiteral("/sso/cache")) && writeLogin(aws) &&
            writeSso(aws, QStringLiteral("sso"), QStringLiteral("2026-01-01T00:00:00Z")) &&
            writeSso(aws, QStringLiteral("signed-in"), QStringLiteral("2099-01-01T00:00:00Z"));
        QFile config(aws + QStringLiteral("/config"));
        isWritten = isWritten && config.open(QFile::WriteOnly);
        config.write("[profile login]\nlogin_session = arn:aws:iam::222222222222:user/bob\n");
        for (const QByteArray &name : {QByteArray("sso"), QByteArray("signed-in")})
            config.write("[profile " + name + "]\nsso_session = " + name +
                         "\nsso_account_id = 222222222222\nsso_role_name = Admin\n[sso-session " +
                         name + "]\nsso_region = eu-west-1\nsso_start_url = https://x/start\n");
    }

    bool writeLogin(const QString &aws) const
    {
        const QJsonObject keys{
            {QStringLiteral("accessKeyId"), QStringLiteral("ASIALOGIN")},
            {QStringLiteral("secretAccessKey"), QStringLiteral("login-secret-canary-51c0")},
            {QStringLiteral("sessionToken"), QStringLiteral("login-session-canary-0b1d")},
            {QStringLiteral("expiresAt"), QStringLiteral("2026-01-01T00:00:00Z")}};
        const vaultlock::aws::LoginSession session{
            QStringLiteral("arn:aws:iam::222222222222:user/bob"), {}};
        return vaultlock::aws::writeTokenFile(
                   vaultlock::aws::loginTokenFile(aws + QStringLiteral("/login/cache"), session),
                   {{QStringLiteral("accessToken"), keys},
                    {QStringLiteral("clientId"), QStringLiteral("client-1")},
                    {QStringLiteral("idToken"), QStringLiteral("login-id-token-canary-9e02")},
                    {QStringLiteral("refreshToken"), QString::fromLatin1(loginRefreshToken)},
                    {QStringLiteral("dpopKey"), QString::fromLatin1(dpopKey)}})
            .has_value();
    }
    bool writeSso(const QString &aws, const QString &session, const QString &expiry) const
    {
        vaultlock::aws::SsoSource source;
        source.session = session;
        return vaultlock::aws::writeTokenFile(
                   vaultlock::aws::ssoTokenFile(aws + QStringLiteral("/sso/cache"), source),
                   {{QStringLiteral("accessToken"), QString::fromLatin1(ssoAccessToken)},
                    {QStringLiteral("expiresAt"), expiry},
                    {QStringLiteral("clientId"), QStringLiteral("client-1")},
                    {QStringLiteral("clientSecret"), QStringLiteral("sso-client-secret-canary-77")},
                    {QStringLiteral("registrationExpiresAt"),
                     QStringLiteral("2099-01-01T00:00:00Z")},
                    {QStringLiteral("refreshToken"), QString::fromLatin1(ssoRefreshToken)}})
            .has_value();
    }
    /// What the profile's first request has to prove itself with.
    QByteArray sentBy(const QString &profile) const
    {
        return profile == QLatin1String("login") ? loginRefreshToken
               : profile == QLatin1String("sso") ? ssoRefreshToken
                                                 : ssoAccessToken;
    }
    QList<QByteArray> secrets() const
    {
        return {loginRefreshToken,
                ssoRefreshToken,
                ssoAccessToken,
                dpopKey.split('\n').at(1),
                "sso-client-secret-canary-77",
                "login-secret-canary-51c0",
                "login-session-canary-0b1d",
                "login-id-token-canary-9e02"};
    }

    const QByteArray loginRefreshToken = "login-refresh-canary-31de";
    const QByteArray ssoRefreshToken = "sso-refresh-canary-4f7a";
    const QByteArray ssoAccessToken = "sso-access-canary-5b02";
    const QByteArray dpopKey = ecKeyPem("P-256");
    QTemporaryDir folder;
    bool isWritten = false;
};

} // namespace

class CanariesTest : public QObject
{
    Q_OBJECT

private slots:
    void areNotPrintedWhenAServiceRepeatsThem_data();
    void areNotPrintedWhenAServiceRepeatsThem();
    void ofASignInAreNotPrinted_data();
    void ofASignInAreNotPrinted();
};

void CanariesTest::areNotPrintedWhenAServiceRepeatsThem_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"vaults", "vaults --format json", "whoami", "whoami --format json",
                             "doctor", "doctor --format json"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CanariesTest::areNotPrintedWhenAServiceRepeatsThem()
{
    QFETCH(QString, line);
    Script echoing;
    echoing.replyTo = echo;
    const ScriptedServer server({echoing});
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environmentFor(server, home.path()));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(VAULTLOCK_CLI), line.split(u' ') << QStringLiteral("--connection")
                                                                  << QStringLiteral("environment"));
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray printed = process.readAll();

    const Seen seen = server.seen();
    QVERIFY2(!seen.requests.empty(), printed.constData());
    // whoami may say no more than that nobody told who we are.
    QVERIFY2(printed.contains("[removed]") || line.startsWith(u"whoami"), printed.constData());
    QVERIFY(!holds(printed, token));
    QVERIFY(!printed.contains("canary-secret"));
    for (const SeenRequest &request : seen.requests) {
        const QByteArray authorization = request.header("authorization");
        QVERIFY(!holds(printed, authorization.mid(authorization.indexOf("Signature=") + 10)));
    }
}

void CanariesTest::ofASignInAreNotPrinted_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("profile");
    for (const char *command : {"vaults", "whoami", "doctor"}) {
        for (const char *format : {"", " --format json"}) {
            for (const char *profile : {"login", "sso", "signed-in"}) {
                QTest::addRow("%s%s, %s", command, format, profile)
                    << QString::fromLatin1(command) + QString::fromLatin1(format)
                    << QString::fromLatin1(profile);
            }
        }
    }
}

void CanariesTest::ofASignInAreNotPrinted()
{
    QFETCH(QString, command);
    QFETCH(QString, profile);
    Script echoing;
    echoing.replyTo = echo;
    const ScriptedServer server({echoing});
    const SignedInHome home;
    QVERIFY(home.isWritten);
    QProcessEnvironment environment = environmentFor(server, home.folder.path());
    for (const char *key : {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"})
        environment.remove(QLatin1String(key));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(VAULTLOCK_CLI), command.split(u' ')
                                                     << QStringLiteral("--connection")
                                                     << QStringLiteral("profile:") + profile);
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray printed = process.readAll();

    // They were sent, and the service has repeated them.
    QByteArray sent;
    for (const SeenRequest &request : server.seen().requests) {
        const QByteArray proof = request.header("dpop");
        sent += request.body + request.header("x-amz-sso_bearer_token") + proof;
        QVERIFY2(proof.isEmpty() || !holds(printed, proof), printed.constData());
    }
    QVERIFY2(holds(sent, home.sentBy(profile)), printed.constData());
    QVERIFY2(printed.contains("[removed]"), printed.constData());
    for (const QByteArray &secret : home.secrets())
        QVERIFY2(!holds(printed, secret), printed.constData());
}

QTEST_GUILESS_MAIN(CanariesTest)
#include "tst_canaries.moc"
