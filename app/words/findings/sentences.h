// SPDX-License-Identifier: GPL-3.0-or-later

// What is said about each rule, a table a family: the order is that of policy/rules.
#pragma once

#include "policy/finding.h"

#include <span>

namespace vaultlock::words {

/// UTF-8. %1 and %2 stand for the finding's arguments.
struct Sentences
{
    policy::Rule rule;
    const char *what; ///< one sentence, for the problems list
    const char *why;  ///< why it matters for a lock
    const char *mend;
    /// Of the several rows of a rule: the finding's last argument that this one is for. The row
    /// without it is for all others.
    const char *variant = nullptr;
};

/// They live as long as the program.
std::span<const Sentences> textSentences();
std::span<const Sentences> structureSentences();
std::span<const Sentences> resourceSentences();
std::span<const Sentences> principalSentences();
std::span<const Sentences> actionSentences();
std::span<const Sentences> conditionSentences();
std::span<const Sentences> effectSentences();

} // namespace vaultlock::words
