// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/words.h"
#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences actionTable[] = {
    {Rule::UnknownAction, QT_TRANSLATE_NOOP("Words", "“%1” is no action of Glacier."),
     QT_TRANSLATE_NOOP(
         "Words", "The statement would not do what it is there for, or the service refuses it."),
     QT_TRANSLATE_NOOP("Words", "Write an action such as “glacier:DeleteArchive”.")},
    {Rule::UnknownService, QT_TRANSLATE_NOOP("Words", "“%1” is not Glacier."),
     QT_TRANSLATE_NOOP("Words", "A policy on a vault is about Glacier's actions only."),
     QT_TRANSLATE_NOOP("Words", "Begin actions with “glacier:”.")},
    {Rule::WildcardMatchesNothing, QT_TRANSLATE_NOOP("Words", "No action of Glacier matches “%1”."),
     QT_TRANSLATE_NOOP("Words", "A statement without actions neither denies nor allows anything."),
     QT_TRANSLATE_NOOP("Words", "Correct the pattern, or name the action.")},
    {Rule::NotInVaultPolicies, QT_TRANSLATE_NOOP("Words", "“%1” cannot stand in a vault's policy."),
     QT_TRANSLATE_NOOP("Words",
                       "It is not about one vault: only identity policies can deny or allow it."),
     QT_TRANSLATE_NOOP("Words", "Remove it.")},
};

} // namespace

std::span<const Sentences> actionSentences()
{
    return actionTable;
}

} // namespace vaultlock::words
