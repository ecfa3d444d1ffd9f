// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence for each word of the policy language; the catalogue has those of actions and keys.
// Source: IAM user guide, "IAM JSON policy elements reference"; Glacier developer guide.
#pragma once

#include <span>
#include <string_view>

namespace vaultlock::words {

/// UTF-8.
struct HelpSentence
{
    std::string_view name;
    const char *sentence;
};

/// They live as long as the program.
std::span<const HelpSentence> policyElementHelp();
std::span<const HelpSentence> versionHelp();
std::span<const HelpSentence> statementElementHelp();
std::span<const HelpSentence> effectHelp();
std::span<const HelpSentence> principalTypeHelp();
std::span<const HelpSentence> operatorHelp();

} // namespace vaultlock::words
