// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/textpattern.h"

#include "policy/decision/variables.h"
#include "policy/model/arn.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>

namespace vaultlock::policy {

namespace {

using Element = TextPattern::Element;
using Kind = Element::Kind;

constexpr char32_t literalStarLetter = U'\U0010FFFE'; // no text has these
constexpr char32_t literalMarkLetter = U'\U0010FFFF';

/// literalStar and literalMark are bytes that no UTF-8 has: they become letters of their own first.
std::u32string markedLetters(std::string_view text)
{
    std::u32string result;
    while (!text.empty()) {
        const std::size_t mark = text.find_first_of("\xfe\xff");
        result += lettersOf(text.substr(0, mark));
        if (mark == std::string_view::npos)
            break;
        result += text[mark] == literalStar ? literalStarLetter : literalMarkLetter;
        text.remove_prefix(mark + 1);
    }
    return result;
}

} // namespace

std::u32string lettersOf(std::string_view utf8)
{
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (isAscii)
        return {utf8.begin(), utf8.end()};
    const auto letters =
        QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toUcs4();
    return {letters.begin(), letters.end()};
}

std::string utf8Of(std::u32string_view letters)
{
    return QString::fromUcs4(letters.data(), static_cast<qsizetype>(letters.size())).toStdString();
}

char32_t foldedLetter(char32_t letter)
{
    return QChar::toCaseFolded(letter);
}

bool Element::takes(char32_t c) const
{
    if (kind == Kind::Letter)
        return ignoresCase ? foldedLetter(c) == letter : c == letter;
    switch (within) {
    case TextPattern::Class::NotColon:
        return c != U':';
    case TextPattern::Class::Name:
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') ||
               std::u32string_view(U"_+=,.@-").find(c) != std::u32string_view::npos;
    case TextPattern::Class::Digit:
        return c >= U'0' && c <= U'9';
    case TextPattern::Class::Any:
        break;
    }
    return true;
}

TextPattern TextPattern::literal(std::string_view text, bool ignoresCase)
{
    TextPattern pattern;
    for (const char32_t c : lettersOf(withoutLiteralMarks(std::string(text))))
        pattern.m_elements.push_back(
            {Kind::Letter, Class::Any, ignoresCase, ignoresCase ? foldedLetter(c) : c});
    return pattern;
}

TextPattern TextPattern::wildcards(std::string_view text, Class within)
{
    TextPattern pattern;
    auto &elements = pattern.m_elements;
    for (const char32_t c : markedLetters(text)) {
        const bool repeats = c == U'*' && !elements.empty() && elements.back().kind == Kind::Many;
        if (repeats)
            continue;
        if (c == U'*' || c == U'?')
            elements.push_back({c == U'*' ? Kind::Many : Kind::One, within, false, 0});
        else
            elements.push_back({Kind::Letter, Class::Any, false,
                                c == literalStarLetter   ? U'*'
                                : c == literalMarkLetter ? U'?'
                                                         : c});
    }
    return pattern;
}

std::optional<TextPattern> TextPattern::arn(std::string_view text)
{
    const auto parts = arnPartsOf(text);
    if (!parts)
        return std::nullopt;
    TextPattern pattern;
    for (std::size_t i = 0; i < parts->parts.size(); ++i) {
        const bool isLast = i + 1 == parts->parts.size();
        pattern.append(wildcards(parts->parts[i], isLast ? Class::Any : Class::NotColon));
        if (!isLast)
            pattern.append(literal(":"));
    }
    return pattern;
}

TextPattern &TextPattern::append(const TextPattern &next)
{
    m_elements.insert(m_elements.end(), next.m_elements.begin(), next.m_elements.end());
    return *this;
}

TextPattern TextPattern::anything(Class within)
{
    TextPattern pattern;
    pattern.m_elements.push_back({Kind::Many, within, false, 0});
    return pattern;
}

TextPattern TextPattern::letters(std::size_t count, Class within)
{
    TextPattern pattern;
    pattern.m_elements.assign(count, {Kind::One, within, false, 0});
    return pattern;
}

bool TextPattern::isLiteral() const
{
    return std::all_of(m_elements.begin(), m_elements.end(), [](const Element &element) {
        return element.kind == Kind::Letter && !element.ignoresCase;
    });
}

} // namespace vaultlock::policy
