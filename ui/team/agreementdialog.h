// SPDX-License-Identifier: GPL-3.0-or-later

// The question before a person goes past what the team's journal and this desk disagree about.
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

} // namespace vaultlock::ui
