// SPDX-License-Identifier: GPL-3.0-or-later

// Who can do what with a vault, as a table.
#pragma once

#include "policy/linter.h"
#include "policy/meaning/asker.h"
#include "policy/meaning/explanation.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vaultlock::policy {

struct WhoWhatRow
{
    /// Of those that the policy does not name; nothing for one that it names.
    std::optional<Asker> asker;
    std::string principal; ///< its ARN; empty for Anonymous

    friend bool operator==(const WhoWhatRow &, const WhoWhatRow &) = default;
};

/// More rows of named principals are nothing to look at.
inline constexpr std::size_t mostNamedPrincipals = 12;

struct WhoWhat
{
    bool isAccessPolicyJoined = false; ///< else it is the lock policy alone
    bool hasNoAccessPolicy = false;    ///< the vault is known to have none
    std::vector<std::string> actions;  ///< the columns, without `glacier:`
    std::vector<WhoWhatRow> rows;
    /// A row, a column: from day 0 on; one stretch where the age does not matter.
    std::vector<std::vector<std::vector<ExplainedInterval>>> cells;
    /// A row, a column: for what the cell does not decide there is no other policy that could allow
    /// it. Never so by the lock policy alone.
    std::vector<std::vector<bool>> isElseRefused;

    friend bool operator==(const WhoWhat &, const WhoWhat &) = default;
};

/// Makes it cell by cell, by the lock policy joined with the vault's access policy where that is
/// known.
class WhoWhatMaker
{
public:
    WhoWhatMaker(std::string text, const std::optional<ChosenVault> &vault);
    ~WhoWhatMaker();
    WhoWhatMaker(WhoWhatMaker &&) noexcept;
    WhoWhatMaker &operator=(WhoWhatMaker &&) noexcept;

    bool isReadable() const;
    /// Decides one cell; true where all is done.
    bool proceed();
    WhoWhat take() &&;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// All at once; empty where the text cannot be read. Pure.
WhoWhat whoWhatOf(std::string_view text, const std::optional<ChosenVault> &vault);

} // namespace vaultlock::policy
