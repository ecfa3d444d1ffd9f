// SPDX-License-Identifier: GPL-3.0-or-later

// Of the family "condition": the values that are compared with.
// Source: IAM user guide, "IAM JSON policy elements: Condition operators".
#include "policy/decision/operand.h"
#include "policy/decision/variables.h"
#include "policy/rules/conditionparts.h"
#include "policy/rules/nearmiss.h"
#include "policy/rules/parts.h"
#include "policy/rules/variableuse.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <array>

namespace vaultlock::policy {

namespace {

/// The number in `365 days`, with its white space left out; empty where there is none.
std::string_view daysIn(std::string_view text)
{
    text = trimmed(text);
    for (const std::string_view unit : {"days", "day", "d"}) {
        const std::size_t at = text.size() - std::min(unit.size(), text.size());
        if (isSameIgnoringCase(text.substr(at), unit)) {
            text = trimmed(text.substr(0, at));
            break;
        }
    }
    return numberIn(text) ? text : std::string_view();
}

/// A `*` or `?` that is not in a `${…}`.
bool hasBareWildcard(std::string_view text)
{
    if (!hasWildcard(text))
        return false;
    bool isInVariable = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "${")
            isInVariable = true;
        else if (text[i] == '}')
            isInVariable = false;
        else if (!isInVariable && (text[i] == '*' || text[i] == '?'))
            return true;
    }
    return false;
}

