// SPDX-License-Identifier: GPL-3.0-or-later

// The team's journal, read for the rule.
#pragma once

#include "core/clock.h"
#include "foureyes/teamentry.h"
#include "team/handingover.h"

#include <QMap>

namespace vaultlock::foureyes {

/// Lives in one thread and remembers what it has verified: the next reading takes what came since.
class TeamReading
{
public:
    /// order: the team's database, and the local journal. References outlive it.
    TeamReading(team::HandOverOrder order, const Clock &clock, team::SilenceLimit &limit,
                const team::TeamTimes &times = {});

    /// Hands over first, so that what this desk has done is there, too; then reads every chain.
    /// Errors: those of team::handOver() (Contradicted: the database is not what it was),
    /// ChainBroken, and JournalNotRead where a line is of a kind that this version does not know:
    /// it may be about the rule. Blocks.
    team::TeamResult<TeamKnowledge> read();

private:
    team::TeamResult<void> readChains(team::TeamDatabase &database);
    team::TeamResult<void> readChain(team::TeamDatabase &database, const team::WriterHead &writer);
    void forget();

    const team::HandOverOrder m_order;
    const Clock &m_clock;
    team::SilenceLimit &m_limit;
    const team::TeamTimes m_times;
    QUuid m_database; ///< of which the rest is
    team::SeenHeads m_known;
    std::vector<TeamEntry> m_entries;
};

} // namespace vaultlock::foureyes
