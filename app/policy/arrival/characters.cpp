// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/arrival/characters.h"

#include "policy/reader/utf8.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool isWithin(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

bool isWideSpace(char32_t code)
{
    return code == 0xa0 || code == 0x1680 || isWithin(code, 0x2000, 0x200a) || code == 0x202f ||
           code == 0x205f || code == 0x3000 || code == 0x2800;
}

bool isNothing(char32_t code)
{
    return code == 0xad || code == 0x34f || code == 0x61c || code == 0x180e || code == 0xfeff ||
           isWithin(code, 0x115f, 0x1160) || isWithin(code, 0x17b4, 0x17b5) ||
           isWithin(code, 0x180b, 0x180f) || isWithin(code, 0x200b, 0x200f) ||
           isWithin(code, 0x202a, 0x202e) || isWithin(code, 0x2060, 0x206f) || code == 0x3164 ||
           isWithin(code, 0xfe00, 0xfe0f) || code == 0xffa0 || isWithin(code, 0xfff9, 0xfffb) ||
           isWithin(code, 0x1d173, 0x1d17a) || isWithin(code, 0xe0000, 0xe0fff);
}

} // namespace

Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[at + i]);
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (at + size > text.size() || firstInvalidUtf8(text.substr(at, size)) != size)
        return {0xfffd, 1};
    char32_t code = lead & (0xffU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
        code = (code << 6U) | (byte(i) & 0x3fU);
    return {code, size};
}

Invisibility invisibilityOf(char32_t code)
{
    if (code < 0x80)
        return code == '\v' || code == '\f' ? Invisibility::LineEnd : Invisibility::Visible;
    if (code == 0x85 || code == 0x2028 || code == 0x2029)
        return Invisibility::LineEnd;
    if (isWideSpace(code))
        return Invisibility::Space;
    return isNothing(code) ? Invisibility::Nothing : Invisibility::Visible;
}

std::size_t firstInvisible(std::string_view text)
{
    const auto isBeyondAscii = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80;
    };
    auto at = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), isBeyondAscii) -
                                       text.begin());
    while (at < text.size()) {
        const Character character = characterAt(text, at);
        if (invisibilityOf(character.code) != Invisibility::Visible)
            return at;
        at += character.size;
    }
    return at;
}

bool isCurlyDouble(char32_t code)
{
    return isWithin(code, 0x201c, 0x201f) || code == 0x2033 || code == 0xff02;
}

bool isCurlySingle(char32_t code)
{
    return isWithin(code, 0x2018, 0x201b) || code == 0x2032 || code == 0xff07;
}

} // namespace vaultlock::policy
