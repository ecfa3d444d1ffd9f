// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/busyindicator.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds noticeable(300);
constexpr std::chrono::milliseconds shortestStay(500);
constexpr int barHeight = 4;

} // namespace

BusyIndicator::BusyIndicator(QWidget *parent)
    : QWidget(parent)
    , m_what(quietLabel())
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    setObjectName(QStringLiteral("busy"));
    m_what->setFont(Fonts::caption());
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setAccessibleName(QStringLiteral("Busy"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_cancel->setAccessibleName(QStringLiteral("Cancel reading"));
    m_cancel->setAccessibleDescription(tr("Stops reading. Nothing is changed."));
    m_cancel->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    auto *told = new QVBoxLayout;
    told->setSpacing(Space::half);
    told->addStretch();
    told->addWidget(m_what);
    told->addWidget(m_bar);
    told->addStretch();
    layout->addLayout(told);
    layout->addWidget(m_cancel, 0, Qt::AlignVCenter);
    hide();

    m_appearSoon.setSingleShot(true);
    m_appearSoon.setInterval(noticeable);
    m_stay.setSingleShot(true);
    m_stay.setInterval(shortestStay);
    connect(&m_appearSoon, &QTimer::timeout, this, &BusyIndicator::appear);
    connect(&m_stay, &QTimer::timeout, this, [this] {
        if (!m_isWaiting)
            hide();
    });
    connect(m_cancel, &QToolButton::clicked, this, &BusyIndicator::cancelRequested);
}

void BusyIndicator::showWait(const QString &what, bool canBeCancelled)
{
    m_isWaiting = !what.isEmpty();
    if (m_isWaiting) {
        m_what->setText(what);
        m_cancel->setEnabled(canBeCancelled);
        if (!isVisible() && !m_appearSoon.isActive())
            m_appearSoon.start();
        return;
    }
    m_appearSoon.stop();
    m_cancel->setEnabled(false);
    if (!m_stay.isActive())
        hide();
}

void BusyIndicator::appear()
{
    show();
    m_stay.start();
}

} // namespace vaultlock::ui
