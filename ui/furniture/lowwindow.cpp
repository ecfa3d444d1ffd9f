// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/lowwindow.h"

#include <QFontMetrics>
#include <QWidget>

namespace vaultlock::ui {

bool isInLowWindow(const QWidget &widget)
{
    constexpr int textLines = 30;
    return widget.window()->height() < textLines * widget.fontMetrics().height();
}

} // namespace vaultlock::ui