/// `vpc-0123abcd` and its like.
bool isIdWith(std::string_view prefix, std::string_view text)
{
    if (!startsWith(text, prefix))
        return false;
    const std::string_view digits = text.substr(prefix.size());
    return (digits.size() == 8 || digits.size() == 17) &&
           digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

class Operands
{
public:
    Operands(Report &report, const StatementModel &statement, const Condition &condition)
        : m_report(report)
        , m_tree(report.tree())
        , m_statement(statement)
        , m_condition(condition)
        , m_operator(*condition.op)
    {
    }

    void check()
    {
        for (const ScalarValue &value : m_condition.values) {
            if (m_report.isFull())
                return;
            checkValue(value);
        }
        if (m_areComparable && m_condition.isWellFormed && m_condition.values.size() > 1 &&
            m_operator.comparison != Comparison::Equals)
            redundantThreshold();
    }

private:
    /// IAM user guide, "Variables and tags": with string and ARN operators, and no others.
    bool takesVariables() const
    {
        switch (m_operator.family) {
        case OperatorFamily::String:
        case OperatorFamily::StringIgnoringCase:
        case OperatorFamily::StringLike:
        case OperatorFamily::Arn:
            return m_report.model().hasVariables;
        default:
            return false;
        }
    }

    void checkValue(const ScalarValue &value)
    {
        if (value.text.find("${") != std::string_view::npos) {
            m_areComparable = false;
            if (!takesVariables()) {
                checkHasNoVariable(m_report, value);
                return;
            }
            checkVariables(m_report, value);
        }
        checkType(value);
    }

    void checkType(const ScalarValue &value)
    {
        switch (m_operator.family) {
        case OperatorFamily::Numeric:
            checkNumber(value);
            break;
        case OperatorFamily::Date:
            if (const auto date = dateIn(value.text))
                compare(value, static_cast<double>(*date));
            else
                wrong(Rule::OperandNotDate, value);
            break;
        case OperatorFamily::Bool:
            checkBoolean(Rule::OperandNotBoolean, value);
            break;
        case OperatorFamily::Null:
            checkBoolean(Rule::NullOperand, value);
            break;
        case OperatorFamily::IpAddress:
            checkAddress(value);
            break;
        case OperatorFamily::String:
        case OperatorFamily::StringIgnoringCase:
            checkWildcard(value);
            checkEndpoint(value);
            break;
        case OperatorFamily::StringLike:
            checkEndpoint(value);
            break;
        default:
            break;
        }
    }

    Finding &add(Rule rule, Severity severity, const ScalarValue &value)
    {
        return m_report.add(rule, severity, spanOfValue(m_tree, value), value.node,
                            {std::string(value.text)});
    }

    /// meant: what it can only mean; else empty.
    void wrong(Rule rule, const ScalarValue &value, std::string meant = {})
    {
        m_areComparable = false;
        if (hasPlaceholder(m_tree, value.node))
            return;
        Finding &finding = add(rule, Severity::Error, value);
        if (!meant.empty())
            offerPart(finding, m_tree, value.node, value.text, value.text, std::move(meant));
    }

    void checkNumber(const ScalarValue &value)
    {
        if (const auto number = numberIn(value.text))
            compare(value, *number);
        else if (m_condition.isAge())
            wrong(Rule::OperandNotNumber, value, std::string(daysIn(value.text)));
        else
            wrong(Rule::OperandNotNumber, value);
    }

    void checkBoolean(Rule rule, const ScalarValue &value)
    {
        if (booleanIn(value.text))
            return;
        constexpr std::array<std::string_view, 2> booleans{"true", "false"};
        wrong(rule, value, nearMiss(value.text, booleans));
    }

    void checkAddress(const ScalarValue &value)
    {
        const auto range = ipRangeIn(value.text);
        if (!range)
            wrong(Rule::OperandNotIp, value);
        else if (isKey("aws:SourceIp") && isWithinPrivateRange(*range))
            privateAddress(value);
    }

    bool isKey(std::string_view name) const
    {
        return m_condition.key.key && m_condition.key.key->name == name;
    }

    /// No request comes from there. Beside public ones such an address does nothing; else what the
    /// condition comes to does not depend on the request.
    void privateAddress(const ScalarValue &value)
    {
        const char *outcome = areAllPrivate() ? outcomeOfNoMatch() : nullptr;
        if (!outcome) {
            add(Rule::PrivateIp, Severity::Hint, value);
            return;
        }
        m_report.add(Rule::PrivateIp, Severity::Danger, spanOfValue(m_tree, value),
                     m_statement.node, {std::string(value.text), outcome});
    }

    /// Looked for once: each of thousands of addresses asks.
    bool areAllPrivate()
    {
        if (!m_areAllPrivate)
            m_areAllPrivate = m_condition.isWellFormed &&
                              std::all_of(m_condition.values.begin(), m_condition.values.end(),
                                          [](const ScalarValue &value) {
                                              const auto range = ipRangeIn(value.text);
                                              return range && isWithinPrivateRange(*range);
                                          });
        return *m_areAllPrivate;
    }

    /// What a statement comes to of whose condition no value ever matches; null where that depends
    /// on whether the request has the key.
    const char *outcomeOfNoMatch() const
    {
        const bool holdsWithoutKey =
            m_operator.set == SetQualifier::ForAllValues ||
            (m_operator.set == SetQualifier::None && (m_operator.ifExists || m_operator.isNegated));
        if (m_operator.isNegated != holdsWithoutKey)
            return nullptr;
        if (m_statement.effect == Effect::Deny)
            return m_operator.isNegated ? "always-denied" : "never-denied";
        return m_statement.effect == Effect::Allow && m_operator.isNegated ? "always-allowed"
                                                                           : nullptr;
    }

    /// Amazon EC2 user guide, "Resource IDs": 8 hexadecimal digits, or 17 since 2018.
    void checkEndpoint(const ScalarValue &value)
    {
        const bool isEndpoint = isKey("aws:SourceVpce");
        if (!isEndpoint && !isKey("aws:SourceVpc") && !isKey("aws:Ec2InstanceSourceVpc"))
            return;
        const std::string_view prefix = isEndpoint ? "vpce-" : "vpc-";
        const std::string_view text = value.text;
        const bool isLikeText = hasBareWildcard(text) || text.find("${") != std::string_view::npos;
        const bool ignoresCase = m_operator.family == OperatorFamily::StringIgnoringCase;
        if (isLikeText || isIdWith(prefix, ignoresCase ? lowered(text) : std::string(text)) ||
            hasPlaceholder(m_tree, value.node))
            return;
        Finding &finding =
            m_report.add(Rule::MalformedVpcId, Severity::Danger, spanOfValue(m_tree, value),
                         m_statement.node, {std::string(text), std::string(prefix)});
        const std::string meant = lowered(trimmed(text));
        if (isIdWith(prefix, meant))
            offerPart(finding, m_tree, value.node, text, text, meant);
    }

    void checkWildcard(const ScalarValue &value)
    {
        if (!hasBareWildcard(value.text))
            return;
        Finding &finding = add(Rule::WildcardWithoutLike, Severity::Warning, value);
        finding.arguments.emplace_back(m_condition.operatorName);
        if (m_operator.family == OperatorFamily::String)
            offerOperator(finding, m_tree, m_condition.operatorNode, m_condition.operatorName,
                          operatorParts(m_condition.operatorName).bare,
                          m_operator.isNegated ? "StringNotLike" : "StringLike");
    }

    /// Remembers the value that counts: one that holds is enough.
    void compare(const ScalarValue &value, double number)
    {
        const bool isLess = m_operator.comparison == Comparison::Less ||
                            m_operator.comparison == Comparison::LessEquals;
        if (m_counting && (isLess ? number <= m_countingNumber : number >= m_countingNumber))
            return;
        m_counting = &value;
        m_countingNumber = number;
    }

    void redundantThreshold()
    {
        if (!m_counting)
            return;
        const Span span = m_tree.at(m_condition.keyNode).span;
        Finding &finding = m_report.add(Rule::RedundantThreshold, Severity::Warning, span,
                                        m_condition.keyNode, {std::string(m_counting->text)});
        finding.fixes.push_back(
            replacement(span, std::string(m_tree.textOf(m_tree.at(m_counting->node).span))));
    }

    Report &m_report;
    const Tree &m_tree;
    const StatementModel &m_statement;
    const Condition &m_condition;
    const ConditionOperator &m_operator;
    const ScalarValue *m_counting = nullptr;
    double m_countingNumber = 0;
    bool m_areComparable = true;
    std::optional<bool> m_areAllPrivate;
};

} // namespace

void checkOperands(Report &report, const StatementModel &statement, const Condition &condition)
{
    if (condition.op)
        Operands(report, statement, condition).check();
}

} // namespace vaultlock::policy
