// SPDX-License-Identifier: GPL-3.0-or-later

// The questions before a person goes past what the team's journal and this desk disagree about, or
// leaves the team.
#pragma once

#include "team/teamerror.h"
#include "ui/furniture/lockdialog.h"

namespace vaultlock::ui {

class AgreementDialog : public LockDialog
{
    Q_OBJECT

public:
    /// Contradicted: to accept the database as it is; Diverged, JournalBehind: to begin a new
    /// chain.
    AgreementDialog(const team::TeamError &error, QWidget *parent);
};

/// The team's rule of four eyes is left with it, so nobody leaves by one click.
class LeaveTeamDialog : public LockDialog
{
    Q_OBJECT

public:
    explicit LeaveTeamDialog(QWidget *parent);
};

} // namespace vaultlock::ui
