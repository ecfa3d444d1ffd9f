// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/wildcards.h"

#include <QChar>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace vaultlock::policy {

namespace {

/// How many bytes the character at the beginning has. What is no UTF-8 counts byte by byte.
std::size_t characterSize(std::string_view text)
{
    const auto lead = static_cast<std::uint8_t>(text.front());
    const std::size_t claimed = lead < 0xC0   ? 1
                                : lead < 0xE0 ? 2
                                : lead < 0xF0 ? 3
                                : lead < 0xF8 ? 4
                                              : 1;
    if (claimed > text.size())
        return 1;
    for (std::size_t i = 1; i < claimed; ++i) {
        if ((static_cast<std::uint8_t>(text[i]) & 0xC0U) != 0x80U)
            return 1;
    }
    return claimed;
}

/// Of a byte that is no UTF-8 a number that no character has.
char32_t takeCharacter(std::string_view &text)
{
    const std::size_t size = characterSize(text);
    const auto lead = static_cast<std::uint8_t>(text.front());
    char32_t character = lead;
    if (size == 1 && lead >= 0x80)
        character += 0x110000;
    else if (size > 1)
        character = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
        character = character << 6 | (static_cast<std::uint8_t>(text[i]) & 0x3FU);
    text.remove_prefix(size);
    return character;
}

char32_t folded(char32_t character)
{
    return character > 0x10FFFF ? character : QChar::toCaseFolded(character);
}

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
        } else if (p < pattern.size() && pattern[p] == '?') {
            ++p;
            t += characterSize(text.substr(t));
        } else if (p < pattern.size() && isSame(pattern[p], text[t])) {
            ++p;
            ++t;
        } else if (star != none) {
            p = star + 1;
            resume += characterSize(text.substr(resume));
            t = resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == none;
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = lowered(c);
    return result;
}

bool isSameIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return lowered(x) == lowered(y);
           });
}

bool isSameValueIgnoringCase(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (folded(takeCharacter(a)) != folded(takeCharacter(b)))
            return false;
    }
    return a.empty() && b.empty();
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

/// From the ends on: whether what is left of one from here, and of the other from there, have one.
bool haveCommonMatch(std::string_view pattern, std::string_view otherPattern)
{
    const std::string_view a = pattern;
    const std::string_view b = otherPattern;
    std::vector<bool> next(b.size() + 1); // of a's next character
    std::vector<bool> here(b.size() + 1);
    for (std::size_t i = a.size() + 1; i-- > 0;) {
        const bool isEnd = i == a.size();
        for (std::size_t j = b.size() + 1; j-- > 0;) {
            const bool isOtherEnd = j == b.size();
            if (isEnd && isOtherEnd)
                here[j] = true;
            else if (!isEnd && a[i] == '*')
                here[j] = next[j] || (!isOtherEnd && here[j + 1]);
            else if (!isOtherEnd && b[j] == '*')
                here[j] = here[j + 1] || (!isEnd && next[j]);
            else
                here[j] = !isEnd && !isOtherEnd && (a[i] == '?' || b[j] == '?' || a[i] == b[j]) &&
                          next[j + 1];
        }
        next.swap(here);
    }
    return next[0];
}

} // namespace vaultlock::policy
