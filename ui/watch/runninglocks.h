// SPDX-License-Identifier: GPL-3.0-or-later

// The running locks of all connections, at the head of the window.
#pragma once

#include "watch/watch.h"

#include <QPointer>
#include <QToolBar>

#include <chrono>
#include <vector>

class QMenu;
class QToolButton;

namespace vaultlock::lock {
class VaultLockSession;
}

namespace vaultlock::ui {

class CountdownClock;
class EndedLocks;
class RunningLockRow;

/// Hidden while there are none, and nothing is told. The next to end has the first line; what has
/// no line is in a menu. Those that wait for somebody to agree to live connections are told in one
/// line, with the button that does. Knows where the user wants to go, and goes nowhere.
class RunningLocks : public QToolBar
{
    Q_OBJECT

public:
    static constexpr int mostRows = 2;

    /// Both outlive it.
    RunningLocks(watch::Watch &watch, CountdownClock &clock, QWidget *parent = nullptr);

    /// The lock of this vault is told on its page: it has no row here as long as that is in
    /// progress; in a low window none at all. Null: none.
    void setInView(const lock::VaultLockSession *session);

signals:
    void vaultRequested(const vaultlock::lock::RunningLock &lock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showLocks();
    void showRow(int index);
    int rowsThatFit() const;
    void showTimes();
    void showRest();
    void showConsent();
    void tellEnd(const lock::RunningLock &lock, watch::End end);
    void fit();
    QString lineOf(const lock::RunningLock &lock) const;
    bool isToldOnPage(const lock::RunningLock &lock) const;
    std::chrono::milliseconds remaining(const lock::RunningLock &lock) const;

    watch::Watch &m_watch;
    CountdownClock &m_clock;
    std::vector<lock::RunningLock> m_locks;   ///< in a line, or in the menu
    std::vector<lock::RunningLock> m_waiting; ///< for consent
    bool m_tellsAccounts = false;
    QWidget *m_content;
    std::vector<RunningLockRow *> m_rows;
    QToolButton *m_more;
    QMenu *m_rest;
    RunningLockRow *m_consent;
    EndedLocks *m_ended;
    QPointer<const lock::VaultLockSession> m_inView;
};

} // namespace vaultlock::ui
