// SPDX-License-Identifier: GPL-3.0-or-later

// The family "text": what is wrong with the policy as a text.
#include "policy/arrival/arrival.h"
#include "policy/fixharm.h"
#include "policy/reader/utf8.h"
#include "policy/rules/rules.h"
#include "policy/writer.h"

#include <algorithm>
#include <cstdint>
#include <forward_list>
#include <utility>

namespace vaultlock::policy {

namespace {

Rule ruleOf(FaultReason reason)
{
    switch (reason) {
    case FaultReason::TooDeep:
        return Rule::TooDeep;
    case FaultReason::NotUtf8:
        return Rule::NotUtf8;
    case FaultReason::ByteOrderMark:
        return Rule::ByteOrderMark;
    case FaultReason::TrailingText:
        return Rule::TrailingText;
    default:
        return Rule::JsonSyntax;
    }
}

/// The reason's name, for the sentence.
std::string_view reasonName(FaultReason reason)
{
    switch (reason) {
    case FaultReason::Empty:
        return "empty";
    case FaultReason::Unexpected:
        return "unexpected";
    case FaultReason::BareWord:
        return "bare-word";
    case FaultReason::ExpectedValue:
        return "expected-value";
    case FaultReason::ExpectedKey:
        return "expected-key";
    case FaultReason::MissingComma:
        return "missing-comma";
    case FaultReason::TrailingComma:
        return "trailing-comma";
    case FaultReason::MissingColon:
        return "missing-colon";
    case FaultReason::Unclosed:
        return "unclosed";
    case FaultReason::WrongBracket:
        return "wrong-bracket";
    case FaultReason::UnterminatedString:
        return "unterminated-string";
    case FaultReason::BadEscape:
        return "bad-escape";
    case FaultReason::LoneSurrogate:
        return "lone-surrogate";
    case FaultReason::ControlCharacter:
        return "control-character";
    case FaultReason::BadNumber:
        return "bad-number";
    case FaultReason::Comment:
        return "comment";
    case FaultReason::SingleQuotes:
        return "single-quotes";
    case FaultReason::TooDeep:
    case FaultReason::NotUtf8:
    case FaultReason::ByteOrderMark:
    case FaultReason::TrailingText:
        break;
    }
    return {};
}

/// In double quotes, whichever quotes or half of them it has now.
std::string requoted(std::string_view word)
{
    const char quotes[] = "'\"";
    const std::size_t begin = std::min(word.find_first_not_of(quotes), word.size());
    const std::size_t end = std::max(word.find_last_not_of(quotes) + 1, begin);
    return jsonString(word.substr(begin, end - begin));
}

std::string escapeOf(char control)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (control == '\t')
        return "\\t";
    const auto code = static_cast<unsigned char>(control);
    return {'\\', 'u', '0', '0', digits[code >> 4U], digits[code & 0xfU]};
}

/// What stands before and behind a place, white space aside; NUL at the ends.
char before(const Tree &tree, Span span)
{
    const std::size_t at = tree.text.substr(0, span.begin).find_last_not_of(" \t\r\n");
    return at == std::string_view::npos ? '\0' : tree.text[at];
}

char behind(const Tree &tree, Span span)
{
    const std::size_t at = tree.text.find_first_not_of(" \t\r\n", span.end);
    return at == std::string_view::npos ? '\0' : tree.text[at];
}

bool isNoneOrOneOf(char c, std::string_view set)
{
    return c == '\0' || set.find(c) != std::string_view::npos;
}

/// At the end of what a string that ends with its line holds; a comma there was meant to be behind.
/// Not where the quote stands on the next line.
std::vector<Fix> closingQuoteFixes(const Tree &tree, Span span)
{
    const std::string_view text = tree.textOf(span);
    const std::size_t last = text.find_last_not_of(" \t,");
    const std::size_t length = last == std::string_view::npos ? text.size() : last + 1;
    const std::size_t next = tree.text.find_first_not_of(" \t\r\n", span.end);
    const bool hasQuote = next != std::string_view::npos && tree.text[next] == '"' &&
                          isNoneOrOneOf(behind(tree, {next, next + 1}), ",:}]");
    if (hasQuote)
        return {};
    return {insertion(span.begin + std::max<std::size_t>(length, 1), "\"")};
}

/// A colon between two values stands for a comma. A bracket that nothing opened says that something
/// else is wrong.
std::vector<Fix> unexpectedFixes(const Tree &tree, Span span)
{
    const std::string_view text = tree.textOf(span);
    if (text == "}" || text == "]")
        return {};
    const std::size_t before = tree.text.substr(0, span.begin).find_last_not_of(" \t\r\n");
    constexpr std::string_view openings = "{[,:";
    const bool isBetween = before != std::string_view::npos &&
                           openings.find(tree.text[before]) == std::string_view::npos;
    if (text == ":" && isBetween && !isNoneOrOneOf(behind(tree, span), "}]"))
        return {replacement(span, ",")};
    return {removal(tree, span)};
}

/// A word in the place of a value or name becomes one in quotes. Not where something more stands
/// around it, which it may be a part of.
std::vector<Fix> quotingFixes(const Tree &tree, Span span, bool isKey)
{
    const std::string_view text = tree.textOf(span);
    const bool isBracket = text == "{" || text == "[";
    const bool isLineEnd = tree.text.substr(span.end, 1) == "\n";
    const bool isWhole = isNoneOrOneOf(before(tree, span), isKey ? "{," : "[,:") &&
                         (isNoneOrOneOf(behind(tree, span), isKey ? ":" : ",]}/") || isLineEnd);
    if (isBracket || !isWhole)
        return {};
    return {replacement(span, requoted(text))};
}

/// Where what comes next can stand behind a comma; else that may be what is wrong.
std::vector<Fix> commaFixes(const Tree &tree, Span span)
{
    const auto node = std::find_if(tree.nodes.begin(), tree.nodes.end(), [&](const Node &one) {
        return one.span.end == span.end && one.parent != noNode;
    });
    const bool isInObject =
        node != tree.nodes.end() && tree.at(node->parent).kind == NodeKind::Object;
    if (!isNoneOrOneOf(behind(tree, span), isInObject ? "\"" : "\"{[-0123456789tfn"))
        return {};
    return {insertion(span.end, ",")};
}

/// Not while no object has been read, nor where there is something more of JSON: that may be the
/// policy, or the rest of it.
std::vector<Fix> trailingFixes(const Tree &tree, Span span)
{
    const bool isObject = tree.at(tree.root).kind == NodeKind::Object;
    const bool hasText = tree.textOf(span).find('"') != std::string_view::npos;
    return hasText || !isObject ? std::vector<Fix>() : std::vector<Fix>{removal(tree, span)};
}

std::vector<Fix> fixesOf(const Tree &tree, const TextFault &fault)
{
    const std::string_view text = tree.textOf(fault.span);
    switch (fault.reason) {
    case FaultReason::MissingComma:
        return commaFixes(tree, fault.span);
    case FaultReason::MissingColon:
        if (text.size() < 2 || text.back() != '"')
            return {};
        return {insertion(fault.span.end, ":")};
    case FaultReason::BadEscape:
        return {insertion(fault.span.begin, "\\")};
    case FaultReason::ControlCharacter:
        return {replacement(fault.span, escapeOf(text.front()))};
    case FaultReason::UnterminatedString:
        return closingQuoteFixes(tree, fault.span);
    case FaultReason::WrongBracket:
        return {replacement(fault.span, text == "}" ? "]" : "}")};
    case FaultReason::Unexpected:
        return unexpectedFixes(tree, fault.span);
    case FaultReason::TrailingText:
        return trailingFixes(tree, fault.span);
    case FaultReason::TrailingComma:
    case FaultReason::Comment:
    case FaultReason::ByteOrderMark:
        return {removal(tree, fault.span)};
    case FaultReason::BareWord:
        return quotingFixes(tree, fault.span, false);
    case FaultReason::SingleQuotes:
        return {replacement(fault.span, requoted(text))};
    case FaultReason::ExpectedKey:
        return quotingFixes(tree, fault.span, true);
    default:
        return {};
    }
}

/// The beginning of it, by whole characters.
std::string excerptOf(std::string_view text)
{
    constexpr std::size_t most = 40;
    if (text.size() <= most)
        return std::string(text);
    return std::string(text.substr(0, characterBegin(text, most))) + "…";
}

void checkFaults(Report &report)
{
    const Tree &tree = report.tree();
    // Each fix is tried: what a slip is taken for may be wrong. Of a long text only the first ones,
    // of one far beyond the size of a policy none.
    constexpr std::size_t mostBytesRead = 512 * 1024;
    std::size_t bytesRead = 0;
    for (const TextFault &fault : tree.faults) {
        Finding &finding =
            report.add(ruleOf(fault.reason), Severity::Error, fault.span, noNode,
                       {std::string(reasonName(fault.reason)), excerptOf(tree.textOf(fault.span))});
        for (Fix &fix : fixesOf(tree, fault)) {
            bytesRead += tree.text.size();
            if (bytesRead <= mostBytesRead && leavesLess(tree, fix))
                finding.fixes.push_back(std::move(fix));
        }
    }
}

/// Finds the keys of an object that have been there before, by what they mean.
class DuplicateKeys
{
public:
    explicit DuplicateKeys(Report &report)
        : m_report(report)
        , m_tree(report.tree())
    {
    }

