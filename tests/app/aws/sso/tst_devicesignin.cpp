// SPDX-License-Identifier: GPL-3.0-or-later

#include "../credentialrig.h"
#include "aws/sso/devicesignin.h"
#include "aws/sso/ssotoken.h"
#include "aws/tokencache/tokenfile.h"
#include "support/manualscheduler.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const QByteArray givenClient =
    R"({"clientId":"client-1","clientSecret":"client-secret-canary","clientIdIssuedAt":1772463840,)"
    R"("clientSecretExpiresAt":1780239840})";
const QByteArray givenCode =
    R"({"deviceCode":"device-code-canary","userCode":"WXYZ-1234","interval":1,"expiresIn":600,)"
    R"("verificationUri":"https://device.sso.example/",)"
    R"("verificationUriComplete":"https://device.sso.example/?user_code=WXYZ-1234"})";
const QByteArray givenToken =
    R"({"accessToken":"sso-new-token","tokenType":"Bearer","expiresIn":28800,)"
    R"("refreshToken":"refresh-canary-1"})";

SsoSource source(const QString &scopes = {})
{
    return {QStringLiteral("corp"),
            QStringLiteral("eu-central-1"),
            QStringLiteral("https://d.awsapps.com/start"),
            QStringLiteral("123456789012"),
            QStringLiteral("Admin"),
            QStringLiteral("prod"),
            scopes};
}

Script good(const QByteArray &body)
{
    return replying(serviceReply(200, {}, body));
}

Script refusal(const QByteArray &code, const QByteArray &description = "d")
{
    return replying(
        httpReply(400, {{"Content-Type", "application/json"}},
                  R"({"error":")" + code + R"(","error_description":")" + description + R"("})"));
}

/// Over TLS, with a clock and timers that a test moves.
struct Bench
{
    explicit Bench(std::vector<Script> scripts)
        : server(std::move(scripts), ScriptedServer::Tls{authority.issue({})})
    {
        NetworkSettings network;
        network.caCertificates = {authority.certificate()};
        access = std::make_shared<HttpAccess>(network, clock);
    }

    void start(const SsoSource &of = source())
    {
        signIn = std::make_unique<DeviceSignIn>(
            SsoSession{of, cacheFolder, *Endpoint::fromUrl(server.url())},
            RequestServices{access, clock, scheduler, random});
        QObject::connect(signIn.get(), &DeviceSignIn::codeGiven, signIn.get(),
                         [this](const DeviceCode &given) { code = given; });
        QObject::connect(signIn.get(), &DeviceSignIn::ended, signIn.get(),
                         [this](DeviceSignIn::End how, const Error &why) {
                             end = how;
                             error = why;
                         });
        signIn->start();
    }
    /// Until a timer waits or it is over.
    bool settles()
    {
        return QTest::qWaitFor([this] { return end || scheduler.pending() > 0; }, 20'000);
    }
    /// To the end, every timer in its time.
    bool ends()
    {
        while (settles() && !end)
            scheduler.runNext();
        return end.has_value();
    }
    QJsonObject bodyOf(std::size_t request) const
    {
        return QJsonDocument::fromJson(server.seen().requests.at(request).body).object();
    }
    QString path() const { return ssoTokenFile(cacheFolder, source()); }

    QTemporaryDir folder;
    QString cacheFolder = folder.filePath(QStringLiteral(".aws/sso/cache"));
    TlsAuthority authority;
    ScriptedServer server;
    ManualClock clock;
    ManualScheduler scheduler{clock};
    FixedRandom random;
    std::shared_ptr<HttpAccess> access;
    std::unique_ptr<DeviceSignIn> signIn;
    std::optional<DeviceCode> code;
    std::optional<DeviceSignIn::End> end;
    Error error;
};

} // namespace

class DeviceSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheCodeAndThePlaceToEnterIt();
    void leavesTheTokenWhereAwsSsoLoginPutsIt();
    void asksForTheScopesOfTheSession();
    void asksForNoScopeInTheOlderForm();
    void asksAgainWhileNobodyHasAgreed();
    void asksMoreSlowlyWhereItIsTold();
    void endsWithTheCode();
    void endsWhereTheServiceSaysThatTheCodeHasExpired();
    void endsWhereThePersonSaysNo();
    void asksNoMoreWhenItIsCancelled();
    void takesNoPlaceThatABrowserShouldNotOpen_data();
    void takesNoPlaceThatABrowserShouldNotOpen();
    void failsAtWhatIsNoAnswer_data();
    void failsAtWhatIsNoAnswer();
    void repeatsNoSecretInAnError();
    void asksNobodyWhereTheFileIsNotOurs();
};

