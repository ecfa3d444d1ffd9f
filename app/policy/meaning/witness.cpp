// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/witness.h"

#include "policy/account/accountedvault.h"
#include "policy/account/statementeffect.h"
#include "policy/reader/reader.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <climits>

namespace vaultlock::policy {

namespace {

/// What a danger says of its requests.
enum class Claim {
    IsDenied, // by the statement, or by several together
    IsFree,   // though the statement looks as if it denied them
    IsAllowed,
    None,
};

Claim claimOf(Rule rule)
{
    switch (rule) {
    case Rule::Forever:
    case Rule::AbsurdRetention:
    case Rule::BricksVault:
    case Rule::DeniesLockLifecycle:
    case Rule::HoldSealsItself:
    case Rule::ConditionAlwaysMatches:
        return Claim::IsDenied;
    case Rule::LeavesFree:
    case Rule::HoldRemovable:
    case Rule::MfaLongTermKeys:
    case Rule::RetentionAndHoldJoined:
    case Rule::InvertedAge:
    case Rule::DeniesNothing:
    case Rule::ConditionNeverMatches:
    case Rule::ResourceNotThisVault:
    case Rule::PrivateIp:
    case Rule::MalformedVpcId:
    case Rule::IdentityPrincipal:
        return Claim::IsFree;
    case Rule::AllowInLock:
        return Claim::IsAllowed;
    default:
        return Claim::None;
    }
}

bool isAsClaimed(Claim claim, Decision decision)
{
    switch (claim) {
    case Claim::IsDenied:
        return decision == Decision::Denied;
    case Claim::IsFree:
        return decision == Decision::NoDecision || decision == Decision::Allowed;
    case Claim::IsAllowed:
        return decision == Decision::Allowed;
    case Claim::None:
        break;
    }
    return false;
}

class WitnessSearch
{
public:
    WitnessSearch(std::string_view text, const ChosenVault &vault, const Finding &finding)
        : m_tree(read(text))
        , m_model(modelOf(m_tree, documentOf(m_tree)))
        , m_prepared(m_model)
        , m_account(m_model, nullptr, openVault(vault))
        , m_questions(m_account)
        , m_finding(finding)
        , m_claim(claimOf(finding.rule))
    {
    }

    std::optional<Witness> find()
    {
        m_statement = statementOfFinding();
        const bool isOfAll = m_finding.rule == Rule::DeniesNothing;
        if (m_claim == Claim::None || !m_account.isWorkable() || (!m_statement && !isOfAll))
            return std::nullopt;
        for (const ActionSet action : actionsToTry()) {
            Box box = requestsFor(action);
            Box narrow = box;
            narrowTo(narrow, action);
            if (auto found = isAboutOldOnes() ? oldestIn(narrow) : confirmedIn(narrow))
                return found;
            // Young archives may be kept by something else.
            if (auto found = isFreeAtAnyAge() ? confirmedIn(box) : std::nullopt)
                return found;
        }
        return std::nullopt;
    }

private:
    AccountedVault openVault(const ChosenVault &vault) const
    {
        AccountedVault open = accountedVault(&vault, m_model);
        open.tags = nullptr;
        return open;
    }

    const StatementModel *statementOfFinding() const
    {
        for (const StatementModel &statement : m_model.statements) {
            const Span span = m_tree.at(statement.node).span;
            if (statement.isComplete && span.begin <= m_finding.span.begin &&
                m_finding.span.end <= span.end)
                return &statement;
        }
        return nullptr;
    }

    bool says(std::string_view beginning) const
    {
        return !m_finding.arguments.empty() && m_finding.arguments.back().starts_with(beginning);
    }

    /// The one that the danger names first; a deletion before all else.
    std::vector<ActionSet> actionsToTry() const
    {
        const KnownActions &known = knownActions();
        switch (m_finding.rule) {
        case Rule::DeniesLockLifecycle:
            return says("abort") ? std::vector{known.abortLock} : std::vector{known.completeLock};
        case Rule::BricksVault:
            if (says("upload") || says("both"))
                return {known.upload};
            return {ActionSet::of("InitiateJob"), known.retrieval};
        case Rule::HoldSealsItself:
        case Rule::HoldRemovable:
            return {ActionSet::of("RemoveTagsFromVault"), ActionSet::of("AddTagsToVault")};
        default:
            break;
        }
        std::vector<ActionSet> actions{known.deletion};
        if (m_statement && m_finding.rule != Rule::Forever)
            actions.push_back(m_statement->actions.reached.without(known.deletion));
        return actions;
    }