    void check(NodeIndex object)
    {
        const NodeIndex first = m_tree.at(object).firstChild;
        if (first == noNode || m_tree.at(first).nextSibling == noNode || !mayHaveEquals(first))
            return;
        collect(object);
        std::sort(m_keys.begin(), m_keys.end());
        for (std::size_t i = 1; i < m_keys.size(); ++i) {
            const auto &[key, child] = m_keys[i];
            if (key == m_keys[i - 1].first)
                m_report.add(Rule::DuplicateKey, Severity::Error, m_tree.at(child).key, child,
                             {std::string(key)});
        }
    }

private:
    /// No sorting where there is nothing to be found, as nearly always: of each key one bit, made
    /// of its length and its ends. The elements of a policy have all different ones.
    bool mayHaveEquals(NodeIndex child) const
    {
        std::uint64_t seen = 0;
        for (; child != noNode; child = m_tree.at(child).nextSibling) {
            const Node &node = m_tree.at(child);
            if (node.key.size() == 0)
                continue;
            const std::string_view key = m_tree.textOf(node.key);
            const std::size_t size = key.size();
            if (node.keyHasEscape || size < 3 || key[0] != '"' || key[size - 1] != '"')
                return true;
            const auto first = static_cast<unsigned char>(key[1]);
            const auto last = static_cast<unsigned char>(key[size - 2]);
            const std::size_t place = (first + 5U * last + 3U * size) % 64;
            const std::uint64_t mark = std::uint64_t(1) << place;
            if ((seen & mark) != 0)
                return true;
            seen |= mark;
        }
        return false;
    }

