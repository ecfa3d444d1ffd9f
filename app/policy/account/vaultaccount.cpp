// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/vaultaccount.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool isAmong(std::size_t policy, PolicyChoice of)
{
    return (of >> policy & 1U) != 0;
}

} // namespace

VaultAccount::VaultAccount(const PolicyModel &lock, const PolicyModel *access, AccountedVault vault,
                           std::size_t work)
    : m_space(lock, access, std::move(vault))
    , m_workLeft(work)
{
}

Box VaultAccount::requestsFor(std::string_view action) const
{
    Box box = m_space.everything();
    if (const auto index = actionNamed(action))
        m_space.cells().fix(box, RequestSpace::actionDimension, *index);
    return box;
}

void VaultAccount::keepRequester(Box &box, std::size_t requester) const
{
    m_space.cells().fix(box, RequestSpace::requesterDimension, requester);
}

void VaultAccount::keepCell(Box &box, const KeyDimension &key, std::size_t cell) const
{
    m_space.cells().fix(box, key.dimension, cell);
}

void VaultAccount::dropAbsent(Box &box, const KeyDimension &key) const
{
    if (key.canBeAbsent)
        m_space.cells().remove(box, key.dimension, 0);
}

std::vector<Avoided> VaultAccount::impossible() const
{
    std::vector<Avoided> avoided;
    avoided.reserve(m_space.impossible().size() + 1);
    for (const Conjunction &impossible : m_space.impossible())
        avoided.push_back({&impossible, true});
    return avoided;
}

bool VaultAccount::spendOn(const StatementCells &statement) const
{
    constexpr std::size_t wordsAtOnce = 8;
    const std::size_t work =
        statement.applies.count * (1 + m_space.cells().wordCount() / wordsAtOnce);
    m_wasCutShort = m_wasCutShort || work > m_workLeft;
    m_workLeft -= std::min(work, m_workLeft);
    return m_workLeft > 0;
}

SearchOutcome VaultAccount::search(Box &box, std::vector<Avoided> avoided) const
{
    if (!isWorkable() || m_workLeft == 0)
        return SearchOutcome::TooMuch;
    for (std::size_t i = 0; i < m_space.cells().dimensionCount(); ++i) {
        if (m_space.cells().isEmpty(box, i))
            return SearchOutcome::None;
    }
    Avoidance avoidance(m_space.cells(), m_workLeft);
    const SearchOutcome outcome = avoidance.search(box, std::move(avoided));
    m_workLeft = avoidance.workLeft();
    m_wasCutShort = m_wasCutShort || outcome == SearchOutcome::TooMuch;
    return outcome;
}

SearchOutcome VaultAccount::avoid(Box &box, std::initializer_list<Excluded> excluded,
                                  bool certainly) const
{
    if (m_workLeft == 0)
        return SearchOutcome::TooMuch;
    std::vector<Avoided> avoided = impossible();
    avoided.reserve(avoided.size() + m_space.statements().size());
    for (const StatementCells &statement : m_space.statements()) {
        for (const Excluded &one : excluded) {
            if (statement.effect == one.effect && isAmong(statement.policy, one.of))
                avoided.push_back({&statement.applies, certainly});
        }
    }
    return search(box, std::move(avoided));
}

std::optional<Box> VaultAccount::whereFree(const Box &box, PolicyChoice of) const
{
    Box left = box;
    if (avoid(left, {{Effect::Deny, of}}, true) != SearchOutcome::Found)
        return std::nullopt;
    return left;
}

std::optional<Box> VaultAccount::whereApplies(const StatementCells &statement, const Box &box,
                                              bool certainly) const
{
    Box left = box;
    if (!isWorkable() || !spendOn(statement) ||
        !m_space.cells().keep(left, statement.applies, certainly) ||
        search(left, impossible()) != SearchOutcome::Found)
        return std::nullopt;
    return left;
}

const StatementCells *VaultAccount::firstApplying(const Box &box, Effect effect, PolicyChoice of,
                                                  bool certainly) const
{
    for (const StatementCells &statement : m_space.statements()) {
        if (statement.effect == effect && isAmong(statement.policy, of) &&
            whereApplies(statement, box, certainly))
            return &statement;
    }
    return nullptr;
}

/// The first that applies to every request of the box; null where it takes several.
const StatementCells *VaultAccount::firstCovering(const Box &box, Effect effect,
                                                  PolicyChoice of) const
{
    const CellSpace &cells = m_space.cells();
    const auto isPlain = [&](const StatementCells &statement) {
        bool isCovering = true;
        for (std::size_t i = 0; i < statement.applies.count && isCovering; ++i)
            isCovering = cells.isEverywhere(box, cells.literal(statement.applies.first + i), true);
        return isCovering;
    };
    for (const bool isQuick : {true, false}) {
        for (const StatementCells &statement : m_space.statements()) {
            if (statement.effect == effect && isAmong(statement.policy, of) &&
                (isQuick ? isPlain(statement) : applies(statement, box) == Extent::All))
                return &statement;
        }
    }
    return nullptr;
}

