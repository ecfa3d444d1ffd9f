// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/linestart.h"

#include "journal/line.h"

#include <limits>

namespace vaultlock::journal {

std::optional<LineStart> lineStartOf(const QByteArray &text)
{
    constexpr auto beginning = static_cast<qsizetype>(sizeof(lineBeginning) - 1);
    if (!text.startsWith(lineBeginning) || !text.endsWith('}'))
        return {};
    const qsizetype quote = text.indexOf('"', beginning);
    const QByteArray number(R"(","sequence":)");
    if (quote < 0 || (quote != beginning && quote != beginning + hashSize) ||
        text.mid(quote, number.size()) != number)
        return {};
    LineStart start{text.mid(beginning, quote - beginning), 0};
    qsizetype at = quote + number.size();
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        if (start.sequence > (std::numeric_limits<qint64>::max() - 9) / 10)
            return {};
        start.sequence = start.sequence * 10 + (text[at] - '0');
    }
    const bool isFollowed = at < text.size() && (text[at] == ',' || text[at] == '}');
    return isFollowed ? std::optional(start) : std::nullopt;
}

} // namespace vaultlock::journal
