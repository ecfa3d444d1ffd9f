// SPDX-License-Identifier: GPL-3.0-or-later

// Whom a protection leaves free, and by what.
#include "policy/rules/effect/effects.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// Meant to keep others out, not to keep archives: all but those of an account or organization.
bool keepsOthersOut(const Condition &condition)
{
    constexpr std::string_view keys[] = {"aws:PrincipalAccount", "aws:PrincipalOrgID",
                                         "aws:PrincipalOrgPaths"};
    return condition.key.key && condition.op->isNegated &&
           std::find(std::begin(keys), std::end(keys), condition.key.key->name) != std::end(keys);
}

bool isByAge(const StatementEffect &effect)
{
    const auto &conditions = effect.statement->conditions;
    return std::any_of(conditions.begin(), conditions.end(),
                       [](const Condition &condition) { return condition.isAge(); });
}

/// Of those who ask without MFA a rule of its own says it, and of dates too.
bool canLeaveFree(const Condition &condition)
{
    return condition.op && !condition.isAge() && !condition.isVaultTag() &&
           !condition.isOnClock() && !slipsPastLongTermKeys(condition);
}

/// Deletions that the statement would deny, but for this one condition: of young archives where it
/// has no age and no hold, as nobody means such a statement to keep old ones.
std::optional<Box> outsideOf(std::size_t condition, const EffectQuestions &questions,
                             const StatementEffect &effect)
{
    const RequestSpace &space = questions.space();
    const CellSpace &cells = space.cells();
    const std::size_t dimension =
        space.dimensionOf(effect.cells->policy, effect.cells->statement, condition);
    Box box = questions.requestsOf(ActionKind::Deletion);
    bool isAny = true;
    bool isBounded = effect.hold != nullptr;
    const KeyDimension *const age = questions.age();
    for (std::size_t i = 0; i < effect.cells->applies.count && isAny; ++i) {
        const Literal &literal = cells.literal(effect.cells->applies.first + i);
        isBounded = isBounded || (age && literal.dimension == age->dimension);
        isAny = literal.dimension == dimension ? cells.takeAway(box, literal, false)
                                               : cells.keepOnly(box, literal, true);
    }
    if (dimension == RequestSpace::requesterDimension) {
        for (std::size_t i = 0; i < space.requesters().size(); ++i) {
            if (!space.isMeant(effect.cells->policy, effect.cells->statement, i) ||
                !space.leavesOut(effect.cells->policy, effect.cells->statement, condition, i))
                cells.remove(box, RequestSpace::requesterDimension, i);
        }
    }
    if (age && !isBounded)
        questions.account().keepCell(box, *age, age->firstSample());
    return isAny ? std::optional(std::move(box)) : std::nullopt;
}

/// What the request has of the key; empty where it has none.
std::string valueGiven(const Request &request, const Condition &condition)
{
    const KeyValues values = request.lookup(lowered(condition.keyName));
    return values.state == KeyValues::State::Present ? values.values->front() : std::string();
}

/// arguments: {who, the key, how: `requester`, or `others` where nobody of the vault's account is
/// free} or {the key, the value that leaves free, `value`} or {the key, empty, `absent`}
void addFree(Report &report, const StatementEffect &effect, const Condition &condition,
             const Request &witness, bool isOwn, bool isByRequester)
{
    std::vector<std::string> arguments;
    const std::string value = valueGiven(witness, condition);
    if (!isOwn)
        arguments = {witness.requester().text(), std::string(condition.keyName), "others"};
    else if (isByRequester)
        arguments = {witness.requester().text(), std::string(condition.keyName), "requester"};
    else if (value.empty())
        arguments = {std::string(condition.keyName), {}, "absent"};
    else
        arguments = {std::string(condition.keyName), value, "value"};
    // Others need a permission of the vault's access policy as well.
    report.add(Rule::LeavesFree, isOwn ? Severity::Danger : Severity::Warning,
               report.tree().at(condition.keyNode).key, effect.statement->node,
               std::move(arguments));
}

void checkCondition(Report &report, const EffectQuestions &questions, const StatementEffect &effect,
                    std::size_t index)
{
    const VaultAccount &account = questions.account();
    const auto outside = outsideOf(index, questions, effect);
    if (!outside)
        return;
    Box own = *outside;
    account.keepRequesters(own, [](const Representative &who) { return who.isOfVaultsAccount(); });
    auto free = account.whereFree(own);
    const bool isOwn = free.has_value();
    if (!isOwn)
        free = account.whereFree(*outside);
    if (!free)
        return;
    const std::size_t dimension =
        questions.space().dimensionOf(effect.cells->policy, effect.cells->statement, index);
    addFree(report, effect, effect.statement->conditions[index], questions.space().requestIn(*free),
            isOwn, dimension == RequestSpace::requesterDimension);
}

} // namespace

void checkWhoIsFree(Report &report, const EffectQuestions &questions, const WholePolicy &whole)
{
    for (const StatementEffect &effect : whole.denies) {
        if (!effect.applies.intersects(knownActions().deletion) || report.isFull())
            continue;
        const auto &conditions = effect.statement->conditions;
        // A retention or a hold is meant to keep archives from everybody.
        const bool isKept = effect.hold || isByAge(effect);
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            if (canLeaveFree(conditions[i]) && (isKept || !keepsOthersOut(conditions[i])))
                checkCondition(report, questions, effect, i);
        }
    }
}

} // namespace vaultlock::policy
