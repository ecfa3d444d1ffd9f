// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/verdict.h"

#include <algorithm>

namespace vaultlock::foureyes {

using journal::EntryKind;
using Kind = Verdict::Kind;
using Reason = Verdict::Reason;

namespace {

bool isRehearsal(const QString &origin)
{
    const auto known = LockOrigin::fromKey(origin);
    return known && known->isSandbox();
}

Verdict verdictOf(Kind kind, Reason reason, const RuleState &rule)
{
    Verdict verdict;
    verdict.kind = kind;
    verdict.reason = reason;
    verdict.rule = rule.set;
    return verdict;
}

/// Whether somebody else than `initiator` has approved it.
Verdict approvalOf(const TeamKnowledge &team, const Approved &what, const Person &initiator,
                   const RuleState &rule)
{
    std::optional<TeamEntry> withdrawn;
    Verdict best = verdictOf(Kind::Refused, Reason::NotApproved, rule);
    const auto approvals = standingApprovals(team, what, &withdrawn);
    if (approvals.empty() && withdrawn) {
        best.reason = Reason::Withdrawn;
        best.withdrawal = withdrawn;
    }
    for (const TeamEntry &approval : approvals) {
        const Likening likening = likenessOf(approval.person(), initiator);
        const bool isOther = likening.likeness == Likeness::Different;
        const bool mayBeOther = likening.likeness == Likeness::Unknown;
        if (!isOther && !mayBeOther && best.kind == Kind::Unknown)
            continue;
        best = verdictOf(isOther      ? Kind::Allowed
                         : mayBeOther ? Kind::Unknown
                                      : Kind::Refused,
                         isOther      ? Reason::None
                         : mayBeOther ? Reason::ApproverMaybe
                                      : Reason::OnlyOwn,
                         rule);
        best.doubt = likening.doubt;
        best.approval = approval;
        if (isOther)
            break;
    }
    return best;
}

bool isOfLock(const journal::Entry &entry, const CompleteQuestion &question)
{
    const auto origin = LockOrigin::fromKey(entry.origin);
    return entry.vaultArn == question.vaultArn && origin && origin->key() == question.origin;
}

/// What was asked for before that lock ID came; nothing where one of the lines is not there.
std::vector<TeamEntry> initiatesOf(const TeamKnowledge &team, const CompleteQuestion &question)
{
    std::vector<TeamEntry> found;
    for (const TeamEntry &received : team.entries) {
        if (received.entry.kind != EntryKind::LockIdReceived || question.lockId.isEmpty() ||
            received.entry.lockId != question.lockId || !isOfLock(received.entry, question))
            continue;
        const auto asked =
            std::find_if(team.entries.begin(), team.entries.end(), [&](const TeamEntry &candidate) {
                return candidate.entry.kind == EntryKind::InitiateIntended &&
                       candidate.entry.attempt == received.entry.attempt &&
                       candidate.line.writer == received.line.writer &&
                       isOfLock(candidate.entry, question);
            });
        if (asked == team.entries.end())
            return {};
        found.push_back(*asked);
    }
    return found;
}

} // namespace

Verdict mayInitiate(const TeamKnowledge &team, const InitiateQuestion &question)
{
    const RuleState rule = ruleIn(team);
    if (isRehearsal(question.what.origin) || !rule.isInForce())
        return withoutRule();
    if (question.who.arn.isEmpty())
        return verdictOf(Kind::Unknown, Reason::WhoIsUnknown, rule);
    return approvalOf(team, question.what, question.who, rule);
}

Verdict mayComplete(const TeamKnowledge &team, const CompleteQuestion &question)
{
    const RuleState rule = ruleIn(team);
    if (isRehearsal(question.origin) || !rule.isInForce())
        return withoutRule();
    if (question.who.arn.isEmpty())
        return verdictOf(Kind::Unknown, Reason::WhoIsUnknown, rule);
    const std::vector<TeamEntry> initiates = initiatesOf(team, question);
    if (initiates.empty())
        return verdictOf(Kind::Unknown, Reason::NobodyInitiated, rule);
    // A lock ID is of one lock; were there two that claim it, each has to pass.
    Verdict verdict;
    for (const TeamEntry &initiate : initiates) {
        const Likening likening = likenessOf(initiate.person(), question.who);
        if (likening.likeness == Likeness::Same)
            verdict = verdictOf(Kind::Refused, Reason::OwnLock, rule);
        else if (likening.likeness == Likeness::Unknown)
            verdict = verdictOf(Kind::Unknown, Reason::InitiatorMaybe, rule);
        else
            verdict = approvalOf(team, approvedBy(initiate.entry), initiate.person(), rule);
        if (likening.likeness != Likeness::Different)
            verdict.doubt = likening.doubt;
        verdict.initiate = initiate;
        if (verdict.kind != Kind::Allowed)
            break;
    }
    return verdict;
}

Verdict notRead(const team::TeamError &error)
{
    Verdict verdict;
    verdict.error = error;
    return verdict;
}

Verdict withoutRule()
{
    Verdict verdict;
    verdict.kind = Kind::NoRule;
    verdict.reason = Reason::None;
    return verdict;
}

} // namespace vaultlock::foureyes
