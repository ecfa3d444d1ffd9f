// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/fetchfailure.h"
#include "words/commandwords.h"
#include "words/denialwords.h"
#include "words/lockwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::words;

namespace {

Error denialOf(const QString &action)
{
    return {ErrorKind::AccessDenied,
            QStringLiteral("AccessDeniedException"),
            403,
            {},
            QStringLiteral("User: arn:aws:iam::123456789012:user/Keeper is not authorized to "
                           "perform: %1 on resource: arn:aws:glacier:us-west-2:123456789012:x")
                .arg(action)};
}

const QString keeper = QStringLiteral("arn:aws:iam::123456789012:user/Keeper");

} // namespace

Q_DECLARE_METATYPE(vaultlock::Party)

class DenialWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nameWhatIsLackingForADescription();
    void sayOfAnUndescribedVaultWhatIsNotKnown();
    void nameTheActionThatAReadingLacks();
    void nameNoLockWhereAnotherServiceDenied_data();
    void nameNoLockWhereAnotherServiceDenied();
    void sayWhoRefusedTheRole_data();
    void sayWhoRefusedTheRole();
    void sayThatSomethingElseAnswered();
};

void DenialWordsTest::nameWhatIsLackingForADescription()
{
    const ErrorWords words = errorWords(denialOf(QStringLiteral("glacier:DescribeVault")));
    QCOMPARE(words.what, QStringLiteral("The service denied describing the vault."));
    QCOMPARE(words.meaning,
             QStringLiteral("The identity %1 lacks glacier:DescribeVault.").arg(keeper));
    QVERIFY(words.details.contains(QLatin1String("HTTP status: 403")));
    QVERIFY(!isDeniedDescription(denialOf(QStringLiteral("glacier:DescribeVaultX"))));
}

void DenialWordsTest::sayOfAnUndescribedVaultWhatIsNotKnown()
{
    const ErrorWords words = openedUndescribed(denialOf(QStringLiteral("glacier:DescribeVault")));
    QVERIFY(words.meaning.contains(QLatin1String("lacks glacier:DescribeVault. The vault was "
                                                 "opened all the same")));
    QVERIFY(words.meaning.contains(QLatin1String("not known")));
    QVERIFY(words.details.contains(QLatin1String("HTTP status: 403")));
    // A denial whose sentence names nobody and nothing is about the same.
    Error mute = denialOf({});
    mute.detail.clear();
    QVERIFY(openedUndescribed(mute).meaning.startsWith(
        QLatin1String("These credentials lack glacier:DescribeVault.")));
}

void DenialWordsTest::nameTheActionThatAReadingLacks()
{
    QVERIFY(readingFailure(denialOf(QStringLiteral("glacier:GetVaultLock")))
                .contains(QLatin1String("(glacier:GetVaultLock)")));
    Error mute = denialOf({});
    mute.detail.clear();
    QVERIFY(readingFailure(mute).contains(
        QLatin1String("(glacier:GetVaultLock, glacier:DescribeVault)")));
}

void DenialWordsTest::nameNoLockWhereAnotherServiceDenied_data()
{
    QTest::addColumn<Party>("party");
    QTest::addColumn<QString>("what");
    QTest::newRow("STS") << Party::Sts << QStringLiteral("STS denied sts:GetCallerIdentity.");
    QTest::newRow("AWS Sign-In") << Party::SignIn
                                 << QStringLiteral("AWS Sign-In denied sts:GetCallerIdentity.");
    QTest::newRow("Identity Center")
        << Party::IdentityCenter
        << QStringLiteral("IAM Identity Center denied sts:GetCallerIdentity.");
    QTest::newRow("metadata") << Party::Metadata
                              << QStringLiteral(
                                     "The metadata service denied sts:GetCallerIdentity.");
}

void DenialWordsTest::nameNoLockWhereAnotherServiceDenied()
{
    QFETCH(Party, party);
    QFETCH(QString, what);
    Error denied = denialOf(QStringLiteral("sts:GetCallerIdentity"));
    denied.party = party;
    for (const ErrorWords &words :
         {errorWords(denied), errorWords(denied, lock::LockStage::Locked)}) {
        QCOMPARE(words.what, what);
        QVERIFY2(words.meaning.contains(QLatin1String("lock is not the reason")),
                 qPrintable(words.meaning));
        QVERIFY(!words.remedy.contains(QLatin1String("lock")));
        QVERIFY(words.details.contains(QLatin1String("HTTP status: 403")));
    }
    denied.detail = QStringLiteral("no");
    QVERIFY(errorWords(denied).what.endsWith(QLatin1String(" denied the request.")));
}

void DenialWordsTest::sayWhoRefusedTheRole_data()
{
    QTest::addColumn<Party>("party");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<bool>("isOfMfa");
    const QString portal = QStringLiteral("The portal of IAM Identity Center refused this account "
                                          "and role for the session. ");
    QTest::newRow("STS") << Party::Sts << QStringLiteral("STS refused it. ") << true;
    QTest::newRow("Identity Center") << Party::IdentityCenter << portal << false;
    QTest::newRow("AWS Sign-In") << Party::SignIn << QStringLiteral("AWS Sign-In refused it. ")
                                 << false;
    QTest::newRow("metadata") << Party::Metadata
                              << QStringLiteral("The metadata service refused it. ") << false;
}

void DenialWordsTest::sayWhoRefusedTheRole()
{
    QFETCH(Party, party);
    QFETCH(QString, meaning);
    QFETCH(bool, isOfMfa);
    const Error refused{ErrorKind::RoleNotGranted,
                        QStringLiteral("ForbiddenException"),
                        403,
                        {},
                        QStringLiteral("No access"),
                        party};
    const ErrorWords words = errorWords(refused);
    QCOMPARE(words.what, QStringLiteral("The role was not granted: No access."));
    QCOMPARE(words.meaning, meaning + QStringLiteral("Glacier was not asked."));
    QCOMPARE(words.remedy.contains(QLatin1String("MFA")), isOfMfa);
    QVERIFY(!words.remedy.isEmpty());
    const QString remedy = commandErrorWords(refused).remedy;
    QVERIFY2(remedy.endsWith(QLatin1String("hen run the command again.")), qPrintable(remedy));
    QCOMPARE(remedy.contains(QLatin1String("must trust")), isOfMfa);
}

void DenialWordsTest::sayThatSomethingElseAnswered()
{
    const Error page{
        ErrorKind::MalformedReply, {}, 200, {}, QStringLiteral("a web page"), Party::Stranger};
    QCOMPARE(errorWords(page).what,
             QStringLiteral("Something other than the service answered: a web page."));
    QVERIFY(errorWords(page).meaning.contains(QLatin1String("sign-in page of this network")));
    QVERIFY(errorWords(page).details.contains(QLatin1String("HTTP status: 200")));
    const ErrorWords fetched = errorWords(aws::fetchFailure(page));
    QCOMPARE(
        fetched.what,
        QStringLiteral("The credentials could not be fetched: something other than the service "
                       "answered: a web page."));
    QVERIFY(fetched.meaning.contains(QLatin1String("sign-in page of this network")));
    const Error elsewhere{
        ErrorKind::Redirected, {}, 302, {}, QStringLiteral("http://login.example/")};
    QVERIFY(errorWords(elsewhere).what.startsWith(
        QLatin1String("Something other than the service answered, with a redirect")));
    QVERIFY(errorWords(aws::fetchFailure(elsewhere))
                .meaning.contains(QLatin1String("sign-in page of this network")));
}

QTEST_GUILESS_MAIN(DenialWordsTest)
#include "tst_denialwords.moc"
