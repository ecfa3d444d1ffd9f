// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/autoindent.h"

#include <algorithm>
#include <vector>

namespace vaultlock::ui {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

char lastOf(const QByteArray &text)
{
    const auto found = std::find_if_not(text.rbegin(), text.rend(), isBlank);
    return found == text.rend() ? '\0' : *found;
}

char firstOf(const QByteArray &text)
{
    const auto found = std::find_if_not(text.begin(), text.end(), isBlank);
    return found == text.end() ? '\0' : *found;
}

} // namespace

qsizetype openBracket(const QByteArray &text)
{
    std::vector<qsizetype> open;
    bool isString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' || (isString && c == '\n'))
            isString = c == '"' && !isString;
        else if (isString && c == '\\')
            ++i;
        else if (!isString && (c == '{' || c == '['))
            open.push_back(i);
        else if (!isString && (c == '}' || c == ']') && !open.empty())
            open.pop_back();
    }
    return open.empty() ? -1 : open.back();
}

QByteArray indentationOf(const QByteArray &line)
{
    const auto end = std::find_if_not(line.begin(), line.end(), isBlank);
    return line.left(end - line.begin());
}

Insertion lineBreak(const QByteArray &before, const QByteArray &after, const QByteArray &lineEnd,
                    const QByteArray &step)
{
    const QByteArray own = lineEnd + indentationOf(before);
    const char opened = lastOf(before);
    if (opened != '{' && opened != '[')
        return {own, own.size()};
    const bool isPair = firstOf(after) == (opened == '{' ? '}' : ']');
    const QByteArray deeper = own + step;
    return {isPair ? deeper + own : deeper, deeper.size()};
}

} // namespace vaultlock::ui
