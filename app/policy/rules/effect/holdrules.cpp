// Legal holds: deletion denied while the vault has a tag.
#include "policy/rules/effect/effects.h"
#include "policy/rules/effect/holdsplit.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <optional>

namespace vaultlock::policy {

namespace {

bool hasLetter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return lowered(c) >= 'a' && lowered(c) <= 'z'; });
}

/// Whether another of the values is the same but for case: somebody thought of it.
bool hasVariant(const Condition &condition, std::string_view value)
{
    return std::any_of(condition.values.begin(), condition.values.end(), [&](const auto &other) {
        return other.text != value && isSameIgnoringCase(other.text, value);
    });
}

bool isAnything(const ScalarValue &value)
{
    return value.text == "*";
}

/// arguments: {the tag's key}
void checkJoined(Report &report, const StatementReach &reach)
{
    const bool isFromDayZero = reach.age.isRetention() && !isAbsurdRetention(reach.age);
    if (!isFromDayZero)
        return;
    const Tree &tree = report.tree();
    Finding &finding =
        report.add(Rule::RetentionAndHoldJoined, Severity::Danger, tree.at(reach.hold->keyNode).key,
                   reach.statement->node, {std::string(reach.hold->key.tag)});
    if (tree.faults.empty())
        finding.fixes.push_back(retentionAndHoldApart(tree, *reach.statement));
}

/// The value that another spelling would slip past; nothing where there is none.
std::optional<ScalarValue> fragileValue(const Condition &condition)
{
    constexpr std::size_t most = 16; // nobody means more, and each is compared with all
    const ConditionOperator &op = *condition.op;
    const bool isExact =
        op.family == OperatorFamily::String || op.family == OperatorFamily::StringLike;
    if (!isExact || op.isNegated || condition.values.size() > most)
        return std::nullopt;
    const bool isLike = op.family == OperatorFamily::StringLike;
    if (isLike && std::any_of(condition.values.begin(), condition.values.end(), isAnything))
        return std::nullopt;
    const auto found =
        std::find_if(condition.values.begin(), condition.values.end(), [&](const auto &value) {
            return hasLetter(value.text) && value.text.find("${") == std::string_view::npos &&
                   !hasVariant(condition, value.text);
        });
    return found == condition.values.end() ? std::nullopt : std::optional(*found);
}

/// arguments: {the value, the tag's key, which: `case` or `bool`}
void checkFragile(Report &report, const Condition &condition)
{
    const Tree &tree = report.tree();
    std::optional<ScalarValue> value;
    const bool isBool = condition.op->family == OperatorFamily::Bool;
    if (isBool && !condition.values.empty())
        value = condition.values.front();
    else
        value = fragileValue(condition);
    if (!value)
        return;
    const Span span = isBool ? tree.at(condition.operatorNode).key : tree.at(value->node).span;
    report.add(
        Rule::HoldValueFragile, Severity::Warning, span, value->node,
        {std::string(value->text), std::string(condition.key.tag), isBool ? "bool" : "case"});
}

} // namespace

void checkHold(Report &report, const StatementReach &reach)
{
    if (!reach.hold)
        return;
    checkJoined(report, reach);
    for (const Condition &condition : reach.statement->conditions) {
        if (condition.isVaultTag() && condition.op)
            checkFragile(report, condition);
    }
}

/// arguments: {the tag's key}
void checkHoldsAreKept(Report &report, const WholePolicy &whole)
{
    const ActionSet tagging = knownActions().tagging;
    if ((whole.restricted & tagging) == tagging)
        return;
    for (const Condition *hold : whole.holds) {
        if (report.isFull())
            return;
        report.add(Rule::HoldRemovable, Severity::Warning, report.tree().at(hold->keyNode).key,
                   hold->keyNode, {std::string(hold->key.tag)});
    }
}

} // namespace vaultlock::policy
