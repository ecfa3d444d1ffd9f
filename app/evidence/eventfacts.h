// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's lines about a lock, as evidence shows them.
#pragma once

#include "evidence/journallines.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

namespace vaultlock::evidence {

/// "2026-03-02T16:04:05.678+01:00"
QString localText(const QDateTime &moment, const QTimeZone &zone);

/// All lock IDs that the lines name.
QSet<QString> lockIdsIn(const std::vector<JournalLine> &lines);

/// An object a line: every member but the chain's and the policy's text, times in UTC and local,
/// what happened in words, and whether the kind is known. Lock IDs among `secret` are left out.
QJsonArray eventsJson(const std::vector<JournalLine> &lines, const QSet<QString> &secret,
                      const QTimeZone &zone);

/// entries, lastHash of the whole journal; lines: sequence, previous, hash and the very text, or
/// why it is not there.
QJsonObject journalJson(const std::vector<JournalLine> &lines, const JournalLines &journal,
                        const QSet<QString> &secret);

enum class EventStep {
    Initiate, // asked for, and the lock ID that came of it
    Complete, // asked for
    ReadBack, // what the service said of the lock after it
};
/// The newest entries of the step: time, localTime, by, requestId, sequence; null where there is
/// none.
QJsonValue stepJson(const std::vector<journal::Entry> &entries, EventStep step,
                    const QTimeZone &zone);

} // namespace vaultlock::evidence
