// The statements of the policies as claims about the space's cells, and what no request is.
#include "policy/account/requestspace.h"
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

/// What nobody carries who does not sign (IAM user guide, the keys' Availability).
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

/// The Resource is that vault's ARN and nothing else.
bool isJust(std::string_view vaultArn, const Resources &resources)
{
    return !resources.isNegated && resources.values.size() == 1 &&
           resources.values.front().text == vaultArn;
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

} // namespace

void RequestSpace::makeStatements()
{
    m_cells.reserve(m_placed.size() * 3 + 2 * m_keys.size(), m_placed.size() * 16 + 32);
    m_statements.reserve(m_placed.size());
    std::size_t policy = 0;
    std::size_t end = m_policies.front()->statements.size();
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        while (i == end)
            end += m_policies[++policy]->statements.size();
        addStatement(policy, m_placed[i]);
    }
}

const RequestSpace::PlacedStatement &RequestSpace::placed(std::size_t policy,
                                                          std::size_t statement) const
{
    return m_placed[statement + (policy == 0 ? 0 : m_policies.front()->statements.size())];
}

std::vector<Truth> RequestSpace::meantBy(const PlacedStatement &placed) const
{
    const StatementModel &model = *placed.model;
    const PreparedPrincipals principals(model.principals, model.effect);
    std::vector<Truth> result;
    for (const Request &request : m_requests) {
        const auto match = principals.match(request.requester());
        const bool isLeft = model.effect == Effect::Allow && match.isByAccount;
        result.push_back(isLeft ? Truth::False : match.isMeant);
    }
    return result;
}

std::vector<Truth> RequestSpace::resourcesOf(const PlacedStatement &placed) const
{
    const Resources &values = placed.model->resources;
    const bool isJustThis =
        !values.isNegated && values.values.size() == 1 && values.values.front().text == m_vault.arn;
    if (isJustThis)
        return std::vector<Truth>(m_requesters.size(), Truth::True);
    const PreparedResources resources(values, placed.hasVariables);
    const auto match = [&](const Request &request, bool isOneOfMany) {
        return m_vault.isChosen ? resources.match(request, isOneOfMany)
                                : resources.matchSomeVault(request);
    };
    if (m_requests.empty())
        return {match(Request({}, {}, m_vault.arn), false)};
    std::vector<Truth> result;
    for (std::size_t i = 0; i < m_requests.size(); ++i)
        result.push_back(match(m_requests[i], m_requesters[i].isOneOfMany));
    return result;
}

bool RequestSpace::varies(const PlacedStatement &placed) const
{
    for (std::size_t i = 0; i < placed.model->conditions.size(); ++i) {
        const PlacedCondition &condition = m_conditions[placed.firstCondition + i];
        if (condition.numeric || condition.dimension == requesterDimension)
            continue;
        const PreparedCondition &prepared = m_prepared[condition.prepared];
        if (prepared.hasVariables() && areVariablesKnown(prepared))
            return true;
    }
    return false;
}

/// One about everybody: only its resource is asked for.
void RequestSpace::addPlainStatement(std::size_t policy, PlacedStatement &placed)
{
    const bool isJustThis = isJust(m_vault.arn, placed.model->resources);
    const Truth ofVault = isJustThis ? Truth::True : resourcesOf(placed).front();
    placed.meant = m_cells.addClaim(requesterDimension);
    placed.ofVault = m_cells.addClaim(requesterDimension);
    m_cells.setBits(placed.meant, 1);
    m_cells.setCell(placed.ofVault, 0, ofVault == Truth::True, ofVault != Truth::False);
    placed.firstCells = m_statements.size();
    placed.cellsCount = 1;
    m_statements.push_back(makeCells(policy, placed, std::span(&ofVault, 1), nullptr));
    if (ofVault == Truth::False && !placed.model->resources.isNegated) {
        placed.asIfOfVault = m_asIfOfVault.size();
        const Truth isSo = Truth::True;
        m_asIfOfVault.push_back(makeCells(policy, placed, std::span(&isSo, 1), nullptr));
    }
}

