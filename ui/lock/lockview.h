// SPDX-License-Identifier: GPL-3.0-or-later

// The lock of a vault on screen: what is known of it, and what can be done.
#pragma once

#include "core/clock.h"
#include "lock/obstacles.h"
#include "lock/state.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace vaultlock::ui {

class Banner;
class CountdownRing;
class CountdownClock;
class LockButtons;
class LockIdField;
class LockSteps;
class SandboxClock;
class TrialChecklist;
class ValueDisplay;
class WrappingText;

/// Shows what it is given and asks for what is pressed; knows no session. What is known scrolls;
/// the buttons below stay in sight.
class LockView : public QWidget
{
    Q_OBJECT

public:
    struct Sight
    {
        QString vaultName;
        const lock::State *state = nullptr; ///< null without a chosen vault; read during the call
        std::optional<Error> readingError;  ///< the last reading failed, and the state is older
        lock::DraftStatus draft;
        bool isCheckingCompletion =
            false; ///< the installed policy is read before Complete's dialog
    };

    /// The clock must outlive the view.
    /// clock: outlives the view.
    explicit LockView(CountdownClock &clock, QWidget *parent = nullptr);
    ~LockView() override;

    void showSight(const Sight &sight);
    LockIdField &lockId() const { return *m_lockId; }
    /// Hidden until they are shown.
    TrialChecklist &trials() const { return *m_trials; }
    SandboxClock &sandboxClock() const { return *m_sandboxClock; }
    /// An end that comes near, of whichever vault; empty texts: none. A new one is announced.
    void showDeadline(const QString &heading, const QString &text);

signals:
    void initiateRequested();
    void completeRequested();
    void abortRequested();
    void lockIdEntryRequested();
    void readingRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    QWidget *buildContent();
    void addKnowledge(QVBoxLayout &layout);
    void showKnowledge(const Sight &sight);
    void showNotice(const lock::State *state);
    void showClock(const lock::State *state);
    void showRemainingTime();
    /// The ring only where all down to the lock ID is in sight with it.
    void fitRing();
    void showProgress(bool isBusy);
    void followTheme();

    CountdownClock &m_clock;
    lock::LockStage m_stage = lock::LockStage::Unknown;
    bool m_isStale = false; ///< the last reading failed
    bool m_isEstimated = false;
    std::optional<QDateTime> m_expires; ///< none: nothing runs out
    std::optional<ServerTime> m_serverTime;
    QTimer *m_progressDelay;

    QScrollArea *m_scroll = nullptr;
    WrappingText *m_vaultName;
    LockSteps *m_steps;
    ValueDisplay *m_stateText;
    QLabel *m_meaning;
    QLabel *m_provenance;
    QProgressBar *m_progress;
    Banner *m_notice;
    CountdownRing *m_ring;
    QLabel *m_expiry;
    LockIdField *m_lockId;
    Banner *m_deadline;
    SandboxClock *m_sandboxClock;
    TrialChecklist *m_trials;
    LockButtons *m_buttons;
};

} // namespace vaultlock::ui