/// Of no request at all nothing is said that is said of all.
bool VaultAccount::isAnyIn(const Box &box) const
{
    Box left = box;
    return search(left, impossible()) != SearchOutcome::None;
}

Extent VaultAccount::applies(const StatementCells &statement, const Box &box) const
{
    if (!isWorkable())
        return Extent::Untold;
    const auto outside = [&](bool certainly) {
        std::vector<Avoided> avoided = impossible();
        avoided.push_back({&statement.applies, certainly});
        Box left = box;
        return search(left, std::move(avoided));
    };
    if (outside(false) == SearchOutcome::None)
        return isAnyIn(box) ? Extent::All : Extent::None;
    const bool isPossible = whereApplies(statement, box, false).has_value();
    const bool isSome =
        isPossible && whereApplies(statement, box) && outside(true) == SearchOutcome::Found;
    if (m_workLeft == 0)
        return Extent::Untold;
    return !isPossible ? Extent::None : isSome ? Extent::Some : Extent::Untold;
}

/// Somewhere in the box it is undecided.
bool VaultAccount::isUndecidedIn(const StatementCells &statement, const Box &box) const
{
    Box possible = box;
    if (!m_space.cells().keep(possible, statement.applies, false) ||
        search(possible, impossible()) != SearchOutcome::Found)
        return false;
    possible = box;
    m_space.cells().keep(possible, statement.applies, false);
    Box certain = box;
    return !m_space.cells().keep(certain, statement.applies, true) || !(certain == possible);
}

/// Of undecided Allows the decision is that it cannot be told, whatever else allows.
Ruling VaultAccount::allowance(Ruling ruling, const Box &box, PolicyChoice of) const
{
    for (const StatementCells &statement : m_space.statements()) {
        if (statement.effect == Effect::Allow && isAmong(statement.policy, of) &&
            isUndecidedIn(statement, box))
            return {Ruling::Verdict::Untold, statement.policy, statement.statement};
    }
    return ruling;
}

bool VaultAccount::isAllDenied(const Box &box, PolicyChoice of) const
{
    Box left = box;
    return isWorkable() && avoid(left, {{Effect::Deny, of}}, false) == SearchOutcome::None &&
           isAnyIn(box);
}

Extent VaultAccount::denied(const Box &box, PolicyChoice of) const
{
    if (!isWorkable())
        return Extent::Untold;
    Box left = box;
    const SearchOutcome notDenied = avoid(left, {{Effect::Deny, of}}, false);
    if (notDenied == SearchOutcome::None)
        return isAnyIn(box) ? Extent::All : Extent::None;
    if (notDenied == SearchOutcome::TooMuch)
        return Extent::Untold;
    if (firstApplying(box, Effect::Deny, of, true))
        return whereFree(box, of) ? Extent::Some : Extent::Untold;
    const bool isPossible = firstApplying(box, Effect::Deny, of, false) != nullptr;
    return isPossible || m_workLeft == 0 ? Extent::Untold : Extent::None;
}

/// The Denies first; where none of them applies, the Allows.
Ruling VaultAccount::ruling(const Box &box, PolicyChoice of) const
{
    using Verdict = Ruling::Verdict;
    const auto ruled = [](Verdict verdict, const StatementCells *by) {
        return Ruling{verdict, by ? by->policy : 0,
                      by ? std::optional(by->statement) : std::nullopt};
    };
    if (!isWorkable())
        return {Verdict::Untold, 0, std::nullopt};
    for (const Effect effect : {Effect::Deny, Effect::Allow}) {
        const bool isDeny = effect == Effect::Deny;
        Box outside = box;
        const SearchOutcome outcome = avoid(outside, {{effect, of}}, false);
        if (outcome == SearchOutcome::TooMuch)
            return {Verdict::Untold, 0, std::nullopt};
        const StatementCells *certain = firstApplying(box, effect, of, true);
        if (outcome == SearchOutcome::None) {
            const StatementCells *sole = firstCovering(box, effect, of);
            Ruling ruling =
                ruled(isDeny ? Verdict::Denied : Verdict::Allowed, sole ? sole : certain);
            ruling.areSeveral = !sole;
            return isDeny ? ruling : allowance(ruling, box, of);
        }
        const StatementCells *possible = firstApplying(box, effect, of, false);
        if (!possible)
            continue;
        Box free = box;
        const bool isSome = certain && avoid(free, {{effect, of}}, true) == SearchOutcome::Found;
        if (!isSome)
            return ruled(Verdict::Untold, possible);
        return isDeny ? ruled(Verdict::MayBeDenied, certain)
                      : allowance(ruled(Verdict::MayBeAllowed, certain), box, of);
    }
    return m_workLeft == 0 ? Ruling{Verdict::Untold, 0, std::nullopt, false} : Ruling{};
}

} // namespace vaultlock::policy
