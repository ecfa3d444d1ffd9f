// SPDX-License-Identifier: GPL-3.0-or-later

// The newest lines of the file that is open, in memory: what becomes of a file while the program
// runs, its entries are not lost with it.
#pragma once

#include "journal/line.h"
#include "journal/sqliteconnection.h"

#include <map>
#include <vector>

namespace vaultlock::journal {

/// A lock ID is good for 24 hours, so the newest lines are those that matter. At most 500 of them,
/// and at most 1 MiB of text.
class RecentLines
{
public:
    /// Lines that are durable and as they were written, in any order.
    void take(const std::vector<Line> &lines);
    /// Those that others have appended behind all that were taken.
    void readOn(SqliteConnection &connection);
    /// Appends what the file does not have any more, as it was but for its sequence number, in a
    /// transaction of its own. Whether there was anything.
    SqlResult<bool> writeMissing(SqliteConnection &connection) const;

private:
    std::map<qint64, Line> m_lines; ///< by sequence number
    qsizetype m_textSize = 0;
};

} // namespace vaultlock::journal
