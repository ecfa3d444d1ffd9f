// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockbuttons.h"

#include "lock/stateknowledge.h"
#include "ui/appearance/theme.h"
#include "ui/lock/lockaction.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vaultlock::ui {

LockButtons::LockButtons(QWidget *parent)
    : QWidget(parent)
    , m_readAgain(new LockAction(QStringLiteral("askAgain"), tr("Ask the service again"),
                                 ButtonWeight::Primary))
    , m_initiate(new LockAction(QStringLiteral("initiateLock"), tr("Initiate lock"),
                                ButtonWeight::Primary))
    , m_enterLockId(new LockAction(QStringLiteral("enterLockId"), tr("Enter lock ID…"),
                                   ButtonWeight::Primary))
    , m_complete(new LockAction(QStringLiteral("completeLock"), tr("Complete lock"),
                                ButtonWeight::Irreversible))
    , m_between(new QWidget)
    , m_abort(new LockAction(QStringLiteral("abortLock"), tr("Abort lock")))
{
    // Complete is never next to Abort.
    m_between->setFixedHeight(Space::group - 2 * Space::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::panel);
    layout->setSpacing(Space::unit);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_readAgain, m_initiate, m_enterLockId,
                                                            m_complete, m_between, m_abort})
        layout->addWidget(widget);
    connect(m_readAgain, &LockAction::requested, this, &LockButtons::readingRequested);
    connect(m_initiate, &LockAction::requested, this, &LockButtons::initiateRequested);
    connect(m_enterLockId, &LockAction::requested, this, &LockButtons::lockIdEntryRequested);
    connect(m_complete, &LockAction::requested, this, &LockButtons::completeRequested);
    connect(m_abort, &LockAction::requested, this, &LockButtons::abortRequested);
}

void LockButtons::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Theme::current().hairline);
}

void LockButtons::showState(const lock::State *state, const lock::DraftStatus &draft,
                            bool isCheckingCompletion)
{
    const lock::LockStage stage = state ? lock::stageOf(*state) : lock::LockStage::Unknown;
    const lock::InProgress *inProgress = state ? lock::lockInProgress(*state) : nullptr;
    m_initiate->setObstacle(lock::initiateObstacle(state, draft));
    m_initiate->setVisible(!state || lock::hasNoLock(*state) ||
                           stage == lock::LockStage::Initiating);
    m_complete->setObstacle(isCheckingCompletion ? lock::LockObstacle::OperationUnderWay
                                                 : lock::completeObstacle(state));
    m_abort->setObstacle(lock::abortObstacle(state));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_complete, m_between, m_abort})
        widget->setVisible(inProgress);
    m_enterLockId->setVisible(state && lock::mayEnterLockId(*state));
    // With an ID that may be wrong, Complete leads.
    m_enterLockId->setWeight(inProgress && inProgress->lockIdIsEntered ? ButtonWeight::Ordinary
                                                                       : ButtonWeight::Primary);
    m_readAgain->setVisible(state && !lock::isBeingRead(*state) &&
                            (stage == lock::LockStage::Unknown ||
                             stage == lock::LockStage::NoVault ||
                             stage == lock::LockStage::OutcomeUnknown));
    // A locked vault has nothing to be done with: no empty strip either.
    setVisible(stage != lock::LockStage::Locked && !(state && lock::isBeingRead(*state)));
}

} // namespace vaultlock::ui
