// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/teamcheckwords.h"

#include <QTest>

using namespace vaultlock;
using Step = team::TeamStep;

class TeamCheckWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nameEveryStepInItsOwnWay();
    void sayOfEachWhatWasFound();
    void sayNothingOfWhatWasNotTried();
    void sayAFailureBySoFarItCame();
    void sayThatItIsNotKnownHowFar();
    void warnOfASuperuser();
    void warnOfAReader();

private:
    static team::TeamFindings sound();
};

team::TeamFindings TeamCheckWordsTest::sound()
{
    team::TeamFindings findings;
    findings.address.name = QStringLiteral("db:5432/team");
    findings.rights = team::TeamRights{true,
                                       false,
                                       false,
                                       QStringLiteral("10.0.0.1:5432"),
                                       QStringLiteral("team"),
                                       QStringLiteral("TLSv1.3")};
    findings.view.emplace();
    findings.view->visit.role = QStringLiteral("anna");
    findings.view->visit.mayAppend = true;
    findings.writer = team::writerOf("w");
    findings.local.emplace();
    findings.local->lines = 3;
    return findings;
}

void TeamCheckWordsTest::nameEveryStepInItsOwnWay()
{
    QStringList names;
    for (std::size_t i = 0; i < team::teamStepCount; ++i)
        names.append(words::teamStepName(static_cast<Step>(i)));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TeamCheckWordsTest::sayOfEachWhatWasFound()
{
    const auto findings = sound();
    const auto said = [&findings](Step step) {
        return words::teamStepDetail(step, findings);
    };
    QCOMPARE(said(Step::Server), QStringLiteral("10.0.0.1:5432"));
    QVERIFY(said(Step::Tls).startsWith(QLatin1String("TLSv1.3.")));
    QCOMPARE(said(Step::SignIn), QStringLiteral("As anna, in the database team."));
    QCOMPARE(said(Step::Rights),
             QStringLiteral("May read and append. Cannot change or remove a line."));
    QVERIFY(said(Step::Journal).contains(QLatin1String("of anna, for ever")));
    QVERIFY(words::teamCheckWords(findings).what.startsWith(QLatin1String("It can be used.")));
}

void TeamCheckWordsTest::sayNothingOfWhatWasNotTried()
{
    team::TeamFindings findings;
    findings.failure = team::TeamError{team::TeamError::Kind::NotConnected};
    findings.failedAt = Step::Tls;
    QCOMPARE(words::teamStepDetail(Step::Rights, findings), QString());
    QCOMPARE(words::teamVerdictName(findings.verdictOf(Step::Rights)), QStringLiteral("–"));
    QCOMPARE(words::teamVerdictName(findings.verdictOf(Step::Server)), QStringLiteral("passed"));
}

void TeamCheckWordsTest::sayAFailureBySoFarItCame()
{
    QStringList said;
    for (const Step step : {Step::Name, Step::Server, Step::Tls, Step::SignIn}) {
        team::TeamFindings findings;
        findings.failure =
            team::TeamError{team::TeamError::Kind::NotConnected, {}, QStringLiteral("said libpq")};
        findings.failedAt = step;
        const auto words = words::teamCheckWords(findings);
        said.append(words.what);
        QCOMPARE(words.details, QStringLiteral("said libpq"));
    }
    QCOMPARE(said.removeDuplicates(), 0);
}

void TeamCheckWordsTest::sayThatItIsNotKnownHowFar()
{
    team::TeamFindings findings;
    findings.failure = team::TeamError{team::TeamError::Kind::NotConnected};
    QVERIFY(words::teamCheckWords(findings).meaning.contains(QLatin1String("not known")));
    for (std::size_t i = 0; i < team::teamStepCount; ++i)
        QCOMPARE(findings.verdictOf(static_cast<Step>(i)), team::TeamVerdict::Unknown);
}

void TeamCheckWordsTest::warnOfASuperuser()
{
    auto findings = sound();
    findings.rights->mayChange = findings.rights->isSuperuser = true;
    QCOMPARE(findings.verdictOf(Step::Rights), team::TeamVerdict::Warned);
    QVERIFY(words::teamStepDetail(Step::Rights, findings).contains(QLatin1String("superuser")));
}

void TeamCheckWordsTest::warnOfAReader()
{
    auto findings = sound();
    findings.rights->mayAppend = false;
    QVERIFY(words::teamStepDetail(Step::Rights, findings)
                .contains(QLatin1String("nothing of this desk will be handed over")));
    QVERIFY(words::teamCheckWords(findings).what.contains(QLatin1String("nothing is handed over")));
}

QTEST_GUILESS_MAIN(TeamCheckWordsTest)
#include "tst_teamcheckwords.moc"
