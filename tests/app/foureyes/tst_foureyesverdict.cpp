// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the rule lets somebody initiate or complete; and that nothing is let through that is not
// known.
#include "foureyes/iampolicy.h"
#include "policy/catalogue/catalogue.h"
#include "policy/reader/reader.h"
#include "teamstory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using foureyes::Doubt;
using foureyes::Verdict;
using journal::EntryKind;

namespace {

const foureyes::Person anna = userOf(QStringLiteral("anna"));
const foureyes::Person ben = userOf(QStringLiteral("ben"));
const foureyes::Person carl = userOf(QStringLiteral("carl"));
const QString lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");

Verdict initiates(const TeamStory &story, const foureyes::Person &who = anna,
                  const foureyes::Approved &what = TeamStory::what())
{
    return foureyes::mayInitiate(story.team(), {what, who});
}

Verdict completes(const TeamStory &story, const foureyes::Person &who, const QString &id = lockId)
{
    return foureyes::mayComplete(story.team(), {vaultOfStory, originOfStory, id, who});
}

} // namespace

class FourEyesVerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesNothingWithoutARule();
    void refusesWhatNobodyApproved();
    void wantsAnotherMembersApprovalOfJustTheseBytesForThisVault();
    void takesNoApprovalOfTheOneWhoInitiates();
    void doesNotTakeOneNameUnderTwoRolesForTwoPersons();
    void takesTheApprovalOfAnotherWhereAnOwnIsThereToo();
    void refusesWhatWasWithdrawnAndTakesItWhenItIsApprovedAnew();
    void doesNotLetWhoInitiatedComplete();
    void letsAnotherCompleteWithTheLinesThatAllowIt();
    void knowsALockByItsIdAlone();
    void doesNotBelieveALockIdWhoseInitiateIsMissing();
    void believesOfAnAttemptTheDeskAloneThatReceivedItsId();
    void wantsBothOfTwoLocksThatClaimOneId();
    void letsNobodyThroughWhoIsNotKnown();
    void saysUnknownWhereTheTeamWasNotRead();
    void isLiftedByTwoMembersAndByNoOneTwice();
    void isOrderedByReceiptWhateverTheDesksClocksSay();
    void raisesNothingByTheOrderInWhichOldLinesAreReceivedAnew();
    void leavesARehearsalInTheSandboxAlone();
    void quotesNoLockId();
    void offersPoliciesOfIamThatDenyTheOtherStep();
};

void FourEyesVerdictTest::refusesNothingWithoutARule()
{
    QVERIFY(initiates(TeamStory()).kind == Verdict::Kind::NoRule);
    QVERIFY(completes(TeamStory(), anna).mayGoOn());
}

void FourEyesVerdictTest::refusesWhatNobodyApproved()
{
    const Verdict verdict = initiates(TeamStory().set(QStringLiteral("ben")));
    QVERIFY(verdict.kind == Verdict::Kind::Refused);
    QVERIFY(verdict.reason == Verdict::Reason::NotApproved);
    QVERIFY(!verdict.mayGoOn());
}

void FourEyesVerdictTest::wantsAnotherMembersApprovalOfJustTheseBytesForThisVault()
{
    const TeamStory story = TeamStory().set(QStringLiteral("ben")).approve(ben);
    const Verdict verdict = initiates(story);
    QVERIFY(verdict.kind == Verdict::Kind::Allowed);
    QCOMPARE(verdict.approval->entry.caller, ben.arn);
    QVERIFY(verdict.rule.has_value());
    QVERIFY(!initiates(story, anna, TeamStory::what(policyOfStory + ' ')).mayGoOn());
    foureyes::Approved elsewhere = TeamStory::what();
    elsewhere.vaultArn += u'2';
    QVERIFY(!initiates(story, anna, elsewhere).mayGoOn());
    elsewhere = TeamStory::what();
    elsewhere.origin = QStringLiteral("service:localhost|aws|999999999999");
    QVERIFY(!initiates(story, anna, elsewhere).mayGoOn());
}

void FourEyesVerdictTest::takesNoApprovalOfTheOneWhoInitiates()
{
    const TeamStory story = TeamStory().set(QStringLiteral("ben")).approve(anna);
    QVERIFY(initiates(story).reason == Verdict::Reason::OnlyOwn);
    // At another desk, as another member of the database, the ARN is the same.
    const TeamStory other =
        TeamStory().set(QStringLiteral("ben")).approve({anna.arn, QStringLiteral("ben")});
    QVERIFY(initiates(other).reason == Verdict::Reason::OnlyOwn);
    QVERIFY(initiates(other).kind == Verdict::Kind::Refused);
}

