// SPDX-License-Identifier: GPL-3.0-or-later

// Of the family "condition": the keys.
// Source: Service Authorization Reference, "Amazon S3 Glacier"; IAM user guide, "AWS global
// condition context keys" and "Single-valued vs. multivalued context keys".
#include "policy/rules/conditionparts.h"
#include "policy/rules/nearmiss.h"
#include "policy/rules/parts.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

struct Deprecated
{
    std::string_view name, replacement;
};

/// IAM Access Analyzer's policy checks, "Deprecated global condition key"; Amazon SNS developer
/// guide, "aws:SourceAccount versus aws:SourceOwner".
constexpr Deprecated deprecatedKeys[] = {
    {"aws:ARN", "aws:PrincipalArn"},
    {"aws:SourceOwner", "aws:SourceAccount"},
};

std::string keyLike(std::string_view name)
{
    std::vector<std::string_view> names;
    for (const ConditionKey &key : conditionKeys())
        names.push_back(key.name);
    std::string meant = nearMiss(name, names);
    if (!meant.empty() || name.find(':') != std::string_view::npos)
        return meant;
    for (const char *service : {"glacier:", "aws:"}) {
        meant = nearMiss(service + std::string(name), names);
        if (!meant.empty())
            break;
    }
    return meant;
}

/// `aws:Name`, with or without a tag: the catalogue may just lack it.
bool isWellFormedGlobal(std::string_view name)
{
    constexpr std::string_view global = "aws:";
    if (!isSameIgnoringCase(name.substr(0, global.size()), global))
        return false;
    const std::string_view word = name.substr(global.size());
    const std::string_view bare = word.substr(0, word.find('/'));
    return !bare.empty() && std::all_of(bare.begin(), bare.end(), [](char c) {
        return (c >= '0' && c <= '9') || (lowered(c) >= 'a' && lowered(c) <= 'z');
    });
}

bool endsWithArn(std::string_view name)
{
    return endsWith(name, "Arn");
}

bool comparesText(OperatorFamily family)
{
    return family == OperatorFamily::String || family == OperatorFamily::StringIgnoringCase ||
           family == OperatorFamily::StringLike;
}

/// Whether a key under the operator can have several values in a request.
bool hasMultivaluedKey(const Tree &tree, NodeIndex operatorNode)
{
    for (NodeIndex member = tree.at(operatorNode).firstChild; member != noNode;
         member = tree.at(member).nextSibling) {
        const std::string name = tree.keyOf(member);
        const ConditionKey *key = keyNamed(name).key;
        if (key && key->isMultivalued)
            return true;
    }
    return false;
}

/// Whether AWS documents operators of the family for such a key. Null is for all of them.
bool fits(OperatorFamily family, const ConditionKey &key)
{
    switch (key.type) {
    case KeyType::String:
    case KeyType::StringList:
        return comparesText(family) || (family == OperatorFamily::Arn && endsWithArn(key.name));
    case KeyType::Arn:
        return comparesText(family) || family == OperatorFamily::Arn;
    case KeyType::Numeric:
        return family == OperatorFamily::Numeric;
    case KeyType::Date:
        // The time in seconds is a number as well.
        return family == OperatorFamily::Date ||
               (family == OperatorFamily::Numeric && key.name == "aws:EpochTime");
    case KeyType::Bool:
        return family == OperatorFamily::Bool;
    case KeyType::IpAddress:
        return family == OperatorFamily::IpAddress;
    }
    return true;
}

class ConditionKeyCheck
{
public:
    ConditionKeyCheck(Report &report, const StatementModel &statement, const Condition &condition)
        : m_report(report)
        , m_tree(report.tree())
        , m_statement(statement)
        , m_condition(condition)
        , m_name(condition.keyName)
    {
    }

    void check()
    {
        if (m_tree.at(m_condition.keyNode).key.size() == 0)
            return;
        const ConditionKey *key = m_condition.key.key;
        if (!key) {
            checkUnknown();
            return;
        }
        if (key->takesTag() && m_condition.key.tag.empty())
            add(Rule::KeyWithoutTagName, Severity::Error, m_name);
        checkDeprecated();
        if (m_condition.op)
            checkOperator(*key, *m_condition.op);
    }

private:
    Finding &add(Rule rule, Severity severity, std::string_view part)
    {
        return m_report.add(rule, severity,
                            spanOfKeyPart(m_tree, m_condition.keyNode, m_name, part),
                            m_condition.keyNode, {std::string(m_name)});
    }

