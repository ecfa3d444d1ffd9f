// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/helptip.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace vaultlock::ui {

HelpTip::HelpTip(QWidget &editor)
    : QLabel(&editor)
    , m_editor(editor)
    , m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("policyHelp"));
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
    setContentsMargins(Space::unit, Space::half, Space::unit, Space::half);
    hide();
    editor.installEventFilter(this);
}

void HelpTip::showText(const QString &text, const QRect &line)
{
    if (parentWidget() != m_editor.window())
        setParent(m_editor.window());
    setFont(Fonts::body());
    setText(text);
    adjustSize();
    const QSize room = parentWidget()->size();
    const QPoint below = m_editor.mapTo(parentWidget(), line.bottomLeft());
    const int above = m_editor.mapTo(parentWidget(), line.topLeft()).y() - height();
    const int x = std::clamp(below.x() - Space::unit, 0, std::max(0, room.width() - width()));
    move(x, below.y() + height() <= room.height() || above < 0 ? below.y() : above);
    show();
    raise();
    m_announcer->say(text);
}

bool HelpTip::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::FocusOut:
    case QEvent::Wheel:
    case QEvent::Hide:
    case QEvent::Resize:
        hide();
        break;
    default:
        break;
    }
    return QLabel::eventFilter(watched, event);
}

void HelpTip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.setPen(Theme::current().textQuiet);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace vaultlock::ui
