// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/namedcombobox.h"

#include "ui/furniture/valuedisplay.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace vaultlock::ui {

namespace {

// Read-only: the current text is chosen through the list, or typed into the line edit inside.
class NamedComboBoxInterface final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit NamedComboBoxInterface(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name)
            return widget()->accessibleName();
        if (which == QAccessible::Value)
            return value();
        return QAccessibleWidget::text(which);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QStringList actionNames() const override
    {
        return QStringList(showMenuAction()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == showMenuAction() || action == pressAction())
            box()->showPopup();
        else
            QAccessibleWidget::doAction(action);
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return value().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(value().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
    QString value() const { return box()->currentText(); }
};

/// What would choose another entry of a closed list.
bool choosesUnseen(const QKeyEvent &event, bool isEditable)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        return !isEditable;
    default:
        return !isEditable && !event.text().trimmed().isEmpty() && event.text().at(0).isPrint();
    }
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *box = qobject_cast<NamedComboBox *>(object);
    return box ? new NamedComboBoxInterface(box) : nullptr;
}

} // namespace

NamedComboBox::NamedComboBox(const QString &accessibleName, QWidget *parent)
    : QComboBox(parent)
{
    QAccessible::installFactory(makeInterface);
    nameControl(this, accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void NamedComboBox::showPopup()
{
    // As wide as its widest entry: the closed box may be narrower. Measured when it is wanted: the
    // fonts of a list cost a start as much as everything beside it.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) +
                            style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    QComboBox::showPopup();
}

void NamedComboBox::keyPressEvent(QKeyEvent *event)
{
    if (!view()->isVisible() && event->modifiers() == Qt::NoModifier &&
        choosesUnseen(*event, isEditable()))
        return showPopup();
    QComboBox::keyPressEvent(event);
}

void NamedComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace vaultlock::ui
