// SPDX-License-Identifier: GPL-3.0-or-later

// One operation of the API, before it is signed.
#pragma once

#include "core/identifiers.h"

#include <QByteArray>
#include <QString>

namespace vaultlock::aws {

struct Operation
{
    QByteArray method;
    QByteArray path;  ///< encoded, from the account on: `/-/vaults/…`
    QByteArray query; ///< encoded, without "?"
    QByteArray body;  ///< JSON, or empty
    int successStatus = 200;
    /// Sending it twice does no harm. Never set for InitiateVaultLock: the second would be refused,
    /// and the lock ID of the first lost.
    bool isRepeatable = true;
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

} // namespace vaultlock::aws
