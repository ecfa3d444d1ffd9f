// SPDX-License-Identifier: GPL-3.0-or-later

// The statements, for the tables of packaging/postgresql.
#pragma once

#include "journal/line.h"
#include "team/teamdatabase.h"

namespace vaultlock::team {

inline constexpr char linesChannel[] = "vaultlock_line";
/// In one statement at most: what goes into memory, and over the wire before something is answered.
inline constexpr int linesAtOnce = 200;
inline constexpr qsizetype bytesAtOnce = 1024 * 1024;

/// Who we are there, and which database it is.
struct Visit
{
    QString role; ///< that logged in
    bool mayAppend = false;
    bool isEncrypted = false;
    QUuid database;
    QDateTime serverTime; ///< UTC
};

/// NotSetUp where there is no journal of a team; OtherVersion where it has not schemaVersion.
TeamResult<Visit> visit(TeamDatabase &database);
/// One of each writer, by UUID.
TeamResult<std::vector<WriterHead>> headsIn(TeamDatabase &database);
/// What has these numbers now; a writer whose line is not there is missing.
TeamResult<SeenHeads> hashesOf(TeamDatabase &database, const SeenHeads &heads);
/// Appends all of them, or nothing. first: the number of the first.
TeamResult<void> append(TeamDatabase &database, const QUuid &writer, qint64 first,
                        const std::vector<journal::Line> &lines);
/// Those behind that number, oldest first, linesAtOnce at most.
TeamResult<std::vector<TeamLine>> linesBehind(TeamDatabase &database, const WriterHead &writer,
                                              qint64 number);
/// The newest `most` of all writers by the time at which they were received, oldest first; of each
/// writer its last ones, whatever the server's clock said then.
TeamResult<std::vector<TeamLine>> newestLines(TeamDatabase &database, int most);

} // namespace vaultlock::team
