#include "policy/writer.h"

#include <optional>

namespace vaultlock::policy {

namespace {

class Writer
{
public:
    /// Without a layout there is no white space.
    Writer(const Tree &tree, const std::optional<Layout> &layout)
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
        if (m_layout && endsLine)
            m_out += m_layout->lineEnd;
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
                m_out += m_layout ? ": " : ":";
            }
            value(child, depth + 1);
        }
        if (node.firstChild != noNode)
            newLine(depth);
        m_out.push_back(isObject ? '}' : ']');
    }

    void newLine(int depth)
    {
        if (!m_layout)
            return;
        m_out += m_layout->lineEnd;
        for (int i = 0; i < depth; ++i)
            m_out += m_layout->indent;
    }

    const Tree &m_tree;
    std::optional<Layout> m_layout;
    std::string m_out;
};

} // namespace

std::string minify(const Tree &tree)
{
    return Writer(tree, {}).write();
}

std::string format(const Tree &tree, const Layout &layout)
{
    return Writer(tree, layout).write();
}

std::string jsonString(std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            result.push_back('\\');
        if (byte < 0x20)
            result += "\\u00" + std::string{hex[byte >> 4U], hex[byte & 15U]};
        else
            result.push_back(c);
    }
    return result + "\"";
}

} // namespace vaultlock::policy
