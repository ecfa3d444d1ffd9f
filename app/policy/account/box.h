// SPDX-License-Identifier: GPL-3.0-or-later

// Of each dimension a set of cells; one bit a cell. All of them together are a box of points.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace vaultlock::policy {

inline constexpr std::size_t bitsOfWord = 64;

/// Value type, made anew for each question: the few words that most policies need are within it.
class Box
{
public:
    Box() = default;
    Box(std::size_t words, std::uint64_t bits)
        : m_size(words)
    {
        if (words > m_few.size())
            m_many.assign(words, bits);
        else
            std::fill_n(m_few.begin(), words, bits);
    }

    std::uint64_t *words() { return m_size > m_few.size() ? m_many.data() : m_few.data(); }
    const std::uint64_t *words() const
    {
        return m_size > m_few.size() ? m_many.data() : m_few.data();
    }
    std::uint64_t &operator[](std::size_t word) { return words()[word]; }
    std::uint64_t operator[](std::size_t word) const { return words()[word]; }

    friend bool operator==(const Box &a, const Box &b)
    {
        return a.m_size == b.m_size && std::equal(a.words(), a.words() + a.m_size, b.words());
    }

private:
    std::size_t m_size = 0;
    std::array<std::uint64_t, 8> m_few; ///< the first m_size of them, unless these are too many
    std::vector<std::uint64_t> m_many;
};

} // namespace vaultlock::policy
