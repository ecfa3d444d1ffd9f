// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/placeholders.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == ' ' || c == '.';
}

/// `AWS::Region` is none: a pseudo parameter of CloudFormation.
bool isPolicyVariable(std::string_view inside)
{
    if (inside == "*" || inside == "?" || inside == "$")
        return true;
    const std::string_view name = inside.substr(0, inside.find(','));
    return name.find(':') != std::string_view::npos && name.find("::") == std::string_view::npos;
}

/// `<account-id>`: words in angle brackets, not a comparison.
std::size_t angleEnd(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) == "< ")
        return 0;
    std::size_t end = at + 1;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return end < text.size() && text[end] == '>' && end > at + 1 ? end + 1 : 0;
}

/// The first brace from the position on closes: where; else npos. Looks no further than that brace,
/// so that a text of nothing but openings takes no longer than others.
std::size_t closingBrace(std::string_view text, std::size_t at)
{
    const std::size_t brace = text.find_first_of("{}", at);
    return brace != std::string_view::npos && text[brace] == '}' ? brace : std::string_view::npos;
}

/// The places where a placeholder may begin, one after the other. Each kind is searched for by
/// itself, and no part of the text twice: nearly all of what is linted has none, and passes at the
/// speed of memchr.
class Openings
{
public:
    explicit Openings(std::string_view text)
        : m_text(text)
        , m_dollar(text.find('$'))
        , m_angle(text.find('<'))
        , m_braces(text.find("{{"))
        , m_and(text.find("&{"))
    {
    }

    /// The first from the position on; npos where there is none. Positions must not go back.
    std::size_t next(std::size_t at)
    {
        if (m_dollar < at)
            m_dollar = m_text.find('$', at);
        if (m_angle < at)
            m_angle = m_text.find('<', at);
        if (m_braces < at)
            m_braces = m_text.find("{{", at);
        if (m_and < at)
            m_and = m_text.find("&{", at);
        return std::min({m_dollar, m_angle, m_braces, m_and});
    }

private:
    std::string_view m_text;
    std::size_t m_dollar;
    std::size_t m_angle;
    std::size_t m_braces;
    std::size_t m_and;
};

/// `$${aws:username}` and `$${var.x}`; not the dollar before what stands for a character.
std::size_t escapedVariableEnd(std::string_view text, std::size_t at)
{
    const std::size_t brace = closingBrace(text, at + 3);
    const bool isCharacter = brace == at + 4;
    return brace == std::string_view::npos || isCharacter ? 0 : brace + 1;
}

/// Where the placeholder that begins at the position ends; 0 where none does.
std::size_t placeholderEnd(std::string_view text, std::size_t at)
{
    if (text[at] == '<')
        return angleEnd(text, at);
    if (text.substr(at, 3) == "$${")
        return escapedVariableEnd(text, at);
    const std::string_view two = text.substr(at, 2);
    if (two != "{{" && two != "${" && two != "&{")
        return 0;
    const std::size_t brace = closingBrace(text, at + 2);
    if (brace == std::string_view::npos)
        return 0;
    if (two == "{{")
        return text.substr(brace, 2) == "}}" ? brace + 2 : 0;
    if (two == "&{")
        return brace + 1;
    return isPolicyVariable(text.substr(at + 2, brace - at - 2)) ? 0 : brace + 1;
}

} // namespace

std::string variableMeantBy(std::string_view placeholder)
{
    const bool isAnd = placeholder.substr(0, 2) == "&{";
    if (!isAnd && placeholder.substr(0, 3) != "$${")
        return {};
    const std::size_t begin = isAnd ? 2 : 3;
    const std::string_view inside = placeholder.substr(begin, placeholder.size() - begin - 1);
    return isPolicyVariable(inside) ? "${" + std::string(inside) + "}" : std::string();
}

bool mayHavePlaceholder(std::string_view text)
{
    return Openings(text).next(0) < text.size();
}

std::vector<Span> placeholdersIn(std::string_view text, Span within)
{
    std::vector<Span> found;
    const std::string_view part = text.substr(within.begin, within.size());
    Openings openings(part);
    for (std::size_t at = openings.next(0); at < part.size(); at = openings.next(at)) {
        const std::size_t end = placeholderEnd(part, at);
        if (end != 0)
            found.push_back({within.begin + at, within.begin + end});
        at = end != 0 ? end : at + 1;
    }
    return found;
}

} // namespace vaultlock::policy
