// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::words;

namespace {

constexpr int kindCount = static_cast<int>(ErrorKind::WrongOrigin) + 1;

Error errorOf(ErrorKind kind, const QString &detail = {})
{
    return Error{kind, {}, 0, {}, detail};
}

QString allOf(const ErrorWords &words)
{
    return words.what + u' ' + words.meaning + u' ' + words.remedy;
}

} // namespace

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void sayWhatHappenedForEveryKind();
    void areSentences();
    void areDifferentForEveryKind();
    void neverLeaveAPlaceholder();
    void nameWhatWasRefused();
    void showOnlyTheBeginningOfALongDetail();
    void nameTheCodeThatIsNotKnown();
    void putEverythingForSupportIntoTheDetails();
    void haveNoDetailsWhereThereAreNone();
    void doNotGuessWhyAccessIsDenied();
    void sayWhyAccessIsDeniedWhenTheStageTells_data();
    void sayWhyAccessIsDeniedWhenTheStageTells();
    void leaveOtherErrorsAsTheyAreWhateverTheStage();
    void doNotClaimThatNothingHappenedWhereThatIsUnknown_data();
    void doNotClaimThatNothingHappenedWhereThatIsUnknown();
    void sayOfAProxyThatLetsNothingThroughThatNothingWasSent();
    void doNotSayOfAQuestionThatItMayHaveHadItsEffect_data();
    void doNotSayOfAQuestionThatItMayHaveHadItsEffect();
    void sayOfAWebIdentityWhoseTokenIsRefusedWhatCanBeDone();
    void sayOfAnUnsecuredConnectionThatNothingWasSent();
    void nameWhatCannotBeSeen();
    void doNotRepeatTheirFirstLineInTheDetails();
};

void ErrorWordsTest::sayWhatHappenedForEveryKind()
{
    for (int kind = 0; kind < kindCount; ++kind) {
        const ErrorWords words = errorWords(errorOf(static_cast<ErrorKind>(kind)));
        QVERIFY2(!words.what.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!words.remedy.isEmpty(), qPrintable(words.what));
    }
}

void ErrorWordsTest::areSentences()
{
    for (int kind = 0; kind < kindCount; ++kind) {
        const ErrorWords words =
            errorWords(errorOf(static_cast<ErrorKind>(kind), QStringLiteral("some detail.")));
        for (const QString &text : {words.what, words.meaning, words.remedy}) {
            if (text.isEmpty())
                continue;
            QVERIFY2(text.endsWith(u'.') && !text.endsWith(QLatin1String("..")), qPrintable(text));
            QVERIFY2(text.front().isUpper(), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1String("  ")), qPrintable(text));
        }
    }
}

void ErrorWordsTest::areDifferentForEveryKind()
{
    QSet<QString> seen;
    for (int kind = 0; kind < kindCount; ++kind)
        seen.insert(errorWords(errorOf(static_cast<ErrorKind>(kind))).what);
    QCOMPARE(seen.size(), kindCount);
}

void ErrorWordsTest::neverLeaveAPlaceholder()
{
    for (int kind = 0; kind < kindCount; ++kind) {
        const auto with = errorOf(static_cast<ErrorKind>(kind), QStringLiteral("%1 <b>"));
        QVERIFY(!allOf(errorWords(errorOf(static_cast<ErrorKind>(kind)))).contains(u'%'));
        QVERIFY(allOf(errorWords(with)).count(u'%') <= 1);
    }
}

void ErrorWordsTest::nameWhatWasRefused()
{
    const auto words =
        errorWords(errorOf(ErrorKind::InvalidInput, QStringLiteral("AWS_REGION: us_east_1")));
    QCOMPARE(words.what, QStringLiteral("A value cannot be used: AWS_REGION: us_east_1."));
    QCOMPARE(words.details, QString()); // it is not said twice
    QCOMPARE(errorWords(errorOf(ErrorKind::InvalidInput)).what,
             QStringLiteral("A value cannot be used."));
}

