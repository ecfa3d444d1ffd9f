// SPDX-License-Identifier: GPL-3.0-or-later

// Vaults that are named, where no list of them is asked for.
#pragma once

#include "lock/vaultsurvey.h"

#include <QObject>

#include <vector>

namespace vaultlock::cli {

/// Asks DescribeVault, then GetVaultLock, of one after the other. One thread; client and clock
/// outlive it.
class NamedVaults : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        VaultName vault;
        Error error;
    };

    NamedVaults(aws::GlacierClient &client, const Clock &clock, std::vector<VaultName> names);

    /// Once.
    void start();
    /// Of those that could be described, in the order of the names.
    const std::vector<lock::VaultSurvey::Row> &rows() const { return m_rows; }
    /// Of those that could not.
    const std::vector<Failure> &failures() const { return m_failures; }

signals:
    void finished();

private:
    void describeNext();
    void readLock(const aws::VaultDescription &vault);

    aws::GlacierClient &m_client;
    const Clock &m_clock;
    std::vector<VaultName> m_names;
    std::size_t m_next = 0;
    std::vector<lock::VaultSurvey::Row> m_rows;
    std::vector<Failure> m_failures;
};

} // namespace vaultlock::cli
