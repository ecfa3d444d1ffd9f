// SPDX-License-Identifier: GPL-3.0-or-later

// Handing a lock over, and taking one: the actions, and the dialogs one after the other.
#pragma once

#include "handover/handover.h"
#include "handover/standing.h"
#include "journal/journal.h"
#include "words/errorwords.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QDialog;
class QWidget;

namespace vaultlock::workspace {
class TakingOver;
}

namespace vaultlock::ui {

class GiveDialog;
class ReceiveDialog;

class HandOvers : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it. window: for the dialogs.
    HandOvers(workspace::Workspace &workspace, journal::Journal &journal, const Clock &clock,
              QWidget *window);
    ~HandOvers() override;

    /// "Hand over…": of the lock in progress of the chosen vault.
    QAction *giveAction() const { return m_give; }
    /// "Open hand-over…".
    QAction *openAction() const { return m_open; }
    /// What a person has ticked as tried of the chosen lock, and has not: asked when it is needed.
    void setTicked(std::function<QStringList(bool isTicked)> titles)
    {
        m_titles = std::move(titles);
    }

    /// True: the file calls itself a hand-over, and was opened as one.
    bool takesFile(const QString &path);

signals:
    void vaultWanted(const vaultlock::VaultName &vault);
    /// Another connection is to be chosen.
    void connectionWanted();
    void troubled(const vaultlock::words::ErrorWords &words);
    /// A lock is in the journal now; a sentence.
    void told(const QString &sentence);

private:
    void followChosenVault();
    void showWhetherGivable();
    void give();
    void openGiveDialog(const std::vector<journal::Entry> &entries);
    void holdAgainstLock(GiveDialog &dialog, const handover::HandOver &handOver);
    void chooseFile();
    void openFile(const QString &path);
    void followConnection();
    void showReceived();
    void take();
    void show(QDialog *dialog);
    handover::Place placeHere() const;

    workspace::Workspace &m_workspace;
    journal::Journal &m_journal;
    const Clock &m_clock;
    QWidget *m_window;
    QAction *m_give;
    QAction *m_open;
    std::function<QStringList(bool isTicked)> m_titles;
    QPointer<lock::VaultLockSession> m_session;
    QPointer<QDialog> m_dialog; ///< of whichever kind
    QPointer<ReceiveDialog> m_receive;
    QPointer<workspace::TakingOver> m_taking;
    /// Opened, and neither taken nor given up.
    std::optional<handover::HandOver> m_received;
};

} // namespace vaultlock::ui
