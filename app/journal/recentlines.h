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
    /// The file is another one now. Appends what it does not have, as it was but for its sequence
    /// number, in a transaction of its own; whether there was anything. From then on the newest
    /// lines are the file's, by its numbers: those of the file before would be taken for others.
    /// Where it fails, they are as before.
    SqlResult<bool> carryOver(SqliteConnection &connection);
    /// All of them are there, by their numbers and to the letter.
    bool areIn(SqliteConnection &connection) const;
    bool isEmpty() const { return m_lines.empty(); }

private:
    SqlResult<bool> writeMissing(SqliteConnection &connection) const;

    std::map<qint64, Line> m_lines; ///< by sequence number
    qsizetype m_textSize = 0;
};

} // namespace vaultlock::journal
