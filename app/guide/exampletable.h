// SPDX-License-Identifier: GPL-3.0-or-later

// The examples as changes of one policy.
#pragma once

#include "policy/finding.h"

#include <span>

namespace vaultlock::guide {

/// UTF-8. A change is lines, each a member of the statement of a faultless policy, which it
/// replaces or joins: `"Action": "glacier:DeletArchive"`. `-Action` takes one away, `^"Version": …`
/// and
/// `^-Version` are of the policy itself. `+` begins another statement, `&` one that denies
/// deletion, too, and `+tags` says who may change tags. `¶` is the end of a line within a member. A
/// change that begins with `=` is a whole text instead, in which `@` stands for the faultless
/// policy.
struct ExampleRow
{
    policy::Rule rule;
    const char *raising;
    const char *fitting = nullptr; ///< null: the first fix is made, or the faultless policy is it
};

std::span<const ExampleRow> writingExamples();
std::span<const ExampleRow> conditionExamples();
std::span<const ExampleRow> effectExamples();

} // namespace vaultlock::guide
