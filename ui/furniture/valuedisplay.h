// SPDX-License-Identifier: GPL-3.0-or-later

// A value that is shown and read, never typed.
#pragma once

#include <QLineEdit>

namespace vaultlock::ui {

/// A flat, read-only line edit, because in Qt 6.4 a QLabel with an accessible name hides its text
/// from assistive tools (tried). The text can be selected and copied; it is always plain. Its width
/// follows the text unless told otherwise.
class ValueDisplay : public QLineEdit
{
    Q_OBJECT

public:
    /// accessibleName: as in the list of named controls; the objectName is the same in camelCase.
    explicit ValueDisplay(const QString &accessibleName, QWidget *parent = nullptr);

    /// Text from outside may hold line breaks and control characters: they are shown as spaces.
    void showText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// There is no room for all of it: an ellipsis stands at its end, and a tool tip has the whole.
    bool isCut() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect room() const;
};

/// "Filter vaults" → "filterVaults".
QString camelCase(const QString &accessibleName);

/// Gives a control its accessible name, and the objectName that belongs to it.
void nameControl(QWidget *control, const QString &accessibleName);

/// Describes a control for assistive tools, which are told only where that is another description:
/// what comes in a flood is not spoken.
void describeControl(QWidget *control, const QString &description);

/// Gives the field the cross that clears it, with a name: Qt's has none.
void addClearButton(QLineEdit &field, const QString &accessibleName);

} // namespace vaultlock::ui
