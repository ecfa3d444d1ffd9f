// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences structureTable[] = {
    {Rule::UnknownElement, "“%1” is no element of a policy.",
     "The service refuses elements that it does not know.",
     "Correct the spelling (upper and lower case count), or remove it."},
    {Rule::MissingStatement, "The policy has no Statement.", "Without one it says nothing.",
     "Add a Statement list."},
    {Rule::EmptyStatementList, "The Statement list is empty.", "Such a policy says nothing.",
     "Add a statement."},
    {Rule::MissingEffect, "This statement has no Effect.",
     "The service refuses it: it must say Deny or Allow.", "Add \"Effect\": \"Deny\"."},
    {Rule::InvalidEffect, "“%1” is no Effect.", "Only “Deny” and “Allow” are, written just so.",
     "Write “Deny” or “Allow”."},
    {Rule::MissingPrincipal, "This statement has no Principal.",
     "A policy on a vault must say whom it is about.",
     "Add \"Principal\": \"*\" for everyone, or name the principals."},
    {Rule::MissingAction, "This statement has no Action.", "It must say what it denies or allows.",
     "Add Action, such as “glacier:DeleteArchive”."},
    {Rule::MissingResource, "This statement has no Resource.", "It must name the vault.",
     "Add Resource with the vault's ARN."},
    {Rule::ElementWithItsNegation, "%1 and its negation are in one statement.",
     "Only one of the two may be there.", "Remove one of them."},
    {Rule::InvalidVersion, "“%1” is no policy version.",
     "Versions are “2012-10-17” and the older “2008-10-17”.", "Write “2012-10-17”."},
    {Rule::EmptyList, "The %1 list is empty.", "An empty list matches nothing, or is refused.",
     "Add a value."},
    {Rule::DuplicateSid, "The Sid “%1” is used twice.", "Sids must differ within a policy.",
     "Rename one of them."},
    {Rule::MissingVersion, "The policy has no Version.",
     "Without one the version of 2008 applies, in which variables are plain text.",
     "Add \"Version\": \"2012-10-17\"."},
    {Rule::SidCharacters, "The Sid “%1” holds more than letters and digits.",
     "IAM's grammar allows only A–Z, a–z and 0–9; AWS's own Glacier examples use hyphens.",
     "Leave it, or use letters and digits only."},
};

} // namespace

std::span<const Sentences> structureSentences()
{
    return structureTable;
}

} // namespace vaultlock::words
