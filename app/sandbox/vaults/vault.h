// SPDX-License-Identifier: GPL-3.0-or-later

// What the sandbox knows of a vault. Values only.
#pragma once

#include "core/identifiers.h"
#include "sandbox/vaults/archive.h"
#include "sandbox/vaults/job.h"
#include "sandbox/vaults/upload.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace vaultlock::sandbox {

struct Lock
{
    QByteArray policy; ///< UTF-8, as it was sent
    QByteArray id;     ///< given out once, by Initiate
    QDateTime created; ///< UTC
    QDateTime expires; ///< UTC; of no meaning once locked
    bool isLocked = false;

    friend bool operator==(const Lock &, const Lock &) = default;
};

/// Kept and shown; nothing is sent.
struct Notifications
{
    QString snsTopic;
    QStringList events;

    friend bool operator==(const Notifications &, const Notifications &) = default;
};

struct Vault
{
    VaultName name;
    QDateTime created;                      ///< UTC
    std::optional<QDateTime> lastInventory; ///< UTC
    /// Of a sample: archives that it is said to have besides, and that nobody can read or delete.
    qint64 sampleArchives = 0;
    qint64 sampleBytes = 0;
    QMap<QString, QString> tags;
    QByteArray accessPolicy; ///< empty: none
    std::optional<Lock> lock;
    QMap<QByteArray, Archive> archives; ///< by their IDs
    /// The archives as of the last inventory.
    QMap<QByteArray, Archive> inventory = {};
    std::optional<QDateTime> firstWrite = {}; ///< UTC; of those that no inventory has
    QList<QByteArray> deletedArchives = {};   ///< the last ones, oldest first
    QMap<QByteArray, Upload> uploads = {};    ///< by their IDs
    QList<Job> jobs = {};                     ///< in the order in which they were initiated
    std::optional<Notifications> notifications = {};

    friend bool operator==(const Vault &, const Vault &) = default;
};

} // namespace vaultlock::sandbox
