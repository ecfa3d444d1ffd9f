// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/guided/guidedreading.h"

#include "policy/decision/operand.h"
#include "policy/decision/variables.h"
#include "policy/guided/rulestatement.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <cmath>

namespace vaultlock::policy {

namespace {

constexpr double mostDays = 1e9;

ActionSet setOf(std::initializer_list<std::string_view> names)
{
    ActionSet set;
    for (const std::string_view name : names)
        set = set | ActionSet::of(name);
    return set;
}

bool isBare(const ConditionOperator &op)
{
    return !op.ifExists && op.set == SetQualifier::None;
}

bool isKey(const Condition &condition, std::string_view name)
{
    return condition.key.key && condition.key.key->name == name;
}

/// What all values are; nothing where they differ, or there is none.
std::optional<std::string> onlyValue(const Condition &condition)
{
    if (condition.values.empty())
        return {};
    const std::string_view first = condition.values.front().text;
    const bool areSame = std::all_of(condition.values.begin(), condition.values.end(),
                                     [&](const ScalarValue &v) { return v.text == first; });
    return areSame ? std::optional(std::string(first)) : std::nullopt;
}

/// One statement, as far as the rules have something in common.
class RuleReading
{
public:
    RuleReading(const StatementModel &statement, const Tree &tree, const VaultArn &vault)
        : m_statement(statement)
        , m_tree(tree)
        , m_vault(vault)
    {
    }

    std::optional<GuidedRule> rule() const
    {
        if (!m_statement.isComplete || m_statement.effect != Effect::Deny || hasOtherElements() ||
            !isAboutThisVault() || m_statement.actions.isNegated)
            return {};
        const std::optional<Bound> bound = boundOf();
        if (!bound)
            return {};
        if (areOnlyActions(setOf({"DeleteArchive"})))
            return deletion(*bound);
        if (areOnlyActions(setOf({"AddTagsToVault", "RemoveTagsFromVault"})))
            return *bound == Bound::Everyone ? protection() : std::nullopt;
        const auto settings =
            setOf({"SetVaultAccessPolicy", "DeleteVaultAccessPolicy", "SetVaultNotifications",
                   "DeleteVaultNotifications", "DeleteVault"});
        if (areOnlyActions(settings) && m_statement.conditions.empty())
            return SettingsKept{*bound};
        if (areAllActions() && *bound == Bound::Everyone)
            return otherAccounts();
        return {};
    }

private:
    /// Elements that are not known, or twice: what is meant by them nobody can say.
    bool hasOtherElements() const
    {
        std::size_t members = 0;
        for (NodeIndex child = m_tree.at(m_statement.node).firstChild; child != noNode;
             child = m_tree.at(child).nextSibling) {
            ++members;
            if (m_tree.isKey(child, "Sid") && m_tree.at(child).kind != NodeKind::String)
                return true;
        }
        const std::size_t hasSid = m_tree.member(m_statement.node, "Sid") == noNode ? 0 : 1;
        const std::size_t hasCondition =
            m_tree.member(m_statement.node, "Condition") == noNode ? 0 : 1;
        constexpr std::size_t needed = 4;
        return members != needed + hasSid + hasCondition;
    }

    bool isAboutThisVault() const
    {
        const Resources &resources = m_statement.resources;
        const std::string arn = m_vault.toString().toStdString();
        return !resources.isNegated && !resources.values.empty() &&
               std::all_of(resources.values.begin(), resources.values.end(),
                           [&](const ScalarValue &value) { return value.text == arn; });
    }

    std::optional<Bound> boundOf() const
    {
        const Principals &principals = m_statement.principals;
        const bool areAws = std::all_of(
            principals.values.begin(), principals.values.end(),
            [](const PrincipalValue &value) { return value.type == PrincipalType::Aws; });
        if (principals.isNegated || !areAws)
            return {};
        if (principals.isEveryone)
            return Bound::Everyone;
        const std::string account = m_vault.account().toString().toStdString();
        const std::string root = rootArnOf(m_vault);
        const bool isOwn =
            !principals.values.empty() &&
            std::all_of(principals.values.begin(), principals.values.end(),
                        [&](const PrincipalValue &value) {
                            return value.value.text == account || value.value.text == root;
                        });
        return isOwn ? std::optional(Bound::OwnAccount) : std::nullopt;
    }

