#include "policy/account/requestspace.h"

#include "policy/account/requesterquestions.h"
#include "policy/decision/principalmatch.h"
#include "policy/decision/resourcematch.h"
#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <map>

namespace vaultlock::policy {

namespace {

/// Of 64 a word: far more than a policy of 20 KB can ask for.
constexpr std::size_t mostCells = 20'000;

/// Keys whose values follow from the vault.
bool followsFromVault(std::string_view lowerCaseKey)
{
    return lowerCaseKey == "aws:resourceaccount" || lowerCaseKey == "aws:requestedregion";
}

bool isDerived(std::string_view lowerCaseKey)
{
    return followsFromRequester(lowerCaseKey) || followsFromVault(lowerCaseKey);
}

/// The name under which the conditions on a key are gathered: the clock has two.
std::string gatheringKeyOf(const Condition &condition)
{
    std::string key = lowered(condition.keyName);
    return key == epochTimeKey ? std::string(currentTimeKey) : key;
}

bool isOfClock(const Condition &condition)
{
    return condition.key.key && (condition.key.key->name == "aws:CurrentTime" ||
                                 condition.key.key->name == "aws:EpochTime");
}

/// Whether both are on the same key; case does not count, in a tag's either.
bool isOneDimension(const Condition &one, const Condition &other)
{
    if (isOfClock(one) && isOfClock(other))
        return true;
    return one.key.key == other.key.key &&
           (one.key.key ? isSameIgnoringCase(one.key.tag, other.key.tag)
                        : isSameIgnoringCase(one.keyName, other.keyName));
}

/// A condition whose variables have a value in every request, and the same one for one requester.
bool areVariablesKnown(const PreparedCondition &condition)
{
    const auto keys = condition.variableKeys();
    return std::all_of(keys.begin(), keys.end(),
                       [](const std::string &key) { return isDerived(key); });
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

std::string rootOf(std::string_view partition, std::string_view account)
{
    return "arn:" + std::string(partition.empty() ? "aws" : partition) +
           ":iam::" + std::string(account) + ":root";
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

ActionSet actionsOfVaults()
{
    ActionSet actions;
    for (const Action &action : glacierActions()) {
        if (action.scope == ActionScope::Vault)
            actions = actions | ActionSet::of(action.name);
    }
    return actions;
}

} // namespace

RequestSpace::RequestSpace(std::vector<const PolicyModel *> policies, AccountedVault vault)
    : m_policies(std::move(policies))
    , m_vault(std::move(vault))
{
    place();
    m_isWorkable = makeRequesters();
    m_cells.addDimension(glacierActions().size());
    m_cells.addDimension(std::max<std::size_t>(m_requesters.size(), 1));
    if (!m_isWorkable)
        return;
    makeKeys();
    if (!m_isWorkable)
        return;
    makeStatements();
    makeImpossible();
}

void RequestSpace::place()
{
    std::size_t statements = 0;
    std::size_t conditions = 0;
    for (const PolicyModel *policy : m_policies) {
        statements += policy->statements.size();
        for (const StatementModel &statement : policy->statements)
            conditions += statement.conditions.size();
    }
    m_placed.reserve(statements);
    m_conditions.reserve(conditions);
    for (const PolicyModel *policy : m_policies) {
        for (const StatementModel &statement : policy->statements) {
            m_placed.push_back(
                {&statement, policy->hasVariables, m_conditions.size(), m_prepared.size()});
            for (const Condition &condition : statement.conditions) {
                PlacedCondition &placed = m_conditions.emplace_back();
                placed.numeric = numericCondition(condition);
                if (placed.numeric)
                    continue;
                placed.prepared = m_prepared.size();
                if (m_prepared.empty()) // pointers into it are kept while the keys are made
                    m_prepared.reserve(conditions);
                m_prepared.emplace_back(condition, policy->hasVariables);
                ++m_placed.back().preparedCount;
            }
        }
    }
}

std::span<const PreparedCondition> RequestSpace::preparedOf(const PlacedStatement &placed) const
{
    return std::span(m_prepared).subspan(placed.firstPrepared, placed.preparedCount);
}

/// Nobody is told apart by statements about everybody that look at nothing but what is stored and
/// how the vault is tagged: most locks are made of those.
bool RequestSpace::tellsRequestersApart() const
{
    const auto isVariable = [](std::string_view text) {
        return text.find("${") != std::string_view::npos;
    };
    for (const PlacedStatement &placed : m_placed) {
        const StatementModel &model = *placed.model;
        if (!model.isComplete || model.principals.isNegated || !model.principals.isEveryone)
            return true;
        for (const ScalarValue &value : model.resources.values) {
            if (isVariable(value.text))
                return true;
        }
        for (const Condition &condition : model.conditions) {
            if (!condition.isAge() && !condition.isVaultTag())
                return true;
            for (const ScalarValue &value : condition.values) {
                if (placed.hasVariables && isVariable(value.text))
                    return true;
            }
        }
    }
    return false;
}

bool RequestSpace::makeRequesters()
{
    const auto arn = arnPartsOf(m_vault.arn);
    const std::string_view account = arn ? arn->account() : std::string_view();
    const std::string_view partition = arn ? arn->partition() : std::string_view();
    if (!tellsRequestersApart()) {
        m_requesters.push_back({Representative::Kind::Root, rootOf(partition, account), false});
        return true;
    }
    std::vector<AskingStatement> asking;
    asking.reserve(m_placed.size());
    for (const PlacedStatement &placed : m_placed)
        asking.push_back({placed.model, preparedOf(placed), placed.hasVariables});
    const RequesterQuestions questions = requesterQuestionsOf(asking, m_vault);
    auto requesters = representativesOf(m_policies, questions, partition, account);
    if (!requesters)
        return false;
    m_requesters = std::move(*requesters);
    m_requests.reserve(m_requesters.size());
    for (const Representative &requester : m_requesters)
        m_requests.emplace_back(requester.principal, std::string_view(), m_vault.arn);
    return true;
}

/// The conditions on each key, in the order in which the policies first look at it.
std::vector<RequestSpace::GatheredKey> RequestSpace::gatherKeys()
{
    std::vector<GatheredKey> gathered;
    const auto gatheredOf = [&](const Condition &condition) -> GatheredKey & {
        for (GatheredKey &one : gathered) {
            if (isOneDimension(*one.first, condition))
                return one;
        }
        return gathered.emplace_back(GatheredKey{&condition, {}, {}});
    };
    for (const PlacedStatement &statement : m_placed) {
        for (std::size_t i = 0; i < statement.model->conditions.size(); ++i) {
            const Condition &condition = statement.model->conditions[i];
            PlacedCondition &placed = m_conditions[statement.firstCondition + i];
            if (!placed.numeric && isDerived(m_prepared[placed.prepared].key()))
                continue;
            GatheredKey &one = gatheredOf(condition);
            placed.dimension = static_cast<std::size_t>(&one - gathered.data());
            placed.isOnKey = true;
            if (placed.numeric) {
                placed.numeric->addBoundsTo(one.numbers);
                continue;
            }
            placed.row = one.conditions.size();
            one.conditions.push_back(&m_prepared[placed.prepared]);
        }
    }
    return gathered;
}

void RequestSpace::makeKeys()
{
    std::vector<GatheredKey> gathered = gatherKeys();
    std::size_t cells = 0;
    m_keys.reserve(gathered.size());
    for (GatheredKey &one : gathered) {
        KeyDimension dimension =
            keyDimensionOf(gatheringKeyOf(*one.first), one.first->key.key, one.conditions,
                           std::move(one.numbers), m_requests, m_vault);
        cells += dimension.isTooMuch ? mostCells + 1 : dimension.cellCount();
        dimension.dimension = m_cells.addDimension(std::max<std::size_t>(dimension.cellCount(), 1));
        m_keys.push_back(std::move(dimension));
    }
    for (PlacedCondition &placed : m_conditions) {
        if (placed.isOnKey)
            placed.dimension = m_keys[placed.dimension].dimension;
    }
    m_isWorkable = cells <= mostCells;
}

const KeyDimension *RequestSpace::keyNamed(std::string_view lowerCaseKey) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const KeyDimension &key) {
        return key.key == lowerCaseKey;
    });
    return found == m_keys.end() ? nullptr : &*found;
}

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

