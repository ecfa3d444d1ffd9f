// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/vaultstore.h"

#include "core/byteview.h"
#include "sandbox/access/constanttime.h"
#include "sandbox/service/refusal.h"
#include "sandbox/vaults/due.h"
#include "sandbox/vaults/inventory.h"

#include <utility>

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
    const bool isNew = !m_vaults.contains(vault.name);
    m_vaults.insert(vault.name, vault);
    if (isNew)
        takeSooner(m_nextDue, sandbox::nextDue(vault));
    else
        findNextDue();
}

void VaultStore::setSettings(const AccountSettings &settings)
{
    m_settings = settings;
    findNextDue();
}

bool VaultStore::settle(const QDateTime &now)
{
    if (!m_nextDue || *m_nextDue > now)
        return false;
    QList<VaultName> due;
    for (auto vault = m_vaults.cbegin(); vault != m_vaults.cend(); ++vault) {
        if (const auto when = sandbox::nextDue(*vault); when && *when <= now)
            due.append(vault.key());
    }
    for (const VaultName &name : due)
        sandbox::settle(*m_vaults.find(name), now);
    m_settings.capacity.removeIf([&now](const CapacityUnit &unit) { return unit.ends <= now; });
    findNextDue();
    return true;
}

void VaultStore::findNextDue()
{
    m_nextDue.reset();
    for (const Vault &vault : std::as_const(m_vaults))
        takeSooner(m_nextDue, sandbox::nextDue(vault));
    for (const CapacityUnit &unit : std::as_const(m_settings.capacity))
        takeSooner(m_nextDue, unit.ends);
}

ContentSizes VaultStore::contents() const
{
    ContentSizes sizes;
    const auto add = [&sizes](const QList<Content> &contents) {
        for (const Content &content : contents)
            sizes.insert(content.sha256, content.size);
    };
    for (const Vault &vault : m_vaults) {
        for (const Archive &archive : vault.archives)
            add(archive.contents);
        for (const Upload &upload : vault.uploads) {
            for (const Part &part : upload.parts)
                add({part.content});
        }
        for (const Job &job : vault.jobs)
            add(job.retrieval ? job.retrieval->archive.contents
                              : QList<Content>{job.inventory.content});
    }
    return sizes;
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

Result<void> VaultStore::create(const VaultName &name, const QDateTime &now)
{
    if (m_vaults.contains(name))
        return {};
    if (m_vaults.size() >= mostVaultsOfAnAccount) {
        return limitExceeded(QStringLiteral("An account has at most %1 vaults in a Region.")
                                 .arg(qint64{mostVaultsOfAnAccount}));
    }
    put({name, now, {}, 0, 0, {}, {}, {}, {}});
    return {};
}

Result<void> VaultStore::remove(const VaultName &name)
{
    const auto vault = std::as_const(*this).find(name);
    if (!vault)
        return failure(vault.error());
    if (!canBeDeleted(**vault)) {
        return invalidParameter(QStringLiteral("Vault not empty or recently written to: ") +
                                arn(name).toString());
    }
    m_vaults.remove(name);
    findNextDue();
    return {};
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
    findNextDue();
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
        findNextDue();
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
    findNextDue();
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
