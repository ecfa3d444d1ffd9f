// SPDX-License-Identifier: GPL-3.0-or-later

// What an entry that says "allowed" rests on, concluded anew from the lines that it quotes. Pure.
#pragma once

#include "foureyes/rule.h"

namespace vaultlock::foureyes {

struct Attestation
{
    enum class Kept {
        Yes, // another person has approved it, and, of Complete, yet another has initiated it
        No,  // what is quoted does not allow it
        Unknown,
    };
    Kept kept = Kept::No;
    Doubt doubt = Doubt::None;
    // Of the first line of its kind that is quoted and is about this policy and vault.
    std::optional<TeamEntry> rule;
    std::optional<TeamEntry> approval;
    std::optional<TeamEntry> initiate; ///< of CompleteAllowed
};

/// allowed: InitiateAllowed or CompleteAllowed. asker: the `caller` of the step that followed; whom
/// the database takes them for, their own journal does not say.
/// By what is quoted, as the desk had it from the team's database: whether an approval was
/// withdrawn before, or the lines stand there, is told by the team's journal alone.
Attestation attestationOf(const journal::Entry &allowed, const QString &asker);

} // namespace vaultlock::foureyes