    /// Of the vault's own account, unless others are just what it is about.
    Box requestsFor(ActionSet actions) const
    {
        Box box = m_account.requests();
        m_account.space().cells().keepBits(box, RequestSpace::actionDimension, actions.bits());
        const bool isOfOthers =
            m_claim == Claim::IsAllowed || (m_finding.rule == Rule::LeavesFree && says("others"));
        if (!isOfOthers)
            m_account.keepRequesters(
                box, [](const Representative &who) { return who.isOfVaultsAccount(); });
        return box;
    }

    void narrowTo(Box &box, ActionSet actions) const
    {
        if (m_finding.rule == Rule::LeavesFree || m_finding.rule == Rule::MfaLongTermKeys)
            return keepThoseLeftFree(box);
        if (m_finding.rule == Rule::HoldSealsItself || m_finding.rule == Rule::HoldRemovable)
            return keepHeld(box);
        const KeyDimension *age = m_questions.age();
        const bool isByAge = actions.intersects(knownActions().deletion) || isOfArchives(actions);
        if (!age || !isByAge)
            return;
        if (m_finding.rule == Rule::BricksVault)
            keepNamedDay(box, *age);
        else if (m_claim == Claim::IsFree)
            m_account.keepCell(box, *age, age->firstSample());
    }

    bool isFreeAtAnyAge() const
    {
        return m_claim == Claim::IsFree && m_finding.rule != Rule::InvertedAge &&
               m_finding.rule != Rule::RetentionAndHoldJoined &&
               m_finding.rule != Rule::LeavesFree && m_finding.rule != Rule::MfaLongTermKeys &&
               m_finding.rule != Rule::HoldRemovable;
    }

    bool isAboutOldOnes() const
    {
        return m_questions.age() &&
               (m_finding.rule == Rule::Forever || m_finding.rule == Rule::AbsurdRetention);
    }

    std::optional<Witness> oldestIn(const Box &box) const
    {
        const KeyDimension &age = *m_questions.age();
        for (std::size_t cell = age.cellCount(); cell-- > age.firstSample();) {
            Box atAge = box;
            m_account.keepCell(atAge, age, cell);
            if (auto found = confirmedIn(atAge))
                return found;
        }
        return std::nullopt;
    }

    bool isOfArchives(ActionSet actions) const
    {
        return actions.intersects(ActionSet::of("InitiateJob"));
    }

    void keepNamedDay(Box &box, const KeyDimension &age) const
    {
        if (says("inventory"))
            return m_account.keepCell(box, age, 0);
        m_account.dropAbsent(box, age);
        if (!says("young") && !says("old") && !says("between"))
            return;
        for (std::size_t cell = age.firstSample(); cell < age.cellCount(); ++cell) {
            if (std::to_string(age.wholes[cell - age.firstSample()]) == m_finding.arguments[0])
                m_account.keepCell(box, age, cell);
        }
    }

    /// All that the statement asks for but the one thing that leaves free.
    void keepThoseLeftFree(Box &box) const
    {
        const CellSpace &cells = m_account.space().cells();
        const bool isByRequester = says("requester") || says("others");
        const std::string &name = m_finding.arguments[0];
        const KeyDimension *key = nullptr;
        if (isByRequester)
            m_account.keepRequesters(
                box, [&](const Representative &who) { return who.principal == name; });
        else
            key = m_account.space().keyNamed(lowered(name));
        if (key)
            keepValue(box, *key);
        for (const StatementCells &one : m_account.space().cellsOf(0, m_statement->index)) {
            for (std::size_t i = 0; i < one.applies.count; ++i) {
                const Literal &literal = cells.literal(one.applies.first + i);
                const bool isTheGap = key ? literal.dimension == key->dimension
                                          : literal.dimension == RequestSpace::requesterDimension;
                if (!isTheGap)
                    cells.keepOnly(box, literal, true);
            }
            return;
        }
    }

