// SPDX-License-Identifier: GPL-3.0-or-later

// The family "condition": operators, and what is in their blocks. Keys are in keyrules.cpp, values
// in operandrules.cpp.
// Source: IAM user guide, "IAM JSON policy elements: Condition" and "Condition operators".
#include "policy/rules/conditionparts.h"
#include "policy/rules/nearmiss.h"
#include "policy/rules/parts.h"
#include "policy/rules/variableuse.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <array>

namespace vaultlock::policy {

namespace {

/// A name that is no operator's.
class UnknownOperator
{
public:
    UnknownOperator(Report &report, NodeIndex block, std::string_view name)
        : m_report(report)
        , m_block(block)
        , m_name(name)
        , m_parts(operatorParts(name))
    {
    }

    void check()
    {
        if (offers(m_parts.bare, nearMiss(m_parts.bare, operatorNames())))
            return;
        const std::size_t colon = m_name.find(':');
        if (colon != std::string_view::npos && conditionOperator(m_name.substr(colon + 1))) {
            constexpr std::array<std::string_view, 2> qualifiers{"ForAllValues", "ForAnyValue"};
            const std::string_view qualifier = m_name.substr(0, colon);
            if (!offers(qualifier, nearMiss(qualifier, qualifiers)))
                add(qualifier);
        } else if (!offers(m_parts.bare, nearMiss(m_parts.bare, namesWithSuffix()))) {
            add(m_parts.bare);
        }
    }

private:
    /// Where only the suffix is misspelt.
    static std::vector<std::string> namesWithSuffix()
    {
        std::vector<std::string> names;
        for (const std::string_view name : operatorNames()) {
            if (name != "Null")
                names.push_back(std::string(name).append(ifExists));
        }
        return names;
    }

    Finding &add(std::string_view part)
    {
        return m_report.add(Rule::UnknownOperator, Severity::Error,
                            spanOfKeyPart(m_report.tree(), m_block, m_name, part), m_block,
                            {std::string(m_name)});
    }

    bool offers(std::string_view part, const std::string &meant)
    {
        if (meant.empty())
            return false;
        offerOperator(add(part), m_report.tree(), m_block, m_name, part, meant);
        return true;
    }

    Report &m_report;
    NodeIndex m_block;
    std::string_view m_name;
    OperatorParts m_parts;
};

void checkOperator(Report &report, NodeIndex block, std::string_view name,
                   const std::optional<ConditionOperator> &op)
{
    const Tree &tree = report.tree();
    if (!op) {
        if (!keyHasPlaceholder(tree, block))
            UnknownOperator(report, block, name).check();
        return;
    }
    if (op->family == OperatorFamily::Null && op->ifExists) {
        const std::string_view suffix = operatorParts(name).suffix;
        const Span span = spanOfKeyPart(tree, block, name, suffix);
        Finding &finding = report.add(Rule::NullWithIfExists, Severity::Error, span, block);
        const std::string plain(name.substr(0, name.size() - suffix.size()));
        if (!tree.at(block).keyHasEscape && tree.member(tree.at(block).parent, plain) == noNode)
            finding.fixes.push_back(removal(tree, span));
    }
    const Node &node = tree.at(block);
    if (node.kind == NodeKind::Object && node.firstChild == noNode)
        report.add(Rule::EmptyConditionValues, Severity::Error, node.span, block,
                   {std::string(name)});
    else if (node.kind != NodeKind::Object && node.kind != NodeKind::Invalid)
        report.add(Rule::WrongType, Severity::Error, node.span, block,
                   {std::string(name), "object"});
}

/// Blocks with something in them are among the conditions, which know their operator.
void checkOperators(Report &report, NodeIndex element, std::span<const Condition> conditions)
{
    const Tree &tree = report.tree();
    if (element == noNode || tree.at(element).kind != NodeKind::Object)
        return;
    auto next = conditions.begin();
    for (NodeIndex block = tree.at(element).firstChild; block != noNode && !report.isFull();
         block = tree.at(block).nextSibling) {
        const bool hasKey = tree.at(block).key.size() > 0;
        if (next != conditions.end() && next->operatorNode == block) {
            if (hasKey)
                checkOperator(report, block, next->operatorName, next->op);
            next = std::find_if(next, conditions.end(), [&](const Condition &condition) {
                return condition.operatorNode != block;
            });
        } else if (hasKey) {
            const std::string name = tree.keyOf(block);
            checkOperator(report, block, name, conditionOperator(name));
        }
    }
}

/// Whether the first is before the second but for case.
bool isBeforeIgnoringCase(std::string_view a, std::string_view b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return static_cast<unsigned char>(lowered(x)) < static_cast<unsigned char>(lowered(y));
    });
}

