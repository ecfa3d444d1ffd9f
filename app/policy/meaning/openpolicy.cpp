#include "policy/meaning/openpolicy.h"

#include "policy/decision/agesweep.h"
#include "policy/model/arn.h"
#include "policy/rules/effect/statementreach.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

using Verdict = ExplainedInterval::Verdict;
using Outcome = StatementTrace::Outcome;

/// What is known of every such request.
constexpr std::string_view knownKeys[] = {"aws:PrincipalArn", "aws:PrincipalAccount",
                                          "aws:ResourceAccount"};

bool isKnownKey(std::string_view key)
{
    return std::any_of(std::begin(knownKeys), std::end(knownKeys),
                       [&](std::string_view known) { return isSameIgnoringCase(known, key); });
}

bool isOpenCondition(const Condition &condition, ActionSet action, bool areTagsKnown)
{
    if (condition.isAge() || (condition.isVaultTag() && areTagsKnown) ||
        isKnownKey(condition.keyName) || !condition.op)
        return false;
    // What the action never meets, or always does, is decided without the key.
    const ConditionReach reach = reachOf(condition);
    return !(reach.never | reach.always).intersects(action);
}

/// What a variable stands for depends on the request.
bool hasVariable(const Condition &condition)
{
    return std::any_of(
        condition.values.begin(), condition.values.end(),
        [](const ScalarValue &value) { return value.text.find("${") != std::string_view::npos; });
}

/// One that AWS does not say the meaning of stays, and is undecided.
bool isPlain(const Condition &condition)
{
    return condition.key.key && !condition.values.empty() && condition.isWellFormed &&
           !(condition.op && condition.op->family == OperatorFamily::Null &&
             condition.op->ifExists);
}

/// Takes them out, and says of each statement whether it had one.
std::vector<bool> openUp(PolicyModel &model, ActionSet action, bool areTagsKnown)
{
    std::vector<bool> isOpen;
    for (StatementModel &statement : model.statements) {
        auto &conditions = statement.conditions;
        const auto end =
            std::remove_if(conditions.begin(), conditions.end(), [&](const Condition &condition) {
                const bool isUnknown = model.hasVariables && hasVariable(condition);
                return (isUnknown || isOpenCondition(condition, action, areTagsKnown)) &&
                       isPlain(condition);
            });
        isOpen.push_back(end != conditions.end());
        conditions.erase(end, conditions.end());
    }
    return isOpen;
}

/// The verdicts stand in the order in which they win.
Verdict verdictOf(const StatementTrace &trace, bool isOpen)
{
    if (trace.outcome == Outcome::Undecided)
        return Verdict::Undecided;
    if (trace.outcome != Outcome::Applies)
        return Verdict::NotDecided;
    if (trace.effect == Effect::Deny)
        return isOpen ? Verdict::MayBeDenied : Verdict::Denied;
    return isOpen ? Verdict::MayBeAllowed : Verdict::Allowed;
}

/// No account of anybody's: nothing that a policy names.
constexpr std::string_view foreignAccount = "000000000000";

} // namespace

Request requestOf(Asker asker, std::string_view action, std::string_view vaultArn,
                  const std::vector<VaultTag> *tags)
{
    const auto arn = arnPartsOf(vaultArn);
    const std::string own(arn ? arn->account() : std::string_view());
    const bool isOwn = asker == Asker::Root || asker == Asker::OwnPrincipal;
    const std::string account = isOwn ? own : std::string(foreignAccount);
    const std::string who = "arn:" + std::string(arn ? arn->partition() : "aws") +
                            ":iam::" + account +
                            (asker == Asker::OwnPrincipal ? ":role/any-other" : ":root");
    Request request(asker == Asker::Anonymous ? "anonymous" : who, action, vaultArn);
    for (const VaultTag &tag : tags ? *tags : std::vector<VaultTag>())
        request.setContext("glacier:ResourceTag/" + tag.key, {tag.value});
    return request;
}

OpenPolicy::OpenPolicy(PolicyModel model, ActionSet action, bool areTagsKnown)
    : m_policy(PolicyModel())
{
    m_isOpen = openUp(model, action, areTagsKnown);
    m_policy = PreparedPolicy(model);
}

std::vector<int> OpenPolicy::breakpoints() const
{
    return ageBreakpoints(m_policy);
}

ExplainedInterval OpenPolicy::decidedAt(int day, Request &request) const
{
    request.setArchiveAge(day);
    ExplainedInterval interval = decided(request);
    interval.firstDay = day;
    return interval;
}

ExplainedInterval OpenPolicy::decided(const Request &request) const
{
    ExplainedInterval interval{0, std::nullopt, Verdict::NotDecided, std::nullopt};
    for (const StatementTrace &trace : m_policy.decide(request).trace) {
        const Verdict one = verdictOf(trace, m_isOpen[trace.statement]);
        if (one < interval.verdict) {
            interval.verdict = one;
            interval.statement = trace.statement;
        }
    }
    return interval;
}

void append(std::vector<ExplainedInterval> &intervals, const ExplainedInterval &next)
{
    if (!intervals.empty()) {
        ExplainedInterval &last = intervals.back();
        if (last.verdict == next.verdict && last.statement == next.statement)
            return;
        last.lastDay = next.firstDay - 1;
    }
    intervals.push_back(next);
}

} // namespace vaultlock::policy
