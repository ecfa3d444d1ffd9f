// The tool bar: where we are connected, as whom, and whether it is for real.
#pragma once

#include "ui/connection/workspace.h"
#include "words/errorwords.h"

#include <QToolBar>

class QComboBox;
class QEvent;
class QToolButton;

namespace vaultlock::ui {

class BusyIndicator;
class ValueDisplay;
class WrappingText;

/// Follows the workspace and asks it to connect. A region that cannot be is refused here, before
/// anything is asked of anybody.
class ConnectionBar : public QToolBar
{
    Q_OBJECT

public:
    /// workspace: not owned, must outlive the bar. refresh: the action behind the button.
    ConnectionBar(Workspace &workspace, QAction *refresh, QWidget *parent = nullptr);

signals:
    /// The workspace did not do what was asked; nothing has changed.
    void refused(const vaultlock::words::ErrorWords &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *buildConnectionChooser();
    QComboBox *buildRegionChooser();
    void chooseConnection(int index);
    void chooseRegion();
    void ask(const Workspace::Choice &choice);
    void showConnection();
    void showIdentity();
    void showMode();
    void showWait();

    Workspace &m_workspace;
    QComboBox *m_connection;
    QComboBox *m_region;
    WrappingText *m_identity;
    BusyIndicator *m_busy;
    ValueDisplay *m_mode;
};

} // namespace vaultlock::ui
