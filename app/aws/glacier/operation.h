// SPDX-License-Identifier: GPL-3.0-or-later

// One operation of the API, before it is signed.
#pragma once

#include "aws/glacier/storedarchive.h"
#include "aws/glacier/types.h"
#include "aws/transport/httpmessage.h"
#include "core/identifiers.h"

#include <QByteArray>
#include <QString>

namespace vaultlock::aws {

struct Operation
{
    QByteArray method;
    QByteArray path;  ///< encoded, from the account on: `/-/vaults/…`
    QByteArray query; ///< encoded, without "?"
    QByteArray body;  ///< JSON, an archive, or empty
    int successStatus = 200;
    /// Sending it twice does no harm. Never set for InitiateVaultLock: the second would be refused,
    /// and the lock ID of the first lost.
    bool isRepeatable = true;
    HttpHeaders headers = {}; ///< of its own, in lower case; signed, too
    QByteArray contentType = QByteArrayLiteral("application/json"); ///< of a body
};

// The account is always `-`: that of the credentials.
Operation listVaultsOperation(const QString &marker);
Operation describeVaultOperation(const VaultName &vault);
Operation getVaultLockOperation(const VaultName &vault);
Operation listTagsOperation(const VaultName &vault);
Operation getAccessPolicyOperation(const VaultName &vault);
Operation createVaultOperation(const VaultName &vault);
Operation initiateVaultLockOperation(const VaultName &vault, const QByteArray &body);
Operation completeVaultLockOperation(const VaultName &vault, const LockId &lockId);
Operation abortVaultLockOperation(const VaultName &vault);
/// Never repeatable: each one stores another archive. description: see isArchiveDescription().
Operation uploadArchiveOperation(const VaultName &vault, const QByteArray &content,
                                 const QByteArray &description);
Operation deleteArchiveOperation(const StoredArchive &archive);
Operation addTagsOperation(const VaultName &vault, const Tags &tags);
Operation removeTagsOperation(const VaultName &vault, const QStringList &keys);

/// 1 to 1,024 characters from the space to the tilde, as documented, and none of the spaces at its
/// ends, which HTTP takes off.
bool isArchiveDescription(const QString &text);

} // namespace vaultlock::aws
