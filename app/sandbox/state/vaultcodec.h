// SPDX-License-Identifier: GPL-3.0-or-later

// A vault, and what belongs to the account, as JSON and back.
#pragma once

#include "core/result.h"
#include "sandbox/vaults/account.h"
#include "sandbox/vaults/vault.h"

#include <QJsonObject>

namespace vaultlock::sandbox {

QJsonObject encodedVault(const Vault &vault);
/// Also one of format 1, which has no archives. InvalidInput: it is not whole.
Result<Vault> decodedVault(const QJsonObject &object);

QJsonObject encodedSettings(const AccountSettings &settings);
Result<AccountSettings> decodedSettings(const QJsonObject &object);

} // namespace vaultlock::sandbox
