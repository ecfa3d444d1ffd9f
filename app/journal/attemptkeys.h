// SPDX-License-Identifier: GPL-3.0-or-later

// Which entry is the newest of each attempt, so that those that came to no end are found among the
// many that did.
#pragma once

#include "journal/entry.h"
#include "journal/line.h"
#include "journal/sqliteconnection.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace vaultlock::journal {

/// A table beside the keys of the vaults, made of the lines as they are, and kept with them
/// (vaultkeys.h calls these). What an attempt's newest entry means is not known here. Functions
/// over a connection, which must outlive it.
class AttemptKeys
{
public:
    explicit AttemptKeys(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    SqlResult<bool> areThere();
    /// In the caller's transaction, as add() and drop().
    SqlResult<void> create();
    SqlResult<void> add(const Line &line);
    SqlResult<void> drop();

    /// The newest lines of attempts, where they are of these kinds, by rising sequence. Damaged
    /// where one is missing, is not as it was written, or is another than the table says.
    SqlResult<std::vector<Line>> newestOf(const std::vector<EntryKind> &kinds);
    /// The newest line of that attempt; none: there is no line of it. Damaged as above.
    SqlResult<std::optional<Line>> newestOf(const QUuid &attempt);
    /// Whether no attempt of these lines has an older one for its newest; else Damaged.
    SqlResult<void> check(const std::vector<Line> &lines);
    /// Whether each newest one is a line that is there; else Damaged.
    SqlResult<void> checkAll();

private:
    SqlResult<std::vector<Line>> linesWhere(const QString &condition, const QVariantList &values);

    SqliteConnection &m_connection;
};

/// The same of lines that are all here, by rising sequence.
std::vector<Line> newestAmong(const std::vector<Line> &lines, const std::vector<EntryKind> &kinds);

} // namespace vaultlock::journal