/// A statement that is not complete is undecided for everybody.
void RequestSpace::addStatement(std::size_t policy, PlacedStatement &placed)
{
    if (m_requests.empty())
        return addPlainStatement(policy, placed);
    const std::vector<Truth> meant = meantBy(placed);
    const std::vector<Truth> ofVault = resourcesOf(placed);
    std::vector<Truth> picked = meant;
    for (std::size_t i = 0; i < placed.model->conditions.size(); ++i) {
        const PlacedCondition &condition = m_conditions[placed.firstCondition + i];
        if (condition.dimension != requesterDimension)
            continue;
        for (std::size_t j = 0; j < m_requests.size(); ++j)
            picked[j] = both(picked[j], m_prepared[condition.prepared].holds(m_requests[j]));
    }
    placed.meant = m_cells.addClaim(requesterDimension);
    placed.ofVault = m_cells.addClaim(requesterDimension);
    std::vector<Truth> requesters = picked;
    for (std::size_t i = 0; i < meant.size(); ++i) {
        m_cells.setCell(placed.meant, i, meant[i] == Truth::True, meant[i] != Truth::False);
        m_cells.setCell(placed.ofVault, i, ofVault[i] == Truth::True, ofVault[i] != Truth::False);
        requesters[i] = placed.model->isComplete ? both(picked[i], ofVault[i]) : Truth::Undecided;
    }
    placed.firstCells = m_statements.size();
    const bool isVarying = varies(placed);
    for (std::size_t i = 0; isVarying && i < requesters.size(); ++i) {
        std::vector<Truth> one(requesters.size(), Truth::False);
        one[i] = requesters[i];
        if (one[i] != Truth::False)
            m_statements.push_back(makeCells(policy, placed, one, &m_requests[i]));
    }
    if (!isVarying)
        m_statements.push_back(makeCells(policy, placed, requesters, nullptr));
    placed.cellsCount = m_statements.size() - placed.firstCells;
    const bool isOfOthers = placed.model->isComplete && !placed.model->resources.isNegated &&
                            std::all_of(ofVault.begin(), ofVault.end(),
                                        [](Truth truth) { return truth == Truth::False; });
    if (isOfOthers) {
        placed.asIfOfVault = m_asIfOfVault.size();
        m_asIfOfVault.push_back(makeCells(policy, placed, picked, nullptr));
    }
}

bool RequestSpace::isOn(const PlacedStatement &placed, const KeyDimension &key) const
{
    for (std::size_t i = 0; i < placed.model->conditions.size(); ++i) {
        if (m_conditions[placed.firstCondition + i].dimension == key.dimension)
            return true;
    }
    return false;
}

StatementCells RequestSpace::makeCells(std::size_t policy, const PlacedStatement &placed,
                                       std::span<const Truth> requesters, const Request *varying)
{
    const StatementModel &model = *placed.model;
    if (model.isComplete)
        m_cells.setBits(m_cells.addLiteral(actionDimension), model.actions.reached.bits());
    const bool areAll = std::all_of(requesters.begin(), requesters.end(),
                                    [](Truth truth) { return truth == Truth::True; });
    if (!areAll) {
        const Literal who = m_cells.addLiteral(requesterDimension);
        for (std::size_t i = 0; i < requesters.size(); ++i)
            m_cells.setCell(who, i, requesters[i] == Truth::True, requesters[i] != Truth::False);
    }
    for (const KeyDimension &key : m_keys) {
        if (model.isComplete && isOn(placed, key))
            addKeyLiteral(placed, key, varying);
    }
    return {policy, model.index, model.effect, m_cells.endConjunction()};
}

Truth RequestSpace::truthOf(const PlacedCondition &condition, const KeyDimension &key,
                            std::size_t cell, const Request *varying) const
{
    const PreparedCondition &prepared = m_prepared[condition.prepared];
    if (prepared.hasVariables() && !areVariablesKnown(prepared))
        return Truth::Undecided;
    if (prepared.hasVariables() && varying)
        return key.truthAt(cell, prepared, *varying);
    return key.truths[condition.row][cell];
}

