// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of a token's file that is odd, and of a portal that gives no role.
#include "aws/credentials/fetchfailure.h"
#include "ssorig.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

class SsoRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void sayOfAnOddTokenWhatIsOddAboutIt_data();
    void sayOfAnOddTokenWhatIsOddAboutIt();
    void askNobodyForATokenInABadFile();
    void sayThatThePortalRefusedTheRole();
};

void SsoRefusalsTest::sayOfAnOddTokenWhatIsOddAboutIt_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("why");
    QTest::newRow("no time") << QByteArray(goodToken).replace("expiresAt", "expired")
                             << QStringLiteral("it does not say when the token ends (expiresAt)");
    QTest::newRow("an odd time") << QByteArray(goodToken).replace("2026-03-02T", "someday ")
                                 << QStringLiteral("it does not say when the token ends "
                                                   "(expiresAt)");
    QTest::newRow("no token") << QByteArray(goodToken).replace("accessToken", "access")
                              << QStringLiteral("it has no accessToken");
    QTest::newRow("a token that bends a header")
        << QByteArray(goodToken).replace("sso-canary-token", "a\\r\\nx-evil: b")
        << QStringLiteral("its accessToken has signs that no token has");
}

/// No session has ended: the file is not what a sign-in writes.
void SsoRefusalsTest::sayOfAnOddTokenWhatIsOddAboutIt()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, why);
    SsoRig bench({replying(serviceReply(200, {}, roleCredentials))});
    bench.writeToken(token);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::SignInFileUnusable);
    QCOMPARE(credentials.error().detail,
             QStringLiteral("the token of profile prod: %1; “aws sso login --profile prod” writes "
                            "a new one")
                 .arg(why));
    QCOMPARE(bench.server.seen().connections, 0);
}

void SsoRefusalsTest::askNobodyForATokenInABadFile()
{
    SsoRig bench({replying(serviceReply(200, {}, roleCredentials))});
    bench.writeToken(goodToken.left(40));
    const auto cut = bench.get();
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::SignInFileUnusable);
    QVERIFY(cut.error().detail.endsWith(QLatin1String(": it ends in the middle: sign in again")));
    bench.writeToken(goodToken);
    QFile::setPermissions(ssoTokenFile(bench.cache.path(), source()),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto open = bench.get();
    QVERIFY(!open);
    QVERIFY(open.error().detail.contains(QLatin1String("other users may use it")));
    QCOMPARE(bench.server.seen().connections, 0);
}

/// It knows the token, and does not give this role of this account for it.
void SsoRefusalsTest::sayThatThePortalRefusedTheRole()
{
    SsoRig bench({replying(httpReply(403, {{"x-amzn-ErrorType", "ForbiddenException"}},
                                     R"({"message":"No access"})"))});
    bench.writeToken(goodToken);
    const auto credentials = bench.get();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().party, Party::IdentityCenter);
    const Error told = fetchFailure(credentials.error());
    QCOMPARE(told.kind, ErrorKind::RoleNotGranted);
    QCOMPARE(told.party, Party::IdentityCenter);
    QCOMPARE(told.detail, QStringLiteral("No access"));
}

QTEST_GUILESS_MAIN(SsoRefusalsTest)
#include "tst_ssorefusals.moc"
