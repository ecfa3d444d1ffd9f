// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal's entries are called on screen.
#pragma once

#include "journal/entry.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace vaultlock::words {

/// One plain sentence: what happened.
QString entryText(journal::EntryKind kind);
/// The same of this one: of a trial which one, and what came of it; of a lock in progress that the
/// service told of, whether that fits.
QString entryText(const journal::Entry &entry);
/// Of a lock in progress the service told what does not fit.
bool tellsOfAMisfit(const journal::Entry &entry);
/// The vault's name from its ARN; the text itself where it is no ARN.
QString entryVault(const journal::Entry &entry);
/// Not of one whose origin is unknown: that may have been live.
bool isOfSandbox(const journal::Entry &entry);
/// "SANDBOX" or "LIVE"
QString entryMode(const journal::Entry &entry);
/// "SANDBOX", or "LIVE" with account and Region: of an entry of this program only one of the two is
/// true, and nobody may take the one for the other.
QString entryPlace(const journal::Entry &entry);

/// One thing that an entry knows.
struct EntryFact
{
    QString name;
    QString value;
    bool isCode = false; ///< an ID, an ARN
};
/// Everything that it knows but its policy, in the order in which it is asked for.
std::vector<EntryFact> entryFacts(const journal::Entry &entry, const QTimeZone &local);

/// Local date and time, to the second.
QString entryTime(const journal::Entry &entry);
/// "2026-03-02T15:04:05Z"
QString entryUtc(const journal::Entry &entry);
/// Who asked for it, without the account: "assumed-role/Admin/alice"; empty where the entry does
/// not know.
QString entryCaller(const journal::Entry &entry);
/// All of it in one line for the clipboard: time in UTC, ARN, what happened, lock ID, details;
/// between them tabs, which nothing inside of them can be mistaken for.
QString entryLine(const journal::Entry &entry);

} // namespace vaultlock::words