void ErrorWordsTest::showOnlyTheBeginningOfALongDetail()
{
    const QString detail = QStringLiteral("line\n") + QString(10'000, u'x');
    const auto words = errorWords(errorOf(ErrorKind::InvalidInput, detail));
    QVERIFY(words.what.size() < 250);
    QVERIFY(!words.what.contains(u'\n'));
    QVERIFY(words.details.contains(detail));
}

void ErrorWordsTest::nameTheCodeThatIsNotKnown()
{
    const Error error{ErrorKind::OtherServiceError,
                      QStringLiteral("TeapotException"),
                      418,
                      {},
                      QStringLiteral("short and stout")};
    const auto words = errorWords(error);
    QVERIFY(words.what.contains(QStringLiteral("TeapotException")));
    QVERIFY(!words.what.contains(QStringLiteral("stout")));
}

void ErrorWordsTest::putEverythingForSupportIntoTheDetails()
{
    const Error error{ErrorKind::Throttled, QStringLiteral("ThrottlingException"), 400,
                      QStringLiteral("AAABZpJrTyioDC"), QStringLiteral("Rate exceeded")};
    QCOMPARE(errorWords(error).details,
             QStringLiteral("Code: ThrottlingException\nHTTP status: 400\n"
                            "Request ID: AAABZpJrTyioDC\nMessage: Rate exceeded"));
}

void ErrorWordsTest::haveNoDetailsWhereThereAreNone()
{
    QCOMPARE(errorWords(errorOf(ErrorKind::Cancelled)).details, QString());
}

void ErrorWordsTest::doNotGuessWhyAccessIsDenied()
{
    const Error error = errorOf(ErrorKind::AccessDenied);
    const auto words = errorWords(error);
    QVERIFY(words.meaning.startsWith(QStringLiteral("Either")));
    QCOMPARE(errorWords(error, lock::LockStage::Unknown).meaning, words.meaning);
    QCOMPARE(errorWords(error, lock::LockStage::OutcomeUnknown).meaning, words.meaning);
}

void ErrorWordsTest::sayWhyAccessIsDeniedWhenTheStageTells_data()
{
    QTest::addColumn<lock::LockStage>("stage");
    QTest::addColumn<QString>("said");
    QTest::newRow("in progress") << lock::LockStage::InProgress
                                 << QStringLiteral("already in progress");
    QTest::newRow("locked") << lock::LockStage::Locked << QStringLiteral("already locked");
    QTest::newRow("no lock") << lock::LockStage::Unlocked << QStringLiteral("credentials may not");
    QTest::newRow("expired") << lock::LockStage::Expired << QStringLiteral("credentials may not");
    QTest::newRow("no vault") << lock::LockStage::NoVault << QStringLiteral("no such vault");
}

void ErrorWordsTest::sayWhyAccessIsDeniedWhenTheStageTells()
{
    QFETCH(lock::LockStage, stage);
    QFETCH(QString, said);
    const auto words = errorWords(errorOf(ErrorKind::AccessDenied), stage);
    QVERIFY2(allOf(words).contains(said), qPrintable(allOf(words)));
    QVERIFY(!words.meaning.startsWith(QStringLiteral("Either")));
}

void ErrorWordsTest::leaveOtherErrorsAsTheyAreWhateverTheStage()
{
    const Error error = errorOf(ErrorKind::Throttled);
    QCOMPARE(allOf(errorWords(error, lock::LockStage::Locked)), allOf(errorWords(error)));
}

void ErrorWordsTest::doNotClaimThatNothingHappenedWhereThatIsUnknown_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("connection lost") << ErrorKind::ConnectionLost;
    QTest::newRow("timed out") << ErrorKind::TimedOut;
    QTest::newRow("service unavailable") << ErrorKind::ServiceUnavailable;
    QTest::newRow("malformed reply") << ErrorKind::MalformedReply;
    QTest::newRow("reply too large") << ErrorKind::ReplyTooLarge;
    QTest::newRow("other error") << ErrorKind::OtherServiceError;
    QTest::newRow("access denied") << ErrorKind::AccessDenied;
}

void ErrorWordsTest::doNotClaimThatNothingHappenedWhereThatIsUnknown()
{
    QFETCH(ErrorKind, kind);
    const QString words = allOf(errorWords(errorOf(kind)));
    QVERIFY2(!words.contains(QStringLiteral("othing was")), qPrintable(words));
}

