// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/explanation.h"

#include "policy/account/accountedvault.h"
#include "policy/account/statementeffect.h"
#include "policy/decision/principalmatch.h"
#include "policy/model/arn.h"
#include "policy/reader/reader.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool isPlainPrincipal(const PrincipalValue &principal)
{
    const bool isKnown =
        principal.type == PrincipalType::Aws || principal.type == PrincipalType::Service;
    return principal.value.text == "*" || (isKnown && !hasWildcard(principal.value.text));
}

class Explaining
{
public:
    Explaining(const PolicyModel &model, const EffectQuestions &questions)
        : m_model(model)
        , m_questions(questions)
    {
        if (const auto arn = arnPartsOf(questions.space().vault().arn))
            m_account = arn->account();
    }

    ExplainedStatement explained(const StatementModel &statement) const
    {
        ExplainedStatement result;
        result.index = statement.index;
        result.sid = statement.sid;
        result.effect = statement.effect;
        findDoubt(statement, result);
        if (result.doubt != Doubt::None)
            return result;
        const StatementEffect effect = m_questions.effectOf(statement);
        result.who = principalsOf(statement.principals);
        result.who.canNobodyAsk = effect.isForNobody;
        result.areActionsNegated = statement.actions.isNegated;
        ActionSet named;
        for (const ActionValue &action : statement.actions.values) {
            result.actions.emplace_back(action.value.text);
            if (!hasWildcard(action.value.text))
                named = named | action.matched;
        }
        result.always = effect.always;
        result.sometimes = effect.applies.without(effect.always);
        result.never = (named & statement.actions.reached).without(effect.applies);
        result.isAboutGlacier = !statement.actions.reached.isEmpty();
        for (const Condition &condition : statement.conditions)
            result.conditions.push_back(conditionOf(condition));
        result.bindsRoot = appliesToRoot(statement);
        addAge(effect, result);
        return result;
    }

private:
    void findDoubt(const StatementModel &statement, ExplainedStatement &result) const
    {
        const auto doubt = [&](Doubt why, std::string_view text) {
            result.doubt = why;
            result.doubtful = text;
        };
        if (!statement.isComplete)
            return doubt(Doubt::Incomplete, {});
        if (statement.principals.isNegated && statement.effect == Effect::Allow)
            return doubt(Doubt::AllowAllBut, {});
        for (const PrincipalValue &principal : statement.principals.values) {
            if (!isPlainPrincipal(principal))
                return doubt(Doubt::Principal, principal.value.text);
        }
        for (const Condition &condition : statement.conditions) {
            // Which of IfExists and ForAnyValue wins where the key is missing.
            const bool isContradictory =
                condition.op->ifExists && condition.op->set == SetQualifier::ForAnyValue;
            if (isContradictory ||
                !PreparedCondition(condition, m_model.hasVariables).isDocumented())
                return doubt(Doubt::Condition, condition.keyName);
        }
        const RequestSpace &space = m_questions.space();
        if (!space.isWorkable())
            return doubt(Doubt::TooMuch, {});
        const Truth isAbout = space.resourceOf(0, statement.index);
        if (isAbout == Truth::Undecided)
            return doubt(Doubt::Resource, statement.resources.values.front().text);
        result.isAboutOtherVaults = isAbout == Truth::False;
    }

    ExplainedPrincipals principalsOf(const Principals &principals) const
    {
        using Kind = ExplainedPrincipals::Kind;
        ExplainedPrincipals who;
        for (const PrincipalValue &value : principals.values)
            who.names.emplace_back(value.value.text);
        who.kind = principals.isNegated       ? principals.isEveryone ? Kind::Nobody : Kind::AllBut
                   : principals.isEveryone    ? Kind::Everyone
                   : isOwnAccount(principals) ? Kind::Account
                                              : Kind::Named;
        who.areLeftOutPerhaps = who.kind == Kind::AllBut && isSomebodyUndecided(principals);
        return who;
    }

