// SPDX-License-Identifier: GPL-3.0-or-later

// Which keys do what, read from the menus themselves.
#pragma once

#include <QString>

#include <vector>

class QMenuBar;
class QWidget;

namespace vaultlock::ui {

struct ShortcutRow
{
    QString menu;   ///< "View › Text size"
    QString action; ///< without its mnemonic
    QString keys;   ///< "Ctrl+S"; several are separated by a comma
};

/// In the order of the menus; actions without keys are left out.
std::vector<ShortcutRow> shortcutRows(const QMenuBar &menus);

/// Opens the dialog and returns at once.
void showShortcutSheet(const QMenuBar &menus, QWidget *parent);

} // namespace vaultlock::ui
