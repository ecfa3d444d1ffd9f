// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the team has the rule, and who approved what.
#pragma once

#include "core/identifiers.h"
#include "foureyes/teamentry.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace vaultlock::foureyes {

struct RuleState
{
    /// Since when and by whom; nothing: there is no rule.
    std::optional<TeamEntry> set;
    /// Who wants it to end, one entry a member. With the second member's it has ended.
    std::vector<TeamEntry> lifts;
    /// What ended the one before, where there is none now; two entries, or none.
    std::vector<TeamEntry> liftedBy;

    bool isInForce() const { return set.has_value(); }
};

/// One member sets it; to set it again takes back what was wished against it. Two roles of the
/// database lift it, behind that by its receipt and by the desks' clocks. Pure.
RuleState ruleIn(const TeamKnowledge &team);

/// What an approval is of.
struct Approved
{
    QString vaultArn;
    QString origin;    ///< LockOrigin::key()
    QByteArray sha256; ///< of the policy's very bytes, lower-case hex

    friend bool operator==(const Approved &, const Approved &) = default;
};
Approved approvedBy(const journal::Entry &entry);

/// Those that stand, oldest first: one that is not behind each withdrawal, by whomever, does not,
/// by the database's receipt and by the desks' clocks. `withdrawn` gets the newest withdrawal,
/// where there was one. Pure.
std::vector<TeamEntry> standingApprovals(const TeamKnowledge &team, const Approved &what,
                                         std::optional<TeamEntry> *withdrawn = nullptr);

} // namespace vaultlock::foureyes
