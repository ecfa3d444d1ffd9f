// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/parts.h"

#include "policy/rules/placeholders.h"
#include "policy/rules/rules.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// `inside`: what the value's bytes are; `whole`: with its quotes, if it has any.
Span spanWithin(Span whole, std::size_t inside, std::string_view value, std::string_view part)
{
    if (part.empty())
        return whole;
    const std::size_t begin = inside + static_cast<std::size_t>(part.data() - value.data());
    return {begin, begin + part.size()};
}

void offer(Finding &finding, Span span, std::string replacing)
{
    finding.fixes.push_back(replacement(span, std::move(replacing)));
}

} // namespace

Span spanOfPart(const Tree &tree, NodeIndex node, std::string_view value, std::string_view part)
{
    const Node &at = tree.at(node);
    if (at.hasEscape)
        return at.span;
    const std::size_t quote = at.kind == NodeKind::String ? 1 : 0;
    return spanWithin(at.span, at.span.begin + quote, value, part);
}

Span spanOfValue(const Tree &tree, const ScalarValue &value)
{
    return spanOfPart(tree, value.node, value.text, value.text);
}

Span spanOfKeyPart(const Tree &tree, NodeIndex member, std::string_view key, std::string_view part)
{
    const Node &at = tree.at(member);
    if (at.keyHasEscape)
        return at.key;
    // The reader takes keys without quotes, too, and goes on.
    const bool isQuoted = at.key.size() > 0 && tree.text[at.key.begin] == '"';
    return spanWithin(at.key, at.key.begin + (isQuoted ? 1 : 0), key, part);
}

Span spanOfKey(const Tree &tree, NodeIndex member, std::string_view key)
{
    return spanOfKeyPart(tree, member, key, key);
}

void offerPart(Finding &finding, const Tree &tree, NodeIndex node, std::string_view value,
               std::string_view part, std::string replacing)
{
    if (!tree.at(node).hasEscape && !part.empty())
        offer(finding, spanOfPart(tree, node, value, part), std::move(replacing));
}

void offerKeyPart(Finding &finding, const Tree &tree, NodeIndex member, std::string_view key,
                  std::string_view part, std::string replacing)
{
    if (!tree.at(member).keyHasEscape && !part.empty())
        offer(finding, spanOfKeyPart(tree, member, key, part), std::move(replacing));
}

bool hasPlaceholder(const Tree &tree, NodeIndex node)
{
    return tree.at(node).kind == NodeKind::String &&
           !placeholdersIn(tree.text, tree.at(node).span).empty();
}

bool keyHasPlaceholder(const Tree &tree, NodeIndex member)
{
    return !placeholdersIn(tree.text, tree.at(member).key).empty();
}

bool startsWith(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

} // namespace vaultlock::policy
