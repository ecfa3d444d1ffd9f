// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/model/policymodel.h"

#include "policy/wildcards.h"

namespace vaultlock::policy {

namespace {

class ModelReading
{
public:
    explicit ModelReading(const Tree &tree)
        : m_tree(tree)
    {
    }

    PolicyModel model(const Document &document)
    {
        m_model.hasVariables =
            document.version != noNode && m_tree.isString(document.version, "2012-10-17");
        m_model.statements.reserve(document.statements.size());
        for (std::size_t i = 0; i < document.statements.size(); ++i)
            readStatement(document.statements[i], i);
        return std::move(m_model);
    }

private:
    std::string_view text(NodeIndex node)
    {
        const Node &value = m_tree.at(node);
        if (value.kind != NodeKind::String)
            return m_tree.textOf(value.span);
        if (value.hasEscape)
            return m_model.kept.emplace_front(m_tree.stringOf(node));
        return m_tree.rawStringOf(node);
    }

    std::string_view key(NodeIndex member)
    {
        if (m_tree.at(member).keyHasEscape)
            return m_model.kept.emplace_front(m_tree.keyOf(member));
        return m_tree.rawKeyOf(member);
    }

    static bool isScalar(NodeKind kind)
    {
        return kind == NodeKind::String || kind == NodeKind::Number || kind == NodeKind::True ||
               kind == NodeKind::False;
    }

    /// Calls take(value) for the value, or for each of the list. False where one is no scalar.
    template <typename Take>
    bool eachValue(NodeIndex node, Take take)
    {
        const Node &value = m_tree.at(node);
        if (value.kind != NodeKind::Array) {
            if (isScalar(value.kind))
                take(ScalarValue{text(node), node});
            return isScalar(value.kind);
        }
        bool isWhole = true;
        for (NodeIndex child = value.firstChild; child != noNode;
             child = m_tree.at(child).nextSibling) {
            const bool isOne = isScalar(m_tree.at(child).kind);
            if (isOne)
                take(ScalarValue{text(child), child});
            isWhole = isWhole && isOne;
        }
        return isWhole;
    }

    void readStatement(const Statement &source, std::size_t index)
    {
        StatementModel &statement = m_model.statements.emplace_back(index, source.node);
        if (source.sid != noNode && m_tree.at(source.sid).kind == NodeKind::String)
            statement.sid = text(source.sid);
        if (source.effect != noNode && m_tree.isString(source.effect, "Deny"))
            statement.effect = Effect::Deny;
        else if (source.effect != noNode && m_tree.isString(source.effect, "Allow"))
            statement.effect = Effect::Allow;
        // All are read, whatever is wrong with one.
        const bool hasPrincipals = readPrincipals(source, statement.principals);
        const bool hasActions = readActions(source, statement.actions);
        const bool hasResources = readResources(source, statement.resources);
        const bool hasConditions = readConditions(source.condition, statement.conditions);
        statement.isComplete = statement.effect != Effect::Unknown && hasPrincipals && hasActions &&
                               hasResources && hasConditions;
    }

    bool readPrincipals(const Statement &source, Principals &principals)
    {
        principals.isNegated = source.principal == noNode;
        principals.node = principals.isNegated ? source.notPrincipal : source.principal;
        if (principals.node == noNode)
            return false;
        const Node &node = m_tree.at(principals.node);
        if (node.kind == NodeKind::String) {
            principals.isEveryone = m_tree.isString(principals.node, "*");
            return principals.isEveryone;
        }
        if (node.kind != NodeKind::Object)
            return false;
        bool isWhole = node.firstChild != noNode;
        for (NodeIndex child = node.firstChild; child != noNode;
             child = m_tree.at(child).nextSibling) {
            const std::string_view name = key(child);
            const PrincipalType type = principalType(name);
            const bool areValues = eachValue(child, [&](const ScalarValue &value) {
                principals.isEveryone =
                    principals.isEveryone || (type == PrincipalType::Aws && value.text == "*");
                principals.values.push_back({type, name, value});
            });
            isWhole = isWhole && areValues && type != PrincipalType::Unknown;
        }
        return isWhole;
    }

