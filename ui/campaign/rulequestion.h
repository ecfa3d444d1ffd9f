// SPDX-License-Identifier: GPL-3.0-or-later

// What a campaign asks the team's rule of each vault.
#pragma once

#include "ui/lock/stepgate.h"
#include "workspace/workspace.h"

#include <QPointer>

namespace vaultlock::ui {

/// Why that policy may not be initiated on its vault now, in words; an empty text where it may,
/// which is journaled then, or where there is no rule. gate: null: there is none. Fails where it
/// could not be asked.
QFuture<Result<QString>> whyNotAllowed(const QPointer<StepGate> &gate,
                                       const workspace::Workspace &workspace, const VaultArn &vault,
                                       const QByteArray &sha256);

} // namespace vaultlock::ui
