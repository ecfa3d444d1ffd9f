// SPDX-License-Identifier: GPL-3.0-or-later

// The vaults of an account, and the life of their locks: Glacier's rules without sockets. Pure:
// time is an argument. What is in a vault has headers of its own: archive.h, inventory.h, upload.h,
// job.h. Source: Glacier developer guide, "Vault Lock" and the API reference of each operation.
#pragma once

#include "core/identifiers.h"
#include "core/result.h"
#include "sandbox/vaults/account.h"
#include "sandbox/vaults/content.h"
#include "sandbox/vaults/vault.h"

#include <QMap>

#include <chrono>
#include <optional>
#include <vector>

namespace vaultlock::sandbox {

/// A value, cheap to copy: change a copy, and keep the copy when it is on disk.
/// Every refusal is an Error with the service's code and status (refusal.h).
class VaultStore
{
public:
    struct Page
    {
        std::vector<Vault> vaults; ///< in the order of their names
        bool isLast = true;
    };

    VaultStore(AccountId account, Region region)
        : m_account(std::move(account))
        , m_region(std::move(region))
    {
    }

    const AccountId &account() const { return m_account; }
    const Region &region() const { return m_region; }
    VaultArn arn(const VaultName &name) const;
    const QMap<VaultName, Vault> &vaults() const { return m_vaults; }
    /// Adds or replaces.
    void put(const Vault &vault);
    const AccountSettings &settings() const { return m_settings; }
    void setSettings(const AccountSettings &settings);

    /// Does what was due by then (due.h): a lock whose window is over is gone, an inventory is
    /// taken, …. True if there was something. Call it before anything else that depends on the
    /// time; it costs nothing where nothing is due.
    bool settle(const QDateTime &now);
    /// When something is next due; none: never.
    const std::optional<QDateTime> &nextDue() const { return m_nextDue; }

    /// All bytes that archives, parts and jobs are made of.
    ContentSizes contents() const;

    Page list(std::size_t limit, const std::optional<VaultName> &after) const;
    Result<Vault> describe(const VaultName &name) const;
    /// Creating a vault that is there already succeeds and changes nothing.
    /// LimitExceeded: the account has as many as it may have.
    Result<void> create(const VaultName &name, const QDateTime &now);
    /// With all that belongs to it. InvalidParameter: the last inventory has archives, or something
    /// was written since.
    Result<void> remove(const VaultName &name);

    /// NotFound: no lock, or no vault.
    Result<Lock> lock(const VaultName &name) const;
    /// The policy is in force from now on; the lock ID is good for the window.
    Result<void> initiate(const VaultName &name, const QByteArray &policy, const QByteArray &lockId,
                          const QDateTime &now, std::chrono::seconds window);
    Result<void> complete(const VaultName &name, const QByteArray &lockId);
    Result<void> abort(const VaultName &name);

    friend bool operator==(const VaultStore &, const VaultStore &) = default;

private:
    Result<Vault *> find(const VaultName &name);
    Result<const Vault *> find(const VaultName &name) const;
    void findNextDue();

    AccountId m_account;
    Region m_region;
    QMap<VaultName, Vault> m_vaults;
    AccountSettings m_settings;
    std::optional<QDateTime> m_nextDue; ///< of all vaults and of the account
};

} // namespace vaultlock::sandbox
