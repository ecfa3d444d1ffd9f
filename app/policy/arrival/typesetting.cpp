// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/arrival/typesetting.h"

#include "policy/arrival/characters.h"
#include "policy/reader/tree.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

enum class Quotes {
    Straight,
    CurlyDouble,
    CurlySingle
};

/// Where a string ends, and what has to be changed for it.
struct StringEnd
{
    Span quote; ///< the closing one
    bool isCurly = false;
    std::vector<Span> breaks;   ///< line breaks, with the white space around them
    std::vector<Span> toEscape; ///< straight quotes inside of curly ones
};

class TypesettingReading
{
public:
    explicit TypesettingReading(std::string_view text)
        : m_text(text)
    {
    }

    Typesetting read() &&
    {
        while (m_at < m_text.size()) {
            const Character character = characterAt(m_text, m_at);
            if (character.code == '"')
                string(character, Quotes::Straight);
            else if (isCurlyDouble(character.code))
                string(character, Quotes::CurlyDouble);
            else if (isCurlySingle(character.code))
                string(character, Quotes::CurlySingle);
            else
                between(character);
        }
        return std::move(m_result);
    }

private:
    Span here(const Character &character) const { return {m_at, m_at + character.size}; }

    void edit(std::optional<Span> &first, Span span, std::string replacing)
    {
        if (!first)
            first = span;
        m_result.edits.push_back({span, std::move(replacing)});
    }

    /// Something that stands between the strings.
    void between(const Character &character)
    {
        const Span span = here(character);
        m_at = span.end;
        switch (invisibilityOf(character.code)) {
        case Invisibility::Visible:
            return;
        case Invisibility::Space:
            return edit(m_result.invisibles, span, " ");
        case Invisibility::LineEnd:
            return edit(m_result.invisibles, span, "\n");
        case Invisibility::Nothing:
            return edit(m_result.invisibles, span, {});
        }
    }

    /// From its opening quote on. Where no end is to be found everything stays as it is.
    void string(const Character &opening, Quotes quotes)
    {
        const Span quote = here(opening);
        if (quotes == Quotes::Straight) {
            // Nearly all are sound, and this is asked at every key of a text that is no JSON.
            const std::optional<Span> closing = straightEnd(quote.end);
            if (closing && isStructureBehind(closing->end)) {
                m_at = closing->end;
                return;
            }
        }
        const std::optional<StringEnd> end = endOf(quote.end, quotes);
        if (!end && quotes != Quotes::Straight && m_vainLooks >= mostVainLooks) {
            m_at = m_text.size(); // these are no quotes of JSON
            m_result = {};
            return;
        }
        if (!end) {
            m_at = quotes == Quotes::Straight ? lineEnd(quote.end) : quote.end;
            return;
        }
        if (quotes != Quotes::Straight)
            edit(m_result.curlyQuotes, quote, "\"");
        editInside(*end, quote.begin);
        if (end->isCurly)
            edit(m_result.curlyQuotes, end->quote, "\"");
        m_at = end->quote.end;
    }

    void editInside(const StringEnd &end, std::size_t begin)
    {
        if (!end.breaks.empty() && !m_result.lineBreaks)
            m_result.lineBreaks = Span{begin, end.quote.end};
        // Names and ARNs have no spaces: where there are others, the break was one.
        const std::string_view whole = m_text.substr(begin, end.quote.begin - begin);
        const std::size_t first = end.breaks.empty() ? whole.size() : end.breaks[0].begin - begin;
        const bool isProse = whole.substr(0, first).find(' ') != std::string_view::npos;
        std::vector<TextEdit> edits;
        for (const Span span : end.breaks)
            edits.push_back({span, isProse ? " " : ""});
        for (const Span span : end.toEscape)
            edits.push_back({{span.begin, span.begin}, "\\"});
        std::sort(edits.begin(), edits.end(),
                  [](const TextEdit &a, const TextEdit &b) { return a.span.begin < b.span.begin; });
        m_result.edits.insert(m_result.edits.end(), edits.begin(), edits.end());
    }

    std::size_t lineEnd(std::size_t at) const
    {
        return std::min(m_text.find('\n', at), m_text.size());
    }

    bool isClosing(const Character &character, Quotes quotes) const
    {
        switch (quotes) {
        case Quotes::Straight:
            return isCurlyDouble(character.code);
        case Quotes::CurlyDouble:
            return character.code == '"' || isCurlyDouble(character.code);
        case Quotes::CurlySingle:
            return character.code == '\'' || isCurlySingle(character.code);
        }
        return false;
    }