    /// Just these, each by its name: what a wildcard matches may become more.
    bool areOnlyActions(ActionSet wanted) const
    {
        const Actions &actions = m_statement.actions;
        return actions.reached == wanted &&
               std::all_of(actions.values.begin(), actions.values.end(),
                           [](const ActionValue &value) {
                               return !value.matched.isEmpty() && !hasWildcard(value.value.text);
                           });
    }

    bool areAllActions() const
    {
        const Actions &actions = m_statement.actions;
        return !actions.values.empty() &&
               std::all_of(actions.values.begin(), actions.values.end(),
                           [](const ActionValue &value) {
                               return isSameIgnoringCase(value.value.text, "glacier:*");
                           });
    }

    std::optional<GuidedRule> deletion(Bound bound) const
    {
        if (m_statement.conditions.empty())
            return DeletionForbidden{bound};
        if (m_statement.conditions.size() > 1)
            return {};
        const Condition &condition = m_statement.conditions.front();
        if (!condition.op || !isBare(*condition.op) || condition.op->isNegated)
            return {};
        return condition.isAge() ? retention(condition, bound) : hold(condition, bound);
    }

    std::optional<GuidedRule> retention(const Condition &condition, Bound bound) const
    {
        const Comparison comparison = condition.op->comparison;
        const std::optional<std::string> value = onlyValue(condition);
        if (condition.op->family != OperatorFamily::Numeric || !value ||
            (comparison != Comparison::Less && comparison != Comparison::LessEquals))
            return {};
        const std::optional<double> number = numberIn(*value);
        if (!number || *number != std::floor(*number) || *number < 0 || *number > mostDays)
            return {};
        const auto days =
            static_cast<std::int64_t>(*number) + (comparison == Comparison::LessEquals ? 1 : 0);
        return days > 0 ? std::optional<GuidedRule>(Retention{days, bound}) : std::nullopt;
    }

    std::optional<GuidedRule> hold(const Condition &condition, Bound bound) const
    {
        const OperatorFamily family = condition.op->family;
        const bool isEquals =
            family == OperatorFamily::String || family == OperatorFamily::StringIgnoringCase;
        const std::optional<std::string> value = onlyValue(condition);
        if (!condition.isVaultTag() || condition.key.tag.empty() || !isEquals || !value ||
            hasVariable(*value))
            return {};
        return LegalHold{std::string(condition.key.tag), *value,
                         family == OperatorFamily::StringIgnoringCase, bound};
    }

    std::optional<GuidedRule> protection() const
    {
        if (m_statement.conditions.empty())
            return HoldProtection{};
        const Condition &condition = m_statement.conditions.front();
        if (m_statement.conditions.size() > 1 || !isKey(condition, "aws:PrincipalArn") ||
            !condition.op || !isBare(*condition.op) || !condition.op->isNegated ||
            condition.op->family != OperatorFamily::Arn)
            return {};
        HoldProtection rule;
        for (const ScalarValue &value : condition.values) {
            if (hasWildcard(value.text) || hasVariable(value.text))
                return {};
            rule.mayChange.emplace_back(value.text);
        }
        return rule.mayChange.empty() ? std::nullopt : std::optional<GuidedRule>(rule);
    }

    std::optional<GuidedRule> otherAccounts() const
    {
        if (m_statement.conditions.size() != 1)
            return {};
        const Condition &condition = m_statement.conditions.front();
        const bool isOtherThan = condition.op && isBare(*condition.op) && condition.op->isNegated &&
                                 condition.op->family == OperatorFamily::String;
        const std::optional<std::string> account = onlyValue(condition);
        if (!isKey(condition, "aws:PrincipalAccount") || !isOtherThan || !account ||
            *account != m_vault.account().toString().toStdString())
            return {};
        return OtherAccountsForbidden{};
    }

    const StatementModel &m_statement;
    const Tree &m_tree;
    const VaultArn &m_vault;
};

} // namespace

std::optional<GuidedRule> ruleOf(const StatementModel &statement, const Tree &tree,
                                 const VaultArn &vault)
{
    return RuleReading(statement, tree, vault).rule();
}

bool countsUpTo(const StatementModel &retention)
{
    return retention.conditions.front().op->comparison == Comparison::LessEquals;
}

} // namespace vaultlock::policy
