#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

template <typename Same>
bool matches(std::string_view pattern, std::string_view text, Same isSame)
{
    constexpr std::size_t none = std::string_view::npos;
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = none; // the last one met: it may take more
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || isSame(pattern[p], text[t]))) {
            ++p;
            ++t;
        } else if (star != none) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == none;
}

} // namespace

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSameIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return lowered(x) == lowered(y);
           });
}

bool hasWildcard(std::string_view text)
{
    // Not find_first_of: it searches its set for each character.
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '*' || c == '?'; });
}

bool matchesWildcards(std::string_view pattern, std::string_view text)
{
    return matches(pattern, text, [](char x, char y) { return x == y; });
}

bool matchesWildcardsIgnoringCase(std::string_view pattern, std::string_view text)
{
    return matches(pattern, text, [](char x, char y) { return lowered(x) == lowered(y); });
}

} // namespace vaultlock::policy
