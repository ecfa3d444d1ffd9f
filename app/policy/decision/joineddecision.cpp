// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/joineddecision.h"

#include "policy/model/arn.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// Anonymous, or of another account than the vault's.
bool isForeign(const Request &request)
{
    const Requester &who = request.requester();
    if (who.kind() == Requester::Kind::Anonymous)
        return true;
    const auto vault = arnPartsOf(request.resource());
    return vault && !vault->account().empty() && !who.account().empty() &&
           who.account() != vault->account();
}

bool leavesItToOthers(const Answer &answer)
{
    return std::any_of(answer.trace.begin(), answer.trace.end(), [](const StatementTrace &trace) {
        return trace.outcome == StatementTrace::Outcome::LeftToIdentityPolicies;
    });
}

} // namespace

// The enumerators of Decision stand in the order in which they win.
JoinedAnswer decideJoined(const PreparedPolicy &lock, const PreparedPolicy *access,
                          const Request &request)
{
    JoinedAnswer joined;
    joined.lock = lock.decide(request);
    joined.decision = joined.lock.decision;
    joined.statement = joined.lock.statement;
    if (joined.statement)
        joined.policy = VaultPolicy::Lock;
    if (!access)
        return joined;
    joined.access = access->decide(request);
    if (joined.access->decision < joined.decision) {
        joined.decision = joined.access->decision;
        joined.statement = joined.access->statement;
        joined.policy = VaultPolicy::Access;
    }
    joined.isRefused = joined.decision == Decision::NoDecision && isForeign(request) &&
                       !leavesItToOthers(joined.lock) && !leavesItToOthers(*joined.access);
    return joined;
}

JoinedAnswer doubted(JoinedAnswer answer, PolicyDoubt doubt)
{
    const bool isTouched =
        (doubt != PolicyDoubt::None && answer.decision == Decision::Allowed) ||
        (doubt == PolicyDoubt::Grammar && answer.decision == Decision::NoDecision);
    answer.isRefused = answer.isRefused && doubt == PolicyDoubt::None;
    if (isTouched) {
        answer.decision = Decision::Indeterminate;
        answer.policy.reset();
        answer.statement.reset();
    }
    return answer;
}

PolicyDoubt doubtBy(const Finding &finding)
{
    if (finding.severity != Severity::Error)
        return PolicyDoubt::None;
    // The rules stand by families; these two are the ends of the structure's.
    const bool isStructure = finding.rule >= Rule::UnknownElement &&
                             finding.rule <= Rule::SidCharacters &&
                             finding.rule != Rule::DuplicateSid;
    return isStructure ? PolicyDoubt::Grammar : PolicyDoubt::Contents;
}

} // namespace vaultlock::policy
