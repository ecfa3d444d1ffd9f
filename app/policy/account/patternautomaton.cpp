// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/patternautomaton.h"

#include "policy/account/box.h"

#include <QChar>

#include <algorithm>
#include <deque>
#include <map>

namespace vaultlock::policy {

namespace {

using Element = TextPattern::Element;
using Kind = Element::Kind;

/// Of words looked at: a few milliseconds.
constexpr std::size_t mostWork = 2'000'000;

bool isSet(const PatternAutomaton::State &state, std::size_t bit)
{
    return (state[bit / bitsOfWord] >> (bit % bitsOfWord) & 1U) != 0;
}

void set(PatternAutomaton::State &state, std::size_t bit)
{
    state[bit / bitsOfWord] |= std::uint64_t(1) << (bit % bitsOfWord);
}

void clear(PatternAutomaton::State &state, std::size_t bit)
{
    state[bit / bitsOfWord] &= ~(std::uint64_t(1) << (bit % bitsOfWord));
}

template <typename Take>
void eachBit(const PatternAutomaton::State &state, Take take)
{
    for (std::size_t word = 0; word < state.size(); ++word) {
        for (std::uint64_t bits = state[word]; bits != 0; bits &= bits - 1)
            take(word * bitsOfWord + static_cast<std::size_t>(__builtin_ctzll(bits)));
    }
}

} // namespace

PatternAutomaton::PatternAutomaton(const std::vector<const TextPattern *> &patterns)
{
    std::u32string named;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        m_first.push_back(m_places.size());
        for (const Element &element : patterns[i]->elements()) {
            m_places.push_back({&element, i});
            m_hasDigits = m_hasDigits || element.within == TextPattern::Class::Digit;
            m_hasNames = m_hasNames || (element.within != TextPattern::Class::Any &&
                                        element.within != TextPattern::Class::Digit);
            if (element.kind == Kind::Letter)
                named.push_back(foldedLetter(element.letter));
        }
        m_places.push_back({nullptr, i});
    }
    m_first.push_back(m_places.size());
    for (const char32_t candidate :
         std::u32string_view(U"xyzwvqkjhbfgmnpdcltsruoiae_=@+,.-0123456789éß")) {
        m_other = candidate;
        if (named.find(foldedLetter(candidate)) == std::u32string::npos)
            return;
    }
    m_other = U'\u4e00';
    while (named.find(m_other) != std::u32string::npos)
        ++m_other;
}

/// A `*` may take nothing: whoever stands at it stands behind it as well.
void PatternAutomaton::put(State &state, std::size_t place) const
{
    for (;; ++place) {
        set(state, place);
        const Element *element = m_places[place].element;
        if (!element || element->kind != Kind::Many)
            return;
    }
}

PatternAutomaton::State PatternAutomaton::start() const
{
    State state(m_places.size() / bitsOfWord + 1);
    for (std::size_t i = 0; i + 1 < m_first.size(); ++i)
        put(state, m_first[i]);
    return state;
}

PatternAutomaton::State PatternAutomaton::after(const State &state, char32_t letter) const
{
    State next(state.size());
    eachBit(state, [&](std::size_t place) {
        const Element *element = m_places[place].element;
        if (element && element->takes(letter))
            put(next, element->kind == Kind::Many ? place : place + 1);
    });
    return next;
}

PatternAutomaton::State PatternAutomaton::accepted(const State &state) const
{
    State result((m_first.size() - 1) / bitsOfWord + 1);
    for (std::size_t i = 0; i + 1 < m_first.size(); ++i) {
        if (isSet(state, m_first[i + 1] - 1))
            set(result, i);
    }
    return result;
}

bool PatternAutomaton::isAlive(const State &state, std::size_t pattern) const
{
    for (std::size_t place = m_first[pattern]; place < m_first[pattern + 1]; ++place) {
        if (isSet(state, place))
            return true;
    }
    return false;
}

std::vector<char32_t> PatternAutomaton::lettersFrom(const State &state) const
{
    std::vector<char32_t> letters;
    const auto add = [&](char32_t letter) {
        if (std::find(letters.begin(), letters.end(), letter) == letters.end())
            letters.push_back(letter);
    };
    eachBit(state, [&](std::size_t place) {
        const Element *element = m_places[place].element;
        if (!element || element->kind != Kind::Letter)
            return;
        add(element->letter);
        if (element->ignoresCase) {
            add(QChar::toUpper(element->letter));
            add(QChar::toLower(element->letter));
        }
    });
    add(m_other);
    if (m_hasNames) {
        add(U':');
        add(U'/');
    }
    // Digits that are not asked for are all alike.
    for (char32_t digit = U'0'; m_hasDigits && digit <= U'9'; ++digit) {
        if (std::find(letters.begin(), letters.end(), digit) == letters.end()) {
            letters.push_back(digit);
            break;
        }
    }
    return letters;
}

