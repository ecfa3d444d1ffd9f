#include "sandbox/vaultstore.h"

#include "sandbox/constanttime.h"
#include "sandbox/refusal.h"

namespace vaultlock::sandbox {

namespace {

bool isSameId(const QByteArray &a, const QByteArray &b)
{
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    return equalInConstantTime(view(a), view(b));
}

} // namespace

VaultArn VaultStore::arn(const VaultName &name) const
{
    return VaultArn(m_region.partition(), m_region, m_account, name);
}

void VaultStore::put(Vault vault)
{
    const VaultName name = vault.name;
    m_vaults.insert_or_assign(name, std::move(vault));
}

bool VaultStore::expire(const QDateTime &now)
{
    bool changed = false;
    for (auto &entry : m_vaults) {
        auto &lock = entry.second.lock;
        if (lock && !lock->isLocked && lock->expires <= now) {
            lock.reset();
            changed = true;
        }
    }
    return changed;
}

VaultStore::Page VaultStore::list(std::size_t limit, const std::optional<VaultName> &after) const
{
    Page page;
    auto next = after ? m_vaults.upper_bound(*after) : m_vaults.begin();
    for (; next != m_vaults.end() && page.vaults.size() < limit; ++next)
        page.vaults.push_back(next->second);
    page.isLast = next == m_vaults.end();
    return page;
}

Result<Vault> VaultStore::describe(const VaultName &name) const
{
    return find(name).map([](const Vault *vault) { return *vault; });
}

void VaultStore::create(const VaultName &name, const QDateTime &now)
{
    Vault vault{name, now, {}, 0, 0, {}, {}, {}};
    m_vaults.try_emplace(name, std::move(vault));
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
    return &found->second;
}

Result<const Vault *> VaultStore::find(const VaultName &name) const
{
    const auto found = m_vaults.find(name);
    if (found == m_vaults.end())
        return notFound(QStringLiteral("Vault not found for ARN: ") + arn(name).toString());
    return &found->second;
}

} // namespace vaultlock::sandbox
