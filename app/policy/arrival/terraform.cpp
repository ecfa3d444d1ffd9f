// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/arrival/terraform.h"

#include "policy/reader/reader.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool isIdentifierCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

/// Goes through one value and notes what JSON has otherwise. Whatever it does not know ends it.
class HclReader
{
public:
    HclReader(std::string_view text, std::size_t at)
        : m_text(text)
        , m_at(at)
    {
    }

    bool value(int depth)
    {
        skipBlank();
        const char c = peek();
        if (c == '{' || c == '[')
            return depth < maxDepth && container(depth);
        if (c == '"')
            return string();
        return expression();
    }

    std::size_t position() const { return m_at; }
    bool hasEquals() const { return m_hasEquals; }
    std::vector<TextEdit> takeEdits() { return std::move(m_edits); }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool isAt(std::string_view what) const { return m_text.substr(m_at, what.size()) == what; }
    void edit(Span span, std::string_view replacing)
    {
        m_edits.push_back({span, std::string(replacing)});
    }

    /// White space, and comments, which go.
    void skipBlank()
    {
        while (true) {
            m_at = std::min(m_text.find_first_not_of(whiteSpace, m_at), m_text.size());
            const bool isLong = isAt("/*");
            if (!isLong && peek() != '#' && !isAt("//"))
                return;
            const std::size_t begin = m_at;
            const std::size_t end = m_text.find(isLong ? "*/" : "\n", begin);
            m_at = end == std::string_view::npos ? m_text.size() : end + (isLong ? 2 : 0);
            edit({begin, m_at}, {});
        }
    }

    bool container(int depth)
    {
        const bool isObject = m_text[m_at++] == '{';
        const char closing = isObject ? '}' : ']';
        skipBlank();
        while (peek() != closing) {
            if (atEnd() || (isObject && !key()) || !value(depth + 1))
                return false;
            if (!separator(isObject, closing))
                return false;
        }
        ++m_at;
        return true;
    }

    /// A name, in quotes or not, and the sign behind it.
    bool key()
    {
        if (peek() == '"') {
            if (!string())
                return false;
        } else {
            const std::size_t begin = m_at;
            while (!atEnd() && isIdentifierCharacter(peek()))
                ++m_at;
            const std::string_view name = m_text.substr(begin, m_at - begin);
            if (name.empty() || name == "for")
                return false;
            edit({begin, begin}, "\"");
            edit({m_at, m_at}, "\"");
        }
        const std::size_t end = m_at;
        m_at = std::min(m_text.find_first_not_of(" \t", m_at), m_text.size());
        if (peek() != '=' && peek() != ':')
            return false;
        m_hasEquals = m_hasEquals || peek() == '=';
        ++m_at;
        edit({end, m_at}, ":");
        return true;
    }

    /// Behind a value: a comma, or in an object the end of the line.
    bool separator(bool isObject, char closing)
    {
        const std::size_t end = m_at;
        const std::size_t first = m_text.find_first_not_of(" \t\r", m_at);
        const bool isLineEnd = first == std::string_view::npos || m_text[first] == '\n' ||
                               m_text[first] == '#' || m_text[first] == '/';
        const std::size_t edits = m_edits.size();
        skipBlank();
        if (peek() == ',') {
            const std::size_t comma = m_at++;
            const std::size_t before = m_edits.size();
            skipBlank();
            if (peek() == closing)
                m_edits.insert(m_edits.begin() + static_cast<std::ptrdiff_t>(before),
                               TextEdit{{comma, comma + 1}, {}});
            return true;
        }
        if (peek() == closing)
            return true;
        m_edits.insert(m_edits.begin() + static_cast<std::ptrdiff_t>(edits),
                       TextEdit{{end, end}, ","});
        return isObject && isLineEnd;
    }

