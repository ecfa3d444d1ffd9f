// SPDX-License-Identifier: GPL-3.0-or-later

// At the foot of the page, never out of sight: the lock ID, the time that is left, and what can be
// done with the lock.
#pragma once

#include "lock/obstacles.h"
#include "lock/state.h"

#include <QWidget>

class QLabel;

namespace vaultlock::ui {

class CountdownClock;
class CountdownRing;
class LockButtons;
class LockIdField;

/// One bar; two where it is narrow.
class LockFoot : public QWidget
{
    Q_OBJECT

public:
    struct Sight
    {
        const lock::State *state = nullptr; ///< null without a chosen vault; read during the call
        lock::DraftStatus draft;
        bool isStale = false; ///< the last reading failed
        bool isCheckingCompletion = false;
        bool isInReview = false; ///< the buttons are the review's
    };

    /// clock: outlives the foot.
    explicit LockFoot(CountdownClock &clock, QWidget *parent = nullptr);

    void showSight(const Sight &sight);
    LockIdField &lockId() const { return *m_lockId; }
    LockButtons &buttons() const { return *m_buttons; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void makeRoom();
    void showClock(const lock::State *state);
    void showRemainingTime();
    void followFont();

    CountdownClock &m_clock;
    bool m_isEstimated = false;
    bool m_isStale = false;
    std::optional<QDateTime> m_expires; ///< none: nothing runs out
    std::optional<ServerTime> m_serverTime;
    LockIdField *m_lockId;
    CountdownRing *m_ring;
    QLabel *m_caption;
    QLabel *m_expiry;
    LockButtons *m_buttons;
    QWidget *m_time;
    QWidget *m_known;
};

} // namespace vaultlock::ui
