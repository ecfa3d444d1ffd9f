// The lock of a vault on screen: what is known of it, and what can be done.
#pragma once

#include "core/clock.h"
#include "lock/countdown.h"
#include "lock/obstacles.h"
#include "lock/state.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QTimer;
class QVBoxLayout;

namespace vaultlock::ui {

class CountdownRing;
class LockAction;
class LockIdField;
class LockNotice;
class LockSteps;
class ValueDisplay;
class WrappingText;

/// Shows what it is given and asks for what is pressed; knows no session.
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
    explicit LockView(const Clock &clock, QWidget *parent = nullptr);
    ~LockView() override;

    void showSight(const Sight &sight);
    LockIdField &lockId() const { return *m_lockId; }

signals:
    void initiateRequested();
    void completeRequested();
    void abortRequested();
    void lockIdEntryRequested();
    void readingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void addKnowledge(QVBoxLayout &layout);
    void showKnowledge(const Sight &sight);
    void showNotice(const lock::State *state);
    void showClock(const lock::State *state);
    void showActions(const Sight &sight);
    void showRemainingTime();
    void showProgress(bool isBusy);
    void followTheme();

    const Clock &m_clock;
    LockStage m_stage = LockStage::Unknown;
    std::optional<lock::Countdown> m_countdown;
    QTimer *m_ticker;
    QTimer *m_progressDelay;

    WrappingText *m_vaultName;
    LockSteps *m_steps;
    ValueDisplay *m_stateText;
    QLabel *m_meaning;
    QLabel *m_provenance;
    QProgressBar *m_progress;
    LockNotice *m_notice;
    CountdownRing *m_ring;
    QLabel *m_expiry;
    LockIdField *m_lockId;
    LockAction *m_readAgain;
    LockAction *m_initiate;
    LockAction *m_enterLockId;
    LockAction *m_complete;
    LockAction *m_abort;
};

} // namespace vaultlock::ui
