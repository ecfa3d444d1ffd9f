// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal and the service say differently of one vault's lock, what that weighs, and what
// can be done. Data: the sentences are in words/reconciliationwords.h. Pure.
#pragma once

#include "lock/reading.h"
#include "reconciliation/journalrecord.h"

#include <QDateTime>

#include <optional>

namespace vaultlock::reconciliation {

enum class Difference {
    Agrees,

    // The journal says in progress
    RanOut,    // its end has passed: the service removed it
    Vanished,  // no lock, before its end
    WasLocked, // somebody completed it, or we did and never heard of it
    OtherPolicy,
    OtherEnd,      // created, or ending, at another time than the service had said
    LockIdRefused, // the service has refused the ID that the journal has for it
    AnotherLock,   // in progress or locked, and not this one

    // The journal knows of no lock, or of an Initiate that was not this lock's
    InProgressElsewhere,
    LockedElsewhere,
    InProgressAfterAll, // one of the journal's own, which it has for gone or not initiated

    // The journal says locked: what must never be
    LockVanished,
    LockInProgressAgain,
    LockedWithOtherPolicy, // also where the journal says in progress
    VaultMadeAnew,         // the vault is younger than the lock: it was deleted and made again

    // Something was asked for, and what came of it is not in the journal
    OutcomeNotNoted, // the service tells now what came of it
    UnderWay,        // it may still arrive

    VaultGone,

    // Nothing is known
    CouldNotBeAsked, // see Finding::error
    JournalNotRead,  // see Finding::error
    AccountUnknown,  // whose vaults the service was asked about is not known
    OtherConnection, // the vault is another service's, account's or Region's
};

/// Loudest first.
enum class Weight {
    Alarm,   // a lock that was for ever is not as it was
    Differs, // to be looked at
    Unknown, // could not be found out
    /// The journal is right, and somebody else has begun or completed a lock of which it never
    /// knew: to be known, and no difference.
    Elsewhere,
    Agrees,
    NotAsked, // another connection's
};

enum class Remedy {
    Nothing,
    OpenVault,       // what the service says is noted then
    EnterLockId,     // of our own lock, to complete it; else it can only be aborted
    AskWhoInitiated, // has its lock ID, and it is not ours to end
    CompleteOrAbort, // the lock ID is here
    ReadAgain,
    TellAws,      // keep an export of the journal, and ask AWS Support
    ConnectThere, // by a connection to that service, account and Region
};

/// What was compared of the policies, and what came of it.
enum class PolicyComparison {
    NotCompared, // there is none on one of the sides
    SameBytes,
    SameMeaning,
    OtherBytes, // the journal has the SHA-256 only, so their meanings cannot be compared
    OtherMeaning,
};

struct Finding
{
    Difference difference = Difference::Agrees;
    Weight weight = Weight::Agrees;
    Remedy remedy = Remedy::Nothing;
    PolicyComparison policies = PolicyComparison::NotCompared;
    std::optional<Error> error =
        {}; ///< of CouldNotBeAsked and JournalNotRead, maybe AccountUnknown
};

/// vaultCreated: by DescribeVault, where it was asked: a vault that is younger than its lock on
/// record was made anew.
Finding assess(const JournalRecord &record, const lock::Reading &reading, const lock::Moment &now,
               const std::optional<QDateTime> &vaultCreated = {});

/// Of what was not, or could not be, compared; difference: CouldNotBeAsked or below.
Finding notCompared(Difference difference, std::optional<Error> error = {});

} // namespace vaultlock::reconciliation
