// SPDX-License-Identifier: GPL-3.0-or-later

// What the words of a policy mean: for a tip, and beside a completion.
#pragma once

#include "policy/completion/completion.h"
#include "policy/completion/helptopic.h"

#include <QString>

#include <optional>

namespace vaultlock::words {

/// Plain text.
struct HelpWords
{
    QString title; ///< the word itself, with an action's access level
    QString text;  ///< whole sentences
};

/// Nothing where the word is not known.
std::optional<HelpWords> helpWords(const policy::HelpTopic &topic);

/// The same for what a completion would insert, with its note; empty where it says all by itself.
QString completionSentence(const policy::CompletionItem &item, policy::Place place);
/// Beside the item in the list: an access level, or a short note; often empty.
QString completionRemark(const policy::CompletionItem &item);
/// "There is nothing to complete here."
QString nothingToComplete();
QString nothingToExplain();
/// Below a list of completions of which none is chosen.
QString completionKeys();

} // namespace vaultlock::words
