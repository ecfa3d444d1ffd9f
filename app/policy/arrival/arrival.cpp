// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/arrival/arrival.h"

#include "policy/arrival/characters.h"
#include "policy/arrival/surroundings.h"
#include "policy/arrival/typesetting.h"
#include "policy/arrival/utf16.h"
#include "policy/reader/reader.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

std::optional<Peeled> utf16Of(const Tree &tree, const Document &)
{
    auto edits = editsFromUtf16(tree.text);
    if (!edits)
        return {};
    return Peeled{{{Rule::Utf16, {}, {0, std::min<std::size_t>(2, tree.text.size())}}},
                  std::move(*edits)};
}

std::optional<Peeled> byteOrderMarkOf(const Tree &tree, const Document &)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (tree.text.substr(0, mark.size()) != mark)
        return {};
    const Span span{0, mark.size()};
    return Peeled{{{Rule::ByteOrderMark, {}, span}}, {TextEdit{span, {}}}};
}

/// The escapes of a string's text, each with what it means.
void addUnescaping(std::vector<TextEdit> &edits, std::string_view text, Span inside)
{
    for (std::size_t at = inside.begin; at < inside.end;) {
        at = text.find('\\', at);
        if (at >= inside.end)
            return;
        // A pair of surrogates is one.
        const std::size_t code = text.substr(at + 1, 1) == "u" ? 6 : 2;
        const std::string_view one = text.substr(at, std::min(code, inside.end - at));
        const std::string_view two = text.substr(at, std::min(2 * code, inside.end - at));
        const bool isPair = code == 6 && unescaped(one).empty() && two.size() == 12;
        const std::string_view escape = isPair ? two : one;
        edits.push_back({{at, at + escape.size()}, unescaped(escape)});
        at += escape.size();
    }
}

std::optional<Peeled> wrapperOf(const Tree &tree, const Document &document)
{
    if (document.wrapped == noNode)
        return {};
    const Node &node = tree.at(document.wrapped);
    Peeled peeled{{{Rule::WrappedPolicy, {}, node.key}}, {}};
    const bool isString = node.kind == NodeKind::String;
    Span inside = node.span;
    if (isString) {
        const std::string_view raw = tree.rawStringOf(document.wrapped);
        inside.begin += 1;
        inside.end = inside.begin + raw.size();
    }
    peeled.edits.push_back({{0, inside.begin}, {}});
    if (node.hasEscape)
        addUnescaping(peeled.edits, tree.text, inside);
    peeled.edits.push_back({{inside.end, tree.text.size()}, {}});
    return peeled;
}

std::optional<Peeled> typesetterOf(const Tree &tree, const Document &)
{
    Typesetting found = typesettingOf(tree.text);
    if (found.edits.empty() ||
        read(Rewriting(tree.text, found.edits).text()).faults.size() >= tree.faults.size())
        return {};
    Peeled peeled{{}, std::move(found.edits)};
    const auto add = [&](Rule rule, const std::optional<Span> &span, std::string_view kind) {
        if (span)
            peeled.layers.push_back({rule, kind, *span});
    };
    add(Rule::CurlyQuotes, found.curlyQuotes, {});
    add(Rule::InvisibleCharacter, found.invisibles, "between");
    add(Rule::BrokenString, found.lineBreaks, {});
    return peeled;
}

std::optional<Peeled> surroundings(const Tree &tree, const Document &)
{
    return surroundingsOf(tree);
}

std::optional<Peeled> otherNotation(const Tree &tree, const Document &)
{
    return otherNotationOf(tree);
}

/// The next layer, from what the whole text is in to what it is written in.
std::optional<Peeled> peel(const Tree &tree, const Document &document)
{
    if (tree.faults.empty())
        return wrapperOf(tree, document);
    for (const auto step :
         {utf16Of, byteOrderMarkOf, wrapperOf, surroundings, typesetterOf, otherNotation}) {
        if (auto peeled = step(tree, document))
            return peeled;
    }
    return {};
}

} // namespace

Arrival::Arrival(const Tree &tree, const Document &document)
    : m_whole(tree.text)
{
    constexpr std::size_t mostLayers = 6;
    auto next = peel(tree, document);
    while (next && take(std::move(*next)) && m_steps.size() < mostLayers) {
        const Tree inner = read(m_steps.back().text());
        next = peel(inner, documentOf(inner));
    }
    if (m_layers.size() == 1 && m_layers.front().rule == Rule::ByteOrderMark)
        m_layers.clear();
}

bool Arrival::take(Peeled peeled)
{
    for (const Layer &layer : peeled.layers)
        m_layers.push_back({layer.rule, layer.kind, inText(layer.span)});
    m_isOpen = !peeled.edits.empty();
    if (!m_isOpen)
        return false;
    m_steps.emplace_back(policy(), peeled.edits);
    if (m_steps.size() == 1)
        m_firstEdits = std::move(peeled.edits);
    return true;
}

std::string_view Arrival::policy() const
{
    return m_steps.empty() ? m_whole : m_steps.back().text();
}

Span Arrival::inText(Span span) const
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        span = step->before(span);
    return span;
}

Fix Arrival::fix() const
{
    const Rule first = m_layers.front().rule;
    const bool isTaken = first == Rule::WrappedPolicy || first == Rule::SurroundedPolicy;
    Fix fix{isTaken ? FixKind::Unwrap : FixKind::Rewrite, {std::string(ruleName(first))}, {}};
    constexpr std::size_t mostEdits = 100; // more are better made at once
    if (m_steps.size() == 1 && m_firstEdits.size() <= mostEdits)
        fix.edits = m_firstEdits;
    else
        fix.edits.push_back({{0, m_whole.size()}, std::string(policy())});
    return fix;
}

ArrivedText::ArrivedText(std::string_view text)
    : m_tree(read(text))
    , m_arrival(m_tree, documentOf(m_tree))
{
}

} // namespace vaultlock::policy
