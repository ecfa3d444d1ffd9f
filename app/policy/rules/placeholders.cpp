#include "policy/rules/placeholders.h"

namespace vaultlock::policy {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == ' ' || c == '.';
}

bool isPolicyVariable(std::string_view inside)
{
    return inside == "*" || inside == "?" || inside == "$" ||
           inside.find(':') != std::string_view::npos;
}

/// `<account-id>`: a word in angle brackets.
std::size_t angleEnd(std::string_view text, std::size_t at, std::size_t limit)
{
    std::size_t end = at + 1;
    while (end < limit && isNameCharacter(text[end]))
        ++end;
    return end < limit && text[end] == '>' && end > at + 1 ? end + 1 : 0;
}

std::size_t closedEnd(std::string_view text, std::size_t at, std::string_view closing,
                      std::size_t limit)
{
    const std::size_t end = text.find(closing, at);
    return end == std::string_view::npos || end + closing.size() > limit ? 0 : end + closing.size();
}

/// Where the placeholder that begins at the position ends; 0 where none does.
std::size_t placeholderEnd(std::string_view text, std::size_t at, std::size_t limit)
{
    if (text[at] == '<')
        return angleEnd(text, at, limit);
    const std::string_view two = text.substr(at, 2);
    if (two == "{{")
        return closedEnd(text, at + 2, "}}", limit);
    if (two != "${")
        return 0;
    const std::size_t end = closedEnd(text, at + 2, "}", limit);
    return end != 0 && !isPolicyVariable(text.substr(at + 2, end - at - 3)) ? end : 0;
}

} // namespace

std::vector<Span> placeholdersIn(std::string_view text, Span within)
{
    std::vector<Span> found;
    for (std::size_t at = within.begin; at < within.end; ++at) {
        at = text.find_first_of("$<{", at);
        if (at == std::string_view::npos || at >= within.end)
            break;
        const std::size_t end = placeholderEnd(text, at, within.end);
        if (end == 0)
            continue;
        found.push_back({at, end});
        at = end - 1;
    }
    return found;
}

} // namespace vaultlock::policy
