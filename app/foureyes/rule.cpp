// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/rule.h"

#include <algorithm>

namespace vaultlock::foureyes {

using journal::EntryKind;

namespace {

/// What takes away has to be behind, and what gives, too: by the database's receipt and by the
/// desks' own clocks. A backup that was put back has old lines received anew, in the order in which
/// the desks come; so either order alone could raise what was taken away.
bool isBehind(const TeamEntry &later, const TeamEntry &earlier)
{
    return later.entry.time > earlier.entry.time;
}

} // namespace

RuleState ruleIn(const TeamKnowledge &team)
{
    constexpr std::size_t membersToLift = 2;
    RuleState state;
    std::optional<TeamEntry> newest; // that set it
    for (const TeamEntry &one : team.entries) {
        if (one.entry.kind == EntryKind::TeamRuleSet) {
            if (!state.set)
                state.set = one;
            newest = one;
            state.lifts.clear();
            state.liftedBy.clear();
        } else if (one.entry.kind == EntryKind::TeamRuleLifted && state.set &&
                   isBehind(one, *newest)) {
            const bool isNew =
                std::none_of(state.lifts.begin(), state.lifts.end(), [&one](const TeamEntry &lift) {
                    return lift.line.member == one.line.member;
                });
            if (isNew)
                state.lifts.push_back(one);
            if (state.lifts.size() == membersToLift) {
                state.set.reset();
                state.liftedBy = std::exchange(state.lifts, {});
            }
        }
    }
    return state;
}

Approved approvedBy(const journal::Entry &entry)
{
    const auto origin = LockOrigin::fromKey(entry.origin);
    return {entry.vaultArn, origin ? origin->key() : entry.origin, entry.policySha256};
}

std::vector<TeamEntry> standingApprovals(const TeamKnowledge &team, const Approved &what,
                                         std::optional<TeamEntry> *withdrawn)
{
    std::vector<TeamEntry> standing;
    std::vector<TeamEntry> withdrawals;
    for (const TeamEntry &one : team.entries) {
        const bool isApproval = one.entry.kind == EntryKind::PolicyApproved;
        const bool isWithdrawal = one.entry.kind == EntryKind::ApprovalWithdrawn;
        if ((!isApproval && !isWithdrawal) || approvedBy(one.entry) != what)
            continue;
        if (isApproval) {
            standing.push_back(one);
            continue;
        }
        standing.clear();
        withdrawals.push_back(one);
        if (withdrawn)
            *withdrawn = one;
    }
    const auto isWithdrawn = [&withdrawals](const TeamEntry &approval) {
        return std::any_of(
            withdrawals.begin(), withdrawals.end(),
            [&approval](const TeamEntry &withdrawal) { return !isBehind(approval, withdrawal); });
    };
    standing.erase(std::remove_if(standing.begin(), standing.end(), isWithdrawn), standing.end());
    return standing;
}

} // namespace vaultlock::foureyes