void DeviceSignInTest::givesTheCodeAndThePlaceToEnterIt()
{
    Bench bench({good(givenClient), good(givenCode)});
    bench.start();
    QVERIFY(bench.settles());
    QVERIFY2(bench.code, qPrintable(bench.error.detail));
    QCOMPARE(bench.code->userCode, QStringLiteral("WXYZ-1234"));
    QCOMPARE(bench.code->address, QUrl(QStringLiteral("https://device.sso.example/")));
    QCOMPARE(bench.code->wholeAddress,
             QUrl(QStringLiteral("https://device.sso.example/?user_code=WXYZ-1234")));
    QCOMPARE(bench.code->expiry, bench.clock.utcNow().addSecs(600));
    const Seen seen = bench.server.seen();
    QCOMPARE(seen.requests.size(), std::size_t(2));
    QCOMPARE(seen.requests[0].target, QByteArray("/client/register"));
    QCOMPARE(seen.requests[1].target, QByteArray("/device_authorization"));
    QCOMPARE(
        bench.bodyOf(1),
        QJsonObject({{QStringLiteral("clientId"), QStringLiteral("client-1")},
                     {QStringLiteral("clientSecret"), QStringLiteral("client-secret-canary")},
                     {QStringLiteral("startUrl"), QStringLiteral("https://d.awsapps.com/start")}}));
    QVERIFY(!QFile::exists(bench.path()));
}

void DeviceSignInTest::leavesTheTokenWhereAwsSsoLoginPutsIt()
{
    Bench bench({good(givenClient), good(givenCode), good(givenToken)});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::SignedIn);
    QCOMPARE(bench.bodyOf(2),
             QJsonObject({{QStringLiteral("grantType"),
                           QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                          {QStringLiteral("clientId"), QStringLiteral("client-1")},
                          {QStringLiteral("clientSecret"), QStringLiteral("client-secret-canary")},
                          {QStringLiteral("deviceCode"), QStringLiteral("device-code-canary")}}));
    const auto token = readTokenFile(bench.path());
    QVERIFY2(token.has_value() && *token, qPrintable(token ? QString() : token.error().detail));
    QCOMPARE(**token,
             QJsonObject(
                 {{QStringLiteral("startUrl"), QStringLiteral("https://d.awsapps.com/start")},
                  {QStringLiteral("region"), QStringLiteral("eu-central-1")},
                  {QStringLiteral("accessToken"), QStringLiteral("sso-new-token")},
                  {QStringLiteral("expiresAt"), QStringLiteral("2026-03-02T23:04:01Z")},
                  {QStringLiteral("clientId"), QStringLiteral("client-1")},
                  {QStringLiteral("clientSecret"), QStringLiteral("client-secret-canary")},
                  {QStringLiteral("registrationExpiresAt"), QStringLiteral("2026-05-31T15:04:00Z")},
                  {QStringLiteral("refreshToken"), QStringLiteral("refresh-canary-1")}}));
}

void DeviceSignInTest::asksForTheScopesOfTheSession()
{
    Bench usual({good(givenClient), good(givenCode)});
    usual.start();
    QVERIFY(usual.settles());
    QCOMPARE(usual.bodyOf(0).value(QLatin1String("scopes")),
             QJsonValue(QJsonArray({QStringLiteral("sso:account:access")})));
    QCOMPARE(usual.bodyOf(0).value(QLatin1String("clientType")).toString(),
             QStringLiteral("public"));
    Bench named({good(givenClient), good(givenCode)});
    named.start(source(QStringLiteral("sso:account:access, codewhisperer:x")));
    QVERIFY(named.settles());
    QCOMPARE(named.bodyOf(0).value(QLatin1String("scopes")),
             QJsonValue(QJsonArray(
                 {QStringLiteral("sso:account:access"), QStringLiteral("codewhisperer:x")})));
}

void DeviceSignInTest::asksForNoScopeInTheOlderForm()
{
    SsoSource older = source();
    older.session.clear();
    Bench bench({good(givenClient), good(givenCode)});
    bench.start(older);
    QVERIFY(bench.settles());
    QVERIFY(!bench.bodyOf(0).contains(QLatin1String("scopes")));
}

void DeviceSignInTest::asksAgainWhileNobodyHasAgreed()
{
    Bench bench({good(givenClient), good(givenCode), refusal("authorization_pending"),
                 refusal("authorization_pending"), good(givenToken)});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::SignedIn);
    const std::vector<std::chrono::milliseconds> expected(3, std::chrono::seconds(1));
    QVERIFY(bench.scheduler.delays() == expected);
}

void DeviceSignInTest::asksMoreSlowlyWhereItIsTold()
{
    Bench bench({good(givenClient), good(givenCode), refusal("slow_down"),
                 refusal("authorization_pending"), refusal("slow_down"), good(givenToken)});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::SignedIn);
    using std::chrono::seconds;
    const std::vector<std::chrono::milliseconds> expected{seconds(1), seconds(6), seconds(6),
                                                          seconds(11)};
    QVERIFY(bench.scheduler.delays() == expected);
}

