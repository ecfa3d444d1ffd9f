// SPDX-License-Identifier: GPL-3.0-or-later

// The family "what it does": what a lock of this policy would come to.
#include "policy/account/accountedvault.h"
#include "policy/rules/effect/effects.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

void gatherRetention(WholePolicy &whole, const StatementEffect &effect)
{
    const AgeBound &bound = effect.upperBound;
    const bool counts = bound.condition && effect.applies.intersects(knownActions().deletion) &&
                        effect.isRetention() && !isAbsurdRetention(effect);
    if (counts && bound.openingDay > whole.openingDay) {
        whole.openingDay = bound.openingDay;
        whole.longest = bound.operand.node;
    }
}

void gatherDeny(WholePolicy &whole, StatementEffect effect)
{
    if (effect.applies.isEmpty())
        return;
    whole.deniesSomething = true; // of another vault: a finding of its own says so
    if (!effect.isOfVault)
        return;
    whole.deniesDeletion = whole.deniesDeletion || effect.binds.intersects(knownActions().deletion);
    gatherRetention(whole, effect);
    whole.denies.push_back(std::move(effect));
}

/// What nearly all statements are: without a look at who asks, and certain of some deletion.
bool isPlainlyTold(const EffectQuestions &questions, const StatementCells &statement)
{
    const CellSpace &cells = questions.space().cells();
    const Box &box = questions.requestsOf(ActionKind::Deletion);
    for (std::size_t i = 0; i < statement.applies.count; ++i) {
        const Literal &literal = cells.literal(statement.applies.first + i);
        const bool isOfAction = literal.dimension == RequestSpace::actionDimension;
        if (literal.dimension == RequestSpace::requesterDimension ||
            (!isOfAction && cells.isNowhere(box, literal, true)))
            return false;
    }
    return true;
}

/// Which is a danger by itself, at the operator.
bool comparesAgeAsText(const StatementModel &statement)
{
    return std::any_of(statement.conditions.begin(), statement.conditions.end(),
                       [](const Condition &condition) {
                           return condition.isAge() && condition.op &&
                                  condition.op->family != OperatorFamily::Numeric &&
                                  condition.op->family != OperatorFamily::Null;
                       });
}

/// There are requests that it may deny, and none of which that is certain. arguments: {`statement`}
void checkIsToldAtAll(Report &report, const EffectQuestions &questions,
                      const StatementEffect &effect)
{
    // An error of its own says why, mostly; and must be mended first.
    if (report.hasError() || effect.applies.isEmpty() || !effect.isOfVault ||
        isPlainlyTold(questions, *effect.cells) || comparesAgeAsText(*effect.statement))
        return;
    const RequestSpace &space = questions.space();
    const auto cells = space.cellsOf(effect.cells->policy, effect.cells->statement);
    // An anonymous request has so few keys that there is always something to tell of it.
    Box box = questions.account().requests();
    questions.account().keepRequesters(
        box, [](const Representative &who) { return who.kind != Representative::Kind::Anonymous; });
    const auto appliesSomewhere = [&](bool certainly) {
        return std::any_of(cells.begin(), cells.end(), [&](const StatementCells &one) {
            return questions.account().whereApplies(one, box, certainly).has_value();
        });
    };
    if (!appliesSomewhere(true) && appliesSomewhere(false) && !questions.account().wasCutShort())
        report.add(
            Rule::NotWorkedOut, Severity::Danger,
            report.tree().at(report.document().statements[effect.statement->index].effect).span,
            effect.statement->node, {"statement"});
}

void checkDeny(Report &report, const EffectQuestions &questions, const StatementEffect &effect)
{
    checkConditionsReach(report, questions, effect);
    checkDenials(report, questions, effect);
    checkAges(report, effect);
    checkHold(report, effect);
    checkLongTermKeys(report, questions, effect);
    checkIsToldAtAll(report, questions, effect);
}

/// What is not known is not shown as safe.
void addNotWorkedOut(Report &report)
{
    const NodeIndex statements = report.document().statement;
    report.add(Rule::NotWorkedOut, Severity::Danger, report.tree().at(statements).key, statements);
}

/// The vault's tags can be changed after the lock: for what a lock comes to they are open.
AccountedVault lockedVault(const Report &report)
{
    AccountedVault vault = accountedVault(report.vault(), report.model());
    vault.tags = nullptr;
    return vault;
}

} // namespace

void checkEffects(Report &report)
{
    if (report.model().statements.empty())
        return;
    const VaultAccount account(report.model(), nullptr, lockedVault(report));
    const EffectQuestions questions(account);
    if (!account.isWorkable()) {
        addNotWorkedOut(report);
        return;
    }
    WholePolicy whole;
    whole.denies.reserve(static_cast<qsizetype>(report.model().statements.size()));
    for (const StatementModel &statement : report.model().statements) {
        if (report.isFull())
            return;
        whole.isComplete = whole.isComplete && statement.isComplete;
        if (!statement.isComplete)
            continue;
        StatementEffect effect = questions.effectOf(statement);
        if (statement.effect == Effect::Allow) {
            checkAllow(report, effect);
        } else {
            checkDeny(report, questions, effect);
            gatherDeny(whole, std::move(effect));
        }
        checkDates(report, statement);
    }
    checkDeniesNothing(report, whole);
    checkTogether(report, questions, whole);
    checkHoldsAreKept(report, questions, whole);
    checkWhoIsFree(report, questions, whole);
    checkVaultAge(report, whole);
    if (account.wasCutShort())
        addNotWorkedOut(report);
}

} // namespace vaultlock::policy