void FourEyesVerdictTest::doesNotTakeOneNameUnderTwoRolesForTwoPersons()
{
    const QString session = QStringLiteral("arn:aws:sts::999999999999:assumed-role/%1/anna");
    const TeamStory story =
        TeamStory()
            .set(QStringLiteral("ben"))
            .approve({session.arg(QStringLiteral("Approver")), QStringLiteral("approvers")});
    const Verdict verdict =
        initiates(story, {session.arg(QStringLiteral("Keeper")), QStringLiteral("keepers")});
    QVERIFY(verdict.kind == Verdict::Kind::Unknown);
    QVERIFY(verdict.reason == Verdict::Reason::ApproverMaybe);
    QVERIFY(verdict.doubt == Doubt::SameName);
    QVERIFY(!verdict.mayGoOn());
}

void FourEyesVerdictTest::takesTheApprovalOfAnotherWhereAnOwnIsThereToo()
{
    for (const bool isOwnFirst : {true, false}) {
        TeamStory story;
        story.set(QStringLiteral("ben")).approve(isOwnFirst ? anna : ben);
        story.approve(isOwnFirst ? ben : anna);
        QVERIFY(initiates(story).kind == Verdict::Kind::Allowed);
        QCOMPARE(initiates(story).approval->entry.caller, ben.arn);
    }
}

void FourEyesVerdictTest::refusesWhatWasWithdrawnAndTakesItWhenItIsApprovedAnew()
{
    TeamStory story;
    story.set(QStringLiteral("ben")).approve(ben).withdraw(carl);
    QVERIFY(initiates(story).reason == Verdict::Reason::Withdrawn);
    QCOMPARE(initiates(story).withdrawal->entry.caller, carl.arn);
    story.withdraw(ben, policyOfStory + ' ').approve(ben);
    QVERIFY(initiates(story).kind == Verdict::Kind::Allowed);
}

void FourEyesVerdictTest::doesNotLetWhoInitiatedComplete()
{
    const TeamStory story =
        TeamStory().set(QStringLiteral("ben")).approve(ben).initiate(anna, lockId);
    const Verdict verdict = completes(story, anna);
    QVERIFY(verdict.kind == Verdict::Kind::Refused);
    QVERIFY(verdict.reason == Verdict::Reason::OwnLock);
    QCOMPARE(verdict.initiate->entry.caller, anna.arn);
}

void FourEyesVerdictTest::letsAnotherCompleteWithTheLinesThatAllowIt()
{
    TeamStory story;
    story.set(QStringLiteral("ben")).approve(ben).initiate(anna, lockId);
    for (const foureyes::Person &who : {ben, carl}) {
        const Verdict verdict = completes(story, who);
        QVERIFY(verdict.kind == Verdict::Kind::Allowed);
        const journal::Entry entry = foureyes::allowedEntry(
            foureyes::Step::Complete, TeamStory::place(), verdict, utcTime({2026, 3, 2}, {16, 0}));
        QCOMPARE(entry.quoted.size(), std::size_t(3));
        QCOMPARE(entry.quoted.at(1).text, story.team().entries.at(1).line.text);
        QCOMPARE(entry.policySha256, journal::hashOf(policyOfStory));
        QVERIFY(entry.attempt.isNull());
    }
    story.withdraw(ben);
    QVERIFY(completes(story, carl).reason == Verdict::Reason::Withdrawn);
    // Initiated before there was a rule, and approved by nobody.
    const TeamStory before = TeamStory().initiate(anna, lockId).set(QStringLiteral("ben"));
    QVERIFY(completes(before, carl).reason == Verdict::Reason::NotApproved);
}

void FourEyesVerdictTest::knowsALockByItsIdAlone()
{
    TeamStory story;
    story.set(QStringLiteral("ben")).approve(ben).initiate(anna, lockId);
    QVERIFY(completes(story, carl, lockId + u'x').reason == Verdict::Reason::NobodyInitiated);
    QVERIFY(completes(story, carl, {}).reason == Verdict::Reason::NobodyInitiated);
    const Verdict elsewhere =
        foureyes::mayComplete(story.team(), {vaultOfStory + u'2', originOfStory, lockId, carl});
    QVERIFY(elsewhere.reason == Verdict::Reason::NobodyInitiated);
    QVERIFY(elsewhere.kind == Verdict::Kind::Unknown && !elsewhere.mayGoOn());
}

