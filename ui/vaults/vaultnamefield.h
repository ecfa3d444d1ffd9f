// SPDX-License-Identifier: GPL-3.0-or-later

// Where the name of a vault is typed, with what is wrong with it below.
#pragma once

class QLabel;
class QLineEdit;
class QWidget;

namespace vaultlock::ui {

/// A widget that holds both, which it owns; room for the longest sentence is kept free.
QWidget *vaultNameField(QLineEdit &name, QLabel &fault);

} // namespace vaultlock::ui
