// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/foureyes/teamstory.h"
#include "words/foureyeswords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using foureyes::Doubt;
using foureyes::Step;
using foureyes::Verdict;

class FourEyesWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAndWhatWouldSettleIt_data();
    void saysWhyAndWhatWouldSettleIt();
    void saysOfTwoPersonsThatTheirArnsTellItAlone();
    void saysWhoseRuleItIs();
    void namesWhatCannotBeSeen();
    void saysOnWhomTheEndOfTheRuleWaits();

private:
    static Verdict full(Verdict::Kind kind, Verdict::Reason reason)
    {
        const TeamStory story = TeamStory()
                                    .set(QStringLiteral("ben"))
                                    .approve(userOf(QStringLiteral("ben")))
                                    .initiate(userOf(QStringLiteral("anna")), QStringLiteral("ID"))
                                    .withdraw(userOf(QStringLiteral("carl")));
        const auto &entries = story.team().entries;
        Verdict verdict;
        verdict.kind = kind;
        verdict.reason = reason;
        verdict.doubt = Doubt::SameName;
        verdict.rule = entries.at(0);
        verdict.approval = entries.at(1);
        verdict.initiate = entries.at(2);
        verdict.withdrawal = entries.at(4);
        verdict.error.kind = team::TeamError::Kind::NotConnected;
        return verdict;
    }
};

void FourEyesWordsTest::saysWhyAndWhatWouldSettleIt_data()
{
    using Kind = Verdict::Kind;
    using Reason = Verdict::Reason;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, Kind kind, Reason reason, const char *part) {
        QTest::newRow(name) << int(kind) << int(reason)
                            << QString::fromLatin1(
                                   kind == Kind::Refused ? "Refused: " : "Not known, so refused: ")
                            << QString::fromLatin1(part);
    };
    row("not approved", Kind::Refused, Reason::NotApproved, "nobody has approved exactly this");
    row("withdrawn", Kind::Refused, Reason::Withdrawn,
        "withdrawn by arn:aws:iam::999999999999:"
        "user/carl (carl) on ");
    row("own approval", Kind::Refused, Reason::OnlyOwn, "user/ben (ben) has approved");
    row("own lock", Kind::Refused, Reason::OwnLock, "you initiated this lock yourself");
    row("not read", Kind::Unknown, Reason::NotRead, "cannot be reached");
    row("who asks", Kind::Unknown, Reason::WhoIsUnknown, "STS has not said who you are");
    row("who approved", Kind::Unknown, Reason::ApproverMaybe, "both have the same name");
    row("who initiated", Kind::Unknown, Reason::InitiatorMaybe, "may be you: both have the same");
    row("nobody's", Kind::Unknown, Reason::NobodyInitiated, "does not say who initiated");
}

void FourEyesWordsTest::saysWhyAndWhatWouldSettleIt()
{
    QFETCH(int, kind);
    QFETCH(int, reason);
    QFETCH(QString, beginning);
    QFETCH(QString, part);
    const Verdict verdict =
        full(static_cast<Verdict::Kind>(kind), static_cast<Verdict::Reason>(reason));
    const QString said = words::verdictSentence(Step::Complete, verdict, QTimeZone::utc());
    QVERIFY2(said.startsWith(beginning) && said.contains(part), qPrintable(said));
    QVERIFY2(!said.contains(u'%'), qPrintable(said));
    QVERIFY(!words::verdictRemedy(Step::Complete, verdict).isEmpty());
}

void FourEyesWordsTest::saysOfTwoPersonsThatTheirArnsTellItAlone()
{
    const Verdict verdict = full(Verdict::Kind::Allowed, Verdict::Reason::None);
    const QString initiate = words::verdictSentence(Step::Initiate, verdict, QTimeZone::utc());
    QCOMPARE(initiate, QStringLiteral("Approved by arn:aws:iam::999999999999:user/ben (ben) on "
                                      "Monday 2 March 2026, 15:02 UTC. They are two persons as far "
                                      "as their ARNs tell."));
    const QString complete = words::verdictSentence(Step::Complete, verdict, QTimeZone::utc());
    QVERIFY2(complete.startsWith(QLatin1String("Initiated by arn:aws:iam::999999999999:user/anna")),
             qPrintable(complete));
    QVERIFY(words::verdictRemedy(Step::Initiate, verdict).isEmpty());
}

void FourEyesWordsTest::saysWhoseRuleItIs()
{
    QVERIFY(words::fourEyesIsOurs().contains(QLatin1String("AWS does not enforce it")));
    QVERIFY(words::iamPolicyLimits().contains(QLatin1String("not people")));
}

void FourEyesWordsTest::namesWhatCannotBeSeen()
{
    const QString hidden = QStringLiteral("ben\u202E");
    Verdict verdict = full(Verdict::Kind::Refused, Verdict::Reason::OnlyOwn);
    verdict.approval->line.member = hidden;
    verdict.approval->entry.caller = userArn(hidden);
    const QString said = words::verdictSentence(Step::Initiate, verdict, QTimeZone::utc());
    QVERIFY2(!said.contains(QChar(0x202E)) && said.contains(QLatin1String("U+202E")),
             qPrintable(said));
}

void FourEyesWordsTest::saysOnWhomTheEndOfTheRuleWaits()
{
    TeamStory story;
    story.set(QStringLiteral("ben")).lift(QStringLiteral("anna"));
    const QString waiting =
        words::ruleStateSentence(foureyes::ruleIn(story.team()), QTimeZone::utc());
    QVERIFY2(waiting.contains(QLatin1String("user/anna (anna) wants it lifted")),
             qPrintable(waiting));
    story.lift(QStringLiteral("carl"));
    const QString lifted =
        words::ruleStateSentence(foureyes::ruleIn(story.team()), QTimeZone::utc());
    QVERIFY2(lifted.startsWith(QLatin1String("The team's rule of four eyes was lifted on")),
             qPrintable(lifted));
}

QTEST_GUILESS_MAIN(FourEyesWordsTest)
#include "tst_foureyeswords.moc"
