// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a keychain is locked, which QtKeychain does not say.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace vaultlock::aws {

/// Asks the Secret Service for items of QtKeychain's schema (attributes `server` and `user`): what
/// it has under the label and does not give out. Asks nobody for a password and starts no service.
/// Calls answer once, later, unless guard dies first; with false also where there is no Secret
/// Service.
void whetherKeysAreLocked(const QString &service, const QString &label, QObject *guard,
                          std::function<void(bool)> answer);

} // namespace vaultlock::aws
