// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the lock: always in sight, whatever is shown above.
#pragma once

#include "lock/obstacles.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace vaultlock::ui {

class LockAction;

/// One primary button a state. Complete is never the default button, and never next to Abort.
class LockButtons : public QWidget
{
    Q_OBJECT

public:
    explicit LockButtons(QWidget *parent = nullptr);

    /// state: null without a chosen vault; read during the call.
    void showState(const lock::State *state, const lock::DraftStatus &draft,
                   bool isCheckingCompletion);

    /// A button of it where the vault is locked. action: outlives the buttons.
    void offerEvidence(QAction &action);

    /// Gives the focus to the first that can be pressed; false where none can.
    bool focusFirst();

signals:
    void readingRequested();
    void initiateRequested();
    void lockIdEntryRequested();
    void completeRequested();
    void abortRequested();

private:
    LockAction *m_readAgain;
    LockAction *m_initiate;
    LockAction *m_enterLockId;
    LockAction *m_complete;
    LockAction *m_abort;
    QPushButton *m_evidence; ///< hidden where it is not offered
    bool m_isEvidenceOffered = false;
};

} // namespace vaultlock::ui
