// SPDX-License-Identifier: GPL-3.0-or-later

// The team's database as it is now, held against what was seen of it before.
#pragma once

#include "core/clock.h"
#include "team/teamrecord.h"
#include "team/teamtables.h"

namespace vaultlock::team {

struct TeamView
{
    Visit visit;
    std::vector<WriterHead> heads; ///< by UUID
    bool isFirstSight = false;     ///< nothing was seen of it before
    /// How far the local clock is ahead of the server's; negative: behind. Half a round trip wrong.
    std::chrono::milliseconds clockAhead{};
    std::vector<Contradiction> contradictions; ///< not empty: nothing is to be handed over

    /// Of that writer; number 0 where it has none.
    Head headOf(const QUuid &writer) const;
};

/// Blocks. Errors of visit().
TeamResult<TeamView> look(TeamDatabase &database, const TeamAddress &address,
                          const TeamRecord &record, const Clock &clock);

/// Notes what was seen: heads only grow. Only where nothing contradicts it.
void remember(const TeamView &view, const TeamAddress &address, TeamRecord &record);
/// The database as it is counts from now on, and what was seen of it before does not any more:
/// a person has said so.
void accept(const TeamView &view, const TeamAddress &address, TeamRecord &record);

} // namespace vaultlock::team
