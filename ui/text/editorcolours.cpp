// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/editorcolours.h"

#include "ui/appearance/theme.h"

namespace vaultlock::ui {

EditorColours EditorColours::of(const Theme &theme)
{
    EditorColours colours;
    colours.element = theme.accent;
    colours.value = theme.text;
    colours.punctuation = theme.textQuiet;
    colours.literal = theme.isDark ? QColor(0xd2, 0xa8, 0xff) : QColor(0x7a, 0x3e, 0x9d);
    colours.caretLine = theme.isDark ? QColor(0x1f, 0x23, 0x29) : QColor(0xf4, 0xf6, 0xf9);
    colours.selection = theme.isDark ? QColor(0x24, 0x3b, 0x5c) : QColor(0xd3, 0xe3, 0xfa);
    colours.bracketPair = theme.isDark ? QColor(0x33, 0x3f, 0x4f) : QColor(0xdc, 0xe6, 0xf5);
    return colours;
}

} // namespace vaultlock::ui
