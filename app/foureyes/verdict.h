// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the team's rule lets somebody initiate or complete. Pure; the sentences are in
// app/words/foureyeswords.h.
#pragma once

#include "foureyes/rule.h"
#include "team/teamerror.h"

namespace vaultlock::foureyes {

enum class Step {
    Initiate,
    Complete,
};

struct Verdict
{
    enum class Kind {
        NoRule, // the team has none, or it is a rehearsal in the sandbox
        Allowed,
        Refused,
        Unknown, // whether the rule is kept cannot be told: as good as refused
    };
    enum class Reason {
        None,
        // Refused:
        NotApproved,
        Withdrawn, // what was approved is not any more; `withdrawal` has it
        OnlyOwn,   // approved by the one who initiates alone; `approval` has it
        OwnLock,   // the one who would complete has initiated; `initiate` has it
        // Unknown:
        NotRead,         // `error` has why the team's journal was not
        WhoIsUnknown,    // STS has not said who asks
        ApproverMaybe,   // the approver may be the one who initiates: `doubt`, `approval`
        InitiatorMaybe,  // who initiated may be the one who completes: `doubt`, `initiate`
        NobodyInitiated, // no line of the team's has this lock ID, or what was asked for before it
    };
    Kind kind = Kind::Unknown;
    Reason reason = Reason::NotRead;
    Doubt doubt = Doubt::None;
    std::optional<TeamEntry> rule = {};
    std::optional<TeamEntry> approval = {};
    std::optional<TeamEntry> initiate = {};
    std::optional<TeamEntry> withdrawal = {};
    team::TeamError error = {};

    bool mayGoOn() const { return kind == Kind::NoRule || kind == Kind::Allowed; }
};

/// Who wants what of which policy. `who` is the person that asks now.
struct InitiateQuestion
{
    Approved what;
    Person who;
};
struct CompleteQuestion
{
    QString vaultArn;
    QString origin; ///< LockOrigin::key()
    QString lockId; ///< by it, and not by a date, the lock is told from any other
    Person who;
};

/// In force: allowed where another person has approved these bytes for this vault.
Verdict mayInitiate(const TeamKnowledge &team, const InitiateQuestion &question);
/// In force: allowed where another person has initiated the lock that has this ID, and what they
/// initiated is approved by yet another person than they, who may be the one that completes.
Verdict mayComplete(const TeamKnowledge &team, const CompleteQuestion &question);
/// The team's journal could not be read, or is not what it was.
Verdict notRead(const team::TeamError &error);
/// In the sandbox inside the program, or where no team is.
Verdict withoutRule();

} // namespace vaultlock::foureyes