    bool isSomebodyUndecided(const Principals &principals) const
    {
        const PreparedPrincipals prepared(principals, Effect::Deny);
        const auto &all = m_questions.space().requesters();
        return std::any_of(all.begin(), all.end(), [&](const Representative &who) {
            return prepared.match(Requester::fromText(who.principal)).isMeant == Truth::Undecided;
        });
    }

    bool isOwnAccount(const Principals &principals) const
    {
        if (principals.values.size() != 1 || principals.values.front().type != PrincipalType::Aws)
            return false;
        const Requester who = Requester::fromText(principals.values.front().value.text);
        return who.kind() == Requester::Kind::Root && who.account() == m_account;
    }

    bool appliesToRoot(const StatementModel &statement) const
    {
        const VaultAccount &account = m_questions.account();
        Box box = account.requests();
        account.keepRequester(box, 0); // root is always the first
        const auto all = account.space().statements();
        return std::any_of(all.begin(), all.end(), [&](const StatementCells &cells) {
            return cells.statement == statement.index && account.whereApplies(cells, box);
        });
    }

    /// One stretch of days, where the statement has conditions on the age.
    void addAge(const StatementEffect &effect, ExplainedStatement &result) const
    {
        const bool hasAge =
            std::any_of(result.conditions.begin(), result.conditions.end(),
                        [](const ExplainedCondition &condition) { return condition.isAge; });
        if (!hasAge || !effect.areDaysKnown || effect.days.size() != 1)
            return;
        result.age = ExplainedAge{effect.days.front().first, std::nullopt};
        if (effect.days.front().last != Days::endless)
            result.age->lastDay = effect.days.front().last;
        const KeyDimension *age = m_questions.space().keyNamed(archiveAgeKey);
        if (!age || !age->canBeAbsent || !effect.cells)
            return;
        Box inventories = m_questions.requestsOf(ActionKind::Job);
        m_questions.account().keepCell(inventories, *age, 0);
        result.includesInventories =
            m_questions.account().whereApplies(*effect.cells, inventories, false).has_value();
    }

    ExplainedCondition conditionOf(const Condition &condition) const
    {
        ExplainedCondition result;
        result.key = condition.keyName;
        if (condition.isVaultTag())
            result.tag = condition.key.tag;
        result.op = *condition.op;
        for (const ScalarValue &value : condition.values)
            result.values.emplace_back(value.text);
        result.isAge = condition.isAge();
        result.hasVariables = m_model.hasVariables;
        const ConditionKey *known = condition.key.key;
        result.canBeMissing = !known || known->presence != KeyPresence::Always;
        return result;
    }

    const PolicyModel &m_model;
    const EffectQuestions &m_questions;
    std::string_view m_account;
};

bool hasErrors(std::string_view text, const std::optional<ChosenVault> &vault)
{
    const std::vector<Finding> findings = lint(text, vault);
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace

Explanation explain(std::string_view text, const std::optional<ChosenVault> &vault)
{
    Explanation explanation = explainStatements(text, vault);
    if (explanation.isPolicy && !explanation.vaultArn.empty())
        explanation.ages = explainAges(text, vault, explanation.vaultArn);
    return explanation;
}

Explanation explainStatements(std::string_view text, const std::optional<ChosenVault> &vault)
{
    const Tree tree = read(text);
    const Document document = documentOf(tree);
    const PolicyModel model = modelOf(tree, document);
    Explanation explanation;
    explanation.isPolicy = document.root != noNode && document.wrapped == noNode;
    if (!explanation.isPolicy)
        return explanation;
    explanation.hasErrors = hasErrors(text, vault);
    // The sentences about tags say what they do, whatever they are now.
    AccountedVault accounted = accountedVault(vault ? &*vault : nullptr, model);
    accounted.tags = nullptr;
    explanation.vaultArn = vault ? accounted.arn : firstVaultOf(model);
    explanation.isVaultChosen = vault.has_value();
    accounted.isChosen = !explanation.vaultArn.empty();
    const VaultAccount account(model, nullptr, accounted);
    const EffectQuestions questions(account);
    const Explaining explaining(model, questions);
    for (const StatementModel &statement : model.statements)
        explanation.statements.push_back(explaining.explained(statement));
    return explanation;
}

} // namespace vaultlock::policy
