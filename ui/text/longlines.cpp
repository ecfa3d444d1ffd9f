// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/longlines.h"

#include <algorithm>

namespace vaultlock::ui {

namespace {

// With up to three bytes more for the rest of a character, still under 30.
constexpr qsizetype longestRun = 26;
constexpr qsizetype shortestRun = 8;

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

// Something that a line of letters has here and there, so that runs find back after an insertion.
bool isLandmark(const char *text, qsizetype at)
{
    const auto byte = [text](qsizetype i) {
        return static_cast<unsigned char>(text[i]);
    };
    return at > 0 && (byte(at) * 31U + byte(at - 1)) % 8U == 0;
}

} // namespace

qsizetype longLine(const QByteArray &text)
{
    if (text.size() <= longLineLimit)
        return 0;
    qsizetype longest = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        longest = std::max(longest, end - begin);
        begin = end + 1;
    }
    return longest > longLineLimit ? longest : 0;
}

QByteArray shortRuns(const char *text, qsizetype length)
{
    QByteArray styles(length, '\0');
    char style = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i < length; ++i) {
        styles[i] = style;
        ++run;
        const bool isCharactersEnd = i + 1 == length || !continuesCharacter(text[i + 1]);
        const bool isRunsEnd = run >= longestRun || (run >= shortestRun &&
                                                     (!isWordByte(text[i]) || isLandmark(text, i)));
        if (isCharactersEnd && isRunsEnd) {
            style = style == 0 ? 1 : 0;
            run = 0;
        }
    }
    return styles;
}

} // namespace vaultlock::ui
