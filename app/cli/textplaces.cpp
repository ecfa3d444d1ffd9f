// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textplaces.h"

#include <algorithm>

namespace vaultlock::cli {

TextPlaces::TextPlaces(std::string_view text)
    : m_text(text)
{
    TextPlace place;
    for (std::size_t at = 0; at <= text.size(); at += stride) {
        m_marks.push_back(place);
        pass(place, text.substr(at, stride));
    }
}

TextPlace TextPlaces::at(std::size_t offset) const
{
    const std::size_t wanted = std::min(offset, m_text.size());
    const std::size_t mark = wanted / stride;
    TextPlace place = m_marks[mark];
    pass(place, m_text.substr(mark * stride, wanted - mark * stride));
    return place;
}

void TextPlaces::pass(TextPlace &place, std::string_view text)
{
    for (const char c : text) {
        const bool isRestOfCharacter = (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
        if (c == '\n')
            place = {place.line + 1, 1};
        else if (!isRestOfCharacter)
            ++place.column;
    }
}

} // namespace vaultlock::cli
