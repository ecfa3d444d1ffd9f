// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences actionTable[] = {
    {Rule::UnknownAction, "“%1” is no action of Glacier.",
     "The statement would not do what it is there for, or the service refuses it.",
     "Write an action such as “glacier:DeleteArchive”."},
    {Rule::UnknownService, "“%1” is not Glacier.",
     "A policy on a vault is about Glacier's actions only.", "Begin actions with “glacier:”."},
    {Rule::WildcardMatchesNothing, "No action of Glacier matches “%1”.",
     "A statement without actions neither denies nor allows anything.",
     "Correct the pattern, or name the action."},
    {Rule::NotInVaultPolicies, "“%1” cannot stand in a vault's policy.",
     "It is not about one vault: only identity policies can deny or allow it.", "Remove it."},
};

} // namespace

std::span<const Sentences> actionSentences()
{
    return actionTable;
}

} // namespace vaultlock::words
