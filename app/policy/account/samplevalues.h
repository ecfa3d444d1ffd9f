// SPDX-License-Identifier: GPL-3.0-or-later

// Values of a context key that tell its conditions apart.
#pragma once

#include "policy/account/textpattern.h"
#include "policy/decision/conditionmatch.h"

#include <optional>
#include <string>
#include <vector>

namespace vaultlock::policy {

/// What a request can carry under one key: for every way in which the conditions on it can come
/// out together, at least one sample.
struct SampleValues
{
    std::vector<std::vector<std::string>>
        samples; ///< each a value, or several of a multivalued key
    /// A condition whose outcome on these samples says nothing of other values: one a condition.
    std::vector<bool> isOpen;
};

/// The texts that an operand matches; empty for one that is compared with ARNs and is none.
std::optional<TextPattern> patternOf(const PreparedCondition &condition,
                                     const std::string &operand);

/// conditions: all on the key. resolved: operands that hold policy variables, as they come out for
/// somebody. earliest: seconds since 1970 before which no request comes, for keys of time.
SampleValues sampleValuesOf(const ConditionKey &key,
                            const std::vector<const PreparedCondition *> &conditions,
                            const std::vector<std::string> &resolved, std::int64_t earliest);

} // namespace vaultlock::policy
