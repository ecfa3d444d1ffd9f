// SPDX-License-Identifier: GPL-3.0-or-later

// Characters that no font of this computer has.
#pragma once

#include <QByteArray>

#include <map>
#include <optional>

class QFont;

namespace vaultlock::ui {

/// Where such a character stands: line and character of it, from 1, as the editor counts them.
struct Undrawn
{
    char32_t code;
    int line;
    int column;

    friend bool operator==(const Undrawn &, const Undrawn &) = default;
};

/// Asks the fonts for each character once. What nobody draws anyway (control and format characters,
/// variation selectors) is none of them, nor is Latin-1, which every font has.
class UndrawnCharacters
{
public:
    /// The first in the text that neither the font nor those that stand in for it can draw. Text
    /// without characters beyond Latin-1 costs a look at each byte.
    std::optional<Undrawn> firstIn(const QByteArray &utf8, const QFont &font);

private:
    bool isDrawn(char32_t code, const QFont &font);

    std::map<char32_t, bool> m_known;
};

} // namespace vaultlock::ui