    void collect(NodeIndex object)
    {
        m_keys.clear();
        m_decoded.clear();
        for (NodeIndex child = m_tree.at(object).firstChild; child != noNode;
             child = m_tree.at(child).nextSibling) {
            const Node &node = m_tree.at(child);
            if (node.key.size() == 0)
                continue;
            if (!node.keyHasEscape) {
                m_keys.emplace_back(m_tree.rawKeyOf(child), child);
                continue;
            }
            m_keys.emplace_back(m_decoded.emplace_front(m_tree.keyOf(child)), child);
        }
    }

    Report &m_report;
    const Tree &m_tree;
    std::vector<std::pair<std::string_view, NodeIndex>> m_keys;
    std::forward_list<std::string> m_decoded; ///< a list leaves its elements where they are
};

void checkDuplicateKeys(Report &report)
{
    const Tree &tree = report.tree();
    DuplicateKeys keys(report);
    for (std::size_t i = 0; i < tree.nodes.size() && !report.isFull(); ++i) {
        if (tree.nodes[i].kind == NodeKind::Object)
            keys.check(static_cast<NodeIndex>(i));
    }
}

/// What is too much of the text, or its last character.
Span endOf(std::string_view text)
{
    const std::size_t from = text.size() > policySizeLimit ? policySizeLimit : text.size() - 1;
    return {characterBegin(text, from), text.size()};
}

void checkSize(Report &report)
{
    const Tree &tree = report.tree();
    const std::size_t size = tree.text.size();
    if (size <= policySizeWarning)
        return;
    const bool isOver = size > policySizeLimit;
    Finding &finding = report.add(isOver ? Rule::SizeOverLimit : Rule::SizeNearLimit,
                                  isOver ? Severity::Error : Severity::Warning, endOf(tree.text),
                                  noNode, {std::to_string(size), std::to_string(policySizeLimit)});
    if (!tree.faults.empty())
        return;
    std::string minified = minify(tree);
    if (minified.size() < size)
        finding.fixes.push_back({FixKind::Minify, {}, {TextEdit{{0, size}, std::move(minified)}}});
}

} // namespace

void checkText(Report &report)
{
    checkFaults(report);
    checkDuplicateKeys(report);
    checkSize(report);
    checkContents(report);
}

void checkArrival(Report &report, const Arrival &arrival)
{
    for (const Layer &layer : arrival.layers()) {
        Finding &finding = report.add(layer.rule, Severity::Error, layer.span, noNode,
                                      {excerptOf(report.tree().textOf(layer.span))});
        if (!layer.kind.empty())
            finding.arguments.emplace_back(layer.kind);
        if (arrival.isOpen())
            finding.fixes.push_back(arrival.fix());
    }
}

} // namespace vaultlock::policy
