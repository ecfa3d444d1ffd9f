// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textcolumns.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace vaultlock {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// EastAsianWidth.txt of Unicode 15: W and F; planes 2 and 3 as a whole, as it says of them.
constexpr Range wideCharacters[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},
    {0x23F0, 0x23F0},   {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},   {0x26A1, 0x26A1},
    {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},
    {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},
    {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},
    {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x2E80, 0x303E},
    {0x3041, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97C},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},   {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x16FE0, 0x18CD5}, {0x1AFF0, 0x1B2FB}, {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F200, 0x1F320},
    {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA},
    {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E},
    {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F54E},
    {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4},
    {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2},
    {0x1F6D5, 0x1F6D7}, {0x1F6DC, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC},
    {0x1F7E0, 0x1F7EB}, {0x1F7F0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945},
    {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAF8}, {0x20000, 0x3FFFD},
};

bool isWide(char32_t character)
{
    const auto *found =
        std::lower_bound(std::begin(wideCharacters), std::end(wideCharacters), character,
                         [](const Range &range, char32_t c) { return range.last < c; });
    return found != std::end(wideCharacters) && found->first <= character;
}

int widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(character) ? 2 : 1;
    }
}

/// The code point at the index, and how many units it has.
char32_t characterAt(QStringView text, qsizetype index, qsizetype &units)
{
    const QChar first = text[index];
    const bool isPair =
        first.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
    units = isPair ? 2 : 1;
    return isPair ? QChar::surrogateToUcs4(first, text[index + 1]) : char32_t{first.unicode()};
}

/// How many units of the beginning fit.
qsizetype fitting(QStringView text, int columns)
{
    qsizetype index = 0;
    int taken = 0;
    while (index < text.size()) {
        qsizetype units = 0;
        taken += widthOf(characterAt(text, index, units));
        if (taken > columns)
            break;
        index += units;
    }
    return index;
}

/// The last place up to `most` at which a line may end; 0: none.
qsizetype lastBreak(const QString &text, qsizetype most)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    finder.setPosition(most);
    return finder.isAtBoundary() ? most : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
}

QStringList wrappedParagraph(QString text, int columns)
{
    QStringList lines;
    while (columnsOf(text) > columns) {
        qsizetype most = fitting(text, columns);
        if (most < text.size() && text[most] == u' ')
            ++most; // it ends the line, and is not seen there
        qsizetype end = lastBreak(text, most);
        if (end == 0)
            end = std::max<qsizetype>(fitting(text, columns), 1);
        lines << text.first(end).trimmed();
        text = text.sliced(end);
    }
    lines << text.trimmed();
    return lines;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype index = 0, units = 0; index < text.size(); index += units)
        columns += widthOf(characterAt(text, index, units));
    return columns;
}

QString leftAligned(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

QString rightAligned(const QString &text, int columns)
{
    return QString(std::max(0, columns - columnsOf(text)), u' ') + text;
}

QString shortened(const QString &text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    return text.first(fitting(text, columns - 1)) + u'…';
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n'))
        lines += wrappedParagraph(paragraph, std::max(columns, 2));
    return lines;
}

} // namespace vaultlock
