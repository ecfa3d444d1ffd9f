// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal keeps.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace vaultlock::journal {

enum class EntryKind {
    InitiateIntended, // before the request leaves: vault, policy, dangers acknowledged
    LockIdReceived,   // the lock ID of a successful Initiate
    InitiateFailed,   // the service said that nothing was initiated (read back)
    LockIdLost,       // the service says that our Initiate worked; its lock ID is not here
    LockIdEntered,    // the user gave the ID of a lock that was made elsewhere
    CompleteIntended,
    Completed,
    CompleteFailed,
    AbortIntended,
    Aborted,
    AbortFailed,
    Expired,        // the service confirmed that the lock is gone after its 24 hours
    ObservedLocked, // a lock in progress of ours was found locked (elsewhere, or before a crash)
    ObservedNoLock, // a lock in progress of ours was found gone before its time
    ObservedInProgress, // what the service says of our lock does not fit what was known of it
    TrialIntended,      // before a trial's request leaves: which one, and what was predicted
    TrialAnswered,      // what came of it, an unknown outcome too
    HandedOver,         // before the sealed file is written: to whom, and sealed how
    HandOverFailed,     // that file was not written
    TakenOver,          // the lock ID of a colleague's lock, out of their sealed file
    // Of a team's rule of four eyes (app/foureyes):
    TeamRuleSet,       // from now on who initiates does not complete; about no vault
    TeamRuleLifted,    // one member's wish that it ends
    PolicyApproved,    // this policy may be initiated on this vault, says a member
    ApprovalWithdrawn, // what was approved of it is not any more
    InitiateAllowed,   // by the rule, before Initiate: the team's lines that allow it are quoted
    CompleteAllowed,   // the same before Complete
    Unverified,        // stood in a damaged journal, proved by no hash; as text in the detail
};

/// Of a request that tries what the policy does: it says nothing of the lock itself. Its attempt is
/// one of its own, of these two entries.
inline bool isOfTrial(EntryKind kind)
{
    return kind == EntryKind::TrialIntended || kind == EntryKind::TrialAnswered;
}

/// Of a team's rule: it says nothing of the lock itself either, and has no attempt.
inline bool isOfTeamRule(EntryKind kind)
{
    switch (kind) {
    case EntryKind::TeamRuleSet:
    case EntryKind::TeamRuleLifted:
    case EntryKind::PolicyApproved:
    case EntryKind::ApprovalWithdrawn:
    case EntryKind::InitiateAllowed:
    case EntryKind::CompleteAllowed:
        return true;
    default:
        return false;
    }
}

/// Nothing is concluded from it about a lock.
inline bool isBesideTheLock(EntryKind kind)
{
    return isOfTrial(kind) || isOfTeamRule(kind);
}

/// A line of a colleague's journal, as the team's database had it. None with a lock ID is quoted.
struct QuotedLine
{
    QUuid writer;         ///< whose chain it is in (app/team)
    QString member;       ///< the role of the database that the chain belongs to
    qint64 number = 0;    ///< its place in the chain, from 1
    QDateTime receivedAt; ///< UTC, the database's clock
    QByteArray text;      ///< the very line: its SHA-256 finds it in the team's journal

    friend bool operator==(const QuotedLine &, const QuotedLine &) = default;
};

/// The name in the database: `initiate-intended`.
QString entryKindName(EntryKind kind);
std::optional<EntryKind> entryKindFromName(const QString &name);

/// One event. No field ever holds a secret.
struct Entry
{
    qint64 sequence = 0; ///< given by the journal
    EntryKind kind = EntryKind::InitiateIntended;
    QDateTime time;   ///< UTC, milliseconds
    QUuid attempt;    ///< one for each Initiate and all that follows from it
    QString origin;   ///< LockOrigin::key()
    QString endpoint; ///< URL
    QString vaultArn;
    /// Exact bytes; only where they matter (InitiateIntended, TakenOver,
    /// PolicyApproved).
    QByteArray policy;
    QByteArray policySha256; ///< lower-case hex; empty where there is no policy
    QString lockId; ///< of Unverified: recovered, with origin and vault, where it stands whole
    std::optional<QDateTime> expires; ///< UTC
    /// When the lock was initiated, UTC, by the service; of ObservedInProgress and TakenOver. When
    /// the archive
    /// was stored, by the service's Date; of trials of one.
    std::optional<QDateTime> created;
    QStringList acknowledgedDangers;
    /// The ARN of whoever asked for it, as STS said; only of what a person asks for (…Intended),
    /// and empty where nobody has said.
    QString caller;
    // Of trials only, as app/trial writes them.
    QString trial;     ///< which one; stays the same from release to release
    QString archiveId; ///< of the archive that it is about: without it nobody could delete it
    QString predicted; ///< what the policies had said before
    QString answered;  ///< what the service did
    /// Of HandedOver and HandOverFailed to whom, of TakenOver from whom, in people's words.
    QString colleague;
    std::vector<QuotedLine> quoted; ///< of InitiateAllowed and CompleteAllowed
    QString serviceCode;
    QString requestId;
    QString detail;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// What an entry of an attempt is told by, whatever its sequence number becomes.
struct EntryMark
{
    EntryKind kind = EntryKind::InitiateIntended;
    QDateTime time; ///< UTC, milliseconds

    friend bool operator==(const EntryMark &, const EntryMark &) = default;
};
inline EntryMark markOf(const Entry &entry)
{
    return {entry.kind, entry.time};
}

} // namespace vaultlock::journal