void FourEyesVerdictTest::doesNotBelieveALockIdWhoseInitiateIsMissing()
{
    TeamStory story;
    story.set(QStringLiteral("ben")).approve(ben).initiate(anna, lockId);
    auto &entries = story.team().entries;
    entries.erase(entries.begin() + 2); // what was asked for
    QVERIFY(completes(story, carl).reason == Verdict::Reason::NobodyInitiated);
}

void FourEyesVerdictTest::believesOfAnAttemptTheDeskAloneThatReceivedItsId()
{
    // Carl has what Anna's desk handed over, and writes that he had asked for it.
    TeamStory story;
    story.set(QStringLiteral("ben")).approve(ben).initiate(anna, lockId);
    journal::Entry claimed = story.team().entries.at(2).entry;
    story.add(carl, claimed);
    auto &entries = story.team().entries;
    std::rotate(entries.begin() + 2, entries.end() - 1, entries.end());
    QVERIFY(completes(story, anna).reason == Verdict::Reason::OwnLock);
    QVERIFY(completes(story, carl).kind == Verdict::Kind::Allowed);
}

void FourEyesVerdictTest::wantsBothOfTwoLocksThatClaimOneId()
{
    const TeamStory story = TeamStory()
                                .set(QStringLiteral("ben"))
                                .approve(ben)
                                .initiate(anna, lockId)
                                .initiate(carl, lockId);
    QVERIFY(completes(story, anna).reason == Verdict::Reason::OwnLock);
    QVERIFY(completes(story, carl).reason == Verdict::Reason::OwnLock);
    QVERIFY(completes(story, ben).mayGoOn());
}

void FourEyesVerdictTest::letsNobodyThroughWhoIsNotKnown()
{
    const TeamStory story = TeamStory()
                                .set(QStringLiteral("ben"))
                                .approve({{}, QStringLiteral("ben")})
                                .initiate({{}, QStringLiteral("carl")}, lockId);
    const foureyes::Person nobody{{}, QStringLiteral("anna")};
    QVERIFY(initiates(story, nobody).reason == Verdict::Reason::WhoIsUnknown);
    QVERIFY(completes(story, nobody).reason == Verdict::Reason::WhoIsUnknown);
    QVERIFY(initiates(story).reason == Verdict::Reason::ApproverMaybe);
    QVERIFY(initiates(story).doubt == Doubt::NoArn);
    QVERIFY(completes(story, anna).reason == Verdict::Reason::InitiatorMaybe);
    for (const Verdict &verdict : {initiates(story, nobody), completes(story, nobody),
                                   initiates(story), completes(story, anna)})
        QVERIFY(verdict.kind == Verdict::Kind::Unknown && !verdict.mayGoOn());
}

void FourEyesVerdictTest::saysUnknownWhereTheTeamWasNotRead()
{
    QVERIFY(!Verdict().mayGoOn());
    const Verdict verdict = foureyes::notRead({team::TeamError::Kind::Contradicted});
    QVERIFY(verdict.kind == Verdict::Kind::Unknown && !verdict.mayGoOn());
    QVERIFY(verdict.error.kind == team::TeamError::Kind::Contradicted);
}

void FourEyesVerdictTest::isLiftedByTwoMembersAndByNoOneTwice()
{
    TeamStory story;
    story.lift(QStringLiteral("carl")).set(QStringLiteral("ben")).lift(QStringLiteral("anna"));
    story.lift(QStringLiteral("anna"));
    QVERIFY(foureyes::ruleIn(story.team()).isInForce());
    QCOMPARE(foureyes::ruleIn(story.team()).lifts.size(), std::size_t(1));
    story.set(QStringLiteral("anna")).lift(QStringLiteral("ben")); // who wished it does not now
    QVERIFY(foureyes::ruleIn(story.team()).isInForce());
    QCOMPARE(foureyes::ruleIn(story.team()).set->entry.caller, ben.arn);
    story.lift(QStringLiteral("carl"));
    QVERIFY(!foureyes::ruleIn(story.team()).isInForce());
    QCOMPARE(foureyes::ruleIn(story.team()).liftedBy.size(), std::size_t(2));
    QVERIFY(initiates(story).kind == Verdict::Kind::NoRule);
    story.set(QStringLiteral("carl"));
    QVERIFY(!initiates(story).mayGoOn());
}

