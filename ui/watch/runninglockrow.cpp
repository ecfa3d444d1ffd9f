// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/runninglockrow.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QTextCursor>
#include <QToolButton>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int stripeWidth = 4;

} // namespace

RunningLockRow::RunningLockRow(const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_text(new WrappingText)
    , m_button(new QToolButton)
    , m_isOneTarget(names.isOneTarget)
{
    nameControl(m_text, names.text);
    m_text->setFocusPolicy(Qt::ClickFocus);
    applyColours();
    m_text->viewport()->installEventFilter(this);
    if (m_isOneTarget)
        m_text->viewport()->setCursor(Qt::PointingHandCursor);
    nameControl(m_button, names.button);
    m_button->setText(names.label);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, &RunningLockRow::pressed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(stripeWidth + Space::unit, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_button, 0, Qt::AlignTop);
}

void RunningLockRow::showLine(const QString &line, bool isLive, const QString &reason)
{
    m_text->setText(line);
    m_button->setEnabled(reason.isEmpty());
    m_button->setToolTip(reason);
    if (m_isLive != isLive) {
        m_isLive = isLive;
        update();
    }
}

void RunningLockRow::setUrgent(bool isUrgent)
{
    if (std::exchange(m_isUrgent, isUrgent) == isUrgent)
        return;
    applyColours();
}

void RunningLockRow::applyColours()
{
    QPalette colours;
    colours.setColor(QPalette::Base, Qt::transparent);
    if (m_isUrgent)
        colours.setColor(QPalette::Text, Theme::current().time);
    m_text->setPalette(colours);
}

void RunningLockRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours(); // of the theme that is there now
}

/// A click, and no selection of text.
bool RunningLockRow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isOneTarget && event->type() == QEvent::MouseButtonRelease && m_button->isEnabled() &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton &&
        !m_text->textCursor().hasSelection())
        emit pressed();
    return QWidget::eventFilter(watched, event);
}

void RunningLockRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    const Theme &theme = Theme::current();
    QPainter(this).fillRect(QRect(0, 0, stripeWidth, height()),
                            m_isLive ? theme.badgeLive : theme.badgeSandbox);
}

} // namespace vaultlock::ui
