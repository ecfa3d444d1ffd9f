// SPDX-License-Identifier: GPL-3.0-or-later

// Vaults as lines, and as JSON.
#pragma once

#include "cli/table.h"
#include "lock/vaultsurvey.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace vaultlock::cli {

/// Aligned columns: name, lock, until when, archives, bytes; a heading first. What the service does
/// not say is `-`.
QStringList vaultLines(const std::vector<lock::VaultSurvey::Row> &rows, const Terminal &terminal);
/// What is not known has a tone of its own.
Tone stageTone(lock::LockStage stage);
/// vaultName, vaultARN, lockState (NotLocked, InProgress, Locked, Unknown), expirationDate,
/// numberOfArchives, sizeInBytes, creationDate, lastInventoryDate; null where the service does not
/// say. And the fields of the connection, which is the same of each.
QJsonArray vaultsJson(const std::vector<lock::VaultSurvey::Row> &rows,
                      const QJsonObject &connection);

} // namespace vaultlock::cli
