// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/valueaccess.h"

#include "ui/furniture/valuedisplay.h"

namespace vaultlock::ui {

ValueAccess::ValueAccess(ValueDisplay &display)
    : QAccessibleWidget(&display, QAccessible::EditableText)
    , m_display(display)
{
}

QAccessibleInterface *ValueAccess::make(const QString &, QObject *object)
{
    auto *display = qobject_cast<ValueDisplay *>(object);
    return display ? new ValueAccess(*display) : nullptr;
}

void *ValueAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ValueAccess::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? m_display.text() : QAccessibleWidget::text(which);
}

QAccessible::State ValueAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.selectableText = true;
    return state;
}

QString ValueAccess::text(int start, int end) const
{
    return m_display.text().mid(start, end - start);
}

int ValueAccess::characterCount() const
{
    return static_cast<int>(m_display.text().size());
}

/// One run, of all of it.
QString ValueAccess::attributes(int offset, int *start, int *end) const
{
    const int count = characterCount();
    const bool isInside = offset >= 0 && offset <= count;
    *start = isInside ? 0 : offset;
    *end = isInside ? count : offset;
    return {};
}

int ValueAccess::cursorPosition() const
{
    return m_display.cursorPosition();
}

void ValueAccess::setCursorPosition(int position)
{
    m_display.setCursorPosition(position);
}

QRect ValueAccess::characterRect(int offset) const
{
    const QFontMetrics metrics = m_display.fontMetrics();
    const QString text = m_display.text();
    if (offset < 0 || offset >= text.size())
        return {};
    const QPoint origin = m_display.mapToGlobal(QPoint());
    return {origin.x() + metrics.horizontalAdvance(text.left(offset)), origin.y(),
            metrics.horizontalAdvance(text.at(offset)), m_display.height()};
}

int ValueAccess::offsetAtPoint(const QPoint &point) const
{
    return m_display.cursorPositionAt(m_display.mapFromGlobal(point));
}

int ValueAccess::selectionCount() const
{
    return m_display.hasSelectedText() ? 1 : 0;
}

void ValueAccess::selection(int index, int *start, int *end) const
{
    const bool isThere = index == 0 && m_display.hasSelectedText();
    *start = isThere ? m_display.selectionStart() : 0;
    *end = isThere ? m_display.selectionEnd() : 0;
}

void ValueAccess::addSelection(int start, int end)
{
    m_display.setSelection(start, end - start);
}

void ValueAccess::removeSelection(int index)
{
    if (index == 0)
        m_display.deselect();
}

void ValueAccess::setSelection(int index, int start, int end)
{
    if (index == 0)
        addSelection(start, end);
}

void ValueAccess::scrollToSubstring(int start, int end)
{
    m_display.setCursorPosition(end);
    m_display.setCursorPosition(start);
}

} // namespace vaultlock::ui