    static PrincipalType principalType(std::string_view key)
    {
        return key == "AWS"             ? PrincipalType::Aws
               : key == "Service"       ? PrincipalType::Service
               : key == "Federated"     ? PrincipalType::Federated
               : key == "CanonicalUser" ? PrincipalType::CanonicalUser
                                        : PrincipalType::Unknown;
    }

    bool readActions(const Statement &source, Actions &actions)
    {
        actions.isNegated = source.action == noNode;
        actions.node = actions.isNegated ? source.notAction : source.action;
        if (actions.node == noNode)
            return false;
        ActionSet named;
        const bool isWhole = eachValue(actions.node, [&](const ScalarValue &value) {
            const ActionSet matched = actionsMatching(value.text);
            named = named | matched;
            actions.values.push_back({value, matched});
        });
        actions.reached = actions.isNegated ? ActionSet::all().without(named) : named;
        return isWhole && !actions.values.empty();
    }

    /// `service:name`, or `*` for all of every service.
    static ActionSet actionsMatching(std::string_view value)
    {
        constexpr std::string_view service = "glacier";
        const std::size_t colon = value.find(':');
        if (colon == std::string_view::npos)
            return value == "*" ? ActionSet::all() : ActionSet();
        const std::string_view prefix = value.substr(0, colon);
        if (prefix != service && !matchesWildcardsIgnoringCase(prefix, service))
            return {};
        return ActionSet::matching(value.substr(colon + 1));
    }

    bool readResources(const Statement &source, Resources &resources)
    {
        resources.isNegated = source.resource == noNode;
        resources.node = resources.isNegated ? source.notResource : source.resource;
        if (resources.node == noNode)
            return false;
        const bool isWhole = eachValue(
            resources.node, [&](const ScalarValue &value) { resources.values.push_back(value); });
        return isWhole && !resources.values.empty();
    }

    bool readConditions(NodeIndex element, std::vector<Condition> &conditions)
    {
        if (element == noNode)
            return true;
        if (m_tree.at(element).kind != NodeKind::Object)
            return false;
        bool isWhole = true;
        for (NodeIndex block = m_tree.at(element).firstChild; block != noNode;
             block = m_tree.at(block).nextSibling) {
            if (m_tree.at(block).kind != NodeKind::Object) {
                isWhole = false;
                continue;
            }
            const std::string_view name = key(block);
            const auto op = conditionOperator(name);
            for (NodeIndex member = m_tree.at(block).firstChild; member != noNode;
                 member = m_tree.at(member).nextSibling) {
                Condition &condition = conditions.emplace_back(block, name);
                condition.op = op;
                condition.keyNode = member;
                condition.keyName = key(member);
                condition.key = keyNamed(condition.keyName);
                condition.isWellFormed = eachValue(
                    member, [&](const ScalarValue &value) { condition.values.push_back(value); });
                isWhole = isWhole && condition.isWellFormed && op.has_value();
            }
        }
        return isWhole;
    }

    const Tree &m_tree;
    PolicyModel m_model;
};

} // namespace

bool Condition::isAge() const
{
    static const ConditionKey *const age = keyNamed("glacier:ArchiveAgeInDays").key;
    return key.key == age;
}

bool Condition::isVaultTag() const
{
    static const ConditionKey *const tag = keyNamed("glacier:ResourceTag/").key;
    return key.key == tag;
}

bool Condition::isOnClock() const
{
    return key.key && (key.key->name == "aws:CurrentTime" || key.key->name == "aws:EpochTime");
}

PolicyModel modelOf(const Tree &tree, const Document &document)
{
    return ModelReading(tree).model(document);
}

} // namespace vaultlock::policy
