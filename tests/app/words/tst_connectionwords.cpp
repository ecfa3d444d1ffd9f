// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/lackingregion.h"
#include "words/connectionwords.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::words;

class ConnectionWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nameEveryStepAndKind();
    void sayHowFarTheClocksAreApart_data();
    void sayHowFarTheClocksAreApart();
    void nameTheMissingAction();
    void blameTheClockOnlyWhenItIsWrong_data();
    void blameTheClockOnlyWhenItIsWrong();
    void sayWhatToRunForALogin();
    void sayOfAnIdentityThatItIsNotProved();
    void takeALackingRegionForNoFault();
    void sayHowLongASilentStepWasGiven();
};

void ConnectionWordsTest::nameEveryStepAndKind()
{
    QSet<QString> names;
    for (const aws::ConnectionStep step :
         {aws::ConnectionStep::Credentials, aws::ConnectionStep::Name, aws::ConnectionStep::Tcp,
          aws::ConnectionStep::Tls, aws::ConnectionStep::Signature, aws::ConnectionStep::Permission,
          aws::ConnectionStep::Identity})
        names.insert(stepName(step));
    for (const aws::ProfileKind kind :
         {aws::ProfileKind::Keys, aws::ProfileKind::Role, aws::ProfileKind::SsoRole,
          aws::ProfileKind::Process, aws::ProfileKind::WebIdentity, aws::ProfileKind::None})
        names.insert(profileKindName(kind));
    QCOMPARE(names.size(), 13);
    QVERIFY(!names.contains(QString()));
}

void ConnectionWordsTest::sayHowFarTheClocksAreApart_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("sentence");
    const auto row = [](qint64 offset, const char *sentence) {
        QTest::addRow("%lld", offset) << offset << QString::fromLatin1(sentence);
    };
    row(0, "The clocks agree.");
    row(-5, "The clocks agree.");
    row(6, "This computer's clock is 6 seconds behind the service's.");
    row(-119, "This computer's clock is 119 seconds ahead of the service's.");
    row(600, "This computer's clock is 10 minutes behind the service's.");
    row(-7'200, "This computer's clock is 2 hours ahead of the service's.");
    row(864'000, "This computer's clock is 10 days behind the service's.");
}

void ConnectionWordsTest::sayHowFarTheClocksAreApart()
{
    QFETCH(qint64, offset);
    QTEST(clockSentence(offset), "sentence");
}

void ConnectionWordsTest::nameTheMissingAction()
{
    const QString said =
        QStringLiteral("User: arn:aws:iam::123456789012:user/Me is not authorized to perform: "
                       "glacier:ListVaults on resource: *");
    const Error denied{
        ErrorKind::AccessDenied, QStringLiteral("AccessDeniedException"), 403, {}, said};
    QCOMPARE(stepFailure(aws::ConnectionStep::Permission, denied, {}).meaning,
             QStringLiteral("The service knows these credentials, and they lack "
                            "glacier:ListVaults."));
    const Error silent{ErrorKind::AccessDenied, {}, 403, {}, {}};
    QVERIFY(stepFailure(aws::ConnectionStep::Permission, silent, {})
                .meaning.contains(QLatin1String("glacier:ListVaults")));
}

void ConnectionWordsTest::blameTheClockOnlyWhenItIsWrong_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("isBlamed");
    QTest::newRow("right") << qint64{2} << false;
    QTest::newRow("a little off") << qint64{200} << false;
    QTest::newRow("an hour off") << qint64{-3'600} << true;
}

void ConnectionWordsTest::blameTheClockOnlyWhenItIsWrong()
{
    QFETCH(qint64, offset);
    const Error wrong{ErrorKind::InvalidSignature, {}, 403, {}, {}};
    const ErrorWords words = stepFailure(aws::ConnectionStep::Signature, wrong, offset);
    QTEST(words.remedy.contains(QLatin1String("clock")), "isBlamed");
    QTEST(words.meaning.contains(QLatin1String("60 minutes ahead")), "isBlamed");
}

void ConnectionWordsTest::sayWhatToRunForALogin()
{
    const Error error{
        ErrorKind::SsoLoginNeeded, {}, 0, {}, QStringLiteral("aws sso login --profile prod")};
    const ErrorWords words = stepFailure(aws::ConnectionStep::Credentials, error, {});
    QVERIFY(words.what.contains(QLatin1String("aws sso login --profile prod")));
}

void ConnectionWordsTest::sayOfAnIdentityThatItIsNotProved()
{
    using Verdict = aws::StepOutcome::Verdict;
    const aws::ConnectionStep step = aws::ConnectionStep::Identity;
    const Error silence{ErrorKind::TimedOut, {}, 0, {}, {}};
    const aws::StepOutcome skipped{step, Verdict::Skipped, silence, {}, {}};
    QCOMPARE(stepDetail(skipped), QStringLiteral("No complete answer within 10 s."));
    QVERIFY(passedSentence({skipped}).contains(QLatin1String("was not proved")));
    // Nobody was asked, as of the sandbox.
    QCOMPARE(passedSentence({{step, Verdict::Skipped, {}, {}, {}}}),
             QStringLiteral("Everything passed."));
    QCOMPARE(passedSentence({{step, Verdict::Passed, {}, {}, {}}}),
             QStringLiteral("Everything passed."));
    const Error refusal{
        ErrorKind::UnrecognizedClient, QStringLiteral("InvalidClientTokenId"), 403, {}, {}};
    QVERIFY(stepFailure(step, refusal, {}).remedy.contains(QLatin1String("do not lock anything")));
}

void ConnectionWordsTest::takeALackingRegionForNoFault()
{
    const QProcessEnvironment none;
    const ErrorWords words = errorWords(aws::lackingRegion(aws::Configuration(none, nullptr, {})));
    QCOMPARE(words.what, QStringLiteral("No Region is chosen: AWS_REGION is not set."));
    QVERIFY(!words.remedy.contains(QLatin1String("Correct")));
    QCOMPARE(words.details, QString());
    // It is known by its kind, whatever a value of a person's says.
    const Error wrong{ErrorKind::InvalidInput, {}, 0, {}, QStringLiteral("AWS_REGION is not set")};
    QVERIFY(errorWords(wrong).remedy.contains(QLatin1String("Correct")));
}

void ConnectionWordsTest::sayHowLongASilentStepWasGiven()
{
    const Error silence{ErrorKind::TimedOut, {}, 0, {}, QStringLiteral("glacier.example")};
    const ErrorWords words = stepFailure(aws::ConnectionStep::Signature, silence, {});
    QCOMPARE(words.what, QStringLiteral("No complete answer within 10 s: glacier.example."));
    QVERIFY(!words.meaning.contains(QLatin1String("effect")));
    QVERIFY(words.remedy.contains(QLatin1String("network")));
    QCOMPARE(words.details, QString());
}

QTEST_GUILESS_MAIN(ConnectionWordsTest)
#include "tst_connectionwords.moc"
