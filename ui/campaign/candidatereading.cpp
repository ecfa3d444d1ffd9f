// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaign/candidatereading.h"

#include "lock/chosenvault.h"

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

campaign::Candidate candidateOf(workspace::Connection &connection, const Clock &clock,
                                const VaultArn &vault)
{
    const auto &serverTime = connection.client().lastReplyTime();
    campaign::Candidate candidate{
        lock::chosenVault(vault, connection.facts().of(vault.name()),
                          serverTime ? serverTime->now(clock) : QDateTime()),
        lock::LockStage::Unknown};
    const auto &rows = connection.survey().rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&vault](const auto &listed) {
        return listed.vault.arn == vault;
    });
    if (row != rows.end())
        candidate.stage = row->stage;
    return candidate;
}

CandidateReading::CandidateReading(workspace::Connection &connection, const Clock &clock,
                                   std::vector<VaultArn> vaults, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
    , m_vaults(std::move(vaults))
{
    for (const VaultArn &vault : m_vaults)
        m_waiting.push_back(vault.name());
    connect(&connection.facts(), &lock::VaultFacts::changed, this, &CandidateReading::take);
}

void CandidateReading::start()
{
    for (int i = 0; i < atATime; ++i)
        readNext();
    if (m_vaults.empty())
        QMetaObject::invokeMethod(this, &CandidateReading::finished, Qt::QueuedConnection);
}

void CandidateReading::readNext()
{
    if (m_waiting.empty())
        return;
    const VaultName vault = m_waiting.front();
    m_waiting.pop_front();
    m_underWay.push_back(vault);
    m_connection.facts().read(vault);
}

void CandidateReading::take(const VaultName &vault)
{
    const auto found = std::find(m_underWay.begin(), m_underWay.end(), vault);
    if (found == m_underWay.end() || m_connection.facts().of(vault).isReading)
        return;
    m_underWay.erase(found);
    ++m_read;
    emit progressed();
    readNext();
    if (m_read == m_vaults.size())
        emit finished();
}

std::vector<campaign::Candidate> CandidateReading::candidates() const
{
    std::vector<campaign::Candidate> candidates;
    for (const VaultArn &vault : m_vaults)
        candidates.push_back(candidateOf(m_connection, m_clock, vault));
    return candidates;
}

} // namespace vaultlock::ui
