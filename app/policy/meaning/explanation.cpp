#include "policy/meaning/explanation.h"

#include "policy/decision/arnmatch.h"
#include "policy/decision/operand.h"
#include "policy/decision/truth.h"
#include "policy/decision/variables.h"
#include "policy/model/arn.h"
#include "policy/reader/reader.h"
#include "policy/rules/effect/statementreach.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool hasVariable(std::string_view text, const PolicyModel &model)
{
    return model.hasVariables && text.find("${") != std::string_view::npos;
}

bool isPlainPrincipal(const PrincipalValue &principal)
{
    const bool isKnown =
        principal.type == PrincipalType::Aws || principal.type == PrincipalType::Service;
    return principal.value.text == "*" || (isKnown && !hasWildcard(principal.value.text));
}

bool isOperand(OperatorFamily family, std::string_view value)
{
    switch (family) {
    case OperatorFamily::Numeric:
        return numberIn(value).has_value();
    case OperatorFamily::Date:
        return dateIn(value).has_value();
    case OperatorFamily::Bool:
    case OperatorFamily::Null:
        return booleanIn(value).has_value();
    case OperatorFamily::IpAddress:
        return ipRangeIn(value).has_value();
    case OperatorFamily::Binary:
        return isBase64(value);
    case OperatorFamily::Arn:
        return arnPartsOf(value).has_value();
    default:
        return true;
    }
}

bool isDocumented(const Condition &condition, bool hasVariables)
{
    if (!condition.op || !condition.key.key || !condition.isWellFormed || condition.values.empty())
        return false;
    const ConditionOperator &op = *condition.op;
    if (op.family == OperatorFamily::Null && op.ifExists)
        return false;
    const bool isOdd = condition.isAge() && op.family != OperatorFamily::Numeric &&
                       op.family != OperatorFamily::Null;
    return !isOdd && std::all_of(condition.values.begin(), condition.values.end(),
                                 [&](const ScalarValue &value) {
                                     return isOperand(op.family, value.text) &&
                                            !VariableText(value.text, hasVariables).isMalformed();
                                 });
}

class Explaining
{
public:
    Explaining(const PolicyModel &model, std::string vaultArn)
        : m_model(model)
        , m_vaultArn(std::move(vaultArn))
    {
        if (const auto arn = arnPartsOf(m_vaultArn))
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
        const StatementReach reach = reachOf(statement, m_account);
        result.who = principalsOf(statement.principals, reach.binding);
        result.areActionsNegated = statement.actions.isNegated;
        ActionSet named;
        for (const ActionValue &action : statement.actions.values) {
            result.actions.emplace_back(action.value.text);
            if (!hasWildcard(action.value.text))
                named = named | action.matched;
        }
        result.always = reach.always;
        result.sometimes = reach.applies.without(reach.always);
        result.never = (named & statement.actions.reached).without(reach.applies);
        for (const Condition &condition : statement.conditions)
            result.conditions.push_back(conditionOf(condition));
        const AgeWindow &age = reach.age;
        if (age.hasConditions && age.isDecided && !age.hasGaps && !age.isEmpty()) {
            result.age = ExplainedAge{std::max<std::int64_t>(age.first, 0), std::nullopt};
            if (age.last != AgeWindow::endless)
                result.age->lastDay = age.last;
        }
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
        for (const PrincipalValue &principal : statement.principals.values) {
            if (!isPlainPrincipal(principal))
                return doubt(Doubt::Principal, principal.value.text);
        }
        for (const Condition &condition : statement.conditions) {
            if (!isDocumented(condition, m_model.hasVariables))
                return doubt(Doubt::Condition, condition.keyName);
        }
        const Truth isAbout = isAboutVault(statement.resources);
        if (isAbout == Truth::Undecided)
            return doubt(Doubt::Resource, statement.resources.values.front().text);
        result.isAboutOtherVaults = isAbout == Truth::False;
    }

    Truth isAboutVault(const Resources &resources) const
    {
        Truth any = Truth::False;
        for (const ScalarValue &value : resources.values) {
            const bool isFixed = !hasVariable(value.text, m_model);
            any = either(any,
                         isFixed ? matchesResourceArn(value.text, m_vaultArn) : Truth::Undecided);
        }
        return resources.isNegated ? negated(any) : any;
    }

    static ExplainedPrincipals principalsOf(const Principals &principals, Binding binding)
    {
        using Kind = ExplainedPrincipals::Kind;
        ExplainedPrincipals who;
        for (const PrincipalValue &value : principals.values)
            who.names.emplace_back(value.value.text);
        const bool isOne = principals.values.size() == 1;
        who.kind = binding == Binding::Nobody             ? Kind::Nobody
                   : binding == Binding::Everyone         ? Kind::Everyone
                   : principals.isNegated                 ? Kind::AllBut
                   : binding == Binding::Account && isOne ? Kind::Account
                                                          : Kind::Named;
        return who;
    }

    static ExplainedCondition conditionOf(const Condition &condition)
    {
        ExplainedCondition result;
        result.key = condition.keyName;
        if (condition.isVaultTag())
            result.tag = condition.key.tag;
        result.op = *condition.op;
        for (const ScalarValue &value : condition.values)
            result.values.emplace_back(value.text);
        result.isAge = condition.isAge();
        return result;
    }

    const PolicyModel &m_model;
    std::string m_vaultArn;
    std::string_view m_account;
};

/// The first that a statement is about by its whole name; empty where there is none.
std::string firstVaultOf(const PolicyModel &model)
{
    for (const StatementModel &statement : model.statements) {
        if (statement.resources.isNegated)
            continue;
        for (const ScalarValue &value : statement.resources.values) {
            const auto arn = arnPartsOf(value.text);
            if (arn && arn->service() == "glacier" && !hasWildcard(value.text) &&
                !hasVariable(value.text, model))
                return std::string(value.text);
        }
    }
    return {};
}

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
    const Tree tree = read(text);
    const std::string vaultArn =
        vault ? vault->arn.toString().toStdString() : firstVaultOf(modelOf(tree, documentOf(tree)));
    if (explanation.isPolicy && !vaultArn.empty()) {
        explanation.ages =
            explainAges(text, vaultArn, vault && vault->tags ? &*vault->tags : nullptr);
    }
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
    const std::string vaultArn = vault ? vault->arn.toString().toStdString() : firstVaultOf(model);
    const Explaining explaining(model, vaultArn);
    for (const StatementModel &statement : model.statements)
        explanation.statements.push_back(explaining.explained(statement));
    return explanation;
}

} // namespace vaultlock::policy
