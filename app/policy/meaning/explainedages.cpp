#include "policy/decision/agesweep.h"
#include "policy/meaning/explanation.h"
#include "policy/model/arn.h"
#include "policy/reader/reader.h"
#include "policy/rules/effect/statementreach.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

using Verdict = ExplainedInterval::Verdict;
using Outcome = StatementTrace::Outcome;

/// Of statements at ages. Far more than a policy that the service takes can need, and still fast.
constexpr std::size_t mostDecisions = 500'000;

/// What is known of every request of the account's root for its own vault.
constexpr std::string_view knownKeys[] = {"aws:PrincipalArn", "aws:PrincipalAccount",
                                          "aws:ResourceAccount"};

bool isKnownKey(std::string_view key)
{
    return std::any_of(std::begin(knownKeys), std::end(knownKeys),
                       [&](std::string_view known) { return isSameIgnoringCase(known, key); });
}

/// A policy without the conditions that the request does not answer, and which statements had one:
/// those may apply where they do here.
struct OpenPolicy
{
    PreparedPolicy policy;
    std::vector<bool> isOpen; ///< a statement
};

bool isOpenCondition(const Condition &condition, bool areTagsKnown)
{
    if (condition.isAge() || (condition.isVaultTag() && areTagsKnown) ||
        isKnownKey(condition.keyName) || !condition.op)
        return false;
    // What a deletion never meets, or always does, is decided without the key.
    const ConditionReach reach = reachOf(condition);
    return !(reach.never | reach.always).intersects(knownActions().deletion);
}

/// One that AWS does not say the meaning of stays, and is undecided.
bool isPlain(const Condition &condition)
{
    return condition.key.key && !condition.values.empty() && condition.isWellFormed &&
           !(condition.op && condition.op->family == OperatorFamily::Null &&
             condition.op->ifExists);
}

OpenPolicy openPolicyOf(PolicyModel model, bool areTagsKnown)
{
    std::vector<bool> isOpen;
    for (StatementModel &statement : model.statements) {
        auto &conditions = statement.conditions;
        const auto end =
            std::remove_if(conditions.begin(), conditions.end(), [&](const Condition &condition) {
                return isOpenCondition(condition, areTagsKnown) && isPlain(condition);
            });
        isOpen.push_back(end != conditions.end());
        conditions.erase(end, conditions.end());
    }
    return {PreparedPolicy(model), std::move(isOpen)};
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

ExplainedInterval decidedAt(int day, const OpenPolicy &open, Request &request)
{
    request.setArchiveAge(day);
    ExplainedInterval interval{day, std::nullopt, Verdict::NotDecided, std::nullopt};
    for (const StatementTrace &trace : open.policy.decide(request).trace) {
        const Verdict one = verdictOf(trace, open.isOpen[trace.statement]);
        if (one < interval.verdict) {
            interval.verdict = one;
            interval.statement = trace.statement;
        }
    }
    return interval;
}

bool looksAtTags(const PolicyModel &model)
{
    return std::any_of(
        model.statements.begin(), model.statements.end(), [](const StatementModel &statement) {
            return statement.actions.reached.intersects(knownActions().deletion) &&
                   std::any_of(statement.conditions.begin(), statement.conditions.end(),
                               [](const Condition &condition) { return condition.isVaultTag(); });
        });
}

Request rootsDeletion(std::string_view vaultArn, const std::vector<VaultTag> *tags)
{
    const auto arn = arnPartsOf(vaultArn);
    const std::string account(arn ? arn->account() : std::string_view());
    const std::string root =
        "arn:" + std::string(arn ? arn->partition() : "aws") + ":iam::" + account + ":root";
    Request request(root, "glacier:DeleteArchive", vaultArn);
    request.setContext("aws:PrincipalArn", {root});
    request.setContext("aws:PrincipalAccount", {account});
    request.setContext("aws:ResourceAccount", {account});
    for (const VaultTag &tag : tags ? *tags : std::vector<VaultTag>())
        request.setContext("glacier:ResourceTag/" + tag.key, {tag.value});
    return request;
}

} // namespace

ExplainedAges explainAges(std::string_view text, std::string_view vaultArn,
                          const std::vector<VaultTag> *tags)
{
    const Tree tree = read(text);
    PolicyModel model = modelOf(tree, documentOf(tree));
    const auto arn = arnPartsOf(vaultArn);
    ExplainedAges ages{std::string(arn ? arn->account() : std::string_view()),
                       tags != nullptr,
                       looksAtTags(model),
                       {}};
    const OpenPolicy open = openPolicyOf(std::move(model), tags != nullptr);
    Request request = rootsDeletion(vaultArn, tags);
    const std::vector<int> days = ageBreakpoints(open.policy);
    if (days.size() * open.policy.statementCount() > mostDecisions)
        return ages;
    for (const int day : days) {
        const ExplainedInterval next = decidedAt(day, open, request);
        if (!ages.intervals.empty()) {
            ExplainedInterval &last = ages.intervals.back();
            if (last.verdict == next.verdict && last.statement == next.statement)
                continue;
            last.lastDay = day - 1;
        }
        ages.intervals.push_back(next);
    }
    return ages;
}

} // namespace vaultlock::policy
