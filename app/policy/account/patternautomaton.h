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
    /// The letters that some pattern asks for here; whatever else leads to one and the same state.
    std::vector<char32_t> lettersFrom(const State &state) const;
    /// A letter that no pattern names, in either case.
    char32_t otherLetter() const { return m_other; }
    /// Those that the classes of some pattern tell from others.
    std::u32string_view classLetters() const { return m_classLetters; }

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
    std::u32string_view m_classLetters;
};

} // namespace vaultlock::policy
