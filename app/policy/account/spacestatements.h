// SPDX-License-Identifier: GPL-3.0-or-later

// The statements of the policies as claims about the cells of a space.
#pragma once

#include "policy/account/cellspace.h"
#include "policy/account/keydimension.h"
#include "policy/account/placedstatements.h"
#include "policy/account/representatives.h"
#include "policy/decision/request.h"

#include <memory_resource>
#include <optional>
#include <span>
#include <vector>

namespace vaultlock::policy {

/// One statement as claims about cells. One with a policy variable that comes out differently for
/// different requesters is several.
struct StatementCells
{
    std::size_t policy = 0;
    std::size_t statement = 0; ///< its index in the policy
    Effect effect = Effect::Unknown;
    Conjunction applies;
};

/// Who can ask, with what, and of which vault: what statements are claims about.
struct SpaceDimensions
{
    static constexpr std::size_t action = 0;
    static constexpr std::size_t requester = 1;

    std::span<const Representative> requesters;
    /// Of each, with nothing but what follows; none where nobody is told apart.
    std::span<const Request> requests;
    std::span<const KeyDimension> keys;
    const AccountedVault &vault;
};

class SpaceStatements
{
public:
    /// memory outlives it.
    explicit SpaceStatements(std::pmr::memory_resource *memory)
        : m_claims(memory)
        , m_cells(memory)
        , m_asIfOfVault(memory)
    {
    }

    /// Adds what it claims to the cells, which have the dimensions already. Once for each
    /// statement, in their order.
    void add(const PlacedStatement &placed, const SpaceDimensions &dimensions, CellSpace &cells);
    void reserve(std::size_t count);

    std::span<const StatementCells> all() const { return m_cells; }
    // index: in the order in which they were added.
    /// Several where a policy variable makes several of it.
    std::span<const StatementCells> cellsOf(std::size_t index) const;
    /// What a statement about other vaults only would do if its Resource were this one; null for
    /// all others.
    const StatementCells *asIfOfVault(std::size_t index) const;
    /// The requesters whom its Principal or NotPrincipal means.
    const Literal &meant(std::size_t index) const { return m_claims[index].meant; }
    /// The requesters for whom its Resource is the vault.
    const Literal &ofVault(std::size_t index) const { return m_claims[index].ofVault; }

private:
    class Adding;
    struct Claims
    {
        std::size_t firstCells = 0; ///< in m_cells
        std::size_t cellsCount = 0;
        Literal meant = {};
        Literal ofVault = {};
        std::optional<std::size_t> asIfOfVault = {}; ///< in m_asIfOfVault
    };

    std::pmr::vector<Claims> m_claims; ///< of each statement
    std::pmr::vector<StatementCells> m_cells;
    std::pmr::vector<StatementCells> m_asIfOfVault;
};

} // namespace vaultlock::policy
