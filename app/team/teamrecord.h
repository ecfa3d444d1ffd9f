// SPDX-License-Identifier: GPL-3.0-or-later

// What a desk remembers of the team's databases: without it, a database that was put back to last
// week's backup would look like any other.
#pragma once

#include "team/teamerror.h"

#include <optional>

namespace vaultlock::team {

/// A private file beside the journal. Several programs may have it: who changes it holds
/// TeamRecord::lockPath() (core/filelock.h) and reads it first.
struct TeamRecord
{
    /// As the team knows this journal; nothing before the first hand-over.
    std::optional<QUuid> writer;
    /// Which database has answered under an address, by the name of that.
    QMap<QString, QUuid> databases;
    /// The heads that were seen in each.
    QMap<QUuid, SeenHeads> seen;

    static QString pathFor(const QString &journal) { return journal + QStringLiteral(".team"); }
    static QString lockPath(const QString &journal)
    {
        return journal + QStringLiteral(".team.lock");
    }
    /// An empty one where there is no file. RecordUnusable where it cannot be read, or is not
    /// whole: it is not made anew unasked, because what was seen would be forgotten.
    static TeamResult<TeamRecord> readFor(const QString &journal);
    /// RecordUnusable: it is as it was.
    TeamResult<void> writeFor(const QString &journal) const;

    friend bool operator==(const TeamRecord &, const TeamRecord &) = default;
};

/// The UUID by which a journal becomes a writer: made of the hash of its first line, so that it is
/// the same again where the record was lost (version 5 of RFC 4122, in a name space of our own).
QUuid writerOf(const QByteArray &firstHash);

} // namespace vaultlock::team
