// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/buttonweight.h"

#include "ui/appearance/theme.h"

#include <QPushButton>

namespace vaultlock::ui {

void applyWeight(QPushButton &button, ButtonWeight weight)
{
    QPalette palette;
    if (weight == ButtonWeight::Ordinary) {
        button.setPalette(palette);
        return;
    }
    const Theme &theme = Theme::current();
    const QColor fill = weight == ButtonWeight::Primary ? theme.accent : theme.irreversible;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Button, fill);
        palette.setColor(group, QPalette::ButtonText, theme.textOnAccent);
    }
    button.setPalette(palette);
}

} // namespace vaultlock::ui