    /// What can stand behind a string: looks no further than the next characters that are seen.
    bool isStructureBehind(std::size_t at) const
    {
        constexpr std::size_t most = 200; // white space: a bound for texts of nothing else
        for (const std::size_t end = std::min(at + most, m_text.size()); at < end;) {
            const Character character = characterAt(m_text, at);
            const bool isSpace = whiteSpace.find(m_text[at]) != std::string_view::npos;
            if (!isSpace && invisibilityOf(character.code) == Invisibility::Visible)
                return std::string_view(",:}]").find(m_text[at]) != std::string_view::npos;
            at += character.size;
        }
        return at >= m_text.size();
    }

    std::optional<StringEnd> endOf(std::size_t begin, Quotes quotes)
    {
        std::optional<StringEnd> plain;
        if (quotes == Quotes::Straight) {
            if (const std::optional<Span> closing = straightEnd(begin))
                plain = StringEnd{*closing, false, {}, {}};
        }
        if (m_vainLooks >= mostVainLooks)
            return plain;
        // Not where the straight one is another string's, and this one ends with a curly one.
        std::optional<StringEnd> end = structuralEnd(begin, quotes);
        if (end && (!plain || (end->isCurly && end->quote.begin < plain->quote.begin)))
            return end;
        ++m_vainLooks;
        return plain;
    }

    /// The first quote, not too far, that something of JSON's structure stands behind.
    std::optional<StringEnd> structuralEnd(std::size_t begin, Quotes quotes) const
    {
        StringEnd end;
        constexpr std::size_t mostLines = 3;
        constexpr std::size_t longest = 4096; // twice an ARN: nothing in a policy is longer
        const std::size_t last = std::min(begin + longest, m_text.size());
        for (std::size_t at = begin; at < last;) {
            const Character character = characterAt(m_text, at);
            const Span span{at, at + character.size};
            if (character.code == '\n' || character.code == '\r') {
                const std::optional<Span> whole = lineBreakAt(at, begin);
                if (!whole || end.breaks.size() == mostLines)
                    return {};
                end.breaks.push_back(*whole);
                at = whole->end;
                continue;
            }
            const bool isQuote = isClosing(character, quotes) || character.code == '"';
            if (isQuote && isStructureBehind(span.end)) {
                end.quote = span;
                end.isCurly = character.code != '"';
                return end;
            }
            if (character.code == '"')
                end.toEscape.push_back(span);
            at = character.code == '\\' ? std::min(span.end + 1, m_text.size()) : span.end;
        }
        return {};
    }

    /// On its own line, as JSON has it.
    std::optional<Span> straightEnd(std::size_t begin) const
    {
        for (std::size_t at = begin; at < m_text.size() && m_text[at] != '\n'; ++at) {
            if (m_text[at] == '"')
                return Span{at, at + 1};
            if (m_text[at] == '\\')
                ++at; // whatever it escapes
        }
        return {};
    }

    /// The break with the white space around it, if what follows can be the rest of a text: it
    /// is no line of JSON by itself.
    std::optional<Span> lineBreakAt(std::size_t at, std::size_t begin) const
    {
        const std::size_t last = m_text.find_last_not_of(whiteSpace, at);
        const std::size_t from = last == std::string_view::npos ? begin : std::max(last + 1, begin);
        const std::size_t next = m_text.find_first_not_of(whiteSpace, at);
        constexpr std::size_t mostSpace = 200;
        if (next == std::string_view::npos || next - from > mostSpace || from == begin)
            return {};
        const bool isEnd = m_text[next] == '"' && isStructureBehind(next + 1);
        const bool isLineOfJson =
            !isEnd && std::string_view("\"{}[],:").find(m_text[next]) != std::string_view::npos;
        const bool isCutOff = m_text[from - 1] == ','; // its closing quote was forgotten
        return isLineOfJson || isCutOff ? std::nullopt : std::optional<Span>({from, next});
    }

    /// Each goes through a good deal of the text.
    static constexpr int mostVainLooks = 64;

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_vainLooks = 0;
    Typesetting m_result;
};

} // namespace

Typesetting typesettingOf(std::string_view text)
{
    return TypesettingReading(text).read();
}

} // namespace vaultlock::policy
