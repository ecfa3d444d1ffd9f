// SPDX-License-Identifier: GPL-3.0-or-later

// The requests that can be made of one vault, cut into cells as finely as some policies look at
// them.
#pragma once

#include "policy/account/cellspace.h"
#include "policy/account/keydimension.h"
#include "policy/account/placedstatements.h"
#include "policy/account/representatives.h"
#include "policy/account/spacestatements.h"
#include "policy/decision/request.h"
#include "policy/model/policymodel.h"

#include <array>
#include <cstddef>
#include <memory_resource>
#include <optional>
#include <span>
#include <vector>

namespace vaultlock::policy {

class RequestSpace
{
public:
    /// Of one policy, or of two (other null without it), which outlive it.
    RequestSpace(const PolicyModel &policy, const PolicyModel *other, AccountedVault vault);
    RequestSpace(const RequestSpace &) = delete;
    RequestSpace &operator=(const RequestSpace &) = delete;

    static constexpr std::size_t actionDimension = SpaceDimensions::action;
    static constexpr std::size_t requesterDimension = SpaceDimensions::requester;

    /// False where the policies ask for too many cells: nothing can be told.
    bool isWorkable() const { return m_isWorkable; }
    const CellSpace &cells() const { return m_cells; }
    /// Root of the vault's account first; alone, where the policies cannot tell anybody apart: then
    /// it stands for all.
    std::span<const Representative> requesters() const { return m_requesters; }
    std::span<const KeyDimension> keys() const { return m_keys; }
    /// lowerCaseKey: aws:EpochTime is asked for as aws:CurrentTime. Null where no policy looks at
    /// it.
    const KeyDimension *keyNamed(std::string_view lowerCaseKey) const;
    bool isVaultTag(std::size_t dimension) const;
    std::span<const StatementCells> statements() const { return m_statements.all(); }
    /// Those of one statement: several where a policy variable makes several of it.
    std::span<const StatementCells> cellsOf(std::size_t policy, std::size_t statement) const;
    /// What a statement about other vaults only would do if its Resource were this one; null for
    /// all others. For what there is to say of the statement by itself.
    const StatementCells *asIfOfVault(std::size_t policy, std::size_t statement) const;
    /// What no request is: a deletion without an age, a signed request without its signer … Made
    /// when first asked for, as of most locks everything can be told without a search: not for
    /// several threads, and literals move.
    std::span<const Conjunction> impossible() const;
    const AccountedVault &vault() const { return m_vault; }

    /// Where one condition of a statement is decided: a key's dimension, or requesterDimension.
    std::size_t dimensionOf(std::size_t policy, std::size_t statement, std::size_t condition) const;
    /// Whether the condition certainly does not hold for a requester, of a key that follows from
    /// who asks.
    bool leavesOut(std::size_t policy, std::size_t statement, std::size_t condition,
                   std::size_t requester) const;
    /// Whether the statement's Principal or NotPrincipal certainly means the requester.
    bool isMeant(std::size_t policy, std::size_t statement, std::size_t requester) const;

    /// Whether its resource is the vault: undecided where that depends on who asks.
    Truth resourceOf(std::size_t policy, std::size_t statement) const;

    /// Every request that a vault's policy can be about.
    Box everything() const;
    /// The first point of the box as a request, with all that it carries.
    Request requestIn(const Box &box) const;

private:
    struct GatheredKey
    {
        const Condition *first;
        std::vector<const PreparedCondition *> conditions; ///< to be tabulated
        std::pmr::vector<double> numbers;                  ///< of all others
    };

    RequestSpace(std::span<const PolicyModel *const> policies, AccountedVault vault);
    bool makeRequesters(std::span<const PolicyModel *const> policies);
    std::pmr::vector<GatheredKey> gatherKeys();
    bool makeKeys();
    void makeStatements();
    SpaceDimensions dimensions() const;

    /// For what is made once and lives as long as the space: taken end to end, from the heap only
    /// where this is too little, and given back all at once. A lock of one statement needs half of
    /// it, in some twenty pieces, each of which would cost more to allocate than to fill.
    std::array<std::byte, 3072> m_near;
    mutable std::pmr::monotonic_buffer_resource m_memory{m_near.data(), m_near.size()};

    AccountedVault m_vault;
    PlacedStatements m_placed;
    bool m_isWorkable = false;
    std::pmr::vector<Representative> m_requesters{&m_memory};
    std::vector<Request> m_requests; ///< of each, with nothing but what follows; none where nobody
                                     ///< is told apart
    std::pmr::vector<KeyDimension> m_keys{&m_memory};
    mutable CellSpace m_cells{&m_memory};
    SpaceStatements m_statements{&m_memory};
    mutable std::optional<std::pmr::vector<Conjunction>> m_impossible;
};

} // namespace vaultlock::policy
