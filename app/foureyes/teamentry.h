// SPDX-License-Identifier: GPL-3.0-or-later

// What the rule is decided by: entries of all desks, as the team's database received them.
#pragma once

#include "foureyes/person.h"
#include "journal/entry.h"
#include "team/teamtypes.h"

#include <vector>

namespace vaultlock::foureyes {

struct TeamEntry
{
    team::TeamLine line; ///< verified: it has its hash and follows the one before
    journal::Entry entry;

    Person person() const { return {entry.caller, line.member}; }
    journal::QuotedLine quoted() const
    {
        return {line.writer, line.member, line.number, line.receivedAt, line.text};
    }
};

/// What the team's journal had at one moment.
struct TeamKnowledge
{
    QString member; ///< whom the database takes us for
    /// Of the kinds that matter here; those of a desk in its order, those of several by when they
    /// were received.
    std::vector<TeamEntry> entries;
};

/// Rule lines, approvals, and who initiated which lock.
inline bool isOfFourEyes(journal::EntryKind kind)
{
    using journal::EntryKind;
    return journal::isOfTeamRule(kind) || kind == EntryKind::InitiateIntended ||
           kind == EntryKind::LockIdReceived;
}

/// In the order of TeamKnowledge. Pure.
void sortByReceipt(std::vector<TeamEntry> &entries);

} // namespace vaultlock::foureyes
