// SPDX-License-Identifier: GPL-3.0-or-later

// An archive of a vault, without its bytes, and what is done to the archives of a vault. Pure.
// Source: Glacier API reference, "Upload Archive", "Delete Archive".
#pragma once

#include "core/result.h"
#include "sandbox/vaults/content.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace vaultlock::sandbox {

/// Letters, as long as the service's.
inline constexpr int archiveIdLength = 138;
/// How many deleted archives a vault remembers: to delete one of them again succeeds.
inline constexpr qsizetype mostDeletedArchives = 1'000;

struct Archive
{
    QByteArray id; ///< as the service gave it out
    QString description;
    QDateTime created; ///< UTC, by the sandbox's clock
    qint64 sizeInBytes = 0;
    QByteArray treeHash;          ///< SHA-256 tree hash, 64 hexadecimal digits
    QList<Content> contents = {}; ///< its bytes are these, one after the other

    friend bool operator==(const Archive &, const Archive &) = default;
};

struct Vault;

void addArchive(Vault &vault, const Archive &archive);
/// To delete an archive that was there succeeds, as documented ("idempotent").
/// NotFound: the vault has never had it.
Result<void> deleteArchive(Vault &vault, const QByteArray &id, const QDateTime &now);

} // namespace vaultlock::sandbox
