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
    RequestSpace(std::vector<const PolicyModel *> policies, const AccountedVault &vault);
    RequestSpace(const RequestSpace &) = delete;
    RequestSpace &operator=(const RequestSpace &) = delete;

    static constexpr std::size_t actionDimension = 0;
    static constexpr std::size_t requesterDimension = 1;

    /// False where the policies ask for too many cells: nothing can be told.
    bool isWorkable() const { return m_isWorkable; }
    const CellSpace &cells() const { return m_cells; }
    const std::vector<Representative> &requesters() const { return m_requesters; }
    const std::vector<KeyDimension> &keys() const { return m_keys; }
    /// lowerCaseKey: aws:EpochTime is asked for as aws:CurrentTime. Null where no policy looks at it.
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
    struct PreparedStatement
    {
        const StatementModel *model;
        bool hasVariables;
        std::vector<PreparedCondition> conditions;
        std::vector<std::size_t> dimensions;  ///< of the conditions
        std::vector<std::size_t> rows;        ///< of the conditions on keys, in KeyDimension::truths
        std::vector<Truth> meant;             ///< a requester
        std::vector<Truth> ofVault;           ///< a requester
        std::size_t firstCells = 0;           ///< in m_statements
        std::size_t cellsCount = 0;
        std::optional<StatementCells> asIfOfVault = {};
    };

    void prepare();
    bool makeRequesters();
    void makeKeys();
    void makeStatements();
    void addStatement(std::size_t policy, PreparedStatement &prepared);
    std::vector<Truth> requestersOf(PreparedStatement &prepared) const;
    std::vector<Truth> withVault(const PreparedStatement &prepared,
                                 std::vector<Truth> requesters) const;
    StatementCells makeCells(std::size_t policy, const PreparedStatement &prepared,
                             const std::vector<Truth> &requesters, const Request *varying);
    void addKeyLiteral(const PreparedStatement &prepared, const KeyDimension &key,
                       const Request *varying);
    void makeImpossible();
    void forbid(std::size_t dimension, const std::vector<bool> &which, std::size_t otherDimension,
                const std::vector<bool> &others);

    std::vector<const PolicyModel *> m_policies;
    AccountedVault m_vault;
    bool m_isWorkable = true;
    std::vector<std::vector<PreparedStatement>> m_prepared; ///< a policy
    std::vector<Representative> m_requesters;
    std::vector<Request> m_requests; ///< of each of them, with nothing but what follows
    std::vector<KeyDimension> m_keys;
    CellSpace m_cells;
    std::vector<StatementCells> m_statements;
    std::vector<Conjunction> m_impossible;
};

} // namespace vaultlock::policy
