// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciliation/journalrecord.h"

#include "core/identifiers.h"

#include <QRegularExpression>

#include <algorithm>

namespace vaultlock::reconciliation {

using journal::EntryKind;
using lock::Attempt;
using Standing = JournalRecord::Standing;

namespace {

Standing standingOf(const Attempt &attempt)
{
    switch (attempt.ending) {
    case Attempt::Ending::None:
        return attempt.open ? Standing::Unsettled : Standing::InProgress;
    case Attempt::Ending::Locked:
        return Standing::Locked;
    default:
        return Standing::NoLock;
    }
}

/// An attempt that failed says nothing about the lock that was there before it, and neither does
/// one of which only something that does not fit was noted.
bool tellsOfALock(const Attempt &attempt)
{
    if (attempt.ending == Attempt::Ending::None)
        return attempt.open || attempt.hasLock();
    return attempt.ending != Attempt::Ending::Failed;
}

/// The newest attempt that tells of a lock, else the newest; null where there is none.
const Attempt *decisive(const std::vector<Attempt> &attempts)
{
    const auto found = std::find_if(attempts.rbegin(), attempts.rend(), tellsOfALock);
    if (found != attempts.rend())
        return &*found;
    return attempts.empty() ? nullptr : &attempts.back();
}

bool isLockedEntry(const journal::Entry &entry)
{
    return entry.kind == EntryKind::Completed || entry.kind == EntryKind::ObservedLocked;
}

/// As lock/settle.cpp notes a locked policy that was not the one of the attempt.
QByteArray policyNotedIn(const QString &detail)
{
    static const QRegularExpression note(QStringLiteral("\\bpolicy ([0-9a-f]{64})\\b"));
    return note.match(detail).captured(1).toLatin1();
}

/// The same of its date.
QDateTime creationNotedIn(const QString &detail)
{
    static const QRegularExpression note(QStringLiteral("^created (\\S+), not \\S+?(;|$)"));
    return QDateTime::fromString(note.match(detail).captured(1), Qt::ISODate).toUTC();
}

void addMisfit(JournalRecord &record, const journal::Entry &entry)
{
    if (entry.kind != EntryKind::ObservedLocked && entry.kind != EntryKind::ObservedInProgress)
        return;
    const QDateTime created = creationNotedIn(entry.detail);
    const QByteArray policy = policyNotedIn(entry.detail);
    if (!created.isValid() && policy.isEmpty())
        return;
    NotedMisfit misfit = record.misfit.value_or(NotedMisfit());
    if (created.isValid())
        misfit.created = created;
    if (!policy.isEmpty())
        misfit.policySha256 = policy;
    record.misfit = misfit;
}

} // namespace

QMap<QString, std::vector<journal::Entry>>
entriesByOrigin(const std::vector<journal::Entry> &entries)
{
    QMap<QString, std::vector<journal::Entry>> groups;
    for (const journal::Entry &entry : entries) {
        if (entry.origin.isEmpty())
            continue;
        // One origin was written in several ways.
        const auto origin = LockOrigin::fromKey(entry.origin);
        groups[origin ? origin->key() : entry.origin].push_back(entry);
    }
    return groups;
}

JournalRecord recordOf(const std::vector<journal::Entry> &entries, const lock::Moment &now,
                       std::chrono::milliseconds requestLife)
{
    JournalRecord record;
    if (entries.empty())
        return record;
    record.asOf = entries.back().time;
    record.sequence = entries.back().sequence;
    record.endpoint = entries.back().endpoint;
    record.attempts = lock::attemptsIn(entries, {}, now, requestLife);
    const Attempt *attempt = decisive(record.attempts);
    if (!attempt)
        return record;
    record.attempt = *attempt;
    record.standing = tellsOfALock(*attempt) || attempt->ending != Attempt::Ending::None
                          ? standingOf(*attempt)
                          : Standing::Nothing;
    record.isUnderWay = attempt->open && now.sinceBoot < attempt->inFlightUntil;
    record.policySha256 = attempt->policySha256;
    for (const journal::Entry &entry : entries) {
        if (entry.attempt != attempt->id)
            continue;
        addMisfit(record, entry);
        if (!isLockedEntry(entry))
            continue;
        record.concluded = entry.time;
        if (const QByteArray noted = policyNotedIn(entry.detail); !noted.isEmpty())
            record.policySha256 = noted;
    }
    return record;
}

} // namespace vaultlock::reconciliation
