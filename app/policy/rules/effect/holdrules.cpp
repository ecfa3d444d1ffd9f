// SPDX-License-Identifier: GPL-3.0-or-later

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
void checkJoined(Report &report, const StatementEffect &effect)
{
    if (!effect.isRetention() || isAbsurdRetention(effect))
        return;
    const Tree &tree = report.tree();
    Finding &finding = report.add(Rule::RetentionAndHoldJoined, Severity::Danger,
                                  tree.at(effect.hold->keyNode).key, effect.statement->node,
                                  {std::string(effect.hold->key.tag)});
    if (tree.faults.empty())
        finding.fixes.push_back(retentionAndHoldApart(tree, *effect.statement));
}

/// The value that another spelling would slip past; nothing where there is none.
std::optional<ScalarValue> fragileValue(const Condition &condition)
{
    constexpr qsizetype most = 16; // nobody means more, and each is compared with all
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

/// It holds without the tag, or for what is like the value: else its spelling is all.
const char *kindOf(const Condition &condition, std::string_view value)
{
    const ConditionOperator &op = *condition.op;
    if (op.family == OperatorFamily::Bool)
        return "bool";
    if (op.ifExists || op.set == SetQualifier::ForAllValues)
        return "missing";
    return op.family == OperatorFamily::StringLike && hasWildcard(value) ? "like" : "case";
}

/// arguments: {the value, the tag's key, the other values, which: `case`, `like` (the value is a
/// pattern), `missing` (without the tag the hold is in place) or `bool`}
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
    std::vector<std::string> arguments{std::string(value->text), std::string(condition.key.tag)};
    for (const ScalarValue &other : condition.values) {
        if (other.node != value->node)
            arguments.emplace_back(other.text);
    }
    arguments.emplace_back(kindOf(condition, value->text));
    report.add(Rule::HoldValueFragile, Severity::Warning, span, value->node, std::move(arguments));
}

/// Requests for one action while the hold is in place: of the vault's account, or of everybody.
Box whileHeld(std::string_view action, const EffectQuestions &questions,
              const StatementEffect &hold, bool isOwn = true)
{
    const CellSpace &cells = questions.space().cells();
    const ActionKind kind = action == "DeleteArchive" ? ActionKind::Deletion : ActionKind::Tagged;
    Box box = isOwn ? questions.ownRequestsOf(kind) : questions.requestsOf(kind);
    cells.fix(box, RequestSpace::actionDimension, actionNamed(action).value_or(0));
    for (std::size_t i = 0; i < hold.cells->applies.count; ++i) {
        const Literal &literal = cells.literal(hold.cells->applies.first + i);
        for (const KeyDimension &key : questions.space().keys()) {
            if (key.isVaultTag() && key.dimension == literal.dimension)
                cells.keepOnly(box, literal, true);
        }
    }
    return box;
}

/// Somebody whom the policy does not name can change the vault's tags: whoever it names is meant
/// to. arguments: {the tag's key, who}
void checkRemovable(Report &report, const EffectQuestions &questions, const StatementEffect &hold)
{
    for (const std::string_view action : {"RemoveTagsFromVault", "AddTagsToVault"}) {
        Box box = whileHeld(action, questions, hold);
        questions.account().keepRequesters(box,
                                           [](const Representative &who) { return !who.isNamed; });
        const auto free = questions.account().whereFree(box);
        if (!free)
            continue;
        report.add(Rule::HoldRemovable, Severity::Warning, report.tree().at(hold.hold->keyNode).key,
                   hold.hold->keyNode,
                   {std::string(hold.hold->key.tag),
                    questions.space().requestIn(*free).requester().text()});
        return;
    }
}

/// While the tag is set nobody of the vault's account can delete, and nobody at all can take the
/// tag away.
/// arguments: {the tag's key}
void checkSealed(Report &report, const EffectQuestions &questions, const StatementEffect &hold)
{
    const VaultAccount &account = questions.account();
    const bool isSealed =
        account.isAllDenied(whileHeld("DeleteArchive", questions, hold)) &&
        account.isAllDenied(whileHeld("RemoveTagsFromVault", questions, hold, false)) &&
        account.isAllDenied(whileHeld("AddTagsToVault", questions, hold, false));
    if (isSealed)
        report.add(Rule::HoldSealsItself, Severity::Danger,
                   report.tree().at(hold.hold->keyNode).key, hold.hold->keyNode,
                   {std::string(hold.hold->key.tag)});
}

} // namespace

void checkHold(Report &report, const StatementEffect &effect)
{
    if (!effect.hold)
        return;
    checkJoined(report, effect);
    for (const Condition &condition : effect.statement->conditions) {
        if (condition.isVaultTag() && condition.op)
            checkFragile(report, condition);
    }
}

void checkHoldsAreKept(Report &report, const EffectQuestions &questions, const WholePolicy &whole)
{
    for (const StatementEffect &effect : whole.denies) {
        if (!effect.hold || report.isFull())
            continue;
        checkRemovable(report, questions, effect);
        if (!whole.deniesDeletion)
            checkSealed(report, questions, effect);
    }
}

} // namespace vaultlock::policy
