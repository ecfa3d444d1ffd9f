// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/attempt.h"

#include "aws/reply/serviceerror.h"
#include "core/byteview.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vaultlock::lock {

namespace {

/// Not: the service may have done all the same what it was asked for.
bool isRefusedBy(const QString &serviceCode)
{
    switch (aws::errorKindOf(serviceCode, 0)) {
    case ErrorKind::Throttled:
    case ErrorKind::RequestTimeout:
    case ErrorKind::ServiceUnavailable:
        return false;
    default:
        return !serviceCode.isEmpty();
    }
}

template <typename Attempts>
auto *findAttempt(Attempts &attempts, const QUuid &id)
{
    const auto found = std::find_if(attempts.begin(), attempts.end(),
                                    [&](const Attempt &attempt) { return attempt.id == id; });
    return found == attempts.end() ? nullptr : &*found;
}

Attempt &attemptFor(std::vector<Attempt> &attempts, const QUuid &id)
{
    if (Attempt *known = attemptWith(attempts, id))
        return *known;
    attempts.emplace_back();
    attempts.back().id = id;
    return attempts.back();
}

void openOperation(Attempt &attempt, Operation operation, const journal::Entry &entry)
{
    attempt.open = operation;
    attempt.openSince = entry.time;
    attempt.ending = Attempt::Ending::None;
}

void end(Attempt &attempt, Attempt::Ending ending)
{
    attempt.open.reset();
    attempt.ending = ending;
}

void applyIntent(Attempt &attempt, const journal::Entry &entry)
{
    attempt.initiatedHere = true;
    attempt.policy = entry.policy;
    attempt.policySha256 = entry.policySha256;
    attempt.initiated = entry.time;
    if (entry.expires) // when the window would end: 24 hours after we began
        attempt.began = entry.expires->addSecs(-lockIdLifetimeSeconds);
    // One that was lost with its file and written again stands behind what came of it.
    const bool isFirst =
        !attempt.lockId && !attempt.isNotedLost && attempt.ending == Attempt::Ending::None;
    if (isFirst)
        openOperation(attempt, Operation::Initiate, entry);
}

/// As the service said it.
void applyDate(Attempt &attempt, const journal::Entry &entry, Dating dating)
{
    attempt.created = entry.created;
    attempt.createdIsExact = true;
    attempt.expires = entry.expires;
    attempt.dating = dating;
    attempt.journaledDating = dating;
}

void applyLockId(Attempt &attempt, const journal::Entry &entry)
{
    attempt.lockId = entry.lockId;
    attempt.isDurable = true;
    attempt.isRefused = false;
    attempt.lockIdIsEntered = entry.kind == journal::EntryKind::LockIdEntered;
    if (attempt.lockIdIsEntered) {
        attempt.policySha256 = entry.policySha256;
        attempt.receivedFrom.clear();
        if (entry.created) // not in earlier versions
            applyDate(attempt, entry, Dating::ReadAtOnce);
    }
    // What the service has said exactly is not replaced by what was estimated before.
    if (!attempt.createdIsExact || !attempt.expires)
        attempt.expires = entry.expires;
    if (!attempt.createdIsExact && !attempt.lockIdIsEntered && entry.expires)
        attempt.created = entry.expires->addSecs(-lockIdLifetimeSeconds);
    end(attempt, Attempt::Ending::None);
}

/// From a colleague, whose program had it from the service; it was checked there when it came.
void applyTakenOver(Attempt &attempt, const journal::Entry &entry)
{
    attempt.lockId = entry.lockId;
    attempt.receivedFrom = entry.colleague;
    attempt.isDurable = true;
    attempt.isRefused = false;
    attempt.lockIdIsEntered = false;
    if (!attempt.initiatedHere) {
        attempt.policy = entry.policy;
        attempt.policySha256 = entry.policySha256;
    }
    // What the giver doubted is no surer for having been handed over.
    const bool isDoubted = entry.detail.contains(doubtOfGiver());
    applyDate(attempt, entry, isDoubted ? Dating::ReadLater : Dating::ReadAtOnce);
    attempt.createdIsExact = entry.created.has_value();
    end(attempt, Attempt::Ending::None);
}

/// The service tells of our lock: exactly when it was made, unless that is in doubt.
void applyObservation(Attempt &attempt, const journal::Entry &entry)
{
    attempt.observed = entry.detail;
    if (entry.created)
        applyDate(attempt, entry, datingIn(entry));
}

/// CompleteVaultLock has one value that can be wrong: the lock ID (its API reference).
void applyCompleteFailed(Attempt &attempt, const journal::Entry &entry)
{
    if (aws::errorKindOf(entry.serviceCode, 0) == ErrorKind::InvalidParameter)
        attempt.isRefused = true;
    end(attempt, Attempt::Ending::None);
}

/// An attempt at somebody else's lock, known by an AbortIntended alone, is over when it failed.
void applyAbortFailed(Attempt &attempt)
{
    const bool isOurs = attempt.initiatedHere || attempt.lockId;
    end(attempt, isOurs ? Attempt::Ending::None : Attempt::Ending::Gone);
}

void keepFrom(const Attempt &before, Attempt &attempt)
{
    if (before.createdIsExact) {
        attempt.created = before.created;
        attempt.createdIsExact = true;
        attempt.expires = before.expires;
        attempt.dating = std::max(attempt.dating, before.dating);
    }
    attempt.isSentByThisRun = before.isSentByThisRun;
    if (attempt.open && before.open == attempt.open)
        attempt.inFlightUntil = before.inFlightUntil;
}

} // namespace

