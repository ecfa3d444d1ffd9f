// SPDX-License-Identifier: GPL-3.0-or-later

// Whether evidence agrees with itself, and with what else there is.
#pragma once

#include "evidence/bundle.h"
#include "evidence/collect.h"
#include "evidence/journallines.h"

#include <optional>
#include <vector>

namespace vaultlock::evidence {

struct Check
{
    enum class Outcome {
        Ok,
        Failed,
        NotChecked,
    };
    QString what; ///< a name that is for ever: scripts look for it
    Outcome outcome = Outcome::NotChecked;
    QString why; ///< for people; of Ok: what was found, may be empty
    /// The command line's option by which it would have been made; empty: there is none.
    QString option = {};
};

inline Check passed(const char *what, const QString &found = {})
{
    return {QString::fromLatin1(what), Check::Outcome::Ok, found};
}
inline Check failedCheck(const char *what, const QString &why)
{
    return {QString::fromLatin1(what), Check::Outcome::Failed, why};
}
inline Check notChecked(const char *what, const QString &why)
{
    return {QString::fromLatin1(what), Check::Outcome::NotChecked, why};
}
/// Since nobody gave what it is held against.
inline Check notGiven(const char *what, const QString &why, const char *option)
{
    return {QString::fromLatin1(what), Check::Outcome::NotChecked, why,
            QString::fromLatin1(option)};
}

/// What it is held against; what is absent is not checked.
struct Against
{
    std::optional<JournalLines> journal = {};
    std::optional<ServiceReading> service = {};
};

/// evidence.json as an object; its fault where it is none of ours: of a newer version, not by the
/// schema, no JSON.
struct ReadEvidence
{
    QJsonObject object; ///< empty unless the check passed
    Check check;        ///< "schema"
};
ReadEvidence readEvidence(const Bundle &bundle);

/// In the order in which they are told: schema, files, sums, policy, lines, facts, words,
/// journal, service. Where the schema fails, nothing else is checked but the sums. Pure.
std::vector<Check> checksOf(const Bundle &bundle, const ReadEvidence &evidence,
                            const Against &against);

/// By the schema alone: the first thing that is wrong; empty: nothing.
QString schemaFault(const QJsonObject &evidence);

} // namespace vaultlock::evidence
