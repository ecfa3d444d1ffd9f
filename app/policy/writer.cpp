// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/writer.h"

#include <cstring>
#include <utility>

namespace vaultlock::policy {

namespace {

class TreeWriter
{
public:
    TreeWriter(const Tree &tree, const Layout &layout)
        : m_tree(tree)
        , m_layout(layout)
    {
        m_out.reserve(tree.text.size());
    }

    std::string write()
    {
        if (m_tree.root != noNode)
            value(m_tree.root, 0);
        const bool endsLine = !m_tree.text.empty() && m_tree.text.back() == '\n';
        if (endsLine)
            m_out += m_layout.lineEnd;
        return std::move(m_out);
    }

private:
    // No deeper than the reader goes.
    void value(NodeIndex index, int depth)
    {
        const Node &node = m_tree.at(index);
        if (node.kind != NodeKind::Object && node.kind != NodeKind::Array) {
            m_out += m_tree.textOf(node.span);
            return;
        }
        const bool isObject = node.kind == NodeKind::Object;
        m_out.push_back(isObject ? '{' : '[');
        for (NodeIndex child = node.firstChild; child != noNode;
             child = m_tree.at(child).nextSibling) {
            if (child != node.firstChild)
                m_out.push_back(',');
            newLine(depth + 1);
            if (isObject) {
                m_out += m_tree.textOf(m_tree.at(child).key);
                m_out += ": ";
            }
            value(child, depth + 1);
        }
        if (node.firstChild != noNode)
            newLine(depth);
        m_out.push_back(isObject ? '}' : ']');
    }

    void newLine(int depth)
    {
        m_out += m_layout.lineEnd;
        for (int i = 0; i < depth; ++i)
            m_out += m_layout.indent;
    }

    const Tree &m_tree;
    const Layout &m_layout;
    std::string m_out;
};

/// The tokens one behind the other, into memory that is enough for them: a third of the time that
/// appending to a string takes, and it is done at every keystroke in a policy near the limit.
class Minifier
{
public:
    explicit Minifier(const Tree &tree)
        : m_tree(tree)
        , m_out(tree.text.size() + mostOfNode * tree.nodes.size() + shortToken, '\0')
        , m_to(m_out.data())
    {
    }

    std::string write() &&
    {
        if (m_tree.root != noNode)
            value(m_tree.root);
        m_out.resize(static_cast<std::size_t>(m_to - m_out.data()));
        return std::move(m_out);
    }

private:
    /// What is not copied from the text: a comma, a colon, brackets.
    static constexpr std::size_t mostOfNode = 4;
    /// Most tokens are no longer: so many bytes are copied at once, whatever is behind the token.
    static constexpr std::size_t shortToken = 32;

    void put(char c) { *m_to++ = c; }

    void copy(Span span)
    {
        const char *const from = m_tree.text.data() + span.begin;
        if (span.size() <= shortToken && span.begin + shortToken <= m_tree.text.size())
            std::memcpy(m_to, from, shortToken);
        else
            std::memcpy(m_to, from, span.size());
        m_to += span.size();
    }

    // No deeper than the reader goes.
    void value(NodeIndex index)
    {
        const Node &node = m_tree.at(index);
        if (node.kind != NodeKind::Object && node.kind != NodeKind::Array) {
            copy(node.span);
            return;
        }
        const bool isObject = node.kind == NodeKind::Object;
        put(isObject ? '{' : '[');
        for (NodeIndex child = node.firstChild; child != noNode;) {
            if (isObject) {
                copy(m_tree.at(child).key);
                put(':');
            }
            value(child);
            child = m_tree.at(child).nextSibling;
            if (child != noNode)
                put(',');
        }
        put(isObject ? '}' : ']');
    }

    const Tree &m_tree;
    std::string m_out;
    char *m_to;
};

} // namespace

std::string minify(const Tree &tree)
{
    return Minifier(tree).write();
}

std::string format(const Tree &tree, const Layout &layout)
{
    return TreeWriter(tree, layout).write();
}

std::string jsonString(std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string result;
    result.reserve(text.size() + 2); // nearly always nothing is escaped
    result.push_back('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            result.push_back('\\');
        if (byte < 0x20)
            result += "\\u00" + std::string{hex[byte >> 4U], hex[byte & 15U]};
        else
            result.push_back(c);
    }
    result.push_back('"');
    return result;
}

} // namespace vaultlock::policy
