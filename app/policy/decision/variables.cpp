// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/variables.h"

#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// What `${*}`, `${?}` and `${$}` stand for; 0 for anything else.
char specialCharacter(std::string_view name)
{
    return name == "*" ? literalStar : name == "?" ? literalMark : name == "$" ? '$' : '\0';
}

std::string withLiteralMarks(std::string_view text)
{
    std::string result(text);
    std::replace(result.begin(), result.end(), '*', literalStar);
    std::replace(result.begin(), result.end(), '?', literalMark);
    return result;
}

} // namespace

bool hasVariable(std::string_view text)
{
    return text.find("${") != std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

VariableText::VariableText(std::string_view text, bool hasVariables)
    : m_parts(1)
{
    while (!text.empty()) {
        const std::size_t at = hasVariables ? text.find("${") : std::string_view::npos;
        m_parts.back().text += text.substr(0, at);
        if (at == std::string_view::npos)
            return;
        text.remove_prefix(at);
        text.remove_prefix(takeVariable(text));
    }
}

/// Takes the `${…}` that the text begins with; how long it is.
std::size_t VariableText::takeVariable(std::string_view text)
{
    const std::size_t end = text.find('}');
    if (end == std::string_view::npos) {
        m_isMalformed = true;
        return text.size();
    }
    const std::string_view inside = text.substr(2, end - 2);
    if (const char special = specialCharacter(inside)) {
        m_parts.back().text.push_back(special);
        return end + 1;
    }
    const std::size_t comma = inside.find(',');
    const std::string_view key = trimmed(inside.substr(0, comma));
    Part part;
    part.key = lowered(key);
    part.written = text.substr(0, end + 1);
    if (comma != std::string_view::npos) {
        const std::string_view quoted = trimmed(inside.substr(comma + 1));
        part.hasDefault = quoted.size() >= 2 && quoted.front() == '\'' && quoted.back() == '\'';
        m_isMalformed = m_isMalformed || !part.hasDefault;
        if (part.hasDefault)
            part.text = withLiteralMarks(quoted.substr(1, quoted.size() - 2));
    }
    m_isMalformed = m_isMalformed || key.find(':') == std::string_view::npos;
    m_hasVariable = true;
    m_parts.push_back(std::move(part));
    m_parts.emplace_back();
    return end + 1;
}

VariableText::Resolved VariableText::resolved(const Request &request) const
{
    using State = Resolved::State;
    Resolved result;
    for (const Part &part : m_parts) {
        if (part.key.empty()) {
            result.text += part.text;
            continue;
        }
        const KeyValues values = request.lookup(part.key);
        const bool isAbsent = values.state == KeyValues::State::Absent;
        if (isAbsent && !part.hasDefault)
            return {State::Missing};
        if (isAbsent)
            result.text += part.text;
        else if (values.state == KeyValues::State::Unknown || values.values->size() != 1 ||
                 request.isRolePathOpen(part.key))
            result.state = State::Unknown; // one that is missing would be stronger
        else
            result.text += withLiteralMarks(values.values->front());
    }
    return result;
}

std::string VariableText::unresolvedText() const
{
    std::string result;
    for (const Part &part : m_parts)
        result += part.key.empty() ? part.text : part.written;
    return result;
}

std::vector<std::string> VariableText::keys() const
{
    std::vector<std::string> keys;
    for (const Part &part : m_parts) {
        if (!part.key.empty())
            keys.push_back(part.key);
    }
    return keys;
}

std::string withoutLiteralMarks(std::string text)
{
    std::replace(text.begin(), text.end(), literalStar, '*');
    std::replace(text.begin(), text.end(), literalMark, '?');
    return text;
}

bool matchesResolved(std::string_view pattern, std::string_view text)
{
    if (pattern.find_first_of("\xfe\xff") == std::string_view::npos)
        return matchesWildcards(pattern, text);
    // The text's own stars are marked as well, so that like meets like.
    return matchesWildcards(pattern, withLiteralMarks(text));
}

} // namespace vaultlock::policy