    void offer(Finding &finding, std::string_view part, std::string replacing)
    {
        const auto before = static_cast<std::size_t>(part.data() - m_name.data());
        std::string name(m_name);
        name.replace(before, part.size(), replacing);
        if (m_tree.member(m_condition.operatorNode, name) == noNode)
            offerKeyPart(finding, m_tree, m_condition.keyNode, m_name, part, std::move(replacing));
    }

    bool checkDeprecated()
    {
        for (const Deprecated &deprecated : deprecatedKeys) {
            if (!isSameIgnoringCase(m_name, deprecated.name))
                continue;
            Finding &finding = add(Rule::DeprecatedKey, Severity::Hint, m_name);
            finding.arguments.emplace_back(deprecated.replacement);
            offer(finding, m_name, std::string(deprecated.replacement));
            return true;
        }
        return false;
    }

    void checkUnknown()
    {
        if (keyHasPlaceholder(m_tree, m_condition.keyNode) || checkDeprecated())
            return;
        if (keyNamed(std::string(m_name) + "/").key)
            add(Rule::KeyWithoutTagName, Severity::Error, m_name);
        else
            addUnknown();
    }

    void addUnknown()
    {
        const std::size_t slash = std::min(m_name.find('/'), m_name.size());
        const bool hasSlash = slash < m_name.size();
        const std::string_view stem = m_name.substr(0, slash);
        std::string meant = keyLike(m_name.substr(0, slash + 1));
        Finding &finding =
            add(Rule::UnknownConditionKey,
                isWellFormedGlobal(m_name) ? Severity::Warning : Severity::Error, stem);
        finding.arguments.push_back(meant);
        const bool takesTag = endsWith(meant, "/");
        if (meant.empty() || (takesTag && !hasSlash))
            return;
        if (takesTag)
            meant.pop_back();
        offer(finding, takesTag ? stem : m_name, meant);
    }

    void checkOperator(const ConditionKey &key, const ConditionOperator &op)
    {
        checkFits(key, op);
        if (key.isMultivalued)
            checkHasSetQualifier(op);
        else if (op.set == SetQualifier::ForAllValues)
            forAllValuesOfOne();
    }

    void checkFits(const ConditionKey &key, const ConditionOperator &op)
    {
        // What Bool makes of a tag is told by what the policy does.
        const bool isFlagOfTag = op.family == OperatorFamily::Bool && m_condition.isVaultTag();
        if (op.family == OperatorFamily::Null || isFlagOfTag || fits(op.family, key))
            return;
        const std::string_view bare = operatorParts(m_condition.operatorName).bare;
        if (key.type == KeyType::Numeric && comparesText(op.family))
            addDanger(Rule::TypeMismatch, bare).arguments.emplace_back("number-as-text");
        else
            addAtOperator(Rule::TypeMismatch, Severity::Warning, bare, m_condition.keyNode);
    }

    void forAllValuesOfOne()
    {
        const std::string_view prefix = operatorParts(m_condition.operatorName).prefix;
        Finding &finding =
            addAtOperator(Rule::ForAllValuesSingle, Severity::Warning, prefix, m_condition.keyNode);
        if (!hasMultivaluedKey(m_tree, m_condition.operatorNode))
            offerOperator(finding, m_tree, m_condition.operatorNode, m_condition.operatorName,
                          prefix, {});
    }

    /// A Deny is meant to hold where any of the values is one of those listed; a negated one, where
    /// none of them is.
    void checkHasSetQualifier(const ConditionOperator &op)
    {
        if (op.set != SetQualifier::None || op.family == OperatorFamily::Null)
            return;
        const std::string_view name = m_condition.operatorName;
        Finding &finding = addDanger(Rule::MissingSetQualifier, name);
        if (m_statement.effect == Effect::Deny)
            offerOperatorOfOneKey(finding, m_tree, m_condition, name,
                                  (op.isNegated ? "ForAllValues:" : "ForAnyValue:") +
                                      std::string(name));
    }

    /// Of the whole statement: whatever changes there, it has to be acknowledged anew.
    Finding &addDanger(Rule rule, std::string_view part)
    {
        return addAtOperator(rule, Severity::Danger, part, m_statement.node);
    }

    Finding &addAtOperator(Rule rule, Severity severity, std::string_view part, NodeIndex node)
    {
        const Span span =
            spanOfKeyPart(m_tree, m_condition.operatorNode, m_condition.operatorName, part);
        return m_report.add(rule, severity, span, node, {std::string(m_name), std::string(part)});
    }

    Report &m_report;
    const Tree &m_tree;
    const StatementModel &m_statement;
    const Condition &m_condition;
    std::string_view m_name;
};

} // namespace

void checkConditionKey(Report &report, const StatementModel &statement, const Condition &condition)
{
    ConditionKeyCheck(report, statement, condition).check();
}

} // namespace vaultlock::policy
