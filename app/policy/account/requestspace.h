// The requests that can be made of one vault, cut into cells as finely as some policies look at
// them.
#pragma once

#include "policy/account/cellspace.h"
#include "policy/account/keydimension.h"
#include "policy/account/representatives.h"
#include "policy/decision/conditionmatch.h"
#include "policy/decision/request.h"
#include "policy/model/policymodel.h"

#include <optional>
#include <span>
#include <string>
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

class RequestSpace
{
public:
    /// The policies outlive it.
    RequestSpace(std::vector<const PolicyModel *> policies, AccountedVault vault);
    RequestSpace(const RequestSpace &) = delete;
    RequestSpace &operator=(const RequestSpace &) = delete;

    static constexpr std::size_t actionDimension = 0;
    static constexpr std::size_t requesterDimension = 1;

    /// False where the policies ask for too many cells: nothing can be told.
    bool isWorkable() const { return m_isWorkable; }
    const CellSpace &cells() const { return m_cells; }
    /// Root of the vault's account first; alone, where the policies cannot tell anybody apart: then
    /// it stands for all.
    const std::vector<Representative> &requesters() const { return m_requesters; }
    const std::vector<KeyDimension> &keys() const { return m_keys; }
    /// lowerCaseKey: aws:EpochTime is asked for as aws:CurrentTime. Null where no policy looks at
    /// it.
    const KeyDimension *keyNamed(std::string_view lowerCaseKey) const;
    const std::vector<StatementCells> &statements() const { return m_statements; }
    /// Those of one statement: several where a policy variable makes several of it.
    std::span<const StatementCells> cellsOf(std::size_t policy, std::size_t statement) const;
    /// What a statement about other vaults only would do if its Resource were this one; null for
    /// all others. For what there is to say of the statement by itself.
    const StatementCells *asIfOfVault(std::size_t policy, std::size_t statement) const;
    /// What no request is: a deletion without an age, a signed request without its signer …
    const std::vector<Conjunction> &impossible() const { return m_impossible; }
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
    struct PlacedCondition
    {
        std::size_t dimension = requesterDimension;
        std::size_t row = 0;  ///< in KeyDimension::truths
        bool isOnKey = false; ///< else it follows from who asks, or from the vault
        std::optional<NumericCondition> numeric = {}; ///< then it is in no table
        std::size_t prepared = 0;                     ///< else in m_prepared
    };
    struct PlacedStatement
    {
        const StatementModel *model;
        bool hasVariables;
        std::size_t firstCondition = 0; ///< in m_conditions
        std::size_t firstPrepared = 0;  ///< in m_prepared
        std::size_t preparedCount = 0;
        std::size_t firstCells = 0; ///< in m_statements
        std::size_t cellsCount = 0;
        Literal meant = {};   ///< the requesters whom its Principal means
        Literal ofVault = {}; ///< the requesters for whom its Resource is the vault
        std::optional<std::size_t> asIfOfVault = {}; ///< in m_asIfOfVault
    };

    struct GatheredKey
    {
        const Condition *first;
        std::vector<const PreparedCondition *> conditions; ///< to be tabulated
        std::vector<double> numbers;                       ///< of all others
    };

    void place();
    std::vector<GatheredKey> gatherKeys();
    std::span<const PreparedCondition> preparedOf(const PlacedStatement &placed) const;
    bool tellsRequestersApart() const;
    bool makeRequesters();
    void makeKeys();
    void makeStatements();
    void addStatement(std::size_t policy, PlacedStatement &placed);
    void addPlainStatement(std::size_t policy, PlacedStatement &placed);
    std::vector<Truth> meantBy(const PlacedStatement &placed) const;
    std::vector<Truth> resourcesOf(const PlacedStatement &placed) const;
    bool varies(const PlacedStatement &placed) const;
    StatementCells makeCells(std::size_t policy, const PlacedStatement &placed,
                             std::span<const Truth> requesters, const Request *varying);
    void addKeyLiteral(const PlacedStatement &placed, const KeyDimension &key,
                       const Request *varying);
    Truth truthOf(const PlacedCondition &condition, const KeyDimension &key, std::size_t cell,
                  const Request *varying) const;
    bool isOn(const PlacedStatement &placed, const KeyDimension &key) const;
    void makeImpossible();
    void forbid(std::size_t dimension, std::uint64_t which, const KeyDimension &key, bool isAbsent);
    void forbidRequesters(bool areAnonymous, const KeyDimension &key, bool isAbsent);
    const PlacedStatement &placed(std::size_t policy, std::size_t statement) const;

    std::vector<const PolicyModel *> m_policies;
    AccountedVault m_vault;
    bool m_isWorkable = true;
    std::vector<PlacedStatement> m_placed; ///< of all policies, one policy after the other
    std::vector<PlacedCondition> m_conditions;
    std::vector<PreparedCondition> m_prepared;
    std::vector<Representative> m_requesters;
    std::vector<Request> m_requests; ///< of each, with nothing but what follows; none where nobody
                                     ///< is told apart
    std::vector<KeyDimension> m_keys;
    CellSpace m_cells;
    std::vector<StatementCells> m_statements;
    std::vector<StatementCells> m_asIfOfVault;
    std::vector<Conjunction> m_impossible;
};

} // namespace vaultlock::policy
