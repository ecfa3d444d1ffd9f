// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/identity.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace vaultlock::policy {

namespace {

/// The line that the position is in, without the white space around it, as far as it is near.
std::string_view lineAt(std::string_view text, std::size_t position)
{
    constexpr std::size_t nearby = 80;
    const std::size_t at = std::min(position, text.size());
    const std::size_t first = at > nearby ? at - nearby : 0;
    const std::string_view before = text.substr(first, at - first);
    const std::string_view behind = text.substr(at, nearby);
    const std::size_t lineBreak = before.rfind('\n');
    const std::size_t begin = lineBreak == std::string_view::npos ? first : first + lineBreak + 1;
    const std::size_t end = at + std::min(behind.find('\n'), behind.size());
    std::string_view line = text.substr(begin, end - begin);
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
    return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

/// The reader goes no deeper than 64 levels.
constexpr std::size_t mostSteps = 80;

/// Appends a name, or of a long one a hash: each of a thousand findings has it in its identity.
void appendName(std::string_view name, IdentityText &text)
{
    constexpr std::size_t longest = 256;
    if (name.size() <= longest) {
        text.append(name.data(), static_cast<qsizetype>(name.size()));
        return;
    }
    IdentityHash hash;
    hash.add(name);
    text.push_back('#');
    hash.appendHexTo(text);
}

/// Eight bytes, the first on top: one instruction or two, which a loop would not become.
std::uint64_t bigEndian(const char *bytes)
{
    const auto byte = [bytes](int i) {
        return std::uint64_t(static_cast<unsigned char>(bytes[i])) << (56 - 8 * i);
    };
    return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

/// There is one at most, and what it says changes with every letter.
bool isAboutSize(Rule rule)
{
    return rule == Rule::SizeOverLimit || rule == Rule::SizeNearLimit;
}

} // namespace

void IdentityHash::add(std::string_view text)
{
    // Between texts no bytes are left over: whole words at once.
    const char *at = text.data();
    const char *const last = at + text.size();
    for (; last - at >= 8; at += 8) {
        m_word = bigEndian(at);
        mix();
    }
    std::uint64_t rest = 0; // as step() would gather it
    m_count = static_cast<unsigned>(last - at);
    for (; at != last; ++at)
        rest = rest << 8U | static_cast<unsigned char>(*at);
    m_word = rest;
    end();
}

void IdentityHash::addTokens(std::string_view json)
{
    bool isInString = false;
    bool isEscaped = false;
    for (const char c : json) {
        if (!isInString && (c == ' ' || c == '\n' || c == '\t' || c == '\r'))
            continue;
        if (c == '"' && !isEscaped)
            isInString = !isInString;
        isEscaped = isInString && c == '\\' && !isEscaped;
        step(static_cast<unsigned char>(c));
    }
    end();
}

void IdentityHash::appendHexTo(IdentityText &text) const
{
    constexpr char digits[] = "0123456789abcdef";
    char hex[16];
    for (unsigned i = 0; i < 16; ++i)
        hex[i] = digits[m_value >> (60 - 4 * i) & 0xfU];
    text.append(hex, sizeof hex);
}

/// Between two texts stands a byte that no UTF-8 has: "ab", "c" is not "a", "bc".
void IdentityHash::end()
{
    step(0xff);
    mix();
}

void IdentityHash::mix()
{
    m_value ^= m_word;
    m_value *= 0x100000001b3U;
    // A product carries upwards only: what differs in the first bytes has to reach the last digits.
    m_value ^= m_value >> 32U;
    m_word = 0;
    m_count = 0;
}

std::string Identities::of(const Finding &finding, NodeIndex node)
{
    const std::string_view rule = ruleName(finding.rule);
    if (isAboutSize(finding.rule))
        return std::string(rule);
    IdentityHash hash;
    const Statement *statement = finding.severity == Severity::Danger ? statementAt(node) : nullptr;
    if (statement)
        hash = tokensOf(*statement);
    else
        hash.add(node == noNode ? lineAt(m_tree.text, finding.span.begin)
                                : m_tree.textOf(finding.span));
    for (const std::string &argument : finding.arguments)
        hash.add(argument);
    IdentityText &path = pathTo(node);
    const qsizetype length = path.size();
    path.push_back('=');
    hash.appendHexTo(path);
    std::string identity;
    identity.reserve(rule.size() + static_cast<std::size_t>(path.size()));
    identity.append(rule).append(path.data(), static_cast<std::size_t>(path.size()));
    path.resize(length);
    return identity;
}

/// Findings come in the order of the text: it is made once for those of one node.
IdentityText &Identities::pathTo(NodeIndex node)
{
    if (node == m_end)
        return m_path;
    m_end = node;
    m_path.clear();
    std::array<NodeIndex, mostSteps> steps; // filled as far as it is read
    std::size_t count = 0;
    const NodeIndex list = m_document.statement;
    while (node != noNode && count < steps.size()) {
        const NodeIndex parent = m_tree.at(node).parent;
        if (parent == list || node == list) {
            if (const Statement *statement = statementAt(node)) {
                appendNameOf(*statement, m_path);
                break;
            }
        }
        steps[count++] = node;
        node = parent;
    }
    while (count > 0)
        appendKeyOf(steps[--count], m_path);
    return m_path;
}

/// Nothing for an element of a list.
void Identities::appendKeyOf(NodeIndex node, IdentityText &text) const
{
    const Node &step = m_tree.at(node);
    if (step.key.size() == 0)
        return;
    text.push_back('/');
    if (step.keyHasEscape)
        appendName(m_tree.keyOf(node), text);
    else
        appendName(m_tree.rawKeyOf(node), text);
}

const IdentityHash &Identities::tokensOf(const Statement &statement)
{
    m_tokens.resize(m_document.statements.size());
    auto &hash = m_tokens[static_cast<std::size_t>(&statement - m_document.statements.data())];
    if (!hash) {
        hash.emplace();
        hash->addTokens(m_tree.textOf(m_tree.at(statement.node).span));
    }
    return *hash;
}

const Statement *Identities::statementAt(NodeIndex node)
{
    const NodeIndex list = m_document.statement;
    if (node == noNode || (m_tree.at(node).parent != list && node != list))
        return nullptr;
    const std::vector<Statement> &all = m_document.statements;
    // Findings come in the order of the text: most are about the one of before.
    if (m_latest < all.size() && all[m_latest].node == node)
        return &all[m_latest];
    // Statements are in the order of the text, as nodes are.
    const auto found = std::lower_bound(all.begin(), all.end(), node,
                                        [](const Statement &s, NodeIndex n) { return s.node < n; });
    if (found == all.end() || found->node != node)
        return nullptr;
    m_latest = static_cast<std::size_t>(found - all.begin());
    return &*found;
}

void Identities::appendNameOf(const Statement &statement, IdentityText &text)
{
    constexpr std::string_view element = "/Statement[";
    text.append(element.data(), static_cast<qsizetype>(element.size()));
    if (statement.sid == noNode || m_tree.at(statement.sid).kind != NodeKind::String) {
        text.push_back('#');
        tokensOf(statement).appendHexTo(text);
    } else if (m_tree.at(statement.sid).hasEscape) {
        appendName(m_tree.stringOf(statement.sid), text);
    } else {
        appendName(m_tree.rawStringOf(statement.sid), text);
    }
    text.push_back(']');
}

} // namespace vaultlock::policy
