// SPDX-License-Identifier: GPL-3.0-or-later

// From bytes to what a person counts in.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace vaultlock::cli {

struct TextPlace
{
    std::size_t line = 1;   ///< from 1; a line ends with its line feed
    std::size_t column = 1; ///< from 1, in Unicode code points

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// Finds places in one text, however many and however long its lines are. Bytes that are no UTF-8
/// count as characters unless they look like the rest of one.
class TextPlaces
{
public:
    /// The text must outlive it.
    explicit TextPlaces(std::string_view text);

    /// offset: at most the text's size.
    TextPlace at(std::size_t offset) const;

private:
    static constexpr std::size_t stride = 1024;

    static void pass(TextPlace &place, std::string_view text);

    std::string_view m_text;
    std::vector<TextPlace> m_marks; ///< of every stride-th byte
};

} // namespace vaultlock::cli
