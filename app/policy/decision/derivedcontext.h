// SPDX-License-Identifier: GPL-3.0-or-later

// What AWS puts into the context of a request by itself.
// Source: IAM user guide, "AWS global condition context keys", and the table of principals and
// their keys in "Variables and tags".
#pragma once

#include "policy/decision/request.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// From who asks, and from the vault's ARN. An ARN of a role's session stands for the role's, which
/// is taken to have no path.
std::vector<ContextEntry> derivedContext(const Requester &requester, std::string_view resource);

/// The keys of requests that follow from who asks.
bool followsFromRequester(std::string_view lowerCaseKey);
/// Those, and the keys that follow from the vault.
bool isDerivedKey(std::string_view lowerCaseKey);

/// aws:EpochTime from aws:CurrentTime, or the other way round; nothing from any other entry, or
/// from one that is no time.
std::optional<ContextEntry> otherClock(const ContextEntry &entry);

} // namespace vaultlock::policy
