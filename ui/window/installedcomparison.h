// SPDX-License-Identifier: GPL-3.0-or-later

// What is installed in one vault against what is installed in another.
#pragma once

#include "aws/glacier/types.h"
#include "core/identifiers.h"
#include "core/result.h"
#include "words/errorwords.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

/// Asks the service about both anew, then shows them beside each other. Where one of them could not
/// be read, or has nothing installed, nothing is compared, and that is told.
class InstalledComparison : public QObject
{
    Q_OBJECT

public:
    /// workspace: outlives it. window: for the dialog; owns it.
    InstalledComparison(workspace::Workspace &workspace, QWidget *window);

    /// Listed ones of the connection that is open. What was asked before is not waited for any
    /// more.
    void compare(const VaultName &left, const VaultName &right);

signals:
    void troubled(const vaultlock::words::ErrorWords &words);

private:
    void show(const VaultArn &left, const QByteArray &leftPolicy, const VaultArn &right,
              const QByteArray &rightPolicy);

    workspace::Workspace &m_workspace;
    QWidget *m_window;
    QPointer<QObject> m_asking; ///< whoever waits for the answers
    QPointer<QDialog> m_dialog;
};

} // namespace vaultlock::ui
