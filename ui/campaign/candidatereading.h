// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of each of many vaults: read from the service, a few at a time.
#pragma once

#include "campaign/campaignplan.h"
#include "workspace/connection.h"

#include <QObject>

#include <deque>
#include <vector>

namespace vaultlock::ui {

/// Reads only. What cannot be read stays unknown, and makes a vault an exception where it is its
/// lock; tags and access policy that are not known sharpen no finding.
class CandidateReading : public QObject
{
    Q_OBJECT

public:
    /// connection and clock outlive it. vaults: of its list.
    CandidateReading(workspace::Connection &connection, const Clock &clock,
                     std::vector<VaultArn> vaults, QObject *parent = nullptr);

    /// Once. finished() follows.
    void start();
    std::size_t read() const { return m_read; }
    std::size_t count() const { return m_vaults.size(); }
    /// In the order of the vaults, by what was read last.
    std::vector<campaign::Candidate> candidates() const;

signals:
    void progressed();
    void finished();

private:
    void readNext();
    void take(const VaultName &vault);

    static constexpr int atATime = 4;

    workspace::Connection &m_connection;
    const Clock &m_clock;
    std::vector<VaultArn> m_vaults;
    std::deque<VaultName> m_waiting;
    std::vector<VaultName> m_underWay;
    std::size_t m_read = 0;
};

/// By what the connection has read of it, and says of its list.
campaign::Candidate candidateOf(workspace::Connection &connection, const Clock &clock,
                                const VaultArn &vault);

} // namespace vaultlock::ui