void ErrorWordsTest::sayOfAProxyThatLetsNothingThroughThatNothingWasSent()
{
    Error error = errorOf(ErrorKind::ProxyFailed);
    QVERIFY(errorWords(error).meaning.endsWith(QStringLiteral(" Nothing was sent.")));
    // An answer to a request that had left.
    error.httpStatus = 407;
    QVERIFY(!allOf(errorWords(error)).contains(QStringLiteral("othing was")));
}

void ErrorWordsTest::doNotSayOfAQuestionThatItMayHaveHadItsEffect_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kindCount; ++kind)
        QTest::addRow("%d", kind) << kind;
}

void ErrorWordsTest::doNotSayOfAQuestionThatItMayHaveHadItsEffect()
{
    QFETCH(int, kind);
    const Error error = errorOf(static_cast<ErrorKind>(kind));
    const QString effect = QStringLiteral("may have had its effect");
    const bool isAffected = allOf(errorWords(error)).contains(effect);
    QCOMPARE(isAffected, error.kind == ErrorKind::ConnectionLost ||
                             error.kind == ErrorKind::TimedOut ||
                             error.kind == ErrorKind::ServiceUnavailable);
    const QString asked = allOf(readingErrorWords(error));
    QVERIFY2(!asked.contains(effect), qPrintable(asked));
    if (!isAffected)
        QCOMPARE(asked, allOf(errorWords(error)));
}

void ErrorWordsTest::sayOfAWebIdentityWhoseTokenIsRefusedWhatCanBeDone()
{
    const ErrorWords words =
        errorWords({ErrorKind::RoleNotGranted,
                    QStringLiteral("InvalidIdentityToken"),
                    400,
                    {},
                    QStringLiteral("STS does not accept the web identity's token: x"),
                    Party::Sts});
    QCOMPARE(words.what, QStringLiteral("The role was not granted: STS does not accept the web "
                                        "identity's token: x."));
    QVERIFY(words.remedy.contains(QLatin1String("identity provider")));
    for (const char *other : {"access key", "MFA"})
        QVERIFY(!allOf(words).contains(QLatin1String(other)));
}

void ErrorWordsTest::sayOfAnUnsecuredConnectionThatNothingWasSent()
{
    const ErrorWords words = errorWords(errorOf(ErrorKind::NotSecured, QStringLiteral("x")));
    QVERIFY(words.meaning.contains(QLatin1String("A connection was made")));
    QVERIFY(words.meaning.contains(QLatin1String("Nothing was sent.")));
}

void ErrorWordsTest::nameWhatCannotBeSeen()
{
    const QString hostile = QStringLiteral("a") + QChar(0x202e) + QStringLiteral("dekcol si tluav");
    Error error = errorOf(ErrorKind::MalformedReply, hostile);
    error.httpStatus = 200; // its message stands in the details, too
    const auto malformed = errorWords(error);
    QVERIFY(malformed.what.contains(QStringLiteral("‹U+202E RIGHT-TO-LEFT OVERRIDE›")));
    QVERIFY(malformed.details.contains(QStringLiteral("‹U+202E RIGHT-TO-LEFT OVERRIDE›")));
    error = {ErrorKind::OtherServiceError, QString(QChar(0x2066)), 400, QString(QChar(0x200f)), {}};
    for (const QString &text : {errorWords(error).what, errorWords(error).details})
        QVERIFY(!text.contains(QChar(0x2066)) && !text.contains(QChar(0x200f)));
}

void ErrorWordsTest::doNotRepeatTheirFirstLineInTheDetails()
{
    for (int kind = 0; kind < kindCount; ++kind) {
        const ErrorWords words = errorWords(
            errorOf(static_cast<ErrorKind>(kind), QStringLiteral("/h/x: no such file.")));
        const bool isTold = words.what.contains(QLatin1String("/h/x: no such file"));
        QCOMPARE(words.details, isTold ? QString() : QStringLiteral("Detail: /h/x: no such file."));
    }
    // What a service said stands whole in the details, with the rest for support.
    const Error said{ErrorKind::RoleNotGranted,
                     QStringLiteral("AccessDenied"),
                     403,
                     {},
                     QStringLiteral("no trust")};
    QVERIFY(errorWords(said).what.contains(QLatin1String("no trust")));
    QVERIFY(errorWords(said).details.endsWith(QLatin1String("Message: no trust")));
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
