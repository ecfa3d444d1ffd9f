// SPDX-License-Identifier: GPL-3.0-or-later

// What the vault and vault-lock operations of Glacier return (API version 2012-06-01).
#pragma once

#include "aws/glacier/storedarchive.h"
#include "core/clock.h"
#include "core/identifiers.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace vaultlock::aws {

/// What every reply carries.
struct ReplyMetadata
{
    QString requestId;                    ///< x-amzn-RequestId
    std::optional<ServerTime> serverTime; ///< from the Date header, where it was readable
};

/// DescribeVault, and an element of ListVaults.
struct VaultDescription
{
    VaultArn arn;
    QDateTime created;                      ///< UTC
    std::optional<QDateTime> lastInventory; ///< UTC
    std::optional<qint64> archives;         ///< as of the last inventory
    std::optional<qint64> sizeInBytes;      ///< as of the last inventory
};

struct VaultListPage
{
    std::vector<VaultDescription> vaults;
    bool isLast = true;
    QString marker; ///< of the next page; empty on the last
    ReplyMetadata metadata;
};

enum class ServiceLockState {
    InProgress,
    Locked,
};

/// GetVaultLock. The service never returns the lock ID here.
struct VaultLock
{
    QByteArray policy; ///< UTF-8, as the service returned it
    ServiceLockState state;
    QDateTime created;                ///< UTC
    std::optional<QDateTime> expires; ///< UTC; absent once locked
    ReplyMetadata metadata;
};

struct InitiateReply
{
    QString lockId; ///< x-amz-lock-id, checked to be one single well-formed value
    ReplyMetadata metadata;
};

/// UploadArchive: stored, with the tree hash of what was sent.
struct UploadReply
{
    StoredArchive archive;
    ReplyMetadata metadata;
};

using Tags = QMap<QString, QString>;

} // namespace vaultlock::aws
