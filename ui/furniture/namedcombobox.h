// SPDX-License-Identifier: GPL-3.0-or-later

// A combo box that tells assistive tools its name and its value.
#pragma once

#include <QComboBox>

namespace vaultlock::ui {

/// In Qt 6.4 a QComboBox's accessible name is its current text on Linux, so that its own name is
/// lost. This one keeps accessibleName() as the name and gives the current text as its text.
/// Nothing is chosen unseen: keys open a closed list instead, and the wheel does nothing. What is
/// chosen here changes who one is, and with what.
class NamedComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit NamedComboBox(const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows each entry whole.
    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace vaultlock::ui