    /// From quote to quote; templates in it may have quotes of their own.
    bool string()
    {
        ++m_at;
        int open = 0; // braces of templates
        while (!atEnd() && peek() != '\n') {
            const char c = peek();
            if (c == '\\' && open == 0) {
                m_at = std::min(m_at + 2, m_text.size());
            } else if (isAt("$${") || isAt("%%{")) {
                edit({m_at, m_at + 1}, {});
                m_at += 3;
            } else if (isAt("${") || isAt("%{")) {
                ++open;
                m_at += 2;
            } else if (c == '"' && open == 0) {
                ++m_at;
                return true;
            } else {
                if (c == '"')
                    edit({m_at, m_at}, "\\");
                open -= c == '}' && open > 0 ? 1 : 0;
                ++m_at;
            }
        }
        return false;
    }

    /// A number, true, false or null as they are; anything else as the text that stands for it.
    bool expression()
    {
        const std::size_t begin = m_at;
        const std::size_t end = expressionEnd();
        const std::string_view whole = m_text.substr(begin, end - begin);
        m_at = end;
        if (whole.empty() || whole.substr(0, 2) == "<<" || whole.substr(0, 4) == "for ")
            return false;
        if (read(whole).faults.empty())
            return true;
        edit({begin, begin}, "\"${");
        for (std::size_t i = begin; i < end; ++i) {
            if (m_text[i] == '"' || m_text[i] == '\\')
                edit({i, i}, "\\");
            else if (m_text[i] == '\n' || m_text[i] == '\r' || m_text[i] == '\t')
                edit({i, i + 1}, " ");
        }
        edit({end, end}, "}\"");
        return true;
    }

    /// Up to a comma, bracket, comment or line end that is not within brackets or quotes.
    std::size_t expressionEnd() const
    {
        std::size_t open = 0;
        bool isQuoted = false;
        std::size_t at = m_at;
        for (; at < m_text.size(); ++at) {
            const char c = m_text[at];
            if (isQuoted && c == '\\') {
                ++at;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (c == '(' || c == '[' || c == '{')) {
                ++open;
            } else if (!isQuoted && (c == ')' || c == ']' || c == '}')) {
                if (open == 0)
                    break;
                --open;
            } else if (!isQuoted && open == 0 && (c == ',' || c == '\n' || c == '#')) {
                break;
            }
        }
        at = std::min(at, m_text.size());
        while (at > m_at && whiteSpace.find(m_text[at - 1]) != std::string_view::npos)
            --at;
        return at;
    }

    std::string_view m_text;
    std::size_t m_at;
    std::vector<TextEdit> m_edits;
    bool m_hasEquals = false;
};

bool isAtWord(std::string_view text, std::size_t at)
{
    return at == 0 || !isIdentifierCharacter(text[at - 1]);
}

} // namespace

std::optional<HclObject> hclObjectAt(std::string_view text, std::size_t brace)
{
    if (text.find('=', brace) == std::string_view::npos)
        return {}; // as nearly every text that is no JSON for the moment
    HclReader reader(text, brace);
    const bool isObject = text.substr(brace, 1) == "{" && reader.value(0);
    if (!isObject || !reader.hasEquals())
        return {}; // with colons it is JSON, or nearly so
    return HclObject{{brace, reader.position()}, reader.takeEdits()};
}

std::vector<std::size_t> encodedObjectsIn(std::string_view text)
{
    constexpr std::string_view call = "jsonencode(";
    constexpr std::size_t most = 8;
    std::vector<std::size_t> braces;
    for (std::size_t at = text.find(call); at != std::string_view::npos && braces.size() < most;
         at = text.find(call, at + 1)) {
        const std::size_t brace = text.find_first_not_of(whiteSpace, at + call.size());
        if (brace != std::string_view::npos && text[brace] == '{')
            braces.push_back(brace);
    }
    return braces;
}

bool looksLikeTerraform(std::string_view text)
{
    for (const std::string_view word :
         {"jsonencode(", "resource \"aws_", "data \"aws_", "policy_document \"", "policy = <<",
          "policy = jsonencode", "statement {"}) {
        const std::size_t at = text.find(word);
        if (at != std::string_view::npos && isAtWord(text, at))
            return true;
    }
    return false;
}

} // namespace vaultlock::policy
