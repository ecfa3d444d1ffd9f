// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/vaultstore.h"

#include "core/byteview.h"
#include "sandbox/access/constanttime.h"
#include "sandbox/service/refusal.h"

namespace vaultlock::sandbox {

namespace {

bool isSameId(const QByteArray &a, const QByteArray &b)
{
    return equalInConstantTime(viewOf(a), viewOf(b));
}

} // namespace

VaultArn VaultStore::arn(const VaultName &name) const
{
    return VaultArn(m_region.partition(), m_region, m_account, name);
}

void VaultStore::put(const Vault &vault)
{
    m_vaults.insert(vault.name, vault);
}

bool VaultStore::expire(const QDateTime &now)
{
    QList<VaultName> ended;
    for (auto vault = m_vaults.cbegin(); vault != m_vaults.cend(); ++vault) {
        const auto &lock = vault->lock;
        if (lock && !lock->isLocked && lock->expires <= now)
            ended.append(vault.key());
    }
    for (const VaultName &name : ended)
        m_vaults.find(name)->lock.reset();
    return !ended.isEmpty();
}

VaultStore::Page VaultStore::list(std::size_t limit, const std::optional<VaultName> &after) const
{
    Page page;
    auto next = after ? m_vaults.upperBound(*after) : m_vaults.cbegin();
    for (; next != m_vaults.cend() && page.vaults.size() < limit; ++next)
        page.vaults.push_back(*next);
    page.isLast = next == m_vaults.cend();
    return page;
}

Result<Vault> VaultStore::describe(const VaultName &name) const
{
    return find(name).map([](const Vault *vault) { return *vault; });
}

void VaultStore::create(const VaultName &name, const QDateTime &now)
{
    if (!m_vaults.contains(name))
        put({name, now, {}, 0, 0, {}, {}, {}, {}});
}

Result<Lock> VaultStore::lock(const VaultName &name) const
{
    const auto vault = find(name);
    if (!vault)
        return failure(vault.error());
    if (!(*vault)->lock)
        return notFound(QStringLiteral("No vault lock policy is set for: ") + arn(name).toString());
    return *(*vault)->lock;
}

Result<void> VaultStore::initiate(const VaultName &name, const QByteArray &policy,
                                  const QByteArray &lockId, const QDateTime &now,
                                  std::chrono::seconds window)
{
    const auto vault = find(name);
    if (!vault)
        return failure(vault.error());
    auto &lock = (*vault)->lock;
    if (lock)
        return accessDenied(lock->isLocked ? QStringLiteral("The vault is locked.")
                                           : QStringLiteral("A vault lock is in progress."));
    lock = Lock{policy, lockId, now, now.addSecs(window.count()), false};
    return {};
}

Result<void> VaultStore::complete(const VaultName &name, const QByteArray &lockId)
{
    const auto vault = find(name);
    if (!vault)
        return failure(vault.error());
    auto &lock = (*vault)->lock;
    if (!lock)
        return notFound(QStringLiteral("No vault lock is in progress for: ") +
                        arn(name).toString());
    if (isSameId(lock->id, lockId)) {
        lock->isLocked = true;
        return {};
    }
    if (lock->isLocked)
        return accessDenied(QStringLiteral("The vault is locked."));
    return invalidParameter(QStringLiteral("Invalid lock ID."));
}

Result<void> VaultStore::abort(const VaultName &name)
{
    const auto vault = find(name);
    if (!vault)
        return failure(vault.error());
    auto &lock = (*vault)->lock;
    if (lock && lock->isLocked)
        return accessDenied(QStringLiteral("The vault is locked."));
    lock.reset();
    return {};
}

Result<Vault *> VaultStore::find(const VaultName &name)
{
    const auto found = m_vaults.find(name);
    if (found == m_vaults.end())
        return notFound(QStringLiteral("Vault not found for ARN: ") + arn(name).toString());
    return &*found;
}

Result<const Vault *> VaultStore::find(const VaultName &name) const
{
    const auto found = m_vaults.constFind(name);
    if (found == m_vaults.cend())
        return notFound(QStringLiteral("Vault not found for ARN: ") + arn(name).toString());
    return &*found;
}

} // namespace vaultlock::sandbox
