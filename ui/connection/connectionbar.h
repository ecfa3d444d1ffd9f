// SPDX-License-Identifier: GPL-3.0-or-later

// The tool bar: where we are connected, as whom, and whether it is for real.
#pragma once

#include "ui/connection/liveconsent.h"
#include "words/errorwords.h"
#include "workspace/connectionmemory.h"
#include "workspace/workspace.h"

#include <QToolBar>

#include <functional>

class QEvent;
class QToolButton;

namespace vaultlock::settings {
class SettingsModel;
}

namespace vaultlock::ui {

class BusyIndicator;
class ConnectionChooser;
class IdentityText;
class RegionChooser;
class ValueDisplay;

/// Follows the workspace and asks it to connect. A region that cannot be is refused here, before
/// anything is asked of anybody.
class ConnectionBar : public QToolBar
{
    Q_OBJECT

public:
    /// workspace: not owned, must outlive the bar. refresh: the action behind the button. memory:
    /// nothing where choices are not remembered.
    ConnectionBar(workspace::Workspace &workspace, QAction *refresh,
                  std::optional<workspace::ConnectionMemory> memory = {},
                  QWidget *parent = nullptr);

    /// The first connection. A live one that was not asked for on the command line is asked about;
    /// who does not want it gets the sandbox.
    void begin(const workspace::ConnectionChoice &choice, bool isOfCommandLine);
    /// Reads again; where there is no connection, asks for it as the chooser does.
    void refresh();
    void showDetails();
    /// Lets the user choose a connection, as if the chooser had been pressed.
    void openChooser();
    /// Only signing in to IAM Identity Center helps, and that can be done here.
    bool isCuredBySigningIn(const Error &error) const;
    /// Opens the dialog; who has signed in is connected again. givenUp: called where nobody has
    /// signed in, and the choice is still the same.
    void signIn(const std::function<void()> &givenUp);
    /// Opens the connection as the chooser does. opened: called when it is the workspace's, and not
    /// where the user does not want it.
    void open(const workspace::ConnectionChoice &choice, const std::function<void()> &opened);

    /// Its chooser and the next connection go by what is set, now and later. model: outlives it.
    void followSettings(const settings::SettingsModel &model);

signals:
    /// Who one is, in words; empty while there is no connection.
    void identityShown(const QString &identity);
    /// The user has agreed to live connections, until the program ends.
    void liveAgreedTo();
    /// The workspace did not do what was asked; nothing has changed.
    void refused(const vaultlock::words::ErrorWords &words);
    /// It did, and there is something to know.
    void warned(const vaultlock::words::ErrorWords &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(QAction *refresh);
    void chooseConnection(const workspace::ConnectionChoice &choice);
    void chooseRegion(const QString &text);
    void addKeys();
    void ask(const workspace::ConnectionChoice &choice);
    bool connectTo(const workspace::ConnectionChoice &choice);
    void keepChoice();
    void showConnection();
    void showIdentity();
    void showMode();
    void showWait();

    workspace::Workspace &m_workspace;
    std::optional<workspace::ConnectionMemory> m_memory;
    std::optional<workspace::ConnectionChoice> m_forThisStart; // not to be remembered
    LiveConsent m_consent;
    ConnectionChooser *m_connection;
    RegionChooser *m_region;
    IdentityText *m_identity;
    QToolButton *m_details = nullptr; ///< null until it is laid out
    BusyIndicator *m_busy;
    ValueDisplay *m_mode;
};

} // namespace vaultlock::ui
