// SPDX-License-Identifier: GPL-3.0-or-later

// What assistive tools read of a value display.
#pragma once

#include <QAccessibleWidget>

namespace vaultlock::ui {

class ValueDisplay;

/// Its text is read-only. QLineEdit's own interface gives attribute runs that are empty, for which
/// Orca 43 leaves out the last character of what it speaks (seen with Qt 6.4.2).
class ValueAccess final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ValueAccess(ValueDisplay &display);

    /// For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text which) const override;
    QAccessible::State state() const override;

    using QAccessibleWidget::text;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QString attributes(int offset, int *start, int *end) const override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    int selectionCount() const override;
    void selection(int index, int *start, int *end) const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    void scrollToSubstring(int start, int end) override;

private:
    ValueDisplay &m_display;
};

} // namespace vaultlock::ui
