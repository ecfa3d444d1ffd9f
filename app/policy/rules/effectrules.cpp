// The family "what it does": what a lock of this policy would come to.
#include "policy/account/accountedvault.h"
#include "policy/model/arn.h"
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

void checkDeny(Report &report, const EffectQuestions &questions, const StatementEffect &effect)
{
    checkConditionsReach(report, questions, effect);
    checkDenials(report, questions, effect);
    checkAges(report, effect);
    checkHold(report, effect);
    checkLongTermKeys(report, questions, effect);
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
    const auto arn = report.hasVault() ? arnPartsOf(account.space().vault().arn) : std::nullopt;
    const std::string_view ownAccount = arn ? arn->account() : std::string_view();
    WholePolicy whole;
    whole.denies.reserve(report.model().statements.size());
    for (const StatementModel &statement : report.model().statements) {
        if (report.isFull())
            return;
        whole.isComplete = whole.isComplete && statement.isComplete;
        if (!statement.isComplete)
            continue;
        StatementEffect effect = questions.effectOf(statement);
        if (statement.effect == Effect::Allow) {
            checkAllow(report, effect, ownAccount);
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
