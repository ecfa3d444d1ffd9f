// SPDX-License-Identifier: GPL-3.0-or-later

// The question before a live service is tried.
#pragma once

#include "ui/furniture/lockdialog.h"
#include "words/trialanswerwords.h"

namespace vaultlock::ui {

class ProbeDialog : public LockDialog
{
    Q_OBJECT

public:
    ProbeDialog(const words::ProbeWords &words, const VaultArn &vault,
                const QString &connectionName, const QString &caller, QWidget *parent);
};

} // namespace vaultlock::ui
