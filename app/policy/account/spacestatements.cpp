// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/spacestatements.h"

#include "policy/decision/principalmatch.h"
#include "policy/decision/resourcematch.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// A condition whose variables have a value in every request, and the same one for one requester.
bool areVariablesKnown(const PreparedCondition &condition)
{
    const auto keys = condition.variableKeys();
    return std::all_of(keys.begin(), keys.end(),
                       [](const std::string &key) { return isDerivedKey(key); });
}

/// Of a key that follows from who asks. What else variables ask for may be anything.
Truth holdsFor(const Request &request, const PreparedCondition &condition)
{
    const bool isOpen = condition.hasVariables() && !areVariablesKnown(condition) &&
                        request.lookup(condition.key()).state != KeyValues::State::Absent;
    return isOpen ? Truth::Undecided : condition.holds(request);
}

/// The Resource is that vault's ARN and nothing else.
bool isJust(std::string_view vaultArn, const Resources &resources)
{
    return !resources.isNegated && resources.values.size() == 1 &&
           resources.values.front().text == vaultArn;
}

bool isEach(std::span<const Truth> truths, Truth truth)
{
    return std::all_of(truths.begin(), truths.end(), [&](Truth one) { return one == truth; });
}

} // namespace

/// Of one statement.
class SpaceStatements::Adding
{
public:
    Adding(const PlacedStatement &placed, const SpaceDimensions &dimensions, CellSpace &cells)
        : m_placed(placed)
        , m_model(*placed.model)
        , m_dimensions(dimensions)
        , m_cells(cells)
    {
    }

    void addTo(SpaceStatements &all)
    {
        Claims claims;
        claims.firstCells = all.m_cells.size();
        if (m_dimensions.requests.empty())
            addPlain(all, claims);
        else
            addForRequesters(all, claims);
        claims.cellsCount = all.m_cells.size() - claims.firstCells;
        all.m_claims.push_back(claims);
    }

private:
    /// One about everybody: only its resource is asked for.
    void addPlain(SpaceStatements &all, Claims &claims)
    {
        const Truth ofVault = isJust(m_dimensions.vault.arn, m_model.resources)
                                  ? Truth::True
                                  : resourcesFor({}).front();
        claims.meant = m_cells.addClaim(SpaceDimensions::requester);
        claims.ofVault = m_cells.addClaim(SpaceDimensions::requester);
        m_cells.setBits(claims.meant, 1);
        m_cells.setCell(claims.ofVault, 0, ofVault == Truth::True, ofVault != Truth::False);
        all.m_cells.push_back(cellsFor(std::span(&ofVault, 1), nullptr));
        if (ofVault == Truth::False && !m_model.resources.isNegated) {
            claims.asIfOfVault = all.m_asIfOfVault.size();
            const Truth isSo = Truth::True;
            all.m_asIfOfVault.push_back(cellsFor(std::span(&isSo, 1), nullptr));
        }
    }

    /// A statement that is not complete is undecided for everybody.
    void addForRequesters(SpaceStatements &all, Claims &claims)
    {
        const std::span<const Request> requests = m_dimensions.requests;
        const std::vector<Truth> meant = meantOf(requests);
        const std::vector<Truth> ofVault = resourcesFor(requests);
        const std::vector<Truth> picked = pickedOf(requests, meant);
        claims.meant = m_cells.addClaim(SpaceDimensions::requester);
        claims.ofVault = m_cells.addClaim(SpaceDimensions::requester);
        std::vector<Truth> requesters = picked;
        for (std::size_t i = 0; i < meant.size(); ++i) {
            m_cells.setCell(claims.meant, i, meant[i] == Truth::True, meant[i] != Truth::False);
            m_cells.setCell(claims.ofVault, i, ofVault[i] == Truth::True,
                            ofVault[i] != Truth::False);
            requesters[i] = m_model.isComplete ? both(picked[i], ofVault[i]) : Truth::Undecided;
        }
        const bool isVarying = varies();
        for (std::size_t i = 0; isVarying && i < requesters.size(); ++i) {
            std::vector<Truth> one(requesters.size(), Truth::False);
            one[i] = requesters[i];
            if (one[i] != Truth::False)
                all.m_cells.push_back(cellsFor(one, &requests[i]));
        }
        if (!isVarying)
            all.m_cells.push_back(cellsFor(requesters, nullptr));
        if (m_model.isComplete && !m_model.resources.isNegated && isEach(ofVault, Truth::False)) {
            claims.asIfOfVault = all.m_asIfOfVault.size();
            all.m_asIfOfVault.push_back(cellsFor(picked, nullptr));
        }
    }

    std::vector<Truth> meantOf(std::span<const Request> requests) const
    {
        const PreparedPrincipals principals(m_model.principals, m_model.effect);
        std::vector<Truth> result;
        for (const Request &request : requests) {
            const auto match = principals.match(request.requester());
            const bool isLeft = m_model.effect == Effect::Allow && match.isByAccount;
            result.push_back(isLeft ? Truth::False : match.isMeant);
        }
        return result;
    }

