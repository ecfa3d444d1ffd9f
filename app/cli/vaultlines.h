// SPDX-License-Identifier: GPL-3.0-or-later

// Vaults as lines, and as JSON.
#pragma once

#include "lock/vaultsurvey.h"

#include <QJsonArray>
#include <QStringList>

namespace vaultlock::cli {

/// Aligned columns: name, lock, until when, archives, bytes; a heading first. What the service does
/// not say is `-`.
QStringList vaultLines(const std::vector<lock::VaultSurvey::Row> &rows);
/// vaultName, vaultARN, lockState (NotLocked, InProgress, Locked, Unknown), expirationDate,
/// numberOfArchives, sizeInBytes, creationDate, lastInventoryDate; null where the service does not
/// say.
QJsonArray vaultsJson(const std::vector<lock::VaultSurvey::Row> &rows);

} // namespace vaultlock::cli
