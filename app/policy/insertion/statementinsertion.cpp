// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/insertion/statementinsertion.h"

#include "policy/reader/reader.h"
#include "policy/writer.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

constexpr std::string_view step = "  ";

std::string_view lineEndOf(std::string_view text)
{
    return text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

/// White space before the place on its line; nothing where something else stands there too.
std::optional<std::string> indentationBefore(std::string_view text, std::size_t at)
{
    const std::size_t lineEnd = text.find_last_of('\n', at == 0 ? 0 : at - 1);
    const std::size_t begin = at == 0 || lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
    const std::string_view before = text.substr(begin, at - begin);
    return before.find_first_not_of(" \t") == std::string_view::npos && begin > 0
               ? std::optional(std::string(before))
               : std::nullopt;
}

/// How the new statement is laid out: on lines of its own, indented so; or on one line.
struct Style
{
    std::string_view lineEnd;
    std::optional<std::string> indentation;

    std::string lineBreak(std::string_view more = {}) const
    {
        return indentation ? std::string(lineEnd) + *indentation + std::string(more)
                           : std::string();
    }
    std::string layOut(const std::string &json) const
    {
        if (!indentation)
            return json;
        std::string laid = format(read(json), {lineEnd, step});
        for (std::size_t at = 0; (at = laid.find('\n', at)) != std::string::npos;)
            laid.insert(++at, *indentation);
        return laid;
    }
};

bool hasSid(const Tree &tree, const Document &document, const std::string &sid)
{
    return std::any_of(document.statements.begin(), document.statements.end(),
                       [&](const Statement &statement) {
                           return statement.sid != noNode && tree.isString(statement.sid, sid);
                       });
}

/// The child that the caret is in or behind; noNode before the first.
NodeIndex childBefore(const Tree &tree, NodeIndex list, std::size_t caret)
{
    NodeIndex found = noNode;
    NodeIndex child = tree.at(list).firstChild;
    // Before the whole list, or behind it, nobody has said where: then it is the end.
    const Span span = tree.at(list).span;
    const bool isInside = span.begin < caret && caret < span.end;
    for (; child != noNode; child = tree.at(child).nextSibling) {
        if (!isInside || tree.at(child).span.begin < caret)
            found = child;
    }
    return found;
}

/// Places the statement and remembers where it came to stand.
class Inserter
{
public:
    Inserter(const Tree &tree, const Document &document, const NewStatement &statement)
        : m_tree(tree)
        , m_document(document)
        , m_statement(statement)
        , m_lineEnd(lineEndOf(tree.text))
    {
    }

    std::optional<StatementInsertion> insert(std::size_t caret)
    {
        if (m_tree.text.find_first_not_of(whiteSpace) == std::string_view::npos)
            intoNothing();
        else if (m_document.root == noNode)
            return {};
        else if (m_document.statement == noNode)
            intoRoot();
        else if (m_tree.at(m_document.statement).kind == NodeKind::Array)
            intoList(caret);
        else if (m_tree.at(m_document.statement).kind == NodeKind::Object)
            besideBareStatement();
        else
            return {};
        return std::move(m_result);
    }

private:
    void intoNothing()
    {
        const Style style{m_lineEnd, std::string(step) + std::string(step)};
        const std::string end(m_lineEnd);
        add({0, m_tree.text.size()},
            "{" + end + R"(  "Version": "2012-10-17",)" + end + R"(  "Statement": [)" +
                style.lineBreak(),
            style, end + "  ]" + end + "}" + end);
    }

    void intoRoot()
    {
        const Node &root = m_tree.at(m_document.root);
        NodeIndex last = root.firstChild;
        while (last != noNode && m_tree.at(last).nextSibling != noNode)
            last = m_tree.at(last).nextSibling;
        if (last == noNode) {
            const Style style{m_lineEnd, {}};
            add({root.span.begin + 1, root.span.begin + 1}, R"("Statement": [)", style, "]");
            return;
        }
        const auto outer = indentationBefore(m_tree.text, m_tree.at(last).key.begin);
        Style style{m_lineEnd, outer};
        if (outer)
            style.indentation = *outer + std::string(step);
        const std::string inner = style.lineBreak();
        const std::string before = outer ? std::string(m_lineEnd) + *outer : std::string(" ");
        const std::size_t at = m_tree.at(last).span.end;
        add({at, at}, "," + before + R"("Statement": [)" + inner, style,
            (outer ? before : std::string()) + "]");
    }

    void intoList(std::size_t caret)
    {
        const Node &list = m_tree.at(m_document.statement);
        const NodeIndex first = list.firstChild;
        if (first == noNode) {
            intoEmptyList(list.span);
            return;
        }
        const Style style{m_lineEnd, indentationBefore(m_tree.text, m_tree.at(first).span.begin)};
        const std::string gap = style.indentation ? style.lineBreak() : std::string(" ");
        if (const NodeIndex before = childBefore(m_tree, m_document.statement, caret);
            before != noNode) {
            const std::size_t at = m_tree.at(before).span.end;
            add({at, at}, "," + gap, style, {});
            return;
        }
        const std::size_t at = m_tree.at(first).span.begin;
        add({at, at}, {}, style, "," + gap);
    }

    /// The white space in it goes.
    void intoEmptyList(Span list)
    {
        const auto outer =
            indentationBefore(m_tree.text, m_tree.at(m_document.statement).key.begin);
        Style style{m_lineEnd, outer};
        if (outer)
            style.indentation = *outer + std::string(step);
        const bool isClosed = m_tree.text[list.end - 1] == ']' && list.size() > 1;
        const Span inside{list.begin + 1, isClosed ? list.end - 1 : list.begin + 1};
        add(inside, style.lineBreak(), style,
            outer ? std::string(m_lineEnd) + *outer : std::string());
    }

    void besideBareStatement()
    {
        const Span bare = m_tree.at(m_document.statement).span;
        const Style style{
            m_lineEnd, indentationBefore(m_tree.text, m_tree.at(m_document.statement).key.begin)};
        const std::string gap = style.indentation ? style.lineBreak() : std::string(" ");
        m_result.edits.push_back({{bare.begin, bare.begin}, "["});
        add({bare.end, bare.end}, "," + gap, style, "]");
    }

    void add(Span replaced, const std::string &before, const Style &style, const std::string &after)
    {
        const std::string laid = style.layOut(m_statement.json);
        std::size_t begin = replaced.begin + before.size();
        for (const TextEdit &edit : m_result.edits)
            begin += edit.replacement.size();
        const std::string_view part = m_statement.likelyToChange;
        const std::size_t found = part.empty() ? laid.size() : laid.rfind(part);
        m_result.selected = {begin + found, begin + found + part.size()};
        m_result.edits.push_back({replaced, before + laid + after});
    }

    const Tree &m_tree;
    const Document &m_document;
    const NewStatement &m_statement;
    std::string_view m_lineEnd;
    StatementInsertion m_result;
};

} // namespace

std::string freeSid(const Tree &tree, const Document &document, std::string_view wanted)
{
    std::string sid(wanted);
    for (int number = 2; hasSid(tree, document, sid); ++number)
        sid = std::string(wanted) + std::to_string(number);
    return sid;
}

std::optional<StatementInsertion> insertStatement(const Tree &tree, const Document &document,
                                                  const NewStatement &statement, std::size_t caret)
{
    return Inserter(tree, document, statement).insert(caret);
}

std::string laidOutLike(std::string_view text, Span old, const std::string &json)
{
    const bool hasLines = text.substr(old.begin, old.size()).find('\n') != std::string_view::npos;
    const Style style{lineEndOf(text),
                      hasLines ? indentationBefore(text, old.begin) : std::nullopt};
    return style.layOut(json);
}

} // namespace vaultlock::policy
