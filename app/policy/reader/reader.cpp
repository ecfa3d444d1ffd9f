// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/reader/reader.h"

#include "policy/reader/scanner.h"
#include "policy/reader/utf8.h"

namespace vaultlock::policy {

namespace {

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_scan(text, m_tree.faults)
    {
        m_tree.text = text;
        // Of one statement 16: 1,024 bytes, which glibc keeps at hand, as it does nothing larger.
        m_tree.nodes.reserve(text.size() / 24 + 1);
    }

    Tree read() &&
    {
        m_scan.checkEncoding();
        m_scan.skipSpace();
        if (m_scan.atEnd()) {
            m_scan.fault(FaultReason::Empty, {0, m_tree.text.size()});
            return std::move(m_tree);
        }
        m_tree.root = value(noNode, 0, m_scan.peek());
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

    NodeIndex add(NodeIndex parent, NodeKind kind, Span span, bool hasEscape = false)
    {
        const auto index = static_cast<NodeIndex>(m_tree.nodes.size());
        m_tree.nodes.push_back({kind, hasEscape, false, span, {}, parent, noNode, noNode});
        return index;
    }

    /// c: what it begins with, here and below; NUL at the end of the text.
    NodeIndex value(NodeIndex parent, int depth, char c)
    {
        const std::size_t begin = m_scan.position();
        if (c == '"')
            return string(parent);
        if (c == '{' || c == '[')
            return depth < maxDepth ? container(parent, depth) : tooDeep(parent);
        const NodeKind kind = m_scan.scalar();
        return add(parent, kind, {begin, m_scan.position()});
    }

    NodeIndex string(NodeIndex parent)
    {
        const std::size_t begin = m_scan.position();
        const bool hasEscape = m_scan.string();
        return add(parent, NodeKind::String, {begin, m_scan.position()}, hasEscape);
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
        char c = skipStrays();
        while (!endsHere(self, c)) {
            link(self, last, isObject ? member(self, depth, c) : value(self, depth + 1, c));
            c = separator(isObject);
        }
        node(self).span.end = m_scan.position();
        return self;
    }

    /// Takes the closing bracket, if there is one for this container.
    bool endsHere(NodeIndex self, char c)
    {
        if (c != '}' && c != ']' && !m_scan.atEnd())
            return false;
        const Span opening{node(self).span.begin, node(self).span.begin + 1};
        if (m_scan.atEnd()) {
            m_scan.fault(FaultReason::Unclosed, opening);
            return true;
        }
        if ((c == '}') != (node(self).kind == NodeKind::Object)) {
            if (isForParent(self)) {
                m_scan.fault(FaultReason::Unclosed, opening);
                return true;
            }
            m_scan.fault(FaultReason::WrongBracket, {m_scan.position(), m_scan.position() + 1});
        }
        m_scan.take();
        return true;
    }

    /// Whether a bracket of the other kind closes the container around this one, whose own bracket
    /// is missing then, rather than being a slip for it: by what comes behind it.
    bool isForParent(NodeIndex self)
    {
        const NodeIndex parent = node(self).parent;
        if (parent == noNode || node(parent).kind == node(self).kind)
            return false;
        const Scanner::Next next = m_scan.behindBracket();
        const auto fits = [&](NodeIndex around) {
            if (around == noNode)
                return next == Scanner::Next::End;
            return next == (node(around).kind == NodeKind::Object ? Scanner::Next::InObject
                                                                  : Scanner::Next::InArray);
        };
        return fits(node(parent).parent) && !fits(parent);
    }

    NodeIndex member(NodeIndex object, int depth, char c)
    {
        const std::size_t begin = m_scan.position();
        bool keyHasEscape = false;
        if (c == '"') {
            keyHasEscape = m_scan.string();
        } else {
            m_scan.notAKey();
            if (m_scan.position() == begin)
                return value(object, depth + 1, c);
        }
        const Span key{begin, m_scan.position()};
        const NodeIndex child = memberValue(object, key, depth);
        Node &made = node(child);
        made.key = key;
        made.keyHasEscape = keyHasEscape;
        return child;
    }

    NodeIndex memberValue(NodeIndex object, Span key, int depth)
    {
        char c = m_scan.skipSpace();
        const bool hasColon = c == ':';
        if (hasColon) {
            m_scan.take();
            c = m_scan.skipSpace();
            if (c == '"') // as nearly always
                return string(object);
            if (c == '{' || c == '[')
                return value(object, depth + 1, c);
        }
        while (c == ':')
            c = stray();
        const bool hasValue = !m_scan.atEnd() && c != ',' && c != '}' && c != ']';
        if (!hasValue)
            m_scan.fault(FaultReason::ExpectedValue, key);
        else if (!hasColon)
            m_scan.fault(FaultReason::MissingColon, key);
        if (hasValue)
            return value(object, depth + 1, c);
        return add(object, NodeKind::Invalid, {m_scan.position(), m_scan.position()});
    }

    /// After a member or an element: a comma and something more, or a closing bracket.
    char separator(bool isObject)
    {
        const std::size_t end = m_scan.position();
        char c = m_scan.skipSpace();
        while (!mayFollow(isObject, c) && !m_scan.atEnd()) {
            m_scan.junk();
            c = m_scan.peek();
        }
        if (c == ',')
            return comma();
        if (c == ':')
            return skipStrays();
        if (c != '}' && c != ']' && !m_scan.atEnd())
            missingComma(end);
        return c;
    }

    char comma()
    {
        const std::size_t begin = m_scan.position();
        m_scan.take();
        const char c = skipStrays();
        if (c == '}' || c == ']')
            m_scan.fault(FaultReason::TrailingComma, {begin, begin + 1});
        return c;
    }

    /// Something that can be understood behind a value, the comma between them aside.
    static bool mayFollow(bool isObject, char c)
    {
        // Nearly always.
        if (c == ',' || c == '}' || c == ']')
            return true;
        constexpr std::string_view inObject = ":{[\"";
        constexpr std::string_view inArray = ":{[\"-0123456789tfn";
        return (isObject ? inObject : inArray).find(c) != std::string_view::npos;
    }

    /// end: of what stands before; its last character is where the comma is missing.
    void missingComma(std::size_t end)
    {
        // A string that ended with its line has most likely swallowed the comma.
        const std::vector<TextFault> &faults = m_tree.faults;
        const bool isCutOff = !faults.empty() && faults.back().span.end == end &&
                              faults.back().reason == FaultReason::UnterminatedString;
        if (!isCutOff)
            m_scan.fault(FaultReason::MissingComma, {characterBegin(m_tree.text, end - 1), end});
    }

    /// Space, and commas and colons that nothing stands before.
    char skipStrays()
    {
        char c = m_scan.skipSpace();
        while (c == ',' || c == ':')
            c = stray();
        return c;
    }

    char stray()
    {
        m_scan.fault(FaultReason::Unexpected, {m_scan.position(), m_scan.position() + 1});
        m_scan.take();
        return m_scan.skipSpace();
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
