// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/effect/holdsplit.h"

#include <algorithm>
#include <optional>

namespace vaultlock::policy {

namespace {

std::string memberText(const Tree &tree, NodeIndex member)
{
    const Node &node = tree.at(member);
    return std::string(tree.textOf({node.key.begin, node.span.end}));
}

/// The object with its members as rewrite(member) has them, those left out for which it has none,
/// and in its own layout. Nothing where no member is left.
template <typename Rewrite>
std::optional<std::string> rewritten(const Tree &tree, NodeIndex object, Rewrite rewrite)
{
    const Node &node = tree.at(object);
    std::string before;
    std::string between = ", ";
    std::string members;
    std::size_t end = node.span.begin + 1;
    for (NodeIndex child = node.firstChild; child != noNode; child = tree.at(child).nextSibling) {
        const std::size_t begin = tree.at(child).key.begin;
        const bool isFirst = child == node.firstChild;
        const bool isSecond = !isFirst && tree.at(node.firstChild).nextSibling == child;
        if (isFirst)
            before = tree.textOf({end, begin});
        if (isSecond)
            between = tree.textOf({end, begin});
        end = tree.at(child).span.end;
        if (const std::optional<std::string> text = rewrite(child))
            members += (members.empty() ? "" : between) + *text;
    }
    if (members.empty())
        return std::nullopt;
    return "{" + before + members + std::string(tree.textOf({end, node.span.end}));
}

/// Keeps the conditions that isKept(key member) keeps.
template <typename IsKept>
std::optional<std::string> conditionKeeping(const Tree &tree, NodeIndex condition, IsKept isKept)
{
    return rewritten(tree, condition, [&](NodeIndex block) -> std::optional<std::string> {
        const auto rest = rewritten(tree, block, [&](NodeIndex key) -> std::optional<std::string> {
            return isKept(key) ? std::optional(memberText(tree, key)) : std::nullopt;
        });
        if (!rest)
            return std::nullopt;
        const Node &node = tree.at(block);
        return std::string(tree.textOf({node.key.begin, node.span.begin})) + *rest;
    });
}

template <typename IsKept>
std::string statementKeeping(const Tree &tree, NodeIndex statement, bool keepsSid, IsKept isKept)
{
    const auto text =
        rewritten(tree, statement, [&](NodeIndex member) -> std::optional<std::string> {
            if (!keepsSid && tree.isKey(member, "Sid"))
                return std::nullopt;
            if (!tree.isKey(member, "Condition"))
                return memberText(tree, member);
            const auto rest = conditionKeeping(tree, member, isKept);
            if (!rest)
                return std::nullopt;
            const Node &node = tree.at(member);
            return std::string(tree.textOf({node.key.begin, node.span.begin})) + *rest;
        });
    return text.value_or(std::string(tree.textOf(tree.at(statement).span)));
}

/// The white space that the statement follows on.
std::string_view gapBefore(const Tree &tree, std::size_t begin)
{
    const std::string_view before = tree.text.substr(0, begin);
    const std::size_t last = before.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? before : before.substr(last + 1);
}

} // namespace

Fix retentionAndHoldApart(const Tree &tree, const StatementModel &statement)
{
    const auto conditionAt = [&](NodeIndex key) -> const Condition * {
        // They are in the order of the text, as nodes are.
        const auto &all = statement.conditions;
        const auto found =
            std::lower_bound(all.begin(), all.end(), key,
                             [](const Condition &c, NodeIndex n) { return c.keyNode < n; });
        return found == all.end() || found->keyNode != key ? nullptr : &*found;
    };
    const std::string retention = statementKeeping(tree, statement.node, true, [&](NodeIndex key) {
        const Condition *condition = conditionAt(key);
        return !condition || !condition->isVaultTag();
    });
    const std::string hold = statementKeeping(tree, statement.node, false, [&](NodeIndex key) {
        const Condition *condition = conditionAt(key);
        return !condition || !condition->isAge();
    });
    const Node &node = tree.at(statement.node);
    const bool isInList = node.parent != noNode && tree.at(node.parent).kind == NodeKind::Array;
    const std::string text =
        isInList ? retention + "," + std::string(gapBefore(tree, node.span.begin)) + hold
                 : "[" + retention + ", " + hold + "]";
    return {FixKind::Replace, {text}, {TextEdit{node.span, text}}};
}

} // namespace vaultlock::policy
