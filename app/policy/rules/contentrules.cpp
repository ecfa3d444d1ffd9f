// SPDX-License-Identifier: GPL-3.0-or-later

// Of the family "text": what is in the strings that should not be there.
#include "policy/arrival/characters.h"
#include "policy/reader/utf8.h"
#include "policy/rules/placeholders.h"
#include "policy/rules/rules.h"

#include <array>

namespace vaultlock::policy {

namespace {

/// The spans of a node that hold text: its key, and the value where it is a string.
std::array<Span, 2> textsOf(const Node &node)
{
    return {node.key, node.kind == NodeKind::String ? node.span : Span{}};
}

/// The member of that name that the node is in, or is; noNode without one.
NodeIndex memberAround(const Tree &tree, NodeIndex node, std::string_view key)
{
    while (node != noNode && !tree.isKey(node, key))
        node = tree.at(node).parent;
    return node;
}

/// IAM user guide, "IAM policy elements: Variables and tags", "Where you can use policy variables":
/// resources, and operands that are compared as texts or ARNs.
bool mayHaveVariable(const Report &report, NodeIndex node, Span place)
{
    const Tree &tree = report.tree();
    if (!report.model().hasVariables || place == tree.at(node).key)
        return false;
    if (memberAround(tree, node, "Resource") != noNode ||
        memberAround(tree, node, "NotResource") != noNode)
        return true;
    const NodeIndex key = tree.at(node).key.size() > 0 ? node : tree.at(node).parent;
    const NodeIndex block = key == noNode ? noNode : tree.at(key).parent;
    const auto op = block == noNode ? std::nullopt : conditionOperator(tree.keyOf(block));
    if (!op || memberAround(tree, block, "Condition") == noNode)
        return false;
    return op->family == OperatorFamily::String || op->family == OperatorFamily::StringLike ||
           op->family == OperatorFamily::StringIgnoringCase || op->family == OperatorFamily::Arn;
}

void checkPlaceholders(Report &report)
{
    const Tree &tree = report.tree();
    if (!mayHavePlaceholder(tree.text))
        return;
    for (std::size_t i = 0; i < tree.nodes.size() && !report.isFull(); ++i) {
        const auto node = static_cast<NodeIndex>(i);
        for (const Span within : textsOf(tree.nodes[i])) {
            for (const Span span : placeholdersIn(tree.text, within)) {
                const std::string_view text = tree.textOf(span);
                Finding &finding = report.add(Rule::TemplatePlaceholder, Severity::Error, span,
                                              node, {std::string(text)});
                const std::string variable = variableMeantBy(text);
                if (!variable.empty() && mayHaveVariable(report, node, within))
                    finding.fixes.push_back(replacement(span, variable));
            }
        }
    }
}

/// What the text is without what cannot be seen in it. A name has no spaces; where there are
/// others, an odd one was meant as one.
Fix visibleInstead(std::string_view text, Span within)
{
    Fix fix{FixKind::Rewrite, {std::string(ruleName(Rule::InvisibleCharacter))}, {}};
    const bool hasSpaces = text.substr(within.begin, within.size()).find(' ') != text.npos;
    for (std::size_t at = within.begin; at < within.end;) {
        const Character character = characterAt(text, at);
        const Invisibility kind = invisibilityOf(character.code);
        const Span span{at, at + character.size};
        at = span.end;
        const bool isSpace = hasSpaces && kind != Invisibility::Nothing;
        if (kind == Invisibility::Visible)
            continue;
        if (!fix.edits.empty() && fix.edits.back().span.end == span.begin)
            fix.edits.back().span.end = span.end;
        else
            fix.edits.push_back({span, {}});
        if (isSpace)
            fix.edits.back().replacement = " ";
    }
    return fix;
}

void checkInvisibles(Report &report)
{
    const Tree &tree = report.tree();
    if (isAscii(tree.text))
        return;
    for (std::size_t i = 0; i < tree.nodes.size() && !report.isFull(); ++i) {
        for (const Span within : textsOf(tree.nodes[i])) {
            const std::string_view text = tree.textOf(within);
            const std::size_t first = firstInvisible(text);
            if (first == text.size())
                continue;
            const auto node = static_cast<NodeIndex>(i);
            const Character character = characterAt(text, first);
            const Span span{within.begin + first, within.begin + first + character.size};
            // Where values are compared, nothing equals them.
            const bool isCompared = memberAround(tree, node, "Condition") != noNode;
            Finding &finding = report.add(Rule::InvisibleCharacter,
                                          isCompared ? Severity::Danger : Severity::Warning, span,
                                          node, {std::string(tree.textOf(span))});
            finding.fixes.push_back(visibleInstead(tree.text, within));
        }
    }
}

} // namespace

void checkContents(Report &report)
{
    checkPlaceholders(report);
    checkInvisibles(report);
}

} // namespace vaultlock::policy
