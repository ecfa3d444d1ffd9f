// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/entry.h"

#include <algorithm>
#include <iterator>

namespace vaultlock::journal {

namespace {

struct NamedKind
{
    EntryKind kind = EntryKind::InitiateIntended;
    QLatin1String name;
};

// The names are in files on people's disks, and in their hashes: never change one.
constexpr NamedKind namedKinds[] = {
    {EntryKind::InitiateIntended, QLatin1String("initiate-intended")},
    {EntryKind::LockIdReceived, QLatin1String("lock-id-received")},
    {EntryKind::InitiateFailed, QLatin1String("initiate-failed")},
    {EntryKind::LockIdLost, QLatin1String("lock-id-lost")},
    {EntryKind::LockIdEntered, QLatin1String("lock-id-entered")},
    {EntryKind::CompleteIntended, QLatin1String("complete-intended")},
    {EntryKind::Completed, QLatin1String("completed")},
    {EntryKind::CompleteFailed, QLatin1String("complete-failed")},
    {EntryKind::AbortIntended, QLatin1String("abort-intended")},
    {EntryKind::Aborted, QLatin1String("aborted")},
    {EntryKind::AbortFailed, QLatin1String("abort-failed")},
    {EntryKind::Expired, QLatin1String("expired")},
    {EntryKind::ObservedLocked, QLatin1String("observed-locked")},
    {EntryKind::ObservedNoLock, QLatin1String("observed-no-lock")},
    {EntryKind::ObservedInProgress, QLatin1String("observed-in-progress")},
    {EntryKind::TrialIntended, QLatin1String("trial-intended")},
    {EntryKind::TrialAnswered, QLatin1String("trial-answered")},
    {EntryKind::HandedOver, QLatin1String("handed-over")},
    {EntryKind::HandOverFailed, QLatin1String("hand-over-failed")},
    {EntryKind::TakenOver, QLatin1String("taken-over")},
    {EntryKind::TeamRuleSet, QLatin1String("team-rule-set")},
    {EntryKind::TeamRuleLifted, QLatin1String("team-rule-lifted")},
    {EntryKind::PolicyApproved, QLatin1String("policy-approved")},
    {EntryKind::ApprovalWithdrawn, QLatin1String("approval-withdrawn")},
    {EntryKind::InitiateAllowed, QLatin1String("initiate-allowed")},
    {EntryKind::CompleteAllowed, QLatin1String("complete-allowed")},
    {EntryKind::Unverified, QLatin1String("unverified")},
};

} // namespace

QString entryKindName(EntryKind kind)
{
    const auto *found =
        std::find_if(std::begin(namedKinds), std::end(namedKinds),
                     [kind](const NamedKind &candidate) { return candidate.kind == kind; });
    Q_ASSERT(found != std::end(namedKinds));
    return QString(found->name);
}

std::optional<EntryKind> entryKindFromName(const QString &name)
{
    const auto *found =
        std::find_if(std::begin(namedKinds), std::end(namedKinds),
                     [&name](const NamedKind &candidate) { return candidate.name == name; });
    if (found == std::end(namedKinds))
        return std::nullopt;
    return found->kind;
}

} // namespace vaultlock::journal
