// SPDX-License-Identifier: GPL-3.0-or-later

// Answers what a policy, with the vault's access policy, decides on one request.
#pragma once

#include "policy/decision/joineddecision.h"
#include "policy/linter.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

struct WhatIfQuestion
{
    std::string principal; ///< as Requester::fromText() takes it
    std::string action;    ///< with `glacier:`
    std::string vaultArn;
    std::optional<int> age; ///< in days, of the archive
    std::vector<VaultTag> tags;
    std::string now = {}; ///< when it is asked, as policies have it: ISO 8601, UTC; empty: not said
};

struct WhatIfAnswer
{
    JoinedAnswer joined;
    PolicyDoubt doubt = PolicyDoubt::None;
    /// For each entry of joined.lock.trace, and of the access policy's: operator and key of the
    /// condition that it names; empty without one.
    std::vector<std::string> lockConditions;
    std::vector<std::string> accessConditions;
};

/// Reads its policies once. Pure.
class WhatIf
{
public:
    /// vault: what is known of it; its access policy takes part.
    WhatIf(std::string text, const std::optional<ChosenVault> &vault);
    ~WhatIf();
    WhatIf(WhatIf &&) noexcept;
    WhatIf &operator=(WhatIf &&) noexcept;

    /// JSON with statements that can be told.
    bool isReadable() const;
    bool hasAccessPolicy() const;
    WhatIfAnswer answer(const WhatIfQuestion &question) const;
    /// Where the lock policy's statement stands in its text.
    std::optional<Span> statementSpan(std::size_t statement) const;

private:
    struct ReadPolicy;
    std::unique_ptr<ReadPolicy> m_lock;
    std::unique_ptr<ReadPolicy> m_access;
};

Request requestFor(const WhatIfQuestion &question);

} // namespace vaultlock::policy