bool Attempt::hasLock() const
{
    return ending == Ending::None && (lockId || isNotedLost);
}

Attempt &applyEntry(std::vector<Attempt> &attempts, const journal::Entry &entry)
{
    Attempt &attempt = attemptFor(attempts, entry.attempt);
    applyTo(attempt, entry);
    return attempt;
}

void applyTo(Attempt &attempt, const journal::Entry &entry)
{
    using journal::EntryKind;
    if (entry.kind != EntryKind::Unverified)
        attempt.newest = journal::markOf(entry);
    switch (entry.kind) {
    case EntryKind::InitiateIntended:
        return applyIntent(attempt, entry);
    case EntryKind::LockIdReceived:
    case EntryKind::LockIdEntered:
        return applyLockId(attempt, entry);
    case EntryKind::TakenOver:
        return applyTakenOver(attempt, entry);
    case EntryKind::InitiateFailed:
        attempt.isRefused = isRefusedBy(entry.serviceCode);
        return end(attempt, Attempt::Ending::Failed);
    case EntryKind::LockIdLost:
        attempt.isNotedLost = true;
        attempt.expires = entry.expires;
        return end(attempt, Attempt::Ending::None);
    case EntryKind::CompleteIntended:
        return openOperation(attempt, Operation::Complete, entry);
    case EntryKind::CompleteFailed:
        return applyCompleteFailed(attempt, entry);
    case EntryKind::AbortIntended:
        if (attempt.policySha256.isEmpty()) {
            attempt.policySha256 = entry.policySha256;
            attempt.expires = entry.expires;
        }
        return openOperation(attempt, Operation::Abort, entry);
    case EntryKind::AbortFailed:
        return applyAbortFailed(attempt);
    case EntryKind::Aborted:
        return end(attempt, Attempt::Ending::Aborted);
    case EntryKind::Completed:
    case EntryKind::ObservedLocked:
        return end(attempt, Attempt::Ending::Locked);
    case EntryKind::Expired:
        return end(attempt, Attempt::Ending::Expired);
    case EntryKind::ObservedNoLock:
        return end(attempt, Attempt::Ending::Gone);
    case EntryKind::ObservedInProgress:
        return applyObservation(attempt, entry);
    case EntryKind::TrialIntended:
    case EntryKind::TrialAnswered:
    case EntryKind::HandedOver:
    case EntryKind::HandOverFailed:
    case EntryKind::TeamRuleSet:
    case EntryKind::TeamRuleLifted:
    case EntryKind::PolicyApproved:
    case EntryKind::ApprovalWithdrawn:
    case EntryKind::InitiateAllowed:
    case EntryKind::CompleteAllowed:
    case EntryKind::Unverified:
        return; // nothing is concluded from it
    }
}

std::vector<Attempt> attemptsIn(const std::vector<journal::Entry> &entries,
                                const std::vector<Attempt> &before, const Moment &now,
                                std::chrono::milliseconds requestLife)
{
    std::vector<Attempt> attempts;
    for (const journal::Entry &entry : entries) {
        if (entry.kind != journal::EntryKind::Unverified && !journal::isBesideTheLock(entry.kind))
            applyEntry(attempts, entry);
    }
    for (Attempt &attempt : attempts) {
        // The clock may have been set since: never wait longer than a request can live.
        const std::chrono::milliseconds age(attempt.openSince.msecsTo(now.utc));
        if (attempt.open)
            attempt.inFlightUntil =
                now.sinceBoot +
                std::clamp(requestLife - age, std::chrono::milliseconds(0), requestLife);
        if (const Attempt *known = attemptWith(before, attempt.id))
            keepFrom(*known, attempt);
    }
    return attempts;
}

Attempt *attemptWith(std::vector<Attempt> &attempts, const QUuid &id)
{
    return findAttempt(attempts, id);
}

const Attempt *attemptWith(const std::vector<Attempt> &attempts, const QUuid &id)
{
    return findAttempt(attempts, id);
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

policy::Sameness comparePolicies(const QByteArray &a, const QByteArray &b)
{
    return policy::compare(viewOf(a), viewOf(b));
}

} // namespace vaultlock::lock
