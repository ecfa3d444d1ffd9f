// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/foureyeswords.h"

#include "language/words.h"
#include "words/teamwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

using foureyes::Doubt;
using foureyes::Step;
using foureyes::TeamEntry;
using foureyes::Verdict;

/// Their ARN, and the role of the database.
QString personText(const TeamEntry &one)
{
    const QString member = visible(one.line.member);
    return one.entry.caller.isEmpty()
               ? member
               : QStringLiteral("%1 (%2)").arg(visible(one.entry.caller), member);
}

QString whenText(const std::optional<TeamEntry> &one, const QTimeZone &local)
{
    return one ? momentText(one->line.receivedAt, local) : QString();
}

QString whoText(const std::optional<TeamEntry> &one)
{
    return one ? personText(*one) : QString();
}

/// Why two may be one, to follow a colon.
QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::NoArn:
        return Words::tr("who one of them was, STS had not said");
    case Doubt::NotAnArn:
        return Words::tr("one of the ARNs is no user's and no session's");
    case Doubt::Root:
        return Words::tr("root is whoever has its password or keys");
    case Doubt::SameName:
        return Words::tr("both have the same name, under two identities");
    case Doubt::OnlyRole:
        return Words::tr("of one of them only the role is known; the session's name was made "
                         "by a program");
    case Doubt::SameMember:
        return Words::tr("both are the same member of the team's database");
    case Doubt::None:
        break;
    }
    return {};
}

QString allowedText(Step step, const Verdict &verdict, const QTimeZone &local)
{
    const QString approved = Words::tr("Approved by %1 on %2.")
                                 .arg(whoText(verdict.approval), whenText(verdict.approval, local));
    const QString apart = Words::tr(" They are two persons as far as their ARNs tell.");
    if (step == Step::Initiate)
        return approved + apart;
    return Words::tr("Initiated by %1 on %2. ")
               .arg(whoText(verdict.initiate), whenText(verdict.initiate, local)) +
           approved + apart;
}

QString refusedText(const Verdict &verdict, const QTimeZone &local)
{
    switch (verdict.reason) {
    case Verdict::Reason::Withdrawn:
        return Words::tr("Refused: the approval was withdrawn by %1 on %2.")
            .arg(whoText(verdict.withdrawal), whenText(verdict.withdrawal, local));
    case Verdict::Reason::OnlyOwn:
        return Words::tr("Refused: only %1 has approved this policy, who initiates it.")
            .arg(whoText(verdict.approval));
    case Verdict::Reason::OwnLock:
        return Words::tr("Refused: you initiated this lock yourself, on %1.")
            .arg(whenText(verdict.initiate, local));
    default:
        return Words::tr(
            "Refused: nobody has approved exactly this policy for exactly this vault.");
    }
}

QString unknownText(const Verdict &verdict)
{
    switch (verdict.reason) {
    case Verdict::Reason::WhoIsUnknown:
        return Words::tr("Not known, so refused: STS has not said who you are.");
    case Verdict::Reason::ApproverMaybe:
        return Words::tr("Not known, so refused: %1, who approved it, may be the one who "
                         "initiates it: %2.")
            .arg(whoText(verdict.approval), doubtText(verdict.doubt));
    case Verdict::Reason::InitiatorMaybe:
        return Words::tr("Not known, so refused: %1, who initiated the lock, may be you: %2.")
            .arg(whoText(verdict.initiate), doubtText(verdict.doubt));
    case Verdict::Reason::NobodyInitiated:
        return Words::tr("Not known, so refused: the team's journal does not say who "
                         "initiated the lock with this ID.");
    default:
        return Words::tr("Not known, so refused: the team's journal was not read. %1")
            .arg(teamErrorWords(verdict.error).what);
    }
}

} // namespace

QString fourEyesRule()
{
    return Words::tr("Who initiates a lock does not complete it, and before Initiate another "
                     "member approves exactly this policy for exactly this vault.");
}

QString noRuleWhenLastRead(const QDateTime &asOf, const QTimeZone &local)
{
    return Words::tr("The team's journal cannot be reached. When it was last read, %1, the team "
                     "had no rule of four eyes.")
        .arg(momentText(asOf, local));
}

QString nothingIsApproved()
{
    return Words::tr("Nobody has approved a policy.");
}

QString fourEyesIsOurs()
{
    return Words::tr("This is a rule of your team that Vaultlock keeps; AWS does not enforce "
                     "it.");
}

QString iamPolicyOffer()
{
    return Words::tr("AWS itself can keep the two steps apart, by policies of IAM:");
}

QString iamPolicyLimits()
{
    return Words::tr(
        "Attach the one to those who initiate, the other to those who complete. Each denies the "
        "other step on this vault, whatever tool is used, and grants nothing. IAM tells identities "
        "apart, not people: whoever can take both roles, or change these policies, can do both. "
        "It knows nothing of approvals.");
}

