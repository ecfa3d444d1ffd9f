// SPDX-License-Identifier: GPL-3.0-or-later

// The window: lays the panels out and connects them.
#pragma once

#include "evidencedesk/evidencejob.h"
#include "lock/runninglock.h"
#include "ui/window/windowmemory.h"
#include "words/errorwords.h"
#include "workspace/workspace.h"

#include <QMainWindow>

#include <functional>

namespace vaultlock::watch {
class Watch;
}

namespace vaultlock::ui {

class AppearanceSettings;
class ConnectionBar;
class CountdownClock;
class FrontPage;
class GuideDesk;
class HandOvers;
class JournalCheck;
class JournalPanel;
class LeaveGuard;
class LoginStart;
class Notices;
class RunningLocks;
struct SettingsSources;
class TeamDesk;
class VaultArrival;
class VaultDesk;
class VaultPicker;
class WindowLayout;
class WindowMenus;

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
        LoginStart *loginStart = nullptr;         ///< null: not offered in the menu
        bool isFirstStart = false;                ///< the first steps are shown
        QString campaignFile = {};                ///< empty: nothing is initiated in several vaults
        QString journalFile = {}; ///< of this computer; empty: no evidence is made of it
        evidencedesk::JobMaker makeEvidenceJob = {}; ///< null: evidence is not offered
        TeamDesk *team = nullptr;                    ///< null: no team is offered
        QString fleetLookFile = {}; ///< empty: a fleet is not compared with the last look
        const SettingsSources *settings = nullptr; ///< null: no settings are offered
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The first connection: see ConnectionBar::begin(). vault: to be chosen once it is there.
    void begin(const workspace::ConnectionChoice &choice, bool isOfCommandLine,
               const std::optional<VaultName> &vault);
    /// A policy, or evidence to be verified: whichever it is.
    void openPolicy(const QString &path);
    /// Chooses the vault and opens the policy for it, as far as they are given, on the connection
    /// that is open.
    void open(const QString &policyFile, const std::optional<VaultName> &vault);
    /// Of the connection that was asked for last (workspace/connectionmark.h); empty before
    /// begin().
    QString connectionMark() const;
    /// Chooses its vault, on the connection that leads there, which a person is asked for if it is
    /// a live one. Before begin(): instead of its connection. Only with a watch.
    void goTo(const lock::RunningLock &lock);
    /// A step that cannot be undone is being looked at.
    bool isReviewing() const;
    void showTrouble(const words::ErrorWords &words);
    void showError(const Error &error);
    /// The system wants the program to end: at a signal, or with the session. False: something
    /// would be lost, which is said; the second time it is true, unless a reply is waited for.
    bool isReadyToEnd();
    /// The system's wish was taken back, after isReadyToEnd() was false.
    void stayAfterAll();
    /// No lock is being changed, and every lock ID is on disk.
    bool losesNothing() const;
    /// mayLeave: asked each time when the window is to close and nothing else stands against it,
    /// unless it closes since the system wants the program to end.
    /// False: it stays; whoever was asked closes it, or has it leave the screen.
    void askBeforeLeaving(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    /// Hides it, as it is.
    void leaveScreen();

signals:
    /// It has closed for good.
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectPanels();
    void connectArrival();
    void connectWatch();
    VaultDesk &desk() const;
    VaultDesk *makeDesk();
    void offerOnDesk(VaultDesk &desk);
    void connectDesk(VaultDesk &desk);
    void showConnection();
    void arriveAt(const VaultName &vault);
    void arriveAtVery(const VaultArn &vault);
    void showChosenVault();
    void showTitle();

    Parts m_parts;
    workspace::Workspace &m_workspace;
    CountdownClock *m_countdowns;
    QAction *m_refresh;
    ConnectionBar *m_bar;
    Notices *m_notices;
    VaultPicker *m_vaults;
    FrontPage *m_page;
    JournalPanel *m_journal;
    JournalCheck *m_journalCheck;
    HandOvers *m_handOvers;
    LeaveGuard *m_leaveGuard;
    VaultArrival *m_arrival;
    RunningLocks *m_runningLocks = nullptr; ///< null without a watch
    std::optional<lock::RunningLock> m_firstLock;
    bool m_hasBegun = false;
    std::function<bool()> m_mayLeave;
    WindowLayout *m_layout = nullptr;
    WindowMenus *m_menus = nullptr;
    GuideDesk *m_guide;
    QAction *m_teamAction = nullptr; ///< null: no team is offered
};

} // namespace vaultlock::ui