bool TextPattern::matches(std::u32string_view text) const
{
    const PatternAutomaton automaton({this});
    auto state = automaton.start();
    for (const char32_t letter : text)
        state = automaton.after(state, letter);
    return (automaton.accepted(state).front() & 1U) != 0;
}

namespace {

/// Texts found so far, by what they match.
class Found
{
public:
    /// languages: the patterns from that one on are languages, of which one has to match.
    Found(const PatternAutomaton &automaton, std::size_t languages, std::size_t end)
        : m_automaton(automaton)
        , m_languages(languages)
        , m_end(end)
    {
    }

    bool isPossible(const PatternAutomaton::State &state) const
    {
        return isOneOf([&](std::size_t language) { return m_automaton.isAlive(state, language); });
    }

    void take(const PatternAutomaton::State &state, const std::u32string &text)
    {
        auto accepted = m_automaton.accepted(state);
        if (!isOneOf([&](std::size_t language) { return isSet(accepted, language); }))
            return;
        for (std::size_t i = m_languages; i < m_end; ++i)
            clear(accepted, i); // which of them is no difference
        if (m_texts.emplace(std::move(accepted), text).second)
            m_order.push_back(text);
    }

    std::vector<std::string> texts() const
    {
        std::vector<std::string> result;
        for (const std::u32string &text : m_order)
            result.push_back(utf8Of(text));
        return result;
    }

private:
    template <typename Holds>
    bool isOneOf(Holds holds) const
    {
        bool isOne = m_languages == m_end;
        for (std::size_t i = m_languages; i < m_end && !isOne; ++i)
            isOne = holds(i);
        return isOne;
    }

    const PatternAutomaton &m_automaton;
    std::size_t m_languages;
    std::size_t m_end;
    std::map<PatternAutomaton::State, std::u32string> m_texts;
    std::vector<std::u32string> m_order;
};

/// What every text of the languages begins with: nothing else need be tried there.
std::u32string commonBeginning(const std::vector<TextPattern> &languages)
{
    std::u32string beginning;
    const auto takesOnly = [&](const TextPattern &language, char32_t letter) {
        const std::size_t at = beginning.size();
        const auto &elements = language.elements();
        return at < elements.size() && elements[at].kind == Kind::Letter &&
               !elements[at].ignoresCase && elements[at].letter == letter;
    };
    while (!languages.empty() && beginning.size() < languages.front().elements().size()) {
        const char32_t letter = languages.front().elements()[beginning.size()].letter;
        if (!std::all_of(languages.begin(), languages.end(),
                         [&](const TextPattern &language) { return takesOnly(language, letter); }))
            break;
        beginning.push_back(letter);
    }
    return beginning;
}

} // namespace

std::optional<std::vector<std::string>> textsTellingApart(const std::vector<TextPattern> &patterns,
                                                          const std::vector<TextPattern> &languages,
                                                          const std::vector<std::string> &preferred)
{
    std::vector<const TextPattern *> all;
    for (const TextPattern &pattern : patterns)
        all.push_back(&pattern);
    for (const TextPattern &language : languages)
        all.push_back(&language);
    const PatternAutomaton automaton(all);
    Found found(automaton, patterns.size(), all.size());
    for (const std::string &text : preferred) {
        auto state = automaton.start();
        const std::u32string letters = lettersOf(text);
        for (const char32_t letter : letters)
            state = automaton.after(state, letter);
        found.take(state, letters);
    }
    std::map<PatternAutomaton::State, bool> seen;
    std::deque<std::pair<PatternAutomaton::State, std::u32string>> open;
    const std::u32string beginning = commonBeginning(languages);
    open.emplace_back(automaton.start(), beginning);
    for (const char32_t letter : beginning)
        open.front().first = automaton.after(open.front().first, letter);
    seen.emplace(open.front().first, true);
    std::size_t work = 0;
    while (!open.empty()) {
        const auto [state, text] = std::move(open.front());
        open.pop_front();
        found.take(state, text);
        const std::vector<char32_t> letters = automaton.lettersFrom(state);
        work += letters.size() * (state.size() + text.size() / 8 + 4);
        if (work > mostWork)
            return std::nullopt;
        for (const char32_t letter : letters) {
            auto next = automaton.after(state, letter);
            if (found.isPossible(next) && seen.emplace(next, true).second)
                open.emplace_back(std::move(next), text + letter);
        }
    }
    return found.texts();
}

} // namespace vaultlock::policy
