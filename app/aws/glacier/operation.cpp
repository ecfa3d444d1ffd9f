#include "aws/glacier/operation.h"

namespace vaultlock::aws {

namespace {

/// Bare are only `A-Za-z0-9-._~`, as SigV4 wants it.
QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

QByteArray vaultPath(const VaultName &vault)
{
    return "/-/vaults/" + encoded(vault.toString());
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
        query += "&marker=" + encoded(marker);
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
    return {"POST", lockPath(vault) + '/' + encoded(lockId.toString()), {}, {}, 204};
}

Operation abortVaultLockOperation(const VaultName &vault)
{
    return {"DELETE", lockPath(vault), {}, {}, 204};
}

} // namespace vaultlock::aws
