#include "policy/account/requestspace.h"

#include "policy/account/requesterquestions.h"
#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// Of 64 a word: far more than a policy of 20 KB can ask for.
constexpr std::size_t mostCells = 20'000;

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

std::string rootOf(std::string_view partition, std::string_view account)
{
    return "arn:" + std::string(partition.empty() ? "aws" : partition) +
           ":iam::" + std::string(account) + ":root";
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
            if (!placed.numeric && isDerivedKey(m_prepared[placed.prepared].key()))
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