QString ruleStateSentence(const foureyes::RuleState &rule, const QTimeZone &local)
{
    if (!rule.isInForce()) {
        if (rule.liftedBy.empty())
            return Words::tr("The team has no rule of four eyes.");
        QStringList who;
        for (const TeamEntry &lift : rule.liftedBy)
            who << personText(lift);
        return Words::tr("The team's rule of four eyes was lifted on %1, by %2.")
            .arg(momentText(rule.liftedBy.back().line.receivedAt, local),
                 who.join(Words::tr(" and ")));
    }
    QString text = Words::tr("The team has the rule of four eyes, since %1, set by %2. %3")
                       .arg(whenText(rule.set, local), whoText(rule.set), fourEyesRule());
    for (const TeamEntry &lift : rule.lifts)
        text += Words::tr(" %1 wants it lifted, since %2; another member has to want it, too.")
                    .arg(personText(lift), momentText(lift.line.receivedAt, local));
    return text;
}

QString ruleSetSentence(const foureyes::RuleState &rule, const QString &member,
                        const QTimeZone &local)
{
    return Words::tr("Journaled, and handed over as %1. %2")
        .arg(visible(member), ruleStateSentence(rule, local));
}

QString verdictSentence(Step step, const Verdict &verdict, const QTimeZone &local)
{
    switch (verdict.kind) {
    case Verdict::Kind::NoRule:
        return Words::tr("The team has no rule of four eyes.");
    case Verdict::Kind::Allowed:
        return allowedText(step, verdict, local);
    case Verdict::Kind::Refused:
        return refusedText(verdict, local);
    case Verdict::Kind::Unknown:
        break;
    }
    return unknownText(verdict);
}

QString verdictRemedy(Step step, const Verdict &verdict)
{
    switch (verdict.reason) {
    case Verdict::Reason::None:
        return {};
    case Verdict::Reason::NotApproved:
    case Verdict::Reason::Withdrawn:
    case Verdict::Reason::OnlyOwn:
        return Words::tr("Another member approves this very text for this vault; then try "
                         "again.");
    case Verdict::Reason::OwnLock:
        return Words::tr("Hand the lock over to another member, who completes it.");
    case Verdict::Reason::NotRead: {
        const ErrorWords said = teamErrorWords(verdict.error);
        return said.remedy.isEmpty() ? Words::tr("Try again when the database answers.")
                                     : said.remedy;
    }
    case Verdict::Reason::WhoIsUnknown:
        return Words::tr("Connect with credentials that may call GetCallerIdentity.");
    case Verdict::Reason::ApproverMaybe:
        return Words::tr("A member with a user or a session name of their own approves it, "
                         "by a journal that is theirs in the database.");
    case Verdict::Reason::InitiatorMaybe:
        return Words::tr("A member with a user or a session name of their own completes it, "
                         "by a journal that is theirs in the database.");
    case Verdict::Reason::NobodyInitiated:
        break;
    }
    return step == Step::Initiate
               ? QString()
               : Words::tr("The desk that initiated it hands its journal over; or abort, and "
                           "initiate anew under the rule.");
}

QString askingTheTeam()
{
    return Words::tr("The team's journal is being read.");
}

QString approvalText(const TeamEntry &approval, const QTimeZone &local)
{
    return QStringLiteral("%1, %2").arg(personText(approval),
                                        momentText(approval.line.receivedAt, local));
}

QString approveConsequence()
{
    return Words::tr("Another member of the team can then initiate exactly this text on "
                     "exactly this vault. It is written into your journal and the team's "
                     "before anything else, and stays there; it can be withdrawn.");
}

QString approvedSentence(const journal::Entry &approval)
{
    return Words::tr("Approved: the policy with the SHA-256 %1, for %2, by %3. The team's "
                     "journal has it.")
        .arg(QString::fromLatin1(approval.policySha256), visible(approval.vaultArn),
             visible(approval.caller));
}

QString withdrawnSentence(const journal::Entry &withdrawal)
{
    return Words::tr("Withdrawn: no approval of the policy with the SHA-256 %1 for %2 stands "
                     "any more. The team's journal has it.")
        .arg(QString::fromLatin1(withdrawal.policySha256), visible(withdrawal.vaultArn));
}

QString approvedHereAlone()
{
    return Words::tr("It is in your own journal, and the team has not got it yet: nobody goes "
                     "by it until it is handed over.");
}

QString approvalNeedsIdentity()
{
    return Words::tr("STS has not said who you are, and an approval by nobody is none. "
                     "Nothing was journaled.");
}

} // namespace vaultlock::words
