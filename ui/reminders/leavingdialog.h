// SPDX-License-Identifier: GPL-3.0-or-later

// The question before the person leaves a lock in progress.
#pragma once

#include "core/clock.h"
#include "lock/runninglock.h"
#include "ui/furniture/plaindialog.h"

#include <chrono>
#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace vaultlock::ui {

/// Which locks run and until when; and what can be done: keep watching with the window hidden, have
/// the ends in a calendar (the dialog stays), quit all the same, or stay.
class LeavingDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// How reminders could reach the person.
    struct Ways
    {
        bool canRemind = true;      ///< there is a session bus
        bool hasTray = true;        ///< where the window can be brought back from
        bool startsAtLogin = false; ///< as it is set now
        /// Of a threshold of lock/thresholds.h, as it is set now; null: all are told of.
        std::function<bool(std::chrono::minutes)> isTold = {};
    };

    /// clock: outlives the dialog. locks: at least one.
    LeavingDialog(std::vector<lock::RunningLock> locks, Ways ways, const Clock &clock,
                  QWidget *parent);

    /// The dialog goes where it asks about locks that are not these.
    void followLocks(const std::vector<lock::RunningLock> &locks);

signals:
    /// The dialog has closed.
    void keepWatchingChosen(bool startAtLogin);
    void quitChosen();

private:
    void addButtons(const Ways &ways);
    void chooseCalendarFile();
    void saveCalendar(const QString &path);
    void tell(const QString &outcome);

    std::vector<lock::RunningLock> m_locks;
    const Clock &m_clock;
    QCheckBox *m_startAtLogin;
    QLabel *m_outcome = nullptr; ///< of the calendar file
};

} // namespace vaultlock::ui
