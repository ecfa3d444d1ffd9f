// SPDX-License-Identifier: GPL-3.0-or-later

// Patterns of texts, and texts that tell them apart.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// What operators and ARNs write with `*` and `?`, letter by letter (code points, not bytes).
class TextPattern
{
public:
    enum class Class : std::uint8_t {
        Any,
        NotColon, // within a part of an ARN
        Name,     // of a user or role: letters, digits and _+=,.@- (IAM user guide, quotas)
        Digit,
    };

    /// Without wildcards: `*` and `?` are letters like others. ignoresCase: by Unicode's simple
    /// case folding.
    static TextPattern literal(std::string_view text, bool ignoresCase = false);
    /// As VariableText::resolved() has it: `*` and `?` are wildcards, literalStar and literalMark
    /// are the letters.
    static TextPattern wildcards(std::string_view text, Class within = Class::Any);
    /// Six parts, each by itself; nothing where the text has fewer or is no ARN.
    static std::optional<TextPattern> arn(std::string_view text);

    /// The one behind the other.
    TextPattern &append(const TextPattern &next);
    static TextPattern anything(Class within = Class::Any);
    /// So many letters.
    static TextPattern letters(std::size_t count, Class within);

    bool matches(std::u32string_view text) const;

    struct Element
    {
        enum class Kind : std::uint8_t {
            Letter,
            One,
            Many,
        };
        Kind kind;
        Class within = Class::Any;
        bool ignoresCase = false;
        char32_t letter = 0; ///< folded where case is ignored

        bool takes(char32_t c) const;
    };
    const std::vector<Element> &elements() const { return m_elements; }
    bool isLiteral() const; ///< one text and no other

private:
    std::vector<Element> m_elements;
};

/// For every combination of patterns that some text of the languages matches, one such text: the
/// preferred ones where they will do, else a shortest one. languages: none for all texts, else the
/// text matches one of them. Exact, by the automaton of all patterns together; nothing where that
/// would take too much work.
std::optional<std::vector<std::string>>
textsTellingApart(const std::vector<TextPattern> &patterns,
                  const std::vector<TextPattern> &languages,
                  const std::vector<std::string> &preferred);

std::u32string lettersOf(std::string_view utf8);
std::string utf8Of(std::u32string_view letters);
char32_t foldedLetter(char32_t letter);

} // namespace vaultlock::policy
