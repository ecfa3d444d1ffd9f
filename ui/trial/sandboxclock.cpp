// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trial/sandboxclock.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "words/sandboxwords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

SandboxClock::SandboxClock(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(QStringLiteral("sandboxClockHeading"), tr("The sandbox's clock")))
    , m_offset(quietLabel(QStringLiteral("sandboxClockOffset")))
    , m_hour(addButton(tr("Forward one hour"), &SandboxClock::hourRequested))
    , m_beforeEnd(addButton(tr("To 5 minutes left"), &SandboxClock::beforeEndRequested))
    , m_pastEnd(addButton(tr("Past the end"), &SandboxClock::pastEndRequested))
    , m_reason(quietLabel(QStringLiteral("sandboxClockReason")))
    , m_reset(addButton(tr("Reset the clock"), &SandboxClock::resetRequested))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_heading, m_offset, m_hour, m_beforeEnd, m_pastEnd, m_reason, m_reset})
        layout->addWidget(widget);
    layout->addStretch(1);
    followFont();
    showOffset(std::chrono::seconds(0));
    setEnd(End::None);
}

QPushButton *SandboxClock::addButton(const QString &name, void (SandboxClock::*request)())
{
    auto *button = new QPushButton(name);
    button->setObjectName(camelCase(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, request);
    return button;
}

void SandboxClock::showOffset(std::chrono::seconds ahead)
{
    m_offset->setText(words::sandboxClockSentence(ahead) + u' ' + words::clockIsForAll());
    m_reset->setVisible(ahead.count() != 0);
}

void SandboxClock::setEnd(End end)
{
    m_beforeEnd->setEnabled(end == End::Far);
    m_pastEnd->setEnabled(end != End::None);
    QString reason;
    if (end == End::None)
        reason = words::noEndToGoTo();
    else if (end == End::Near)
        reason = words::endTooNear();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    for (QPushButton *button : {m_beforeEnd, m_pastEnd})
        describeControl(button, button->isEnabled() ? QString() : reason);
}

void SandboxClock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

void SandboxClock::followFont()
{
    QFont heading = Fonts::body();
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_offset->setFont(Fonts::caption());
    for (QPushButton *button : {m_hour, m_beforeEnd, m_pastEnd, m_reset})
        button->setFont(Fonts::caption());
    m_reason->setFont(Fonts::caption());
}

} // namespace vaultlock::ui
