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
void appendName(std::string_view name, std::string &text)
{
    constexpr std::size_t longest = 256;
    if (name.size() <= longest) {
        text += name;
        return;
    }
    IdentityHash hash;
    hash.add(name);
    text.push_back('#');
    hash.appendHexTo(text);
}

/// There is one at most, and what it says changes with every letter.
bool isAboutSize(Rule rule)
{
    return rule == Rule::SizeOverLimit || rule == Rule::SizeNearLimit;
}

} // namespace

void IdentityHash::add(std::string_view text)
{
    for (const char c : text)
        step(static_cast<unsigned char>(c));
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

void IdentityHash::appendHexTo(std::string &text) const
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<char, 16> hex{};
    std::uint64_t rest = m_value;
    for (auto digit = hex.rbegin(); digit != hex.rend(); ++digit, rest >>= 4U)
        *digit = digits[rest & 0xfU];
    text.append(hex.data(), hex.size());
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
    std::string identity;
    identity.reserve(160); // seldom longer
    identity += ruleName(finding.rule);
    if (isAboutSize(finding.rule))
        return identity;
    IdentityHash hash;
    const Statement *statement = finding.severity == Severity::Danger ? statementAt(node) : nullptr;
    if (statement)
        hash = tokensOf(*statement);
    else
        hash.add(node == noNode ? lineAt(m_tree.text, finding.span.begin)
                                : m_tree.textOf(finding.span));
    for (const std::string &argument : finding.arguments)
        hash.add(argument);
    appendPathTo(node, identity);
    identity.push_back('=');
    hash.appendHexTo(identity);
    return identity;
}

void Identities::appendPathTo(NodeIndex node, std::string &text)
{
    std::array<NodeIndex, mostSteps> steps; // filled as far as it is read
    std::size_t count = 0;
    for (; node != noNode && count < steps.size(); node = m_tree.at(node).parent)
        steps[count++] = node;
    while (count > 0) {
        const NodeIndex step = steps[--count];
        if (m_tree.at(step).key.size() > 0) {
            text.push_back('/');
            appendKeyOf(step, text);
        }
        text += statementName(step);
    }
}

void Identities::appendKeyOf(NodeIndex node, std::string &text) const
{
    if (m_tree.at(node).keyHasEscape)
        appendName(m_tree.keyOf(node), text);
    else
        appendName(m_tree.rawKeyOf(node), text);
}

const IdentityHash &Identities::tokensOf(const Statement &statement)
{
    auto &hash = markOf(statement).hash;
    if (!hash) {
        hash.emplace();
        hash->addTokens(m_tree.textOf(m_tree.at(statement.node).span));
    }
    return *hash;
}

const Statement *Identities::statementAt(NodeIndex node) const
{
    if (node == noNode || m_tree.at(node).kind != NodeKind::Object)
        return nullptr;
    // Statements are in the order of the text, as nodes are.
    const std::vector<Statement> &all = m_document.statements;
    const auto found = std::lower_bound(all.begin(), all.end(), node,
                                        [](const Statement &s, NodeIndex n) { return s.node < n; });
    return found == all.end() || found->node != node ? nullptr : &*found;
}

/// Empty for what is no statement.
std::string_view Identities::statementName(NodeIndex node)
{
    const Statement *found = statementAt(node);
    if (!found)
        return {};
    std::string &name = markOf(*found).name;
    if (!name.empty())
        return name;
    name.push_back('[');
    if (found->sid == noNode || m_tree.at(found->sid).kind != NodeKind::String) {
        name.push_back('#');
        tokensOf(*found).appendHexTo(name);
    } else if (m_tree.at(found->sid).hasEscape) {
        appendName(m_tree.stringOf(found->sid), name);
    } else {
        appendName(m_tree.rawStringOf(found->sid), name);
    }
    name.push_back(']');
    return name;
}

} // namespace vaultlock::policy
