// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/valuedisplay.h"

#include "ui/furniture/valueaccess.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>
#include <QToolTip>

namespace vaultlock::ui {

namespace {

constexpr int textMargin = 4; // what QLineEdit keeps free on either side of its text
constexpr int indent = 2;     // of it, within the style's contents

} // namespace

ValueDisplay::ValueDisplay(const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    static const bool isKnown = (QAccessible::installFactory(ValueAccess::make), true);
    Q_UNUSED(isKnown)
    setReadOnly(true);
    setFrame(false);
    QPalette flat = palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    setPalette(flat);
    nameControl(this, accessibleName);
}

void ValueDisplay::showText(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    if (plain == this->text())
        return;
    setText(plain);
    setCursorPosition(0);
    updateGeometry();
}

QSize ValueDisplay::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * textMargin +
                      textMargins().left() + textMargins().right();
    return {width, QLineEdit::sizeHint().height()};
}

QSize ValueDisplay::minimumSizeHint() const
{
    return {0, QLineEdit::minimumSizeHint().height()};
}

QRect ValueDisplay::room() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(indent, 0, -indent, 0);
}

bool ValueDisplay::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > room().width();
}

bool ValueDisplay::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isCut())
        return QLineEdit::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
    return true;
}

/// Who has the focus in it scrolls by the keys, and sees where.
void ValueDisplay::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || hasSelectedText() || !isCut())
        return QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room(), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room().width()));
}

QString camelCase(const QString &accessibleName)
{
    QString result;
    bool startsWord = false;
    for (const QChar c : accessibleName) {
        if (c.isSpace()) {
            startsWord = !result.isEmpty();
        } else {
            result += startsWord ? c.toUpper() : c.toLower();
            startsWord = false;
        }
    }
    return result;
}

void describeControl(QWidget *control, const QString &description)
{
    // Qt tells also what has not changed.
    if (control->accessibleDescription() != description)
        control->setAccessibleDescription(description);
}

void nameControl(QWidget *control, const QString &accessibleName)
{
    control->setAccessibleName(accessibleName);
    control->setObjectName(camelCase(accessibleName));
}

void addClearButton(QLineEdit &field, const QString &accessibleName)
{
    field.setClearButtonEnabled(true);
    if (auto *button = field.findChild<QToolButton *>())
        button->setAccessibleName(accessibleName);
}

} // namespace vaultlock::ui
