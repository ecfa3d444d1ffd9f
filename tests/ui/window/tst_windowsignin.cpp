// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in without a terminal, in the whole window; and where the secrets of it do not get to.
#include "aws/login/logintoken.h"
#include "aws/signing/sigv4.h"
#include "aws/tokencache/tokenfile.h"
#include "journal/sqlitejournal.h"
#include "support/privatekeys.h"
#include "support/scriptedserver.h"
#include "support/signinservice.h"
#include "ui/appearance/theme.h"
#include "ui/connection/signindialog.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/settings/settingsfile.h"
#include "ui/support/canaries.h"
#include "ui/window/mainwindow.h"
#include "workspace/workspace.h"

#include <QDesktopServices>
#include <QJsonDocument>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <atomic>
#include <vector>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

const QByteArray clientSecret = "client-secret-canary-9f1c";
const QByteArray deviceCode = "device-code-canary-77ab";
const QByteArray userCode = "CANARY-USER-CODE-7731";
const QByteArray refreshToken = "refresh-token-canary-31de";
const QByteArray accessToken = "access-token-canary-5b02";
const QByteArray roleSecret = "role-secret-canary-c4a8d1";
const QByteArray roleToken = "role-session-canary-e6f3b7";

/// The person has decided in the browser.
std::atomic<bool> isDecided;

/// moc does not get through raw strings that begin with a quotation mark.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray answer(int status, const QByteArray &body)
{
    return httpReply(status, {{"Content-Type", "application/json"}}, body);
}

QByteArray oneVault()
{
    return answer(200, json("{'Marker':null,'VaultList':[{'VaultARN':"
                            "'arn:aws:glacier:us-west-2:999999999999:vaults/examplevault',"
                            "'VaultName':'examplevault','CreationDate':"
                            "'2012-02-20T17:01:45.198Z','LastInventoryDate':null,"
                            "'NumberOfArchives':null,'SizeInBytes':null}]}"));
}

/// IAM Identity Center's OIDC and portal, and Glacier. What it refuses it repeats.
QByteArray reply(const QByteArray &request)
{
    const QByteArray target = request.mid(request.indexOf(' ') + 1).split(' ').first();
    if (target == "/client/register")
        return answer(200, json("{'clientId':'client-1','clientSecret':'" + clientSecret +
                                "','clientSecretExpiresAt':4102444800}"));
    if (target == "/device_authorization")
        return answer(200, json("{'deviceCode':'" + deviceCode + "','userCode':'" + userCode +
                                "','interval':1,'expiresIn':600,"
                                "'verificationUri':'https://device.sso.example/','"
                                "verificationUriComplete':'https://device.sso.example/?c=W'}"));
    if (target == "/token" && !isDecided)
        return answer(400, json("{'error':'authorization_pending','error_description':'" +
                                deviceCode + "'}"));
    if (target == "/token")
        return answer(200, json("{'accessToken':'" + accessToken + "','expiresIn':28800," +
                                "'refreshToken':'" + refreshToken + "'}"));
    if (target.startsWith("/federation/credentials?"))
        return answer(200, json("{'roleCredentials':{'accessKeyId':'ASIAROLE','secretAccessKey':'" +
                                roleSecret + "','sessionToken':'" + roleToken +
                                "','expiration':4102444800000}}"));
    if (target.startsWith("/-/vaults?"))
        return oneVault();
    const QJsonObject body{{QStringLiteral("code"), QStringLiteral("AccessDeniedException")},
                           {QStringLiteral("message"), QString::fromLatin1(request)}};
    return answer(403, QJsonDocument(body).toJson());
}

