// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/tokencache/tokenfile.h"
#include "devicesigninrig.h"
#include "support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using Bench = DeviceSignInRig;

class DeviceSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheCodeAndThePlaceToEnterIt();
    void leavesTheTokenWhereAwsSsoLoginPutsIt();
    void asksForTheScopesOfTheSession();
    void asksForNoScopeInTheOlderForm();
    void takesNoPlaceThatABrowserShouldNotOpen_data();
    void takesNoPlaceThatABrowserShouldNotOpen();
    void failsAtWhatIsNoAnswer_data();
    void failsAtWhatIsNoAnswer();
    void repeatsNoSecretInAnError();
    void asksNobodyWhereTheFileIsNotOurs();
    void asksNobodyWhereTheTokenCouldNotBeWritten_data();
    void asksNobodyWhereTheTokenCouldNotBeWritten();
    void makesTheFolderAgainThatWasRemovedMeanwhile();
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

void DeviceSignInTest::asksNobodyWhereTheTokenCouldNotBeWritten_data()
{
    QTest::addColumn<QString>("readOnly");
    QTest::newRow("the cache's folder") << QStringLiteral(".aws/sso/cache");
    QTest::newRow("a folder above, and no cache yet") << QStringLiteral(".aws");
}

void DeviceSignInTest::asksNobodyWhereTheTokenCouldNotBeWritten()
{
    QFETCH(QString, readOnly);
    const OrdinaryUser ordinary;
    QVERIFY(ordinary.isOrdinary());
    Bench bench({good(givenClient)});
    const QString place = bench.folder.filePath(readOnly);
    QVERIFY(QDir().mkpath(place));
    QVERIFY(QFile::setPermissions(place, QFile::ReadOwner | QFile::ExeOwner));
    bench.start();
    QVERIFY(bench.ends());
    QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(*bench.end, DeviceSignIn::End::Failed);
    QCOMPARE(bench.error.kind, ErrorKind::FileNotWritable);
    QVERIFY2(bench.error.detail.startsWith(place), qPrintable(bench.error.detail));
    QCOMPARE(bench.server.seen().connections, 0);
}

void DeviceSignInTest::makesTheFolderAgainThatWasRemovedMeanwhile()
{
    Bench bench({good(givenClient), good(givenCode), good(givenToken)});
    bench.start();
    QVERIFY(bench.settles());
    QVERIFY(QDir(bench.cacheFolder).removeRecursively());
    QVERIFY(bench.ends());
    QCOMPARE(*bench.end, DeviceSignIn::End::SignedIn);
    QVERIFY(QFile::exists(bench.path()));
}

QTEST_GUILESS_MAIN(DeviceSignInTest)
#include "tst_devicesignin.moc"
