// SPDX-License-Identifier: GPL-3.0-or-later

// At the head of the page: the chosen vault, where its lock stands, and what the service says.
#pragma once

#include "lock/state.h"
#include "ui/lock/locksteps.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace vaultlock {
class Clock;
}

namespace vaultlock::ui {

class Announcer;
class Banner;
class RowOrColumn;
class ValueDisplay;
class WrappingText;

/// Shows what it is given, and says aloud when the lock has come to another stage. Two lines where
/// there is nothing to be told.
class StageHead : public QWidget
{
    Q_OBJECT

public:
    struct Sight
    {
        QString vaultName;
        const lock::State *state = nullptr; ///< null without a chosen vault; read during the call
        std::optional<Error> readingError;
        bool isCheckingCompletion = false;
    };

    /// clock: outlives the head.
    explicit StageHead(const Clock &clock, QWidget *parent = nullptr);

    void showSight(const Sight &sight);
    /// An end that comes near, or has come; empty texts: none. A new one is announced.
    void showDeadline(const QString &heading, const QString &text);
    /// What is to be decided needs the room more than the usual sentences.
    void setInReview(bool isInReview);
    LockSteps &steps() { return *m_steps; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showKnowledge(const Sight &sight);
    void showNotice(const lock::State *state);
    void showProgress(bool isBusy);
    void announceStage(lock::LockStage before, const QString &vaultBefore);
    void makeRoom();
    void followTheme();

    const Clock &m_clock;
    bool m_isInReview = false;
    lock::LockStage m_stage = lock::LockStage::Unknown;
    bool m_isStale = false; ///< the last reading failed
    QTimer *m_progressDelay;
    WrappingText *m_vaultName;
    ValueDisplay *m_stateText;
    LockSteps *m_steps;
    QLabel *m_meaning;
    QLabel *m_provenance;
    QProgressBar *m_progress;
    Banner *m_notice;
    Banner *m_deadline;
    RowOrColumn *m_row = nullptr;
    QWidget *m_said;
    Announcer *m_announcer;
};

} // namespace vaultlock::ui
