// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/impossiblerequests.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// What nobody carries who does not sign.
bool isOfSigners(const ConditionKey &key)
{
    constexpr std::string_view stems[] = {"aws:Principal", "aws:MultiFactorAuth",
                                          "aws:TokenIssueTime", "aws:FederatedProvider",
                                          "aws:SourceIdentity"};
    return key.presence == KeyPresence::Signed ||
           std::any_of(std::begin(stems), std::end(stems), [&](std::string_view stem) {
               return key.name.substr(0, stem.size()) == stem;
           });
}

/// What requests for actions carry, by the catalogue.
struct CarryingActions
{
    ActionSet deletion = ActionSet::of("DeleteArchive");
    ActionSet noAge;
    ActionSet tags;
    ActionSet noTags;
};

CarryingActions carryingActions()
{
    CarryingActions carrying;
    for (const Action &action : glacierActions()) {
        const ActionSet one = ActionSet::of(action.name);
        if (!action.carriesAge)
            carrying.noAge = carrying.noAge | one;
        ActionSet &tags = action.carriesTags ? carrying.tags : carrying.noTags;
        tags = tags | one;
    }
    return carrying;
}

class Forbidding
{
public:
    Forbidding(const SpaceDimensions &dimensions, CellSpace &cells,
               std::pmr::vector<Conjunction> &forbidden)
        : m_dimensions(dimensions)
        , m_cells(cells)
        , m_forbidden(forbidden)
    {
    }

    void forbidOf(const KeyDimension &key)
    {
        static const CarryingActions carrying = carryingActions();
        if (!key.canBeAbsent || !key.known)
            return;
        if (key.isAge()) {
            forbid(carrying.noAge, key, false);
            forbid(carrying.deletion, key, true);
        } else if (key.isVaultTag()) {
            forbid(carrying.noTags, key, false);
            if (key.isKnownPresent)
                forbid(carrying.tags, key, true);
        } else if (isOfSigners(*key.known)) {
            forbidRequesters(true, key, false);
            if (key.known->presence == KeyPresence::Signed)
                forbidRequesters(false, key, true);
        }
    }

private:
    /// No request for one of the actions (of the requesters) has the key, or lacks it.
    void forbid(ActionSet actions, const KeyDimension &key, bool isAbsent)
    {
        m_cells.setBits(m_cells.addLiteral(SpaceDimensions::action), actions.bits());
        endWith(key, isAbsent);
    }

    void forbidRequesters(bool areAnonymous, const KeyDimension &key, bool isAbsent)
    {
        const Literal who = m_cells.addLiteral(SpaceDimensions::requester);
        for (std::size_t i = 0; i < m_dimensions.requesters.size(); ++i) {
            const bool isAnonymous =
                m_dimensions.requesters[i].kind == Representative::Kind::Anonymous;
            m_cells.setCell(who, i, isAnonymous == areAnonymous, false);
        }
        endWith(key, isAbsent);
    }

    void endWith(const KeyDimension &key, bool isAbsent)
    {
        const Literal present = m_cells.addLiteral(key.dimension);
        m_cells.setCells(present, isAbsent ? 0 : 1, isAbsent ? 1 : key.cellCount());
        m_forbidden.push_back(m_cells.endConjunction());
    }

    const SpaceDimensions &m_dimensions;
    CellSpace &m_cells;
    std::pmr::vector<Conjunction> &m_forbidden;
};

} // namespace

std::pmr::vector<Conjunction> impossibleRequests(const SpaceDimensions &dimensions,
                                                 CellSpace &cells,
                                                 std::pmr::memory_resource *memory)
{
    std::pmr::vector<Conjunction> forbidden(memory);
    forbidden.reserve(2 * dimensions.keys.size());
    Forbidding forbidding(dimensions, cells, forbidden);
    for (const KeyDimension &key : dimensions.keys)
        forbidding.forbidOf(key);
    return forbidden;
}

} // namespace vaultlock::policy
