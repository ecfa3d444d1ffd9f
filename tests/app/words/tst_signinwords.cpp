// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "words/signinwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::words;
using End = aws::DeviceSignIn::End;

class SignInWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void sayUntilWhenTheCodeIsGood();
    void sayOfEachEndWhatItMeans();
    void giveTheServicesOwnReason();
    void tellWhyItIsAskedAgain();
    void tellThatTheCodeRanOutUnasked();
    void nameThePlaceThatCannotBeWritten();
};

void SignInWordsTest::sayUntilWhenTheCodeIsGood()
{
    const QString text = signInInstruction(utcTime({2026, 3, 2}, {15, 14}), QTimeZone::utc());
    QVERIFY2(text.contains(QLatin1String("15:14")), qPrintable(text));
}

void SignInWordsTest::sayOfEachEndWhatItMeans()
{
    QVERIFY(signInEnd(End::Expired, {}).contains(QLatin1String("Nothing was kept")));
    QVERIFY(signInEnd(End::Denied, {}).contains(QLatin1String("denied")));
    const Error error{ErrorKind::NameNotResolved, {}, 0, {}, QStringLiteral("oidc.example")};
    const QString failed = signInEnd(End::Failed, error);
    QVERIFY2(failed.contains(QLatin1String("oidc.example")), qPrintable(failed));
    QVERIFY(failed.endsWith(QLatin1String("You are not signed in.")));
}

void SignInWordsTest::giveTheServicesOwnReason()
{
    const Error error{ErrorKind::OtherServiceError,
                      QStringLiteral("invalid_request"),
                      400,
                      {},
                      QStringLiteral("no such start URL\u202e")};
    const QString text = signInEnd(End::Failed, error);
    QVERIFY2(text.contains(QLatin1String("IAM Identity Center says: no such start URL")),
             qPrintable(text));
    QVERIFY(!text.contains(QChar(0x202e)));
}

void SignInWordsTest::tellWhyItIsAskedAgain()
{
    const Error error{ErrorKind::NameNotResolved, {}, 0, {}, QStringLiteral("oidc.example")};
    QCOMPARE(signInDelayed(error),
             QStringLiteral("The address of the service was not found: oidc.example. It is asked "
                            "again until the code runs out."));
}

void SignInWordsTest::tellThatTheCodeRanOutUnasked()
{
    const QString text = signInEnd(
        End::Unreachable, {ErrorKind::NameNotResolved, {}, 0, {}, QStringLiteral("oidc.example")});
    // Somebody may have allowed it.
    QVERIFY2(!text.contains(QLatin1String("Nobody")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("oidc.example")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("Nothing was kept")));
}

void SignInWordsTest::nameThePlaceThatCannotBeWritten()
{
    const QString text = signInEnd(
        End::Failed, {ErrorKind::FileNotWritable, {}, 0, {}, QStringLiteral("/h/cache: denied")});
    QVERIFY2(text.contains(QLatin1String("/h/cache: denied")), qPrintable(text));
    QVERIFY(text.endsWith(QLatin1String("You are not signed in.")));
}

QTEST_GUILESS_MAIN(SignInWordsTest)
#include "tst_signinwords.moc"
