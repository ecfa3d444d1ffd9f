// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockbuttons.h"

#include "lock/stateknowledge.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/roworcolumn.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/lock/lockaction.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

LockButtons::LockButtons(QWidget *parent)
    : QWidget(parent)
    , m_readAgain(new LockAction(QStringLiteral("Ask again"), tr("Ask the service again"),
                                 ButtonWeight::Primary))
    , m_initiate(new LockAction(QStringLiteral("Initiate lock"), tr("Review and initiate…"),
                                ButtonWeight::Primary))
    , m_enterLockId(new LockAction(QStringLiteral("Enter lock ID"), tr("Enter lock ID…"),
                                   ButtonWeight::Primary))
    , m_complete(new LockAction(QStringLiteral("Complete lock"), tr("Review and complete…"),
                                ButtonWeight::Primary))
    , m_abort(new LockAction(QStringLiteral("Abort lock"), tr("Abort lock…"),
                             ButtonWeight::Ordinary, LockAction::Side::Left))
    , m_evidence(new QPushButton(tr("Evidence…")))
{
    auto *leading = new QWidget;
    auto *leads = new QHBoxLayout(leading);
    leads->setContentsMargins(0, 0, 0, 0);
    for (LockAction *action : {m_complete, m_initiate, m_readAgain})
        leads->addWidget(action, 1);
    nameControl(m_evidence, QStringLiteral("Evidence of the lock"));
    m_evidence->setAutoDefault(false);
    m_evidence->setMinimumHeight(Space::unit * 4);
    m_evidence->hide();
    leads->addWidget(m_evidence, 0, Qt::AlignRight);
    // Complete is never next to Abort.
    auto *apart = new QWidget;
    auto *gap = new QHBoxLayout(apart);
    gap->setContentsMargins(Space::unit, 0, 0, 0);
    gap->addWidget(new RowOrColumn(m_enterLockId, leading));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new RowOrColumn(m_abort, apart));
    connect(m_readAgain, &LockAction::requested, this, &LockButtons::readingRequested);
    connect(m_initiate, &LockAction::requested, this, &LockButtons::initiateRequested);
    connect(m_enterLockId, &LockAction::requested, this, &LockButtons::lockIdEntryRequested);
    connect(m_complete, &LockAction::requested, this, &LockButtons::completeRequested);
    connect(m_abort, &LockAction::requested, this, &LockButtons::abortRequested);
}

void LockButtons::offerEvidence(QAction &action)
{
    m_isEvidenceOffered = true;
    connect(m_evidence, &QPushButton::clicked, &action, &QAction::trigger);
}

bool LockButtons::focusFirst()
{
    for (LockAction *action : {m_initiate, m_complete, m_enterLockId, m_readAgain, m_abort}) {
        if (action->isHidden() || !action->isPossible())
            continue;
        action->button().setFocus();
        return true;
    }
    return false;
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
    m_abort->setVisible(inProgress);
    const bool mayEnter = state && lock::mayEnterLockId(*state);
    // With an ID that may be wrong, the review leads.
    const bool entryLeads = mayEnter && !(inProgress && inProgress->lockIdIsEntered);
    m_enterLockId->setVisible(mayEnter);
    // Without an ID its entry is the way on, and what is missing is told above.
    m_complete->setVisible(inProgress && !entryLeads);
    m_enterLockId->setWeight(entryLeads ? ButtonWeight::Primary : ButtonWeight::Ordinary);
    m_readAgain->setVisible(state && !lock::isBeingRead(*state) &&
                            (stage == lock::LockStage::Unknown ||
                             stage == lock::LockStage::NoVault ||
                             stage == lock::LockStage::OutcomeUnknown));
    const bool isLocked = stage == lock::LockStage::Locked;
    m_evidence->setVisible(isLocked && m_isEvidenceOffered);
    // Else a locked vault has nothing to be done with: no empty strip either.
    setVisible((!isLocked || m_isEvidenceOffered) && !(state && lock::isBeingRead(*state)));
}

} // namespace vaultlock::ui
