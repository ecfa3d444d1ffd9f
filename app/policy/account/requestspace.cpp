// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/requestspace.h"

#include "policy/account/impossiblerequests.h"
#include "policy/account/requesterquestions.h"
#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <array>

namespace vaultlock::policy {

namespace {

/// Of 64 a word: far more than a policy of 20 KB can ask for.
constexpr std::size_t mostCells = 20'000;
/// Each is looked for among all others; a policy of 20 KB has no room for half as many.
constexpr std::size_t mostKeys = 2'000;

/// The action, who asks, and the keys that a lock looks at.
constexpr std::size_t usualDimensions = 6;

/// The name under which the conditions on a key are gathered: the clock has two.
std::string_view gatheringKeyOf(const Condition &condition)
{
    return isSameIgnoringCase(condition.keyName, epochTimeKey) ? currentTimeKey : condition.keyName;
}

/// Whether both are on the same key; case does not count, in a tag's either.
bool isOneDimension(const Condition &one, const Condition &other)
{
    if (one.isOnClock() && other.isOnClock())
        return true;
    return one.key.key == other.key.key &&
           (one.key.key ? isSameIgnoringCase(one.key.tag, other.key.tag)
                        : isSameIgnoringCase(one.keyName, other.keyName));
}

std::string rootOf(std::string_view partition, std::string_view account)
{
    std::string root;
    root.reserve(64); // of one piece, in every partition
    root.append("arn:").append(partition.empty() ? "aws" : partition).append(":iam::");
    root.append(account).append(":root"); // which returned would be a copy
    return root;
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

RequestSpace::RequestSpace(const PolicyModel &policy, const PolicyModel *other,
                           AccountedVault vault)
    : RequestSpace(
          std::span<const PolicyModel *const>(std::array{&policy, other}).first(other ? 2 : 1),
          std::move(vault))
{
}

RequestSpace::RequestSpace(std::span<const PolicyModel *const> policies, AccountedVault vault)
    : m_vault(std::move(vault))
    , m_placed(policies, &m_memory)
{
    m_isWorkable = makeRequesters(policies);
    m_cells.reserveDimensions(usualDimensions);
    m_cells.addDimension(glacierActions().size());
    m_cells.addDimension(std::max<std::size_t>(m_requesters.size(), 1));
    m_isWorkable = m_isWorkable && makeKeys();
    if (m_isWorkable)
        makeStatements();
}

bool RequestSpace::makeRequesters(std::span<const PolicyModel *const> policies)
{
    const auto arn = arnPartsOf(m_vault.arn);
    const std::string_view account = arn ? arn->account() : std::string_view();
    const std::string_view partition = arn ? arn->partition() : std::string_view();
    if (!m_placed.tellRequestersApart()) {
        m_requesters.push_back({Representative::Kind::Root, rootOf(partition, account), false});
        return true;
    }
    const RequesterQuestions questions = requesterQuestionsOf(m_placed.all(), m_vault);
    auto requesters = representativesOf(policies, questions, partition, account);
    if (!requesters)
        return false;
    m_requesters.assign(std::make_move_iterator(requesters->begin()),
                        std::make_move_iterator(requesters->end()));
    m_requests.reserve(m_requesters.size());
    for (const Representative &requester : m_requesters)
        m_requests.emplace_back(requester.principal, std::string_view(), m_vault.arn);
    return true;
}

/// The conditions on each key, in the order in which the policies first look at it.
std::pmr::vector<RequestSpace::GatheredKey> RequestSpace::gatherKeys()
{
    std::pmr::vector<GatheredKey> gathered(&m_memory);
    const auto indexOf = [&](const Condition &condition) {
        for (std::size_t i = 0; i < gathered.size(); ++i) {
            if (isOneDimension(*gathered[i].first, condition))
                return i;
        }
        gathered.push_back({&condition, {}, std::pmr::vector<double>(&m_memory)});
        return gathered.size() - 1;
    };
    for (const PlacedStatement &statement : m_placed.all()) {
        for (std::size_t i = 0; i < statement.conditions.size(); ++i) {
            PlacedCondition &placed = statement.conditions[i];
            if (placed.prepared && isDerivedKey(placed.prepared->key()))
                continue;
            placed.key = indexOf(statement.model->conditions[i]);
            if (gathered.size() > mostKeys)
                return gathered;
            GatheredKey &one = gathered[*placed.key];
            if (placed.numeric) {
                placed.numeric->addBoundsTo(one.numbers);
                continue;
            }
            placed.row = one.conditions.size();
            one.conditions.push_back(placed.prepared);
        }
    }
    return gathered;
}

/// False where they have too many cells.
bool RequestSpace::makeKeys()
{
    std::pmr::vector<GatheredKey> gathered = gatherKeys();
    if (gathered.size() > mostKeys)
        return false;
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
    return cells <= mostCells;
}

void RequestSpace::makeStatements()
{
    const std::size_t count = m_placed.all().size();
    const SpaceDimensions about = dimensions();
    m_cells.reserve(count * 3 + 2 * m_keys.size(), count * 16 + 32);
    m_statements.reserve(count);
    for (const PlacedStatement &placed : m_placed.all())
        m_statements.add(placed, about, m_cells);
}

SpaceDimensions RequestSpace::dimensions() const
{
    return {m_requesters, m_requests, m_keys, m_vault};
}

std::span<const Conjunction> RequestSpace::impossible() const
{
    if (!m_isWorkable)
        return {};
    if (!m_impossible)
        m_impossible = impossibleRequests(dimensions(), m_cells, &m_memory);
    return *m_impossible;
}

const KeyDimension *RequestSpace::keyNamed(std::string_view lowerCaseKey) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const KeyDimension &key) {
        return key.key == lowerCaseKey;
    });
    return found == m_keys.end() ? nullptr : &*found;
}

bool RequestSpace::isVaultTag(std::size_t dimension) const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const KeyDimension &key) {
        return key.dimension == dimension && key.isVaultTag();
    });
}

std::span<const StatementCells> RequestSpace::cellsOf(std::size_t policy,
                                                      std::size_t statement) const
{
    return m_isWorkable ? m_statements.cellsOf(m_placed.indexOf(policy, statement))
                        : std::span<const StatementCells>();
}

const StatementCells *RequestSpace::asIfOfVault(std::size_t policy, std::size_t statement) const
{
    return m_isWorkable ? m_statements.asIfOfVault(m_placed.indexOf(policy, statement)) : nullptr;
}

std::size_t RequestSpace::dimensionOf(std::size_t policy, std::size_t statement,
                                      std::size_t condition) const
{
    const auto key = m_placed.at(policy, statement).conditions[condition].key;
    return key ? m_keys[*key].dimension : requesterDimension;
}

bool RequestSpace::leavesOut(std::size_t policy, std::size_t statement, std::size_t condition,
                             std::size_t requester) const
{
    const PlacedCondition &one = m_placed.at(policy, statement).conditions[condition];
    return !one.key && !m_requests.empty() &&
           one.prepared->holds(m_requests[requester]) == Truth::False;
}

bool RequestSpace::isMeant(std::size_t policy, std::size_t statement, std::size_t requester) const
{
    return m_cells.holds(m_statements.meant(m_placed.indexOf(policy, statement)), requester);
}

Truth RequestSpace::resourceOf(std::size_t policy, std::size_t statement) const
{
    if (!m_isWorkable)
        return Truth::Undecided;
    const Literal &ofVault = m_statements.ofVault(m_placed.indexOf(policy, statement));
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
