// SPDX-License-Identifier: GPL-3.0-or-later

// The question before Abort.
#pragma once

#include "core/identifiers.h"
#include "ui/furniture/lockdialog.h"

namespace vaultlock::ui {

class AbortDialog : public LockDialog
{
    Q_OBJECT

public:
    AbortDialog(const VaultArn &vault, const QString &connectionName, QWidget *parent);
};

} // namespace vaultlock::ui
