// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/operation.h"

#include <QUrl>

namespace vaultlock::aws {

namespace {

// QUrl::toPercentEncoding() leaves only `A-Za-z0-9-._~` bare, as SigV4 wants it.

QByteArray vaultPath(const VaultName &vault)
{
    return "/-/vaults/" + QUrl::toPercentEncoding(vault.toString());
}

QByteArray lockPath(const VaultName &vault)
{
    return vaultPath(vault) + "/lock-policy";
}

} // namespace

Operation listVaultsOperation(const QString &marker)
{
    QByteArray query = "limit=10";
    if (!marker.isEmpty())
        query += "&marker=" + QUrl::toPercentEncoding(marker);
    return {"GET", "/-/vaults", query, {}};
}

Operation describeVaultOperation(const VaultName &vault)
{
    return {"GET", vaultPath(vault), {}, {}};
}

Operation getVaultLockOperation(const VaultName &vault)
{
    return {"GET", lockPath(vault), {}, {}};
}

Operation listTagsOperation(const VaultName &vault)
{
    return {"GET", vaultPath(vault) + "/tags", {}, {}};
}

Operation getAccessPolicyOperation(const VaultName &vault)
{
    return {"GET", vaultPath(vault) + "/access-policy", {}, {}};
}

Operation createVaultOperation(const VaultName &vault)
{
    return {"PUT", vaultPath(vault), {}, {}, 201};
}

Operation initiateVaultLockOperation(const VaultName &vault, const QByteArray &body)
{
    return {"POST", lockPath(vault), {}, body, 201, false};
}

Operation completeVaultLockOperation(const VaultName &vault, const LockId &lockId)
{
    return {
        "POST", lockPath(vault) + '/' + QUrl::toPercentEncoding(lockId.toString()), {}, {}, 204};
}

Operation abortVaultLockOperation(const VaultName &vault)
{
    return {"DELETE", lockPath(vault), {}, {}, 204};
}

} // namespace vaultlock::aws
