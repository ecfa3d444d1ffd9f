// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of the local journal, taken to the team's.
#pragma once

#include "team/teamview.h"

#include <functional>

namespace vaultlock::team {

/// The local journal beside what the team has of it.
struct LocalChain
{
    qint64 lines = 0;
    Head head; ///< the last line
    qint64 waiting() const { return lines - handedOver; }
    qint64 handedOver = 0;
    QUuid writer = {}; ///< null: it is empty, or nobody has asked which it is
};

/// How far somebody has read the journal's file, who reads it again: the line that the team had as
/// its last one. What stands before it was verified.
struct LocalMark
{
    qint64 number = 0; ///< 0: nothing was read
    journal::Line line;
};

/// Takes those behind the known head, verified, as many as are to be sent at once; first: the
/// number of the first of them.
using TakeLines =
    std::function<TeamResult<void>(qint64 first, const std::vector<journal::Line> &lines)>;

/// Goes through the journal's file. Diverged where its line of the known number is another,
/// JournalBehind where it has not that many, JournalNotRead, or what `take` says. Blocks.
/// mark: of the same journal, or null; goes on there, where it is still as it was, and is brought
/// forward. Then what it takes depends on what is new.
TeamResult<LocalChain> eachWaiting(const QString &journal, const Head &known, const TakeLines &take,
                                   LocalMark *mark = nullptr);
/// The writer that the journal is: of the record, else of its first line; null where it has none.
/// JournalNotRead.
TeamResult<QUuid> writerFor(const QString &journal, const TeamRecord &record);

struct HandOverOrder
{
    TeamAddress address;
    QString journal; ///< path of its file
    /// A person has said so of what contradicts what was seen: the database as it is counts.
    bool acceptsDatabase = false;
    /// A person has said so, for where the chain of the team cannot go on (Diverged,
    /// JournalBehind): it stays as it is, and the journal begins a chain of its own, from its first
    /// line on.
    bool mayBeginAnew = false;
    LocalMark *mark = nullptr; ///< as of eachWaiting()
};

struct HandedOver
{
    QUuid writer; ///< null: the journal is empty
    qint64 lines = 0;
    Head head;
    bool hasBegunAnew = false;
    qint64 total = 0; ///< lines of the journal, all of which are handed over
};

/// Hands over every line behind the team's head of this journal, and notes what was seen. What is
/// to be handed over is asked of the database each time, which takes a line once: so it may end
/// anywhere, and be done again. Contradicted, and nothing is done, where the database is not what
/// it was; whatever else went wrong, what was handed over by then is. Blocks.
TeamResult<HandedOver> handOver(TeamDatabase &database, const HandOverOrder &order,
                                const Clock &clock);

/// The local journal beside what the team was last seen to have of it under that address: for
/// where nobody answers. JournalNotRead, RecordUnusable. Blocks.
TeamResult<LocalChain> whatWaits(const TeamAddress &address, const QString &journal,
                                 LocalMark *mark = nullptr);

/// What is there now; noted in the record, unless something contradicts it. Blocks.
TeamResult<TeamView> lookAndRemember(TeamDatabase &database, const TeamAddress &address,
                                     const QString &journal, const Clock &clock);

} // namespace vaultlock::team
