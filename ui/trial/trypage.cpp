// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trial/trypage.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/roworcolumn.h"
#include "ui/furniture/scrolling.h"
#include "ui/trial/sandboxclock.h"
#include "ui/trial/trialbench.h"
#include "ui/trial/trialchecklist.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr int charactersBesideClock = 60; // of a command's line beside the clock

} // namespace

TryPage::TryPage(QWidget *parent)
    : QWidget(parent)
    , m_bench(new TrialBench)
    , m_trials(new TrialChecklist)
    , m_sandboxClock(new SandboxClock)
{
    setAccessibleName(QStringLiteral("Try the lock"));
    setObjectName(QStringLiteral("tryPage"));
    auto *tried = new QWidget;
    auto *lists = new QVBoxLayout(tried);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(Space::panel);
    lists->addWidget(m_bench);
    lists->addWidget(m_trials);
    lists->addStretch(1);
    auto *groups = new RowOrColumn(tried, m_sandboxClock);
    groups->setLeastOfFirst(charactersBesideClock * fontMetrics().averageCharWidth());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::panel);
    column->addWidget(groups);
    column->addStretch(1);
    for (QWidget *group : std::initializer_list<QWidget *>{m_bench, m_trials, m_sandboxClock}) {
        group->hide();
        group->installEventFilter(this);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollingUpAndDown(content));
}

bool TryPage::isUseful() const
{
    return !m_bench->isHidden() || !m_trials->isHidden() || !m_sandboxClock->isHidden();
}

QWidget *TryPage::placeForFocus() const
{
    for (QWidget *widget : findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() &&
            widget->isVisibleTo(this) && !widget->focusProxy())
            return widget;
    }
    return nullptr;
}

bool TryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        emit usefulnessChanged();
    return QWidget::eventFilter(watched, event);
}

} // namespace vaultlock::ui
