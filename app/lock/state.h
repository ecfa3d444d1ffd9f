// SPDX-License-Identifier: GPL-3.0-or-later

// What is known about a vault's lock, and who said so.
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/identifiers.h"
#include "lock/contradictions.h"
#include "lock/lockidcustody.h"
#include "lock/lockstage.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace vaultlock::lock {

struct Unknown
{
    std::optional<Error> why; ///< absent: not read yet
    /// Of a lock that was in progress when the journal was last written, so that the ID is at hand
    /// even when the service is not.
    std::optional<LockId> lockId = {};
};

struct NoVault
{
    QDateTime asOf; ///< UTC by the local clock; the same below
};

struct Unlocked
{
    QDateTime asOf;
};

struct Initiating
{
    enum class Step {
        ReadingState,     // GetVaultLock must say that there is no lock
        JournalingIntent, // nothing is sent before this is on disk
        Sending,
        JournalingLockId,
        ReadingOutcome, // the reply did not settle it, or the expiry is still to be read
    };
    Step step = Step::ReadingState;
};

struct InProgress
{
    LockIdCustody custody = LockIdCustody::Elsewhere;
    std::optional<LockId> lockId;
    bool lockIdIsEntered = false;  ///< by the user, who may have mistyped it
    QString receivedFrom;          ///< who handed it over, in words; empty: nobody did
    Contradictions contradictions; ///< what speaks against the ID that the service gave us
    /// When the lock was made was not read right behind Initiate: this one may be another of the
    /// same minutes, with the same policy, for which the ID is void. Nothing speaks for it.
    bool mayBeAnother = false;
    /// That stood in a damaged journal, newest first, where the ID is not known for sure: to be
    /// offered, and used by nobody unasked.
    QStringList recoveredLockIds;
    QByteArray policy;                ///< as the service returned it last
    QDateTime created;                ///< UTC by the service
    std::optional<QDateTime> expires; ///< UTC by the service
    bool expiryIsEstimated = false;   ///< the reply's Date + 24 h, until the service has said
    std::optional<ServerTime> serverTime;
    QDateTime asOf;
};

struct Completing
{
    InProgress before;
    bool isSending = false; ///< false while state and policy are read again and compared
};

struct Locked
{
    QByteArray policy;
    QDateTime created;
    QDateTime asOf;
};

struct Aborting
{
    InProgress before;
};

struct Expired
{
    QDateTime expiredAt; ///< UTC by the service
    QDateTime asOf;
};

/// A change of a vault's lock.
enum class Operation {
    Initiate,
    Complete,
    Abort,
};

struct OutcomeUnknown
{
    Operation operation;
    Error why;                    ///< why the outcome is not known
    std::optional<LockId> lockId; ///< of Complete and Abort, where it was held
};

using State = std::variant<Unknown, NoVault, Unlocked, Initiating, InProgress, Completing, Locked,
                           Aborting, Expired, OutcomeUnknown>;

LockStage stageOf(const State &state);
/// The service says that there is no lock, so one may be initiated.
bool hasNoLock(const State &state);
/// Initiate, Complete or Abort is under way, or its outcome is not known yet.
bool isBusy(const State &state);

} // namespace vaultlock::lock
