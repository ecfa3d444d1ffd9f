// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/rule.h"

#include <algorithm>

namespace vaultlock::foureyes {

using journal::EntryKind;

RuleState ruleIn(const TeamKnowledge &team)
{
    constexpr std::size_t membersToLift = 2;
    RuleState state;
    for (const TeamEntry &one : team.entries) {
        if (one.entry.kind == EntryKind::TeamRuleSet) {
            if (!state.set)
                state.set = one;
            state.lifts.clear();
            state.liftedBy.clear();
        } else if (one.entry.kind == EntryKind::TeamRuleLifted && state.set) {
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
        if (withdrawn)
            *withdrawn = one;
    }
    return standing;
}

} // namespace vaultlock::foureyes
