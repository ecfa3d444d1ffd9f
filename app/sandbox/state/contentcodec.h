// SPDX-License-Identifier: GPL-3.0-or-later

// What a vault keeps, as JSON and back: archives, uploads, jobs. InvalidInput: it is not whole.
#pragma once

#include "core/result.h"
#include "sandbox/vaults/vault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vaultlock::sandbox {

/// Those that are there, and those of the last inventory.
QJsonArray encodedArchives(const Vault &vault);
Result<void> decodeArchives(const QJsonArray &list, Vault &vault);

QJsonArray encodedUploads(const Vault &vault);
Result<void> decodeUploads(const QJsonArray &list, Vault &vault);

QJsonArray encodedJobs(const Vault &vault);
Result<void> decodeJobs(const QJsonArray &list, Vault &vault);

} // namespace vaultlock::sandbox
