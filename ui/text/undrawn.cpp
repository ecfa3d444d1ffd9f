// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/undrawn.h"

#include <QFontMetrics>
#include <QList>
#include <QString>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr char32_t lastOfLatin1 = 0xff;
constexpr unsigned char firstByteBeyondLatin1 = 0xc4; // of UTF-8

bool hasNoShape(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
    }
}

} // namespace

bool UndrawnCharacters::isDrawn(char32_t code, const QFont &font)
{
    const auto known = m_known.find(code);
    if (known != m_known.end())
        return known->second;
    return m_known[code] = QFontMetrics(font).inFontUcs4(code);
}

std::optional<Undrawn> UndrawnCharacters::firstIn(const QByteArray &utf8, const QFont &font)
{
    if (std::none_of(utf8.begin(), utf8.end(), [](char byte) {
            return static_cast<unsigned char>(byte) >= firstByteBeyondLatin1;
        }))
        return std::nullopt;
    Undrawn here{0, 1, 1};
    char32_t before = 0;
    for (const uint code : QString::fromUtf8(utf8).toUcs4()) {
        if (before == U'\n' || (before == U'\r' && code != U'\n'))
            here = {0, here.line + 1, 1};
        here.code = code;
        if (here.code > lastOfLatin1 && !hasNoShape(here.code) && !isDrawn(here.code, font))
            return here;
        before = here.code;
        ++here.column;
    }
    return std::nullopt;
}

} // namespace vaultlock::ui
