// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/words.h"
#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences structureTable[] = {
    {Rule::UnknownElement, QT_TRANSLATE_NOOP("Words", "“%1” is no element of a policy."),
     QT_TRANSLATE_NOOP("Words", "The service refuses elements that it does not know."),
     QT_TRANSLATE_NOOP("Words",
                       "Correct the spelling (upper and lower case count), or remove it.")},
    {Rule::MissingStatement, QT_TRANSLATE_NOOP("Words", "The policy has no Statement."),
     QT_TRANSLATE_NOOP("Words", "Without one it says nothing."),
     QT_TRANSLATE_NOOP("Words", "Add a Statement list.")},
    {Rule::EmptyStatementList, QT_TRANSLATE_NOOP("Words", "The Statement list is empty."),
     QT_TRANSLATE_NOOP("Words", "Such a policy says nothing."),
     QT_TRANSLATE_NOOP("Words", "Add a statement.")},
    {Rule::MissingEffect, QT_TRANSLATE_NOOP("Words", "This statement has no Effect."),
     QT_TRANSLATE_NOOP("Words", "The service refuses it: it must say Deny or Allow."),
     QT_TRANSLATE_NOOP("Words", "Add \"Effect\": \"Deny\".")},
    {Rule::InvalidEffect, QT_TRANSLATE_NOOP("Words", "“%1” is no Effect."),
     QT_TRANSLATE_NOOP("Words", "Only “Deny” and “Allow” are, written just so."),
     QT_TRANSLATE_NOOP("Words", "Write “Deny” or “Allow”.")},
    {Rule::MissingPrincipal, QT_TRANSLATE_NOOP("Words", "This statement has no Principal."),
     QT_TRANSLATE_NOOP("Words", "A policy on a vault must say whom it is about."),
     QT_TRANSLATE_NOOP("Words", "Add \"Principal\": \"*\" for everyone, or name the principals.")},
    {Rule::MissingAction, QT_TRANSLATE_NOOP("Words", "This statement has no Action."),
     QT_TRANSLATE_NOOP("Words", "It must say what it denies or allows."),
     QT_TRANSLATE_NOOP("Words", "Add Action, such as “glacier:DeleteArchive”.")},
    {Rule::MissingResource, QT_TRANSLATE_NOOP("Words", "This statement has no Resource."),
     QT_TRANSLATE_NOOP("Words", "It must name the vault."),
     QT_TRANSLATE_NOOP("Words", "Add Resource with the vault's ARN.")},
    {Rule::ElementWithItsNegation,
     QT_TRANSLATE_NOOP("Words", "%1 and its negation are in one statement."),
     QT_TRANSLATE_NOOP("Words", "Only one of the two may be there."),
     QT_TRANSLATE_NOOP("Words", "Remove one of them.")},
    {Rule::InvalidVersion, QT_TRANSLATE_NOOP("Words", "“%1” is no policy version."),
     QT_TRANSLATE_NOOP("Words", "Versions are “2012-10-17” and the older “2008-10-17”."),
     QT_TRANSLATE_NOOP("Words", "Write “2012-10-17”.")},
    {Rule::EmptyList, QT_TRANSLATE_NOOP("Words", "The %1 list is empty."),
     QT_TRANSLATE_NOOP("Words", "An empty list matches nothing, or is refused."),
     QT_TRANSLATE_NOOP("Words", "Add a value.")},
    {Rule::DuplicateSid, QT_TRANSLATE_NOOP("Words", "The Sid “%1” is used twice."),
     QT_TRANSLATE_NOOP("Words", "Sids must differ within a policy."),
     QT_TRANSLATE_NOOP("Words", "Rename one of them.")},
    {Rule::MissingVersion, QT_TRANSLATE_NOOP("Words", "The policy has no Version."),
     QT_TRANSLATE_NOOP(
         "Words", "Without one the version of 2008 applies, in which variables are plain text."),
     QT_TRANSLATE_NOOP("Words", "Add \"Version\": \"2012-10-17\".")},
    {Rule::SidCharacters,
     QT_TRANSLATE_NOOP("Words", "The Sid “%1” holds more than letters and digits."),
     QT_TRANSLATE_NOOP(
         "Words",
         "IAM's grammar allows only A–Z, a–z and 0–9; AWS's own Glacier examples use hyphens."),
     QT_TRANSLATE_NOOP("Words", "Leave it, or use letters and digits only.")},
};

} // namespace

std::span<const Sentences> structureSentences()
{
    return structureTable;
}

} // namespace vaultlock::words
