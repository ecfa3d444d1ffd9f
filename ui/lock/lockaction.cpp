// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockaction.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "words/obstaclewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int widestReason = 22; // characters: then it wraps

} // namespace

LockAction::LockAction(const QString &accessibleName, const QString &text, ButtonWeight weight,
                       Side side, QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(text))
    , m_reason(quietLabel(camelCase(accessibleName) + QStringLiteral("Reason")))
    , m_weight(weight)
{
    nameControl(m_button, accessibleName);
    m_button->setAutoDefault(false);
    m_button->setMinimumHeight(Space::unit * 4);
    applyWeight(*m_button, m_weight);
    const bool isRight = side == Side::Right;
    m_reason->setAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_reason->hide();
    followFont();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->setDirection(isRight ? QBoxLayout::LeftToRight : QBoxLayout::RightToLeft);
    layout->addStretch(1);
    layout->addWidget(m_reason);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &LockAction::requested);
}

void LockAction::setObstacle(std::optional<lock::LockObstacle> obstacle)
{
    m_button->setEnabled(!obstacle);
    const QString reason = obstacle ? words::obstacleReason(*obstacle) : QString();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    followFont();
    describeControl(m_button, reason);
}

bool LockAction::isPossible() const
{
    return m_button->isEnabled();
}

void LockAction::setWeight(ButtonWeight weight)
{
    if (m_weight == weight)
        return;
    m_weight = weight;
    applyWeight(*m_button, m_weight);
}

void LockAction::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyWeight(*m_button, m_weight);
    else if (event->type() == QEvent::FontChange)
        followFont();
}

void LockAction::followFont()
{
    m_reason->setFont(Fonts::caption());
    const QFontMetrics metrics(Fonts::caption());
    m_reason->setMinimumWidth(std::min(metrics.horizontalAdvance(m_reason->text()) + Space::half,
                                       widestReason * metrics.averageCharWidth()));
}

} // namespace vaultlock::ui
