// SPDX-License-Identifier: GPL-3.0-or-later

// The program's icon in the tray, while its window is hidden.
#pragma once

#include "core/clock.h"
#include "lock/runninglock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace vaultlock::ui {

class TrayHost;

/// Its menu and its tool tip have the locks in progress with the time that is left, looked at once
/// a minute and when the menu is opened. The icon comes when TrayHost allows it, and nothing is
/// said through it: of Qt's showMessage() the body is markup.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// References outlive the icon.
    TrayIcon(TrayHost &host, const Clock &clock, QObject *parent = nullptr);
    ~TrayIcon() override;

    void setShown(bool shown);
    void showLocks(const std::vector<lock::RunningLock> &locks);
    /// What stands beside *Start watching at each login*.
    void showStartAtLogin(bool isWanted);
    QMenu &menu() const { return *m_menu; }
    /// Plain text; the icon's, also while there is none.
    const QString &toolTip() const { return m_tip; }

signals:
    /// key: of the lock (lock/runninglock.h); empty: just the window.
    void openRequested(const QString &key);
    void startAtLoginWanted(bool isWanted);
    void quitRequested();

private:
    void buildMenu();
    void follow();
    void listLocks();
    void showTimes();
    std::chrono::milliseconds leftOf(const lock::RunningLock &lock) const;

    TrayHost &m_host;
    const Clock &m_clock;
    std::vector<lock::RunningLock> m_locks;
    std::unique_ptr<QMenu> m_menu;
    QList<QAction *> m_lockActions;
    QAction *m_first = nullptr; ///< below the locks
    QAction *m_startAtLogin = nullptr;
    QString m_tip;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_everyMinute;
    bool m_isShown = false;
};

} // namespace vaultlock::ui