Script replyingTo(QByteArray (*function)(const QByteArray &))
{
    Script script;
    script.replyTo = function;
    return script;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// A window whose own files are in one folder, and AWS's in another.
struct Bench
{
    explicit Bench(const QByteArray &config, QProcessEnvironment environment)
    {
        write(home.filePath(QStringLiteral("config")), config);
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("AWS_CONFIG_FILE"),
                           home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("AWS_MAX_ATTEMPTS"), QStringLiteral("1"));
        workspace = std::make_unique<workspace::Workspace>(
            workspace::Workspace::Surroundings{{journal, clock, scheduler, random},
                                               environment,
                                               own.filePath(QStringLiteral("data/sandbox.json")),
                                               &aws::selfTest});
        window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Parts{*workspace, journal, clock, ui::WindowMemory(settings),
                                  own.filePath(QStringLiteral("data/drafts"))});
        window->show();
    }

    bool connectTo(const QString &profile)
    {
        return workspace->connectTo({workspace::ConnectionChoice::Kind::Profile, {}, {}, profile})
            .has_value();
    }
    bool hasVaults() const { return workspace->survey() && !workspace->survey()->rows().empty(); }
    QPushButton *choice(const QString &text) const
    {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QString textOf(const char *name) const
    {
        const auto *text = window->findChild<ui::WrappingText *>(QLatin1String(name));
        return text ? text->toPlainText() : QString();
    }
    /// What was written, but for AWS's files: settings, journal, drafts, log.
    QByteArray written() const
    {
        int files = 0;
        return allFiles(own.path(), files) + log.text();
    }
    /// The same, and what is shown and can be copied.
    QByteArray everything() const
    {
        return written() + allTexts().toUtf8() + allCopied(*window).toUtf8();
    }
    /// Connection details with a finished test in them.
    void testConnection() const
    {
        window->findChild<QToolButton *>(QStringLiteral("showConnectionDetails"))->click();
        auto *test = window->findChild<QPushButton *>(QStringLiteral("testConnection"));
        QVERIFY(test);
        test->click();
        QTRY_VERIFY(test->isEnabled());
    }

    LogCapture log;
    QTemporaryDir own;
    QTemporaryDir home;
    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    QSettings settings{ui::privateSettingsFile(own.filePath(QStringLiteral("config"))),
                       QSettings::IniFormat};
    journal::SqliteJournal journal{own.filePath(QStringLiteral("data/journal.sqlite"))};
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class WindowSignInTest : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &url) { m_opened.append(url); }

private slots:
    void initTestCase();
    void init() { isDecided = false; }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    void signsInAndReadsTheVaults();
    void tellsHowItEndedAndGivesANewCode();
    void offersToSignInAgain_data();
    void offersToSignInAgain();
    void keepsWhatAwsLoginLeftToItself();

private:
    static QProcessEnvironment identityCenterAt(const ScriptedServer &server,
                                                const QString &bundle);

    QList<QUrl> m_opened;
};

void WindowSignInTest::initTestCase()
{
    ui::applyTheme(ui::Theme::light());
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
}

QProcessEnvironment WindowSignInTest::identityCenterAt(const ScriptedServer &server,
                                                       const QString &bundle)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL"), server.url());
    environment.insert(QStringLiteral("AWS_CA_BUNDLE"), bundle);
    return environment;
}

const QByteArray ssoConfig = "[profile admin]\nregion = us-west-2\nsso_session = corp\n"
                             "sso_account_id = 999999999999\nsso_role_name = Admin\n"
                             "[sso-session corp]\nsso_region = us-west-2\n"
                             "sso_start_url = https://d.awsapps.com/start\n";

