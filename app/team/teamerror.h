// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong with the team's journal, as data; the sentences are in app/words/teamwords.h.
#pragma once

#include "core/error.h"
#include "team/teamtypes.h"

#include <tl/expected.hpp>

#include <utility>

namespace vaultlock::team {

struct TeamError
{
    enum class Kind {
        AddressUnusable,  // detail: why
        DriverMissing,    // Qt has no driver for PostgreSQL, or libpq is not there
        NotConnected,     // detail: what libpq says
        ConnectionLost,   // what was under way may have been done, or not
        TimedOut,         // the same, and the server was silent
        NotSetUp,         // the database has no journal of a team
        OtherVersion,     // detail: the schema's version there
        NoRight,          // the role may not do this; detail: what the server says
        NotFollowing,     // the line does not follow the head: somebody else has appended
        WriterOfAnother,  // the writer belongs to another role; detail: what the server says
        LineRefused,      // the database takes it for no line
        DatabaseFailed,   // anything else that it says, with its SQLSTATE in `code`
        Contradicted,     // contradictions has what
        Diverged,         // line `at` of this journal's writer is another in the database
        JournalBehind,    // the database has line `at` of this journal's writer, which it lacks
        ChainBroken,      // line `at` of the writer in `detail` does not follow the one before
        JournalNotRead,   // the local journal; local has why
        RecordUnusable,   // what was seen cannot be read, or not be kept; detail: why
        SettingsUnusable, // which database it is cannot be read, or not be kept; detail: why
        PasswordUnusable, // the keychain does not give or take it; detail: why
        FileNotWritten,   // detail: why
    };
    Kind kind = Kind::DatabaseFailed;
    QString code = {};   ///< SQLSTATE, else empty
    QString detail = {}; ///< plain text, of somebody else
    qint64 at = 0;
    std::vector<Contradiction> contradictions = {};
    Error local = {};
};

template <typename T>
using TeamResult = tl::expected<T, TeamError>;

inline tl::unexpected<TeamError> teamFailure(TeamError error)
{
    return tl::unexpected<TeamError>(std::move(error));
}
inline tl::unexpected<TeamError> teamFailure(TeamError::Kind kind, QString detail = {})
{
    return teamFailure({kind, {}, std::move(detail)});
}

} // namespace vaultlock::team
