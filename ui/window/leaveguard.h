// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the window may close.
#pragma once

#include "words/windowwords.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

/// Never while a request that changes a lock is under way: the lock ID in its reply would be lost.
/// Then the window closes by itself when the outcome is there. What else would be lost is said
/// once, and the next wish to leave is granted.
class LeaveGuard : public QObject
{
    Q_OBJECT

public:
    /// workspace: must outlive the guard. keepDraft: writes the draft now; false: it could not be
    /// kept, and would be lost with the window.
    LeaveGuard(workspace::Workspace &workspace, std::function<bool()> keepDraft,
               QObject *parent = nullptr);

    /// The person wants to leave: what stands against it, or nothing.
    std::optional<words::ErrorWords> objection();
    /// The system wants the program to end. What would be lost is said as above; and the program
    /// ends by itself once a lock ID that stood against it is on disk.
    std::optional<words::ErrorWords> objectionToEnd();
    /// It does not any more: the session goes on, and the person is there.
    void forgetEnd();
    /// It still does, and the window is to close for it.
    bool isToEnd() const { return m_wish == Wish::OfSystem; }

signals:
    /// What stood against leaving has ended, with its lock ID (if any) on disk.
    void leavingBecamePossible();

private:
    /// To leave, once that is possible.
    enum class Wish {
        None,
        OfPerson,
        OfSystem
    };

    std::optional<words::ErrorWords> lossOnLeaving();
    void changeEnded();
    void leaveIfWanted();

    workspace::Workspace &m_workspace;
    std::function<bool()> m_keepDraft;
    Wish m_wish = Wish::None;
    QString m_told; ///< of what would be lost
};

} // namespace vaultlock::ui
