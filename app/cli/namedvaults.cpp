// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/namedvaults.h"

#include "core/whendone.h"
#include "lock/surveyrow.h"

#include <utility>

namespace vaultlock::cli {

NamedVaults::NamedVaults(aws::GlacierClient &client, const Clock &clock,
                         std::vector<VaultName> names)
    : m_client(client)
    , m_clock(clock)
    , m_names(std::move(names))
{
}

void NamedVaults::start()
{
    describeNext();
}

void NamedVaults::describeNext()
{
    if (m_next == m_names.size()) {
        emit finished();
        return;
    }
    const VaultName vault = m_names[m_next++];
    whenDone(m_client.describeVault(vault), this,
             [this, vault](const Result<aws::VaultDescription> &described) {
                 if (described)
                     return readLock(*described);
                 m_failures.push_back({vault, described.error()});
                 describeNext();
             });
}

void NamedVaults::readLock(const aws::VaultDescription &vault)
{
    m_rows.push_back({vault, lock::LockStage::Unknown, {}, {}, {}, {}});
    whenDone(m_client.getVaultLock(vault.arn.name()), this,
             [this](const Result<aws::VaultLock> &lock) {
                 lock::takeLock(m_rows.back(), lock, m_clock.utcNow());
                 describeNext();
             });
}

} // namespace vaultlock::cli