std::size_t RequestSpace::dimensionOf(std::size_t policy, std::size_t statement,
                                      std::size_t condition) const
{
    return m_conditions[placed(policy, statement).firstCondition + condition].dimension;
}

bool RequestSpace::leavesOut(std::size_t policy, std::size_t statement, std::size_t condition,
                             std::size_t requester) const
{
    const PlacedCondition &one = m_conditions[placed(policy, statement).firstCondition + condition];
    return one.dimension == requesterDimension && !m_requests.empty() &&
           m_prepared[one.prepared].holds(m_requests[requester]) == Truth::False;
}

bool RequestSpace::isMeant(std::size_t policy, std::size_t statement, std::size_t requester) const
{
    return m_cells.holds(placed(policy, statement).meant, requester);
}

Truth RequestSpace::resourceOf(std::size_t policy, std::size_t statement) const
{
    const Literal &ofVault = placed(policy, statement).ofVault;
    const Box box = m_cells.everything();
    return m_cells.isEverywhere(box, ofVault, true) ? Truth::True
           : m_cells.isNowhere(box, ofVault, false) ? Truth::False
                                                    : Truth::Undecided;
}

Box RequestSpace::everything() const
{
    static const ActionSet ofVaults = actionsOfVaults();
    Box box = m_cells.everything();
    m_cells.keepBits(box, actionDimension, ofVaults.bits());
    return box;
}

Request RequestSpace::requestIn(const Box &box) const
{
    const std::size_t action = m_cells.firstCell(box, actionDimension);
    const std::size_t requester = m_cells.firstCell(box, requesterDimension);
    Request request(m_requesters[requester].principal,
                    "glacier:" + std::string(glacierActions()[action].name), m_vault.arn);
    for (const KeyDimension &key : m_keys) {
        const std::size_t cell = m_cells.firstCell(box, key.dimension);
        if (cell >= key.firstSample() && cell < key.cellCount())
            request.setContext(key.key, key.valuesAt(cell));
        else if (key.known && key.known->presence != KeyPresence::Some)
            request.setContext(key.key, {}); // what is not said would be unknown, not absent
    }
    return request;
}

} // namespace vaultlock::policy
