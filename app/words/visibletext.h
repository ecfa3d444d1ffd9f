// SPDX-License-Identifier: GPL-3.0-or-later

// Text from outside, as it is put into a sentence.
#pragma once

#include <QString>

#include <string_view>

namespace vaultlock::words {

/// As it is: for a text of ours, or one that is still to be taken apart.
QString textOf(std::string_view utf8);

/// What cannot be seen is named, `Legal‹U+200B ZERO WIDTH SPACE›Hold`: format characters (changes
/// of direction, zero-width spaces, soft hyphens, marks), spaces other than the ordinary one, line
/// and paragraph separators, the control characters of Latin-1, and fillers. Line ends, tabs and
/// what else is below U+0020 stays: who shows it decides what becomes of lines.
QString visible(const QString &text);
QString visible(std::string_view utf8);

/// `U+200B ZERO WIDTH SPACE`: the number, and the name where it is one of the usual ones that
/// cannot be seen, else what sort of character it is.
QString characterName(char32_t code);

/// Whether a terminal acts on the character, or it changes the order of what is read: control
/// characters, line and paragraph separators, changes of direction. visible() names those of them
/// that are above U+007E, and others.
inline bool isActedOn(char32_t code)
{
    if (code < 0x7f) // nearly all that comes
        return code < 0x20;
    const bool isControl = code < 0xa0;
    const bool isSeparator = code == 0x2028 || code == 0x2029;
    const bool isDirection = code == 0x061c || code == 0x200e || code == 0x200f ||
                             (code >= 0x202a && code <= 0x202e) ||
                             (code >= 0x2066 && code <= 0x2069);
    return isControl || isSeparator || isDirection;
}

} // namespace vaultlock::words
