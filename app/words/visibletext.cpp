// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/visibletext.h"

#include <QChar>
#include <QList>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <utility>

namespace vaultlock::words {

namespace {

/// The usual ones by their names in Unicode; in ascending order.
constexpr std::array<std::pair<char32_t, const char *>, 48> names{{
    {0x0085, "NEXT LINE"},
    {0x00a0, "NO-BREAK SPACE"},
    {0x00ad, "SOFT HYPHEN"},
    {0x034f, "COMBINING GRAPHEME JOINER"},
    {0x061c, "ARABIC LETTER MARK"},
    {0x115f, "HANGUL CHOSEONG FILLER"},
    {0x1160, "HANGUL JUNGSEONG FILLER"},
    {0x180e, "MONGOLIAN VOWEL SEPARATOR"},
    {0x2000, "EN QUAD"},
    {0x2001, "EM QUAD"},
    {0x2002, "EN SPACE"},
    {0x2003, "EM SPACE"},
    {0x2004, "THREE-PER-EM SPACE"},
    {0x2005, "FOUR-PER-EM SPACE"},
    {0x2006, "SIX-PER-EM SPACE"},
    {0x2007, "FIGURE SPACE"},
    {0x2008, "PUNCTUATION SPACE"},
    {0x2009, "THIN SPACE"},
    {0x200a, "HAIR SPACE"},
    {0x200b, "ZERO WIDTH SPACE"},
    {0x200c, "ZERO WIDTH NON-JOINER"},
    {0x200d, "ZERO WIDTH JOINER"},
    {0x200e, "LEFT-TO-RIGHT MARK"},
    {0x200f, "RIGHT-TO-LEFT MARK"},
    {0x2028, "LINE SEPARATOR"},
    {0x2029, "PARAGRAPH SEPARATOR"},
    {0x202a, "LEFT-TO-RIGHT EMBEDDING"},
    {0x202b, "RIGHT-TO-LEFT EMBEDDING"},
    {0x202c, "POP DIRECTIONAL FORMATTING"},
    {0x202d, "LEFT-TO-RIGHT OVERRIDE"},
    {0x202e, "RIGHT-TO-LEFT OVERRIDE"},
    {0x202f, "NARROW NO-BREAK SPACE"},
    {0x205f, "MEDIUM MATHEMATICAL SPACE"},
    {0x2060, "WORD JOINER"},
    {0x2061, "FUNCTION APPLICATION"},
    {0x2062, "INVISIBLE TIMES"},
    {0x2063, "INVISIBLE SEPARATOR"},
    {0x2064, "INVISIBLE PLUS"},
    {0x2066, "LEFT-TO-RIGHT ISOLATE"},
    {0x2067, "RIGHT-TO-LEFT ISOLATE"},
    {0x2068, "FIRST STRONG ISOLATE"},
    {0x2069, "POP DIRECTIONAL ISOLATE"},
    {0x2800, "BRAILLE PATTERN BLANK"},
    {0x3000, "IDEOGRAPHIC SPACE"},
    {0x3164, "HANGUL FILLER"},
    {0xfe0f, "VARIATION SELECTOR-16"},
    {0xfeff, "BYTE ORDER MARK"},
    {0xffa0, "HALFWIDTH HANGUL FILLER"},
}};

bool isSelector(char32_t code)
{
    return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
}

bool isIdeograph(char32_t code)
{
    return (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0x9fff) ||
           (code >= 0x20000 && code <= 0x323af);
}

QString sortOf(char32_t code)
{
    if (QChar::isLetter(code))
        return QStringLiteral("LETTER");
    if (QChar::isNumber(code))
        return QStringLiteral("NUMBER");
    if (QChar::isMark(code))
        return QStringLiteral("MARK");
    return QChar::isPunct(code) ? QStringLiteral("PUNCTUATION") : QStringLiteral("SYMBOL");
}

/// Its own name, else what sort of character it is.
QString nameOf(char32_t code)
{
    const auto found =
        std::lower_bound(names.begin(), names.end(), code,
                         [](const auto &entry, char32_t wanted) { return entry.first < wanted; });
    if (found != names.end() && found->first == code)
        return QString::fromLatin1(found->second);
    switch (QChar::category(code)) {
    case QChar::Other_Control:
        return QStringLiteral("CONTROL CHARACTER");
    case QChar::Separator_Space:
        return QStringLiteral("SPACE");
    case QChar::Mark_NonSpacing:
        return isSelector(code) ? QStringLiteral("VARIATION SELECTOR") : QStringLiteral("MARK");
    case QChar::Other_Format:
        return QStringLiteral("FORMAT CHARACTER");
    case QChar::Other_PrivateUse:
        return QStringLiteral("PRIVATE USE");
    case QChar::Other_NotAssigned:
        return QStringLiteral("UNASSIGNED");
    default:
        return isIdeograph(code) ? QStringLiteral("CJK UNIFIED IDEOGRAPH") : sortOf(code);
    }
}

bool isNamed(char32_t code)
{
    if (code < 0x7f)
        return false;
    if (isActedOn(code))
        return true;
    switch (QChar::category(code)) {
    case QChar::Other_Format:
    case QChar::Separator_Space:
        return true;
    default:
        break;
    }
    const bool isFiller = code == 0x34f || code == 0x115f || code == 0x1160 || code == 0x2800 ||
                          code == 0x3164 || code == 0xffa0;
    return isSelector(code) || isFiller;
}

} // namespace

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString characterName(char32_t code)
{
    return QStringLiteral("U+%1 %2").arg(
        QString::number(uint{code}, 16).toUpper().rightJustified(4, u'0'), nameOf(code));
}

QString visible(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x7f;
    };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString result;
    for (const uint code : text.toUcs4()) {
        const char32_t character = code;
        if (isNamed(character))
            result += QStringLiteral("‹%1›").arg(characterName(character));
        else
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

QString visible(std::string_view utf8)
{
    // QString::fromUtf8 leaves out a byte order mark at the beginning.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    return visible(text);
}

} // namespace vaultlock::words
