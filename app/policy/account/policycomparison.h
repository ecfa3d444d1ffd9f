// SPDX-License-Identifier: GPL-3.0-or-later

// Where two policies of one vault decide differently: proved to be nowhere, or a request.
#pragma once

#include "policy/account/vaultaccount.h"

#include <optional>
#include <vector>

namespace vaultlock::policy {

/// A part of a box in which they differ: of all its requests.
struct DifferingBox
{
    Box box;
    bool isCertain = true; ///< false: one of them cannot be told there
};

class PolicyComparison
{
public:
    /// Both outlive it.
    PolicyComparison(const PolicyModel &before, const PolicyModel &after,
                     const AccountedVault &vault, std::size_t work = VaultAccount::usualWork);

    const VaultAccount &account() const { return m_account; }
    /// Which of the two has a statement that counts where none of the other does.
    enum class Direction : std::uint8_t {
        Forth, // the first
        Back,
    };
    /// A part of the box in which they decide differently for certain, else one in which they may;
    /// nothing where they are proved to decide alike (in both directions).
    std::optional<DifferingBox> differingIn(const Box &box, Direction direction) const;

private:
    struct Side
    {
        std::size_t policy;
        std::vector<bool> isShared; ///< a statement: the other policy has it as well
    };
    std::optional<DifferingBox> oneWay(const Side &one, const Side &other, Effect effect,
                                       const Box &box, bool certainly) const;

    VaultAccount m_account;
    Side m_before{0, {}};
    Side m_after{1, {}};
};

} // namespace vaultlock::policy
