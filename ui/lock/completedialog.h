// SPDX-License-Identifier: GPL-3.0-or-later

// The last question: after it, nothing can be undone.
#pragma once

#include "core/clock.h"
#include "core/identifiers.h"
#include "lock/vaultlocksession.h"
#include "ui/lock/lockdialog.h"

class QLineEdit;

namespace vaultlock::ui {

class WrappingText;

/// Says what was compared and how much time is left, and asks for the vault's name to be typed.
class CompleteDialog : public LockDialog
{
    Q_OBJECT

public:
    /// The clock must outlive the dialog.
    CompleteDialog(const VaultArn &vault, const QString &connectionName,
                   const lock::CompletionCheck &check, const Clock &clock, QWidget *parent);

private:
    void showRemainingTime();
    void followTypedName();

    const VaultArn m_vault;
    const lock::InProgress m_found;
    const Clock &m_clock;
    WrappingText *m_timeLeft;
    QLineEdit *m_typedName;
};

} // namespace vaultlock::ui