/// Keys of one block that are the same but for case; those that are quite the same are duplicate
/// keys.
void checkDuplicates(Report &report, std::span<const Condition> block)
{
    if (block.size() < 2)
        return;
    std::vector<const Condition *> keys;
    keys.reserve(block.size());
    for (const Condition &condition : block)
        keys.push_back(&condition);
    std::stable_sort(keys.begin(), keys.end(), [](const Condition *a, const Condition *b) {
        return isBeforeIgnoringCase(a->keyName, b->keyName);
    });
    const Condition *first = keys.front();
    for (std::size_t i = 1; i < keys.size() && !report.isFull(); ++i) {
        if (!isSameIgnoringCase(first->keyName, keys[i]->keyName))
            first = keys[i];
        else if (first->keyName != keys[i]->keyName)
            report.add(Rule::DuplicateKeyByCase, Severity::Error,
                       spanOfKey(report.tree(), keys[i]->keyNode, keys[i]->keyName),
                       keys[i]->keyNode,
                       {std::string(keys[i]->keyName), std::string(first->keyName)});
    }
}

void checkBlocks(Report &report, std::span<const Condition> conditions)
{
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= conditions.size(); ++i) {
        if (i < conditions.size() && conditions[i].operatorNode == conditions[begin].operatorNode)
            continue;
        checkDuplicates(report, conditions.subspan(begin, i - begin));
        begin = i;
    }
}

/// An empty list, or a value that no condition can have.
void checkValueTypes(Report &report, const Condition &condition)
{
    const Tree &tree = report.tree();
    const Node &node = tree.at(condition.keyNode);
    const auto wrong = [&](NodeIndex value, const char *expected) {
        if (tree.at(value).kind != NodeKind::Invalid)
            report.add(Rule::WrongType, Severity::Error, tree.at(value).span, value,
                       {std::string(condition.keyName), expected});
    };
    if (node.kind == NodeKind::Array && node.firstChild == noNode)
        report.add(Rule::EmptyConditionValues, Severity::Error, node.span, condition.keyNode,
                   {std::string(condition.keyName)});
    if (condition.isWellFormed)
        return;
    if (node.kind != NodeKind::Array)
        wrong(condition.keyNode, "string-or-list");
    for (NodeIndex child = node.kind == NodeKind::Array ? node.firstChild : noNode;
         child != noNode && !report.isFull(); child = tree.at(child).nextSibling) {
        const NodeKind kind = tree.at(child).kind;
        if (kind == NodeKind::Object || kind == NodeKind::Array || kind == NodeKind::Null)
            wrong(child, "string");
    }
}

/// Before version 2012-10-17 a resource's `${` is text like any other, which no vault's name has.
void checkResourceVariables(Report &report, const StatementModel &statement)
{
    for (const ScalarValue &value : statement.resources.values) {
        if (report.isFull())
            return;
        if (report.model().hasVariables)
            checkVariables(report, value);
        else
            checkHasNoVariable(report, value);
    }
}

} // namespace

void offerOperator(Finding &finding, const Tree &tree, NodeIndex operatorNode,
                   std::string_view operatorName, std::string_view part, std::string_view replacing)
{
    const auto before = static_cast<std::size_t>(part.data() - operatorName.data());
    std::string name(operatorName);
    name.replace(before, part.size(), replacing);
    if (tree.member(tree.at(operatorNode).parent, name) == noNode)
        offerKeyPart(finding, tree, operatorNode, operatorName, part, std::string(replacing));
}

void offerOperatorOfOneKey(Finding &finding, const Tree &tree, const Condition &condition,
                           std::string_view part, std::string_view replacing)
{
    if (tree.at(tree.at(condition.operatorNode).firstChild).nextSibling == noNode)
        offerOperator(finding, tree, condition.operatorNode, condition.operatorName, part,
                      replacing);
}

void checkConditions(Report &report)
{
    for (const StatementModel &statement : report.model().statements) {
        if (report.isFull())
            return;
        checkOperators(report, report.document().statements[statement.index].condition,
                       statement.conditions);
        checkBlocks(report, statement.conditions);
        for (const Condition &condition : statement.conditions) {
            if (report.isFull())
                return;
            checkConditionKey(report, statement, condition);
            checkValueTypes(report, condition);
            checkOperands(report, statement, condition);
        }
        checkResourceVariables(report, statement);
    }
}

} // namespace vaultlock::policy
