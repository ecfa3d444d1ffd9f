// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"

#include "ui/appearance/calmstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

namespace vaultlock::ui {

const Theme &Theme::light()
{
    static const Theme theme{
        .isDark = false,
        .surface = QColor(0xf7, 0xf8, 0xfa),
        .surfaceSunken = QColor(0xff, 0xff, 0xff),
        .hairline = QColor(0xd9, 0xdd, 0xe3),
        .text = QColor(0x1b, 0x20, 0x28),
        .textQuiet = QColor(0x5a, 0x64, 0x72),
        .accent = QColor(0x1f, 0x5f, 0xbf),
        .textOnAccent = QColor(0xff, 0xff, 0xff),
        .time = QColor(0x8a, 0x5a, 0x00),
        .irreversible = QColor(0xb3, 0x26, 0x1e),
        .locked = QColor(0x1b, 0x6e, 0x3c),
        .badgeSandbox = QColor(0xdc, 0xe6, 0xf5),
        .textOnBadgeSandbox = QColor(0x17, 0x45, 0x8a),
        .badgeLive = QColor(0xff, 0xc2, 0x4d),
        .textOnBadgeLive = QColor(0x3a, 0x26, 0x00),
    };
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{
        .isDark = true,
        .surface = QColor(0x20, 0x24, 0x2a),
        .surfaceSunken = QColor(0x17, 0x1a, 0x1f),
        .hairline = QColor(0x39, 0x40, 0x49),
        .text = QColor(0xe8, 0xeb, 0xef),
        .textQuiet = QColor(0xa3, 0xad, 0xba),
        .accent = QColor(0x7a, 0xb0, 0xff),
        .textOnAccent = QColor(0x0d, 0x1b, 0x2e),
        .time = QColor(0xf2, 0xb6, 0x4c),
        .irreversible = QColor(0xff, 0x8a, 0x80),
        .locked = QColor(0x6f, 0xcf, 0x97),
        .badgeSandbox = QColor(0x2a, 0x3d, 0x5c),
        .textOnBadgeSandbox = QColor(0xb9, 0xd4, 0xff),
        .badgeLive = QColor(0xff, 0xc2, 0x4d),
        .textOnBadgeLive = QColor(0x3a, 0x26, 0x00),
    };
    return theme;
}

const Theme &Theme::current()
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    return window.lightness() < 128 ? dark() : light();
}

namespace {

constexpr double bodyPointSize = 11;

QFont scaledBody(double numerator)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * numerator / 11.0);
    return font;
}

} // namespace

QFont Fonts::body()
{
    return QApplication::font();
}

QFont Fonts::heading()
{
    QFont font = scaledBody(13);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Fonts::countdown()
{
    // Qt 6.4 cannot ask a font for its tabular figures; DejaVu Sans and most system fonts have no
    // others by default. Large as it is, it grows less than the text does.
    QFont font = scaledBody(28);
    constexpr double largest = 36;
    font.setPointSizeF(std::min(font.pointSizeF(), std::max(largest, body().pointSizeF())));
    return font;
}

QFont Fonts::caption()
{
    return scaledBody(9);
}

QFont Fonts::monospace()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

void applyTheme(const Theme &theme, int textPercent)
{
    if (!qobject_cast<CalmStyle *>(QApplication::style()))
        QApplication::setStyle(new CalmStyle);
    QPalette palette;
    palette.setColor(QPalette::Window, theme.surface);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surfaceSunken);
    palette.setColor(QPalette::AlternateBase, theme.surface);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.textQuiet);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.textOnAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.surfaceSunken);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Mid, theme.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.textQuiet);
    QApplication::setPalette(palette);
    QFont body = QApplication::font();
    body.setPointSizeF(bodyPointSize * textPercent / 100.0);
    QApplication::setFont(body);
}

} // namespace vaultlock::ui
