#include "policy/reader/reader.h"

#include "policy/reader/scanner.h"

namespace vaultlock::policy {

namespace {

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_scan(text, m_tree.faults)
    {
        m_tree.text = text;
        m_tree.nodes.reserve(text.size() / 16 + 8);
    }

    Tree read() &&
    {
        m_scan.checkEncoding();
        m_scan.skipSpace();
        if (m_scan.atEnd()) {
            m_scan.fault(FaultReason::Empty, {0, m_tree.text.size()});
            return std::move(m_tree);
        }
        m_tree.root = value(noNode, 0);
        m_scan.skipSpace();
        if (!m_scan.atEnd())
            m_scan.fault(FaultReason::TrailingText, {m_scan.position(), endOfText()});
        return std::move(m_tree);
    }

private:
    std::size_t endOfText() const
    {
        const std::size_t last = m_tree.text.find_last_not_of(" \t\r\n");
        return last == std::string_view::npos ? m_tree.text.size() : last + 1;
    }

    Node &node(NodeIndex index) { return m_tree.nodes[static_cast<std::size_t>(index)]; }

    NodeIndex add(NodeIndex parent, NodeKind kind, Span span)
    {
        Node made;
        made.kind = kind;
        made.span = span;
        made.parent = parent;
        m_tree.nodes.push_back(made);
        return static_cast<NodeIndex>(m_tree.nodes.size() - 1);
    }

    NodeIndex value(NodeIndex parent, int depth)
    {
        const std::size_t begin = m_scan.position();
        const char c = m_scan.peek();
        if (c == '{' || c == '[')
            return depth < maxDepth ? container(parent, depth) : tooDeep(parent);
        if (c == '"') {
            const bool hasEscape = m_scan.string();
            const NodeIndex made = add(parent, NodeKind::String, {begin, m_scan.position()});
            node(made).hasEscape = hasEscape;
            return made;
        }
        const NodeKind kind = m_scan.scalar();
        return add(parent, kind, {begin, m_scan.position()});
    }

    NodeIndex tooDeep(NodeIndex parent)
    {
        const std::size_t begin = m_scan.position();
        m_scan.fault(FaultReason::TooDeep, {begin, begin + 1});
        m_scan.skipBrackets();
        return add(parent, NodeKind::Invalid, {begin, m_scan.position()});
    }

    void link(NodeIndex parent, NodeIndex &last, NodeIndex child)
    {
        if (last == noNode)
            node(parent).firstChild = child;
        else
            node(last).nextSibling = child;
        last = child;
    }

    /// An object or an array, from its opening bracket on.
    NodeIndex container(NodeIndex parent, int depth)
    {
        const std::size_t begin = m_scan.position();
        const bool isObject = m_scan.take() == '{';
        const NodeIndex self =
            add(parent, isObject ? NodeKind::Object : NodeKind::Array, {begin, begin + 1});
        NodeIndex last = noNode;
        for (;;) {
            m_scan.skipSpace();
            if (endsHere(isObject, begin))
                break;
            link(self, last, isObject ? member(self, depth) : value(self, depth + 1));
            separator(isObject);
        }
        node(self).span.end = m_scan.position();
        return self;
    }

    /// Takes the closing bracket. A bracket of the other kind ends this too: it is more often a
    /// slip than the end of something further out.
    bool endsHere(bool isObject, std::size_t begin)
    {
        if (m_scan.atEnd()) {
            m_scan.fault(FaultReason::Unclosed, {begin, begin + 1});
            return true;
        }
        const char c = m_scan.peek();
        if (c != '}' && c != ']')
            return false;
        if ((c == '}') != isObject)
            m_scan.fault(FaultReason::Unexpected, {m_scan.position(), m_scan.position() + 1});
        m_scan.take();
        return true;
    }

    NodeIndex member(NodeIndex object, int depth)
    {
        const std::size_t begin = m_scan.position();
        bool keyHasEscape = false;
        if (m_scan.peek() == '"') {
            keyHasEscape = m_scan.string();
        } else {
            m_scan.notAKey();
            if (m_scan.position() == begin)
                return value(object, depth + 1);
        }
        const Span key{begin, m_scan.position()};
        const NodeIndex child = memberValue(object, key, depth);
        node(child).key = key;
        node(child).keyHasEscape = keyHasEscape;
        return child;
    }

    NodeIndex memberValue(NodeIndex object, Span key, int depth)
    {
        m_scan.skipSpace();
        if (m_scan.peek() == ':')
            m_scan.take();
        else
            m_scan.fault(FaultReason::MissingColon, key);
        m_scan.skipSpace();
        const char next = m_scan.peek();
        if (!m_scan.atEnd() && next != ',' && next != '}' && next != ']')
            return value(object, depth + 1);
        m_scan.fault(FaultReason::ExpectedValue, key);
        return add(object, NodeKind::Invalid, {m_scan.position(), m_scan.position()});
    }

    /// After a member or an element: a comma and something more, or the closing bracket.
    void separator(bool isObject)
    {
        const std::size_t end = m_scan.position();
        m_scan.skipSpace();
        const char c = m_scan.peek();
        if (m_scan.atEnd() || c == '}' || c == ']')
            return;
        if (c != ',') {
            noComma(isObject, end, c);
            return;
        }
        const std::size_t comma = m_scan.position();
        m_scan.take();
        m_scan.skipSpace();
        while (m_scan.peek() == ',') {
            m_scan.fault(FaultReason::Unexpected, {m_scan.position(), m_scan.position() + 1});
            m_scan.take();
            m_scan.skipSpace();
        }
        if (m_scan.peek() == '}' || m_scan.peek() == ']')
            m_scan.fault(FaultReason::TrailingComma, {comma, comma + 1});
    }

    /// end: of what stands before; its last byte is where the comma is missing.
    void noComma(bool isObject, std::size_t end, char c)
    {
        const bool startsAnother = c == '"' || c == '{' || c == '[' || !isObject;
        if (startsAnother) {
            m_scan.fault(FaultReason::MissingComma, {end > 0 ? end - 1 : 0, end});
            return;
        }
        const std::size_t here = m_scan.position();
        m_scan.fault(FaultReason::Unexpected, {here, here + 1});
        if (c == ':')
            m_scan.take();
    }

    Tree m_tree;
    Scanner m_scan;
};

} // namespace

Tree read(std::string_view text)
{
    return Reader(text).read();
}

} // namespace vaultlock::policy
