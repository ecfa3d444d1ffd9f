#include "policy/account/requestspace.h"

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

/// A condition whose variables have a value in every request, and the same one for one requester.
bool areVariablesKnown(const PreparedCondition &condition)
{
    const auto keys = condition.variableKeys();
    return std::all_of(keys.begin(), keys.end(), [](const std::string &key) {
        return isDerived(key);
    });
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

} // namespace

RequestSpace::RequestSpace(std::vector<const PolicyModel *> policies, const AccountedVault &vault)
    : m_policies(std::move(policies))
    , m_vault(vault)
{
    prepare();
    m_isWorkable = makeRequesters();
    if (!m_isWorkable)
        return;
    m_cells.addDimension(glacierActions().size());
    m_cells.addDimension(m_requesters.size());
    makeKeys();
    if (!m_isWorkable)
        return;
    makeStatements();
    makeImpossible();
}

void RequestSpace::prepare()
{
    for (const PolicyModel *policy : m_policies) {
        auto &prepared = m_prepared.emplace_back();
        prepared.reserve(policy->statements.size());
        for (const StatementModel &statement : policy->statements) {
            PreparedStatement &one =
                prepared.emplace_back(PreparedStatement{&statement, policy->hasVariables, {}, {}, {}, {}, {}, 0, 0, {}});
            one.conditions.reserve(statement.conditions.size());
            for (const Condition &condition : statement.conditions)
                one.conditions.emplace_back(condition, policy->hasVariables);
        }
    }
}

bool RequestSpace::makeRequesters()
{
    std::vector<const PreparedCondition *> onRequesters;
    for (const auto &policy : m_prepared) {
        for (const PreparedStatement &statement : policy) {
            for (const PreparedCondition &condition : statement.conditions) {
                if (followsFromRequester(condition.key()))
                    onRequesters.push_back(&condition);
            }
        }
    }
    const auto arn = arnPartsOf(m_vault.arn);
    auto requesters = representativesOf(m_policies, onRequesters,
                                        arn ? arn->partition() : std::string_view(),
                                        arn ? arn->account() : std::string_view());
    if (!requesters)
        return false;
    m_requesters = std::move(*requesters);
    for (const Representative &requester : m_requesters)
        m_requests.emplace_back(requester.principal, std::string_view(), m_vault.arn);
    return true;
}