void WindowSignInTest::signsInAndReadsTheVaults()
{
    const TlsAuthority authority;
    const QTemporaryDir folder;
    const QString bundle = folder.filePath(QStringLiteral("ca.pem"));
    write(bundle, authority.certificate().toPem());
    ScriptedServer server({replyingTo(reply)}, ScriptedServer::Tls{authority.issue({})});
    Bench bench(ssoConfig, identityCenterAt(server, bundle));
    QVERIFY(bench.connectTo(QStringLiteral("admin")));
    QTRY_VERIFY(bench.choice(QStringLiteral("Sign in…")));
    QVERIFY(allTexts().contains(QStringLiteral("aws sso login --profile admin")));
    QCOMPARE(server.seen().connections, 0);

    bench.choice(QStringLiteral("Sign in…"))->click();
    QTRY_COMPARE(bench.textOf("signInCode"), QString::fromLatin1(userCode));
    QCOMPARE(bench.textOf("signInAddress"), QStringLiteral("https://device.sso.example/"));
    auto *open = bench.window->findChild<QPushButton *>(QStringLiteral("openBrowser"));
    QVERIFY(open->isEnabled());
    open->click();
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://device.sso.example/?c=W"))});
    QByteArray shown = bench.everything();
    QVERIFY(shown.contains(userCode)); // on screen, where it is needed
    isDecided = true;
    QTRY_VERIFY(bench.hasVaults());
    QTRY_VERIFY(!bench.window->findChild<ui::SignInDialog *>());
    QVERIFY(!bench.choice(QStringLiteral("Sign in…")));

    bench.testConnection();
    const QByteArray after = bench.everything();
    QVERIFY(after.contains("Admin in account 999999999999"));
    QVERIFY2(!holds(after + bench.written(), userCode), "the user code stays");
    shown += after;
    areNowhereIn(shown, {{"client secret", clientSecret},
                         {"device code", deviceCode},
                         {"refresh token", refreshToken},
                         {"access token", accessToken},
                         {"secret of the role", roleSecret},
                         {"token of the role", roleToken}});
    int files = 0;
    QVERIFY(allFiles(bench.home.path(), files).contains(refreshToken));
}

void WindowSignInTest::tellsHowItEndedAndGivesANewCode()
{
    const TlsAuthority authority;
    const QTemporaryDir folder;
    const QString bundle = folder.filePath(QStringLiteral("ca.pem"));
    write(bundle, authority.certificate().toPem());
    const auto denied = [](const QByteArray &request) {
        return isDecided && request.startsWith("POST /token ")
                   ? answer(400, json("{'error':'access_denied'}"))
                   : reply(request);
    };
    ScriptedServer server({replyingTo(denied)}, ScriptedServer::Tls{authority.issue({})});
    Bench bench(ssoConfig, identityCenterAt(server, bundle));
    QVERIFY(bench.connectTo(QStringLiteral("admin")));
    QTRY_VERIFY(bench.choice(QStringLiteral("Sign in…")));
    bench.choice(QStringLiteral("Sign in…"))->click();
    auto *again = bench.window->findChild<QPushButton *>(QStringLiteral("newSignInCode"));
    QVERIFY(!again->isEnabled());
    isDecided = true;
    QTRY_VERIFY(again->isEnabled());
    QVERIFY(allTexts().contains(QStringLiteral("The access was denied in the browser.")));
    QCOMPARE(bench.textOf("signInCode"), QString());
    isDecided = false;
    again->click();
    QTRY_COMPARE(bench.textOf("signInCode"), QString::fromLatin1(userCode));
    // Closed, it asks no more, and nothing is kept.
    bench.window->findChild<ui::SignInDialog *>()->reject();
    int files = 0;
    QVERIFY(!allFiles(bench.home.path(), files).contains(clientSecret));
}

void WindowSignInTest::offersToSignInAgain_data()
{
    QTest::addColumn<bool>("isFailed");
    QTest::newRow("after it was cancelled") << false;
    QTest::newRow("after it failed") << true;
}

void WindowSignInTest::offersToSignInAgain()
{
    QFETCH(bool, isFailed);
    const auto refusing = [](const QByteArray &) {
        return answer(400, json("{'error':'invalid_request','error_description':'no'}"));
    };
    const TlsAuthority authority;
    const QTemporaryDir folder;
    const QString bundle = folder.filePath(QStringLiteral("ca.pem"));
    write(bundle, authority.certificate().toPem());
    ScriptedServer server({isFailed ? replyingTo(refusing) : replyingTo(reply)},
                          ScriptedServer::Tls{authority.issue({})});
    Bench bench(ssoConfig, identityCenterAt(server, bundle));
    QVERIFY(bench.connectTo(QStringLiteral("admin")));
    for (int round = 0; round < 2; ++round) {
        QTRY_VERIFY(bench.choice(QStringLiteral("Sign in…")));
        bench.choice(QStringLiteral("Sign in…"))->click();
        QTRY_VERIFY(bench.window->findChild<ui::SignInDialog *>());
        QVERIFY(!bench.choice(QStringLiteral("Sign in…")));
        if (isFailed)
            QTRY_VERIFY(allTexts().contains(QStringLiteral("You are not signed in.")));
        else
            QTRY_COMPARE(bench.textOf("signInCode"), QString::fromLatin1(userCode));
        bench.window->findChild<ui::SignInDialog *>()->reject();
        QTRY_VERIFY(!bench.window->findChild<ui::SignInDialog *>());
    }
    QTRY_VERIFY(bench.choice(QStringLiteral("Sign in…")));
}