    void keepValue(Box &box, const KeyDimension &key) const
    {
        if (m_finding.rule == Rule::MfaLongTermKeys || says("absent")) {
            if (key.canBeAbsent)
                m_account.keepCell(box, key, 0);
            return;
        }
        for (std::size_t cell = key.firstSample(); cell < key.cellCount(); ++cell) {
            const std::vector<std::string> values = key.valuesAt(cell);
            if (!values.empty() && values.front() == m_finding.arguments[1])
                m_account.keepCell(box, key, cell);
        }
    }

    void keepHeld(Box &box) const
    {
        const CellSpace &cells = m_account.space().cells();
        for (const StatementCells &one : m_account.space().cellsOf(0, m_statement->index)) {
            for (std::size_t i = 0; i < one.applies.count; ++i) {
                const Literal &literal = cells.literal(one.applies.first + i);
                if (m_account.space().isVaultTag(literal.dimension))
                    cells.keepOnly(box, literal, true);
            }
        }
        if (m_finding.rule == Rule::HoldRemovable)
            m_account.keepRequesters(box, [](const Representative &who) { return !who.isNamed; });
    }

    std::optional<Witness> confirmedIn(const Box &box) const
    {
        if (isAnyDimensionEmpty(box))
            return std::nullopt;
        if (m_claim == Claim::IsFree) {
            const auto free = m_account.whereFree(box);
            return free ? confirmed(*free) : std::nullopt;
        }
        for (const StatementCells &one : m_account.space().cellsOf(0, m_statement->index)) {
            const auto applies = m_account.whereApplies(one, box);
            if (auto found = applies ? confirmed(*applies) : std::nullopt)
                return found;
        }
        // Of several together no one of them need apply.
        return m_claim == Claim::IsDenied ? confirmed(box) : std::nullopt;
    }

    bool isAnyDimensionEmpty(const Box &box) const
    {
        const CellSpace &cells = m_account.space().cells();
        for (std::size_t dimension = 0; dimension < cells.dimensionCount(); ++dimension) {
            if (cells.isEmpty(box, dimension))
                return true;
        }
        return false;
    }

    std::optional<Witness> confirmed(const Box &box) const
    {
        Request request = m_account.space().requestIn(box);
        if (const auto age = ageToTell(box, request))
            request.setArchiveAge(*age);
        const Decision decision = m_prepared.decision(request);
        if (!isAsClaimed(m_claim, decision))
            return std::nullopt;
        return Witness{std::move(request), decision};
    }

    /// Of a danger that too much is denied the last of the days, of all others the first.
    std::optional<int> ageToTell(const Box &box, const Request &request) const
    {
        constexpr std::int64_t century = 36'525;
        const bool isOfArchive = request.action() == "glacier:DeleteArchive";
        const bool isLast = m_claim == Claim::IsDenied && m_finding.rule != Rule::BricksVault;
        const KeyDimension *age = m_questions.age();
        if (!isOfArchive || (age && !isLast))
            return std::nullopt;
        if (!age)
            return isLast ? static_cast<int>(century) : 0;
        const std::size_t next =
            m_account.space().cells().firstCell(box, age->dimension) - age->firstSample() + 1;
        const std::int64_t last = next < age->wholes.size()
                                      ? age->wholes[next] - 1
                                      : age->wholes[age->wholes.size() - 1] + century;
        return static_cast<int>(std::min<std::int64_t>(last, INT_MAX));
    }

    Tree m_tree;
    PolicyModel m_model;
    PreparedPolicy m_prepared;
    VaultAccount m_account;
    EffectQuestions m_questions;
    const Finding &m_finding;
    Claim m_claim;
    const StatementModel *m_statement = nullptr;
};

} // namespace

std::optional<Witness> witnessOf(std::string_view text, const ChosenVault &vault,
                                 const Finding &finding)
{
    return WitnessSearch(text, vault, finding).find();
}

} // namespace vaultlock::policy