void DeviceSignInTest::endsWithTheCode()
{
    Bench bench({good(givenClient),
                 good(QByteArray(givenCode).replace("\"interval\":1", "\"interval\":60")),
                 refusal("authorization_pending")});
    const QDateTime began = bench.clock.utcNow();
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Expired);
    QCOMPARE(began.secsTo(bench.clock.utcNow()), 600);
    QCOMPARE(bench.server.seen().count("POST", "/token"), 9);
    QVERIFY(!QFile::exists(bench.path()));
}

void DeviceSignInTest::endsWhereTheServiceSaysThatTheCodeHasExpired()
{
    Bench bench({good(givenClient), good(givenCode), refusal("expired_token")});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Expired);
}

void DeviceSignInTest::endsWhereThePersonSaysNo()
{
    Bench bench({good(givenClient), good(givenCode), refusal("access_denied")});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Denied);
    QVERIFY(!QFile::exists(bench.path()));
}

void DeviceSignInTest::asksNoMoreWhenItIsCancelled()
{
    Bench bench({good(givenClient), good(givenCode), good(givenToken)});
    bench.start();
    QVERIFY(bench.settles());
    bench.signIn.reset();
    while (bench.scheduler.runNext()) {
    }
    QCOMPARE(bench.server.seen().count("POST", "/token"), 0);
    QVERIFY(!QFile::exists(bench.path()));
}

void DeviceSignInTest::takesNoPlaceThatABrowserShouldNotOpen_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("http") << QByteArray("http://device.sso.example/");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("a program") << QByteArray("mailto:somebody@example.com");
    QTest::newRow("with a password") << QByteArray("https://a:b@device.sso.example/");
    QTest::newRow("nothing") << QByteArray();
}

void DeviceSignInTest::takesNoPlaceThatABrowserShouldNotOpen()
{
    QFETCH(QByteArray, url);
    Bench bench({good(givenClient), good(QByteArray(givenCode).replace(
                                        "\"https://device.sso.example/\"", '"' + url + '"'))});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Failed);
    QCOMPARE(bench.error.kind, ErrorKind::MalformedReply);
    QVERIFY(!bench.code);
    // In the whole address it is only left out.
    Bench whole({good(givenClient), good(QByteArray(givenCode).replace(
                                        "https://device.sso.example/?user_code=WXYZ-1234", url))});
    whole.start();
    QVERIFY(whole.settles());
    QVERIFY(whole.code);
    QCOMPARE(whole.code->wholeAddress, whole.code->address);
}

void DeviceSignInTest::failsAtWhatIsNoAnswer_data()
{
    QTest::addColumn<QList<QByteArray>>("replies");
    const QByteArray html = httpReply(200, {}, "<html>");
    const QByteArray first = serviceReply(200, {}, givenClient);
    const QByteArray second = serviceReply(200, {}, givenCode);
    QTest::newRow("HTML at once") << QList<QByteArray>{html};
    QTest::newRow("HTML for the code") << QList<QByteArray>{first, html};
    QTest::newRow("HTML for the token") << QList<QByteArray>{first, second, html};
    QTest::newRow("a redirect") << QList<QByteArray>{
        httpReply(307, {{"Location", "https://127.0.0.1:1/"}})};
    QTest::newRow("no secret") << QList<QByteArray>{
        serviceReply(200, {}, QByteArray(givenClient).replace("clientSecret\"", "other\""))};
    QTest::newRow("a user code with a line end") << QList<QByteArray>{
        first,
        serviceReply(200, {}, QByteArray(givenCode).replace("WXYZ-1234\",\"i", "WX\\nZ\",\"i"))};
    QTest::newRow("a token that bends a header") << QList<QByteArray>{
        first, second,
        serviceReply(200, {}, QByteArray(givenToken).replace("sso-new-token", "a\\r\\nb: c"))};
    QTest::newRow("no such start URL")
        << QList<QByteArray>{first, refusal("invalid_request").reply};
}

void DeviceSignInTest::failsAtWhatIsNoAnswer()
{
    QFETCH(QList<QByteArray>, replies);
    std::vector<Script> scripts;
    for (const QByteArray &reply : replies)
        scripts.push_back(replying(reply));
    Bench bench(std::move(scripts));
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Failed);
    QVERIFY(!QFile::exists(bench.path()));
}

void DeviceSignInTest::repeatsNoSecretInAnError()
{
    Bench bench({good(givenClient), good(givenCode),
                 refusal("invalid_grant", "device-code-canary of client-secret-canary")});
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Failed);
    QCOMPARE(bench.error.detail, QStringLiteral("[removed] of [removed]"));
}

void DeviceSignInTest::asksNobodyWhereTheFileIsNotOurs()
{
    Bench bench({good(givenClient)});
    QVERIFY(QDir().mkpath(bench.cacheFolder));
    QVERIFY(QFile::link(bench.folder.filePath(QStringLiteral("elsewhere")), bench.path()));
    bench.start();
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::Failed);
    QVERIFY(bench.error.detail.endsWith(QLatin1String("it is a symbolic link")));
    QCOMPARE(bench.server.seen().connections, 0);
}

QTEST_GUILESS_MAIN(DeviceSignInTest)
#include "tst_devicesignin.moc"
