// SPDX-License-Identifier: GPL-3.0-or-later

// All patterns read a text together: what textsTellingApart() walks through.
#pragma once

#include "policy/account/textpattern.h"

#include <cstdint>
#include <vector>

namespace vaultlock::policy {

/// The subset construction over several patterns at once: a state says at which elements each of
/// them may stand.
class PatternAutomaton
{
public:
    /// A bit for each element of each pattern, and one for each pattern's end.
    using State = std::vector<std::uint64_t>;

    explicit PatternAutomaton(const std::vector<const TextPattern *> &patterns);

    State start() const;
    State after(const State &state, char32_t letter) const;
    /// Which patterns match the text that led here: a bit each.
    State accepted(const State &state) const;
    bool isAlive(const State &state, std::size_t pattern) const;
    /// Enough of them to lead to every state that follows: those that some pattern asks for here,
    /// one that none names in either case, and one of each class that some pattern has.
    std::vector<char32_t> lettersFrom(const State &state) const;

private:
    void put(State &state, std::size_t place) const;

    struct Place
    {
        const TextPattern::Element *element; ///< null at the end of a pattern
        std::size_t pattern;
    };
    std::vector<Place> m_places;
    std::vector<std::size_t> m_first; ///< of each pattern; and one behind the last
    char32_t m_other = U'x';
    bool m_hasNames = false; ///< or parts of ARNs
    bool m_hasDigits = false;
};

} // namespace vaultlock::policy