void RequestSpace::addKeyLiteral(const PlacedStatement &placed, const KeyDimension &key,
                                 const Request *varying)
{
    const Literal literal = m_cells.addLiteral(key.dimension);
    const std::size_t count = placed.model->conditions.size();
    const PlacedCondition &first = m_conditions[placed.firstCondition];
    if (count == 1 && first.numeric) { // what most statements have
        return first.numeric->eachRange(key, [&](const CellRange &range) {
            m_cells.setCells(literal, range.first, range.second);
        });
    }
    std::vector<const PlacedCondition *> on;
    for (std::size_t i = 0; i < count; ++i) {
        const PlacedCondition &condition = m_conditions[placed.firstCondition + i];
        if (condition.dimension == key.dimension)
            on.push_back(&condition);
    }
    std::vector<Truth> truths(key.cellCount(), Truth::True);
    for (const PlacedCondition *condition : on) {
        if (!condition->numeric) {
            for (std::size_t cell = 0; cell < truths.size(); ++cell)
                truths[cell] = both(truths[cell], truthOf(*condition, key, cell, varying));
            continue;
        }
        std::vector<Truth> one(truths.size(), Truth::False);
        condition->numeric->eachRange(key, [&](const CellRange &range) {
            std::fill(one.begin() + static_cast<std::ptrdiff_t>(range.first),
                      one.begin() + static_cast<std::ptrdiff_t>(range.second), Truth::True);
        });
        for (std::size_t cell = 0; cell < truths.size(); ++cell)
            truths[cell] = both(truths[cell], one[cell]);
    }
    for (std::size_t cell = 0; cell < truths.size(); ++cell)
        m_cells.setCell(literal, cell, truths[cell] == Truth::True, truths[cell] != Truth::False);
}

std::span<const StatementCells> RequestSpace::cellsOf(std::size_t policy,
                                                      std::size_t statement) const
{
    const PlacedStatement &one = placed(policy, statement);
    return std::span(m_statements).subspan(one.firstCells, one.cellsCount);
}

const StatementCells *RequestSpace::asIfOfVault(std::size_t policy, std::size_t statement) const
{
    const PlacedStatement &one = placed(policy, statement);
    return one.asIfOfVault ? &m_asIfOfVault[*one.asIfOfVault] : nullptr;
}

/// No request for one of the actions (of the requesters) has the key, or lacks it.
void RequestSpace::forbid(std::size_t dimension, std::uint64_t which, const KeyDimension &key,
                          bool isAbsent)
{
    m_cells.setBits(m_cells.addLiteral(dimension), which);
    const Literal present = m_cells.addLiteral(key.dimension);
    m_cells.setCells(present, isAbsent ? 0 : 1, isAbsent ? 1 : key.cellCount());
    m_impossible.push_back(m_cells.endConjunction());
}

void RequestSpace::forbidRequesters(bool areAnonymous, const KeyDimension &key, bool isAbsent)
{
    const Literal who = m_cells.addLiteral(requesterDimension);
    for (std::size_t i = 0; i < m_requesters.size(); ++i) {
        const bool isAnonymous = m_requesters[i].kind == Representative::Kind::Anonymous;
        m_cells.setCell(who, i, isAnonymous == areAnonymous, false);
    }
    const Literal present = m_cells.addLiteral(key.dimension);
    m_cells.setCells(present, isAbsent ? 0 : 1, isAbsent ? 1 : key.cellCount());
    m_impossible.push_back(m_cells.endConjunction());
}

void RequestSpace::makeImpossible()
{
    static const CarryingActions carrying = carryingActions();
    m_impossible.reserve(2 * m_keys.size());
    for (const KeyDimension &key : m_keys) {
        if (!key.canBeAbsent || !key.known)
            continue;
        if (key.isAge()) {
            forbid(actionDimension, carrying.noAge.bits(), key, false);
            forbid(actionDimension, carrying.deletion.bits(), key, true);
        } else if (key.isVaultTag()) {
            forbid(actionDimension, carrying.noTags.bits(), key, false);
            if (key.isKnownPresent)
                forbid(actionDimension, carrying.tags.bits(), key, true);
        } else if (isOfSigners(*key.known)) {
            forbidRequesters(true, key, false);
            if (key.known->presence == KeyPresence::Signed)
                forbidRequesters(false, key, true);
        }
    }
}

} // namespace vaultlock::policy
