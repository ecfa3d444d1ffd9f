// SPDX-License-Identifier: GPL-3.0-or-later

// A policy of one vault, as it would be written for another.
#pragma once

#include <string>
#include <string_view>

namespace vaultlock::policy {

/// Every place of the text that spells the one vault's ARN whole names the other's instead; nothing
/// else is changed: not what matches by a wildcard or is written with escapes. So what is compared
/// by it may be told to differ where only the spelling does. Pure.
std::string forOtherVault(std::string_view policy, std::string_view arn, std::string_view otherArn);

} // namespace vaultlock::policy
