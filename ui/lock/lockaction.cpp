// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockaction.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "words/obstaclewords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

LockAction::LockAction(const QString &objectName, const QString &text, ButtonWeight weight,
                       QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(text))
    , m_reason(quietLabel(objectName + QStringLiteral("Reason")))
    , m_weight(weight)
{
    m_button->setObjectName(objectName);
    m_button->setAutoDefault(false);
    m_button->setMinimumHeight(Space::unit * 4);
    applyWeight(*m_button, m_weight);
    m_reason->setFont(Fonts::caption());
    m_reason->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(m_button);
    layout->addWidget(m_reason);
    connect(m_button, &QPushButton::clicked, this, &LockAction::requested);
}

void LockAction::setObstacle(std::optional<lock::LockObstacle> obstacle)
{
    m_button->setEnabled(!obstacle);
    const QString reason = obstacle ? words::obstacleReason(*obstacle) : QString();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_button->setAccessibleDescription(reason);
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
        m_reason->setFont(Fonts::caption());
}

} // namespace vaultlock::ui
