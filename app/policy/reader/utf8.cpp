// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/reader/utf8.h"

#include <cstdint>
#include <cstring>

namespace vaultlock::policy {

namespace {

/// The length of the well-formed sequence at the position; 0 where there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto isContinuation = [&](std::size_t i) {
        return (byte(i) & 0xc0U) == 0x80U;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return isContinuation(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool isOverlong = lead == 0xe0 && byte(1) < 0xa0;
        const bool isSurrogate = lead == 0xed && byte(1) > 0x9f;
        return isContinuation(1) && isContinuation(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool isOverlong = lead == 0xf0 && byte(1) < 0x90;
        const bool isBeyond = lead == 0xf4 && byte(1) > 0x8f;
        const bool continues = isContinuation(1) && isContinuation(2) && isContinuation(3);
        return continues && !isOverlong && !isBeyond ? 4 : 0;
    }
    return 0;
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text)
{
    if (isAscii(text)) // policies hold little else
        return text.size();
    std::size_t at = 0;
    while (at < text.size()) {
        // Eight ASCII bytes at a time.
        std::uint64_t eight = 0;
        if (at + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        const std::size_t length = sequenceLength(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return at;
}

bool isAscii(std::string_view text)
{
    // A loop that compilers make wide.
    unsigned char all = 0;
    for (const char c : text)
        all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    return all < 0x80;
}

std::size_t characterBegin(std::string_view text, std::size_t at)
{
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U)
        --at;
    return at;
}

void appendUtf8(std::string &out, unsigned codePoint)
{
    const auto put = [&out](unsigned byte) {
        out.push_back(static_cast<char>(byte));
    };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xc0U | (codePoint >> 6U));
        put(0x80U | (codePoint & 0x3fU));
    } else if (codePoint < 0x10000) {
        put(0xe0U | (codePoint >> 12U));
        put(0x80U | ((codePoint >> 6U) & 0x3fU));
        put(0x80U | (codePoint & 0x3fU));
    } else {
        put(0xf0U | (codePoint >> 18U));
        put(0x80U | ((codePoint >> 12U) & 0x3fU));
        put(0x80U | ((codePoint >> 6U) & 0x3fU));
        put(0x80U | (codePoint & 0x3fU));
    }
}

} // namespace vaultlock::policy
