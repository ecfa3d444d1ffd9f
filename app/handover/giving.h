// SPDX-License-Identifier: GPL-3.0-or-later

// A lock in progress, made ready to be handed over. Pure.
#pragma once

#include "handover/handover.h"
#include "handover/seal.h"
#include "journal/entry.h"
#include "lock/state.h"

#include <optional>
#include <vector>

namespace vaultlock::handover {

/// What a hand-over says besides the lock itself; the members are HandOver's.
struct Giving
{
    QString from;
    QString to;
    VaultArn vault;
    LockOrigin origin;
    QString endpoint;
    QString connection;
    QStringList tried;
    QStringList leftToTry;
    QString note;
};

/// Why a lock cannot be handed over.
enum class GivingObstacle {
    NotInProgress,
    LockIdNotHere,
    LockIdNotOnDisk, // it might be lost here, and the journal could not tell of the hand-over
    LockIdInDoubt,   // something speaks against its being this lock's
    NotReadYet,      // the service has not said yet when it was made
    Over,            // its 24 hours have ended, by the service's clock
};

/// Nothing where it can.
std::optional<GivingObstacle> obstacleToGiving(const lock::State &state,
                                               const QDateTime &serviceNow);
/// Of a lock that nothing stands against handing over. now: UTC, this computer's.
HandOver handOverOf(const lock::State &state, const Giving &giving, const QDateTime &now);

/// For the journal, before a byte is outside of this program. entries: of that vault. Nothing where
/// none of them has this lock ID. The lock ID is in it, as in every entry of its attempt.
/// sealedFor: of a certificate, whose it is; empty of a passphrase, which is never told. file: what
/// will be written; the journal of who receives it names the same SHA-256.
std::optional<journal::Entry> entryOfGiving(const HandOver &handOver, const QString &sealedFor,
                                            const QByteArray &file,
                                            const std::vector<journal::Entry> &entries);
/// For the journal, where the file could not be written after all.
journal::Entry entryOfFailure(journal::Entry given, const QString &why, const QDateTime &now);

} // namespace vaultlock::handover
