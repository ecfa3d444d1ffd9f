// SPDX-License-Identifier: GPL-3.0-or-later

// Why the database could not do something, inside the journal; outside it is JournalUnavailable.
#pragma once

#include "core/result.h"

#include <QString>

namespace vaultlock::journal {

struct SqlFailure
{
    enum class Cause {
        Damaged,     // what is in the file is not what we wrote
        Unavailable, // the disk, its rights, a lock that somebody holds: may pass
        Earlier,     // written by an earlier version of the program
        Newer,       // written by a later version of the program
    };
    Cause cause = Cause::Unavailable;
    QString detail;          ///< the driver's or the system's text
    bool isReadOnly = false; ///< SQLite would not write to it
};

template <typename T>
using SqlResult = tl::expected<T, SqlFailure>;

inline tl::unexpected<SqlFailure> sqlFailure(SqlFailure::Cause cause, QString detail)
{
    return tl::unexpected<SqlFailure>(SqlFailure{cause, std::move(detail), false});
}

/// Of a file: the disk, or the system's reason.
inline tl::unexpected<SqlFailure> unavailable(const QString &path, const QString &reason)
{
    return sqlFailure(SqlFailure::Cause::Unavailable, path + QStringLiteral(": ") + reason);
}

inline tl::unexpected<SqlFailure> sqlFailure(SqlFailure failure)
{
    return tl::unexpected<SqlFailure>(std::move(failure));
}

} // namespace vaultlock::journal
