// SPDX-License-Identifier: GPL-3.0-or-later

// The colours, fonts and distances that every panel shares.
#pragma once

#include <QColor>
#include <QFont>

class QWidget;

namespace vaultlock::ui {

/// Distances in pixels: an 8-px grid.
struct Space
{
    static constexpr int half = 4;
    static constexpr int unit = 8;
    static constexpr int panel = 16; // inside a panel
    static constexpr int group = 24; // between groups
};

/// Colours by meaning. Amber only for time and LIVE, red only for the irreversible or failed, green
/// only for Locked; text on surface has a contrast of at least 4.5:1 in both themes.
struct Theme
{
    bool isDark = false;
    QColor surface;       // panels
    QColor surfaceSunken; // the editor, tables
    QColor hairline;
    QColor text;
    QColor textQuiet; // captions, secondary lines
    QColor accent;
    QColor textOnAccent;
    QColor time;         // amber, as text on surface
    QColor irreversible; // red, as text on surface
    QColor locked;       // green, as text on surface
    QColor badgeSandbox, textOnBadgeSandbox;
    QColor badgeLive, textOnBadgeLive;

    static const Theme &light();
    static const Theme &dark();
    /// Of the application's palette: dark where its window colour is dark.
    static const Theme &current();
};

/// Body is the application's font (11 pt unless the user says otherwise); the others follow it.
struct Fonts
{
    static QFont body();
    static QFont heading();   // 13/11, semibold
    static QFont countdown(); // 28/11, at most 36 pt, tabular digits
    static QFont caption();   // 9/11
    static QFont monospace(); // policy, ARN, lock ID
};

/// Sets the application's palette, base style and font for the theme. Call once, at start, and when
/// the appearance changes. textPercent: of the usual 11 pt.
void applyTheme(const Theme &theme, int textPercent = 100);

} // namespace vaultlock::ui
