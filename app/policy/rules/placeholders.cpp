#include "policy/rules/placeholders.h"

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

/// The next character that a placeholder may begin with, or the end. (Nearly all of what is linted
/// passes through here: find_first_of, which searches its set for each character, took a third of
/// the time.)
std::size_t nextOpening(std::string_view text, std::size_t at)
{
    while (at < text.size() && text[at] != '$' && text[at] != '<' && text[at] != '{')
        ++at;
    return at;
}

/// Where the placeholder that begins at the position ends; 0 where none does.
std::size_t placeholderEnd(std::string_view text, std::size_t at)
{
    if (text[at] == '<')
        return angleEnd(text, at);
    const std::string_view two = text.substr(at, 2);
    if (two != "{{" && two != "${")
        return 0;
    const std::size_t brace = closingBrace(text, at + 2);
    if (brace == std::string_view::npos)
        return 0;
    if (two == "{{")
        return text.substr(brace, 2) == "}}" ? brace + 2 : 0;
    return isPolicyVariable(text.substr(at + 2, brace - at - 2)) ? 0 : brace + 1;
}

} // namespace

std::vector<Span> placeholdersIn(std::string_view text, Span within)
{
    std::vector<Span> found;
    const std::string_view part = text.substr(within.begin, within.size());
    for (std::size_t at = nextOpening(part, 0); at < part.size(); at = nextOpening(part, at)) {
        const std::size_t end = placeholderEnd(part, at);
        if (end != 0)
            found.push_back({within.begin + at, within.begin + end});
        at = end != 0 ? end : at + 1;
    }
    return found;
}

} // namespace vaultlock::policy