void RequestSpace::makeKeys()
{
    struct Gathered
    {
        const ConditionKey *known;
        std::vector<const PreparedCondition *> conditions;
    };
    std::map<std::string, Gathered> gathered;
    for (auto &policy : m_prepared) {
        for (PreparedStatement &statement : policy) {
            for (std::size_t i = 0; i < statement.conditions.size(); ++i) {
                const PreparedCondition &condition = statement.conditions[i];
                statement.rows.push_back(0);
                if (isDerived(condition.key()))
                    continue;
                Gathered &one = gathered[dimensionKeyOf(condition)];
                one.known = statement.model->conditions[i].key.key;
                statement.rows.back() = one.conditions.size();
                one.conditions.push_back(&condition);
            }
        }
    }
    std::size_t cells = 0;
    for (auto &[key, one] : gathered) {
        KeyDimension dimension =
            keyDimensionOf(key, one.known, one.conditions, m_requests, m_vault);
        cells += dimension.isTooMuch ? mostCells + 1 : dimension.cellCount();
        dimension.dimension = m_cells.addDimension(std::max<std::size_t>(dimension.cellCount(), 1));
        m_keys.push_back(std::move(dimension));
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
    for (std::size_t policy = 0; policy < m_prepared.size(); ++policy) {
        for (PreparedStatement &prepared : m_prepared[policy])
            addStatement(policy, prepared);
    }
}

/// Who is meant, and the conditions that follow from who asks, together.
std::vector<Truth> RequestSpace::requestersOf(PreparedStatement &prepared) const
{
    const StatementModel &model = *prepared.model;
    const PreparedPrincipals principals(model.principals, model.effect);
    const PreparedResources resources(model.resources, prepared.hasVariables);
    std::vector<Truth> result;
    for (const Request &request : m_requests) {
        const auto match = principals.match(request.requester());
        const bool isLeft = model.effect == Effect::Allow && match.isByAccount;
        Truth truth = isLeft ? Truth::False : match.isMeant;
        prepared.meant.push_back(truth);
        prepared.ofVault.push_back(m_vault.isChosen ? resources.match(request)
                                                    : resources.matchSomeVault(request));
        for (std::size_t i = 0; i < prepared.conditions.size(); ++i) {
            if (prepared.dimensions[i] == requesterDimension)
                truth = both(truth, prepared.conditions[i].holds(request));
        }
        result.push_back(truth);
    }
    return result;
}

/// A statement that is not complete is undecided for everybody.
std::vector<Truth> RequestSpace::withVault(const PreparedStatement &prepared,
                                           std::vector<Truth> requesters) const
{
    for (std::size_t i = 0; i < requesters.size(); ++i)
        requesters[i] = prepared.model->isComplete ? both(requesters[i], prepared.ofVault[i])
                                                   : Truth::Undecided;
    return requesters;
}

void RequestSpace::addStatement(std::size_t policy, PreparedStatement &prepared)
{
    bool varies = false;
    for (const PreparedCondition &condition : prepared.conditions) {
        const KeyDimension *key =
            isDerived(condition.key()) ? nullptr : keyNamed(dimensionKeyOf(condition));
        prepared.dimensions.push_back(key ? key->dimension : requesterDimension);
        varies = varies || (key && condition.hasVariables() && areVariablesKnown(condition));
    }
    const std::vector<Truth> meant = requestersOf(prepared);
    const std::vector<Truth> requesters = withVault(prepared, meant);
    prepared.firstCells = m_statements.size();
    for (std::size_t i = 0; varies && i < requesters.size(); ++i) {
        std::vector<Truth> one(requesters.size(), Truth::False);
        one[i] = requesters[i];
        if (one[i] != Truth::False)
            m_statements.push_back(makeCells(policy, prepared, one, &m_requests[i]));
    }
    if (!varies)
        m_statements.push_back(makeCells(policy, prepared, requesters, nullptr));
    prepared.cellsCount = m_statements.size() - prepared.firstCells;
    const bool isOfOthers = prepared.model->isComplete && !prepared.model->resources.isNegated &&
                            resourceOf(policy, prepared.model->index) == Truth::False;
    if (isOfOthers)
        prepared.asIfOfVault = makeCells(policy, prepared, meant, nullptr);
}

StatementCells RequestSpace::makeCells(std::size_t policy, const PreparedStatement &prepared,
                                       const std::vector<Truth> &requesters,
                                       const Request *varying)
{
    const StatementModel &model = *prepared.model;
    if (model.isComplete) {
        const Literal action = m_cells.addLiteral(actionDimension);
        for (std::size_t i = 0; i < glacierActions().size(); ++i)
            m_cells.setCell(action, i, model.actions.reached.contains(i), false);
    }
    const bool areAll = std::all_of(requesters.begin(), requesters.end(),
                                    [](Truth truth) { return truth == Truth::True; });
    if (!areAll) {
        const Literal who = m_cells.addLiteral(requesterDimension);
        for (std::size_t i = 0; i < requesters.size(); ++i)
            m_cells.setCell(who, i, requesters[i] == Truth::True, requesters[i] != Truth::False);
    }
    for (const KeyDimension &key : m_keys) {
        if (model.isComplete && std::find(prepared.dimensions.begin(), prepared.dimensions.end(),
                                          key.dimension) != prepared.dimensions.end())
            addKeyLiteral(prepared, key, varying);
    }
    return {policy, model.index, model.effect, m_cells.endConjunction()};
}

std::span<const StatementCells> RequestSpace::cellsOf(std::size_t policy,
                                                      std::size_t statement) const
{
    const PreparedStatement &prepared = m_prepared[policy][statement];
    return std::span(m_statements).subspan(prepared.firstCells, prepared.cellsCount);
}

const StatementCells *RequestSpace::asIfOfVault(std::size_t policy, std::size_t statement) const
{
    const auto &cells = m_prepared[policy][statement].asIfOfVault;
    return cells ? &*cells : nullptr;
}

void RequestSpace::addKeyLiteral(const PreparedStatement &prepared, const KeyDimension &key,
                                 const Request *varying)
{
    const Literal literal = m_cells.addLiteral(key.dimension);
    for (std::size_t cell = 0; cell < key.cellCount(); ++cell) {
        Truth truth = Truth::True;
        for (std::size_t i = 0; i < prepared.conditions.size(); ++i) {
            if (prepared.dimensions[i] != key.dimension)
                continue;
            const PreparedCondition &condition = prepared.conditions[i];
            Truth one = key.truths[prepared.rows[i]][cell];
            if (condition.hasVariables() && !areVariablesKnown(condition))
                one = Truth::Undecided;
            else if (condition.hasVariables() && varying)
                one = key.truthAt(cell, condition, *varying);
            truth = both(truth, one);
        }
        m_cells.setCell(literal, cell, truth == Truth::True, truth != Truth::False);
    }
}

/// No request is in both.
void RequestSpace::forbid(std::size_t dimension, const std::vector<bool> &which,
                          std::size_t otherDimension, const std::vector<bool> &others)
{
    const Literal first = m_cells.addLiteral(dimension);
    for (std::size_t i = 0; i < which.size(); ++i)
        m_cells.setCell(first, i, which[i], false);
    const Literal second = m_cells.addLiteral(otherDimension);
    for (std::size_t i = 0; i < others.size(); ++i)
        m_cells.setCell(second, i, others[i], false);
    m_impossible.push_back(m_cells.endConjunction());
}

void RequestSpace::makeImpossible()
{
    const auto actions = glacierActions();
    std::vector<bool> ageless;
    std::vector<bool> tagless;
    std::vector<bool> deletion;
    std::vector<bool> tagged;
    for (const Action &action : actions) {
        ageless.push_back(!action.carriesAge);
        tagless.push_back(!action.carriesTags);
        tagged.push_back(action.carriesTags);
        deletion.push_back(action.name == "DeleteArchive");
    }
    std::vector<bool> anonymous;
    std::vector<bool> signers;
    for (const Representative &requester : m_requesters) {
        anonymous.push_back(requester.kind == Representative::Kind::Anonymous);
        signers.push_back(requester.kind != Representative::Kind::Anonymous);
    }
    for (const KeyDimension &key : m_keys) {
        if (!key.canBeAbsent || !key.known)
            continue;
        std::vector<bool> absent(key.cellCount(), false);
        absent.front() = true;
        std::vector<bool> present(key.cellCount(), true);
        present.front() = false;
        if (key.isAge()) {
            forbid(actionDimension, ageless, key.dimension, present);
            forbid(actionDimension, deletion, key.dimension, absent);
        } else if (key.isVaultTag()) {
            forbid(actionDimension, tagless, key.dimension, present);
            if (key.isKnownPresent)
                forbid(actionDimension, tagged, key.dimension, absent);
        } else if (isOfSigners(*key.known)) {
            forbid(requesterDimension, anonymous, key.dimension, present);
            if (key.known->presence == KeyPresence::Signed)
                forbid(requesterDimension, signers, key.dimension, absent);
        }
    }
}

std::size_t RequestSpace::dimensionOf(std::size_t policy, std::size_t statement,
                                      std::size_t condition) const
{
    return m_prepared[policy][statement].dimensions[condition];
}

bool RequestSpace::leavesOut(std::size_t policy, std::size_t statement, std::size_t condition,
                             std::size_t requester) const
{
    const PreparedStatement &prepared = m_prepared[policy][statement];
    return prepared.dimensions[condition] == requesterDimension &&
           prepared.conditions[condition].holds(m_requests[requester]) == Truth::False;
}

bool RequestSpace::isMeant(std::size_t policy, std::size_t statement, std::size_t requester) const
{
    return m_prepared[policy][statement].meant[requester] == Truth::True;
}

Truth RequestSpace::resourceOf(std::size_t policy, std::size_t statement) const
{
    const std::vector<Truth> &ofVault = m_prepared[policy][statement].ofVault;
    const bool isOne = std::all_of(ofVault.begin(), ofVault.end(),
                                   [&](Truth truth) { return truth == ofVault.front(); });
    return isOne && !ofVault.empty() ? ofVault.front() : Truth::Undecided;
}

Box RequestSpace::everything() const
{
    Box box = m_cells.everything();
    for (std::size_t i = 0; i < glacierActions().size(); ++i) {
        if (glacierActions()[i].scope != ActionScope::Vault)
            m_cells.remove(box, actionDimension, i);
    }
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
            request.setContext(key.key, key.samples[cell - key.firstSample()]);
    }
    return request;
}

} // namespace vaultlock::policy