    /// For one of everybody, where nobody is told apart.
    std::vector<Truth> resourcesFor(std::span<const Request> requests) const
    {
        const AccountedVault &vault = m_dimensions.vault;
        if (isJust(vault.arn, m_model.resources))
            return std::vector<Truth>(requests.size(), Truth::True);
        const PreparedResources resources(m_model.resources, m_placed.hasVariables);
        const auto match = [&](const Request &request, bool isOneOfMany) {
            return vault.isChosen ? resources.matchOpen(request, isOneOfMany)
                                  : resources.matchSomeVault(request);
        };
        if (requests.empty())
            return {match(Request({}, {}, vault.arn), false)};
        std::vector<Truth> result;
        for (std::size_t i = 0; i < requests.size(); ++i)
            result.push_back(match(requests[i], m_dimensions.requesters[i].isOneOfMany));
        return result;
    }

    /// Of those who are meant, by the conditions on who asks.
    std::vector<Truth> pickedOf(std::span<const Request> requests,
                                const std::vector<Truth> &meant) const
    {
        std::vector<Truth> picked = meant;
        for (const PlacedCondition &condition : m_placed.conditions) {
            for (std::size_t i = 0; !condition.key && i < requests.size(); ++i)
                picked[i] = both(picked[i], holdsFor(requests[i], *condition.prepared));
        }
        return picked;
    }

    bool varies() const
    {
        return std::any_of(m_placed.conditions.begin(), m_placed.conditions.end(),
                           [](const PlacedCondition &condition) {
                               return condition.prepared && condition.key &&
                                      condition.prepared->hasVariables() &&
                                      areVariablesKnown(*condition.prepared);
                           });
    }

    /// varying: for the policy variables; null where they have none.
    StatementCells cellsFor(std::span<const Truth> requesters, const Request *varying)
    {
        if (m_model.isComplete)
            m_cells.setBits(m_cells.addLiteral(SpaceDimensions::action),
                            m_model.actions.reached.bits());
        if (!isEach(requesters, Truth::True)) {
            const Literal who = m_cells.addLiteral(SpaceDimensions::requester);
            for (std::size_t i = 0; i < requesters.size(); ++i)
                m_cells.setCell(who, i, requesters[i] == Truth::True,
                                requesters[i] != Truth::False);
        }
        for (std::size_t key = 0; m_model.isComplete && key < m_dimensions.keys.size(); ++key) {
            const bool isOnKey =
                std::any_of(m_placed.conditions.begin(), m_placed.conditions.end(),
                            [&](const PlacedCondition &one) { return one.key == key; });
            if (isOnKey)
                addKeyLiteral(key, varying);
        }
        return {m_placed.policy, m_model.index, m_model.effect, m_cells.endConjunction()};
    }

    void addKeyLiteral(std::size_t index, const Request *varying)
    {
        const KeyDimension &key = m_dimensions.keys[index];
        const Literal literal = m_cells.addLiteral(key.dimension);
        const PlacedCondition &first = m_placed.conditions.front();
        if (m_placed.conditions.size() == 1 && first.numeric) { // what most statements have
            return first.numeric->eachRange(key, [&](const CellRange &range) {
                m_cells.setCells(literal, range.first, range.second);
            });
        }
        std::vector<Truth> truths(key.cellCount(), Truth::True);
        for (const PlacedCondition &condition : m_placed.conditions) {
            if (condition.key != index)
                continue;
            const std::vector<Truth> one = truthsOf(condition, key, varying);
            for (std::size_t cell = 0; cell < truths.size(); ++cell)
                truths[cell] = both(truths[cell], one[cell]);
        }
        for (std::size_t cell = 0; cell < truths.size(); ++cell)
            m_cells.setCell(literal, cell, truths[cell] == Truth::True,
                            truths[cell] != Truth::False);
    }

    /// In every cell.
    static std::vector<Truth> truthsOf(const PlacedCondition &condition, const KeyDimension &key,
                                       const Request *varying)
    {
        std::vector<Truth> truths(key.cellCount(), Truth::False);
        if (condition.numeric) {
            condition.numeric->eachRange(key, [&](const CellRange &range) {
                std::fill(truths.begin() + static_cast<std::ptrdiff_t>(range.first),
                          truths.begin() + static_cast<std::ptrdiff_t>(range.second), Truth::True);
            });
            return truths;
        }
        const PreparedCondition &prepared = *condition.prepared;
        if (!prepared.hasVariables())
            return key.truths[condition.row];
        if (!areVariablesKnown(prepared))
            return std::vector<Truth>(key.cellCount(), Truth::Undecided);
        if (!varying)
            return key.truths[condition.row];
        for (std::size_t cell = 0; cell < truths.size(); ++cell)
            truths[cell] = key.truthAt(cell, prepared, *varying);
        return truths;
    }

    const PlacedStatement &m_placed;
    const StatementModel &m_model;
    const SpaceDimensions &m_dimensions;
    CellSpace &m_cells;
};

void SpaceStatements::add(const PlacedStatement &placed, const SpaceDimensions &dimensions,
                          CellSpace &cells)
{
    Adding(placed, dimensions, cells).addTo(*this);
}

void SpaceStatements::reserve(std::size_t count)
{
    m_claims.reserve(count);
    m_cells.reserve(count);
}

std::span<const StatementCells> SpaceStatements::cellsOf(std::size_t index) const
{
    const Claims &claims = m_claims[index];
    return std::span(m_cells).subspan(claims.firstCells, claims.cellsCount);
}

const StatementCells *SpaceStatements::asIfOfVault(std::size_t index) const
{
    const Claims &claims = m_claims[index];
    return claims.asIfOfVault ? &m_asIfOfVault[*claims.asIfOfVault] : nullptr;
}

} // namespace vaultlock::policy
