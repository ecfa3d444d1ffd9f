// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/textchange.h"

#include <algorithm>

namespace vaultlock::ui {

namespace {

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

} // namespace

policy::TextEdit changeBetween(const QByteArray &before, const std::string &after)
{
    const std::string_view old(before.constData(), static_cast<std::size_t>(before.size()));
    const std::string_view next(after);
    const std::size_t shorter = std::min(old.size(), next.size());
    std::size_t begin = 0;
    while (begin < shorter && old[begin] == next[begin])
        ++begin;
    std::size_t behind = 0;
    while (behind < shorter - begin &&
           old[old.size() - behind - 1] == next[next.size() - behind - 1])
        ++behind;
    while (begin > 0 && ((begin < old.size() && continuesCharacter(old[begin])) ||
                         (begin < next.size() && continuesCharacter(next[begin]))))
        --begin;
    while (behind > 0 && continuesCharacter(old[old.size() - behind]))
        --behind;
    return {{begin, old.size() - behind},
            std::string(next.substr(begin, next.size() - behind - begin))};
}

std::size_t caretAfter(std::size_t caret, const policy::TextEdit &edit)
{
    if (caret <= edit.span.begin)
        return caret;
    if (caret >= edit.span.end)
        return caret - edit.span.size() + edit.replacement.size();
    return edit.span.begin + edit.replacement.size();
}

} // namespace vaultlock::ui
