// SPDX-License-Identifier: GPL-3.0-or-later

// What the sandbox knows of a vault. Values only.
#pragma once

#include "core/identifiers.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

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

struct Vault
{
    VaultName name;
    QDateTime created;                      ///< UTC
    std::optional<QDateTime> lastInventory; ///< UTC
    qint64 archives = 0;
    qint64 sizeInBytes = 0;
    QMap<QString, QString> tags;
    QByteArray accessPolicy; ///< empty: none
    std::optional<Lock> lock;

    friend bool operator==(const Vault &, const Vault &) = default;
};

} // namespace vaultlock::sandbox
