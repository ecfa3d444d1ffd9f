#include "ui/editor/autoindent.h"

#include <algorithm>

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
