// SPDX-License-Identifier: GPL-3.0-or-later

// What this is, what it is made of, and under which licences.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace vaultlock::ui {

struct Component
{
    QString name;
    QString version; ///< of the library that is loaded, where it can be asked
    QString licence;
};

/// Vaultlock first.
std::vector<Component> components();

/// Opens the dialog and returns at once.
void showAbout(QWidget *parent);

} // namespace vaultlock::ui
