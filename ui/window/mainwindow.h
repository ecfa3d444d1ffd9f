// SPDX-License-Identifier: GPL-3.0-or-later

// The window: lays the panels out and connects them.
#pragma once

#include "ui/window/windowmemory.h"
#include "words/errorwords.h"
#include "workspace/workspace.h"

#include <QMainWindow>

namespace vaultlock::watch {
class Watch;
}

namespace vaultlock::ui {

class AppearanceSettings;
class Banner;
class ConnectionBar;
class JournalCheck;
class JournalPanel;
class LeaveGuard;
class LockPanel;
class PolicyPanel;
class RunningLocks;
class VaultPicker;
class WindowLayout;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// References outlive the window.
    struct Parts
    {
        workspace::Workspace &workspace;
        journal::Journal &journal;
        const Clock &clock;
        WindowMemory memory;
        QString draftsFolder;                     ///< empty: drafts are not kept
        AppearanceSettings *appearance = nullptr; ///< null: not offered in the menu
        watch::Watch *watch = nullptr;            ///< null: no lock is watched
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The first connection: see ConnectionBar::begin(). vault: to be chosen once it is there.
    void begin(const workspace::ConnectionChoice &choice, bool isOfCommandLine,
               const std::optional<VaultName> &vault);
    void openPolicy(const QString &path);
    void showTrouble(const words::ErrorWords &words);
    void showError(const Error &error);
    /// The system wants the program to end: at a signal, or with the session. False: something
    /// would be lost, which is said; the second time it is true, unless a reply is waited for.
    bool isReadyToEnd();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildCentre();
    void connectPanels();
    void connectWatch();
    void goTo(const lock::RunningLock &lock);
    void showConnection();
    void showChosenVault();
    void showDifferences(const std::vector<reconciliation::VaultRow> &rows);
    void showTitle();
    void chooseVaultToStartWith();
    void giveExample();

    Parts m_parts;
    workspace::Workspace &m_workspace;
    QAction *m_refresh;
    ConnectionBar *m_bar;
    Banner *m_hint;
    Banner *m_trouble;
    Banner *m_differences;
    PolicyPanel *m_policy;
    VaultPicker *m_vaults;
    LockPanel *m_lock;
    JournalPanel *m_journal;
    JournalCheck *m_journalCheck;
    LeaveGuard *m_leaveGuard;
    RunningLocks *m_runningLocks = nullptr; ///< null without a watch
    std::optional<VaultName> m_firstVault;
    WindowLayout *m_layout = nullptr;
};

} // namespace vaultlock::ui
