#include "policy/rules/rules.h"

#include <algorithm>
#include <cstdint>
#include <map>

namespace vaultlock::policy {

namespace {

/// FNV-1a: short and stable, for identities; not for security.
std::string hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (unsigned shift = 60; shift < 64; shift -= 4)
        result.push_back(digits[(hash >> shift) & 0xfU]);
    return result;
}

/// The line that the position is in, without the white space around it.
std::string_view lineAt(std::string_view text, std::size_t position)
{
    const std::size_t at = std::min(position, text.size());
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(begin, end > begin ? end - begin : 0);
    const std::size_t first = line.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view{} : line.substr(first);
}

} // namespace

Finding &Report::add(Rule rule, Severity severity, Span span, NodeIndex node,
                     std::vector<std::string> arguments)
{
    m_drafts.push_back({Finding{rule, severity, span, std::move(arguments), {}, {}}, node});
    return m_drafts.back().finding;
}

/// A statement is told by its Sid, else by its text; where it stands in the list does not count,
/// and neither does where a value stands in its list.
std::string Report::identityOf(const Draft &draft) const
{
    std::string path;
    for (NodeIndex at = draft.node; at != noNode; at = m_tree.at(at).parent) {
        const Node &node = m_tree.at(at);
        const auto isIt = [at](const Statement &s) {
            return s.node == at;
        };
        const auto statement =
            std::find_if(m_document.statements.begin(), m_document.statements.end(), isIt);
        if (statement != m_document.statements.end()) {
            const bool hasSid =
                statement->sid != noNode && m_tree.at(statement->sid).kind == NodeKind::String;
            path = (hasSid ? "[" + m_tree.stringOf(statement->sid) + "]"
                           : "[#" + hashOf(m_tree.textOf(node.span)) + "]") +
                   path;
        }
        if (node.key.size() > 0)
            path = "/" + m_tree.keyOf(at) + path;
    }
    const bool isOfTheText = draft.node == noNode;
    const std::string_view anchor = isOfTheText ? lineAt(m_tree.text, draft.finding.span.begin)
                                                : m_tree.textOf(draft.finding.span);
    const bool hasAnchor = draft.node != m_tree.root || isOfTheText;
    return std::string(ruleName(draft.finding.rule)) + path +
           (hasAnchor ? "=" + hashOf(anchor) : std::string());
}

std::vector<Finding> Report::take() &&
{
    std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) {
        return a.finding.span.begin < b.finding.span.begin;
    });
    std::vector<Finding> findings;
    findings.reserve(m_drafts.size());
    std::map<std::string, int> seen;
    for (Draft &draft : m_drafts) {
        std::string identity = identityOf(draft);
        // True equals are told apart by their order alone.
        const int ordinal = ++seen[identity];
        if (ordinal > 1)
            identity += "~" + std::to_string(ordinal);
        draft.finding.identity = std::move(identity);
        findings.push_back(std::move(draft.finding));
    }
    return findings;
}

Fix replacement(Span span, std::string text)
{
    return {FixKind::Replace, {text}, {TextEdit{span, text}}};
}

Fix insertion(std::size_t at, std::string text)
{
    return {FixKind::Insert, {text}, {TextEdit{{at, at}, text}}};
}

Fix removal(const Tree &tree, Span span)
{
    return {FixKind::Remove, {std::string(tree.textOf(span))}, {TextEdit{span, {}}}};
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result.push_back('\\');
        result.push_back(c);
    }
    return result + "\"";
}

} // namespace vaultlock::policy
