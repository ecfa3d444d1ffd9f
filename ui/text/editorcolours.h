// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of a policy's text, which only the editor needs.
#pragma once

#include <QColor>

namespace vaultlock::ui {

struct Theme;

/// Each is readable on Theme::surfaceSunken with a contrast of at least 4.5:1, in both themes. The
/// text stays neutral: names of elements in the accent, what is not a string in violet.
struct EditorColours
{
    QColor element;     // the names of elements, "Principal"
    QColor value;       // strings
    QColor literal;     // numbers, true, escape sequences
    QColor punctuation; // brackets, commas, colons
    QColor caretLine;
    QColor selection;
    QColor bracketPair; // behind the two brackets that belong together

    static EditorColours of(const Theme &theme);
};

} // namespace vaultlock::ui