void WindowSignInTest::keepsWhatAwsLoginLeftToItself()
{
    const QByteArray dpopKey = ecKeyPem("P-256");
    const aws::LoginSession session{QStringLiteral("arn:aws:iam::999999999999:user/bob"),
                                    QStringLiteral("work")};
    SignInService &service = signInService();
    service = {};
    service.now = QDateTime::currentDateTimeUtc();
    service.thumbprint = thumbprintOf(dpopKey);
    service.refreshToken = QString::fromLatin1(refreshToken);
    service.clientId = QStringLiteral("client-1");
    service.refusal =
        json("{'error':'INSUFFICIENT_PERMISSIONS','message':'for " + refreshToken + "'}");
    ScriptedServer signIn({replyingTo(signInReply)});
    ScriptedServer glacier({replyingTo(reply)});
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_SIGNIN"), signIn.url());
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL"), glacier.url());
    Bench bench(
        "[profile work]\nregion = us-west-2\nlogin_session = " + session.session.toLatin1() + '\n',
        environment);
    const QString cache = bench.home.filePath(QStringLiteral(".aws/login/cache"));
    QVERIFY(QDir().mkpath(cache));
    const QString path = aws::loginTokenFile(cache, session);
    const QJsonObject keys{{QStringLiteral("accessKeyId"), QStringLiteral("ASIALOGIN")},
                           {QStringLiteral("secretAccessKey"), QString::fromLatin1(roleSecret)},
                           {QStringLiteral("sessionToken"), QString::fromLatin1(roleToken)},
                           {QStringLiteral("expiresAt"), QStringLiteral("2026-01-01T00:00:00Z")}};
    QVERIFY(aws::writeTokenFile(path, {{QStringLiteral("accessToken"), keys},
                                       {QStringLiteral("clientId"), service.clientId},
                                       {QStringLiteral("refreshToken"), service.refreshToken},
                                       {QStringLiteral("dpopKey"), QString::fromLatin1(dpopKey)}}));

    QVERIFY(bench.connectTo(QStringLiteral("work")));
    QTRY_VERIFY(allTexts().contains(QStringLiteral("for [removed]")));
    QVERIFY(!bench.choice(QStringLiteral("Sign in…")));
    QByteArray shown = bench.everything();
    service.refusal.clear();
    bench.workspace->refresh();
    QTRY_VERIFY(bench.hasVaults());
    QCOMPARE(service.complaints, QStringList());

    bench.testConnection();
    shown += bench.everything();
    QVERIFY(shown.contains("aws login, user/bob in account 999999999999"));
    const QByteArray keyText = dpopKey.split('\n').at(1);
    QVERIFY(keyText.size() > 32);
    areNowhereIn(shown, {{"refresh token", refreshToken},
                         {"its successor", "refresh-canary-1"},
                         {"secret of the session", roleSecret},
                         {"token of the session", roleToken},
                         {"DPoP key", keyText},
                         {"renewed secret", "login-secret-1"},
                         {"renewed token", "login-session-1"}});
    for (const SeenRequest &request : signIn.seen().requests)
        QVERIFY(!holds(shown, request.header("dpop").mid(40)));
}

QTEST_MAIN(WindowSignInTest)
#include "tst_windowsignin.moc"