void FourEyesVerdictTest::isOrderedByReceiptWhateverTheDesksClocksSay()
{
    TeamStory story;
    story.set(QStringLiteral("ben")).approve(ben).withdraw(carl);
    auto &entries = story.team().entries;
    entries.at(1).entry.time = utcTime({2036, 1, 1}, {0, 0}); // a clock that is far ahead
    std::swap(entries.at(0), entries.at(2));
    foureyes::sortByReceipt(entries);
    QVERIFY(initiates(story).reason == Verdict::Reason::Withdrawn);
    // The server's clock was set back between two lines of one desk: its chain goes before.
    story.approve(carl);
    entries.at(3).line.receivedAt = entries.at(2).line.receivedAt.addSecs(-3600);
    foureyes::sortByReceipt(entries);
    QVERIFY(initiates(story).kind == Verdict::Kind::Allowed);
}

/// A backup was put back, and the desks have handed over again what it lacked.
void FourEyesVerdictTest::raisesNothingByTheOrderInWhichOldLinesAreReceivedAnew()
{
    TeamStory approved;
    approved.set(QStringLiteral("ben")).approve(ben).withdraw(carl);
    auto &lines = approved.team().entries;
    lines.at(1).line.receivedAt = lines.at(2).line.receivedAt.addSecs(60);
    foureyes::sortByReceipt(lines);
    QCOMPARE(lines.at(2).entry.caller, ben.arn);
    QVERIFY(!initiates(approved).mayGoOn());

    TeamStory lifted;
    lifted.set(QStringLiteral("ben")).lift(QStringLiteral("anna")).lift(QStringLiteral("carl"));
    QVERIFY(!foureyes::ruleIn(lifted.team()).isInForce());
    auto &wishes = lifted.team().entries; // of before the rule was set
    wishes.at(0).entry.time = wishes.at(2).entry.time.addSecs(60);
    QVERIFY(foureyes::ruleIn(lifted.team()).isInForce());
}

void FourEyesVerdictTest::leavesARehearsalInTheSandboxAlone()
{
    const TeamStory story = TeamStory().set(QStringLiteral("ben"));
    foureyes::Approved what = TeamStory::what();
    what.origin = LockOrigin::sandbox(QStringLiteral("s1")).key();
    QVERIFY(initiates(story, anna, what).kind == Verdict::Kind::NoRule);
    what.origin = QStringLiteral("unreadable");
    QVERIFY(!initiates(story, anna, what).mayGoOn());
}

void FourEyesVerdictTest::quotesNoLockId()
{
    const TeamStory story =
        TeamStory().set(QStringLiteral("ben")).approve(ben).initiate(anna, lockId);
    const journal::Entry entry =
        foureyes::allowedEntry(foureyes::Step::Complete, TeamStory::place(), completes(story, carl),
                               utcTime({2026, 3, 2}, {16, 0}));
    const QByteArray text = journal::lineOf(entry, {}).text;
    QVERIFY(!text.contains(lockId.toLatin1()));
    QCOMPARE(journal::entryOf(text)->quoted, entry.quoted);
}

void FourEyesVerdictTest::offersPoliciesOfIamThatDenyTheOtherStep()
{
    const auto vault = VaultArn::fromString(vaultOfStory);
    QStringList denied;
    for (const foureyes::Step step : {foureyes::Step::Initiate, foureyes::Step::Complete}) {
        const QByteArray text = foureyes::iamPolicyFor(step, *vault);
        // By the engine's own reader, and its own list of actions.
        const policy::Tree tree = policy::read({text.constData(), std::size_t(text.size())});
        QVERIFY(tree.faults.empty());
        const QJsonObject statement =
            QJsonDocument::fromJson(text).object().value(u"Statement").toArray().at(0).toObject();
        QCOMPARE(statement.value(u"Effect").toString(), QStringLiteral("Deny"));
        QCOMPARE(statement.value(u"Resource").toString(), vaultOfStory);
        const QString action = statement.value(u"Action").toString();
        QVERIFY(action.startsWith(QLatin1String("glacier:")));
        QCOMPARE(policy::ActionSet::of(action.mid(8).toStdString()).size(), 1);
        denied << action;
    }
    QCOMPARE(denied, (QStringList{QStringLiteral("glacier:CompleteVaultLock"),
                                  QStringLiteral("glacier:InitiateVaultLock")}));
}

QTEST_GUILESS_MAIN(FourEyesVerdictTest)
#include "tst_foureyesverdict.moc"
