// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/entryfilter.h"

#include "core/identifiers.h"
#include "words/entrywords.h"

#include <algorithm>

namespace vaultlock::record {

namespace {

bool isAbout(const journal::Entry &entry, EntryFilter::Subject subject)
{
    using journal::EntryKind;
    using Subject = EntryFilter::Subject;
    const auto is = [subject](Subject first, Subject second) {
        return subject == first || subject == second;
    };
    switch (entry.kind) {
    case EntryKind::InitiateIntended:
    case EntryKind::LockIdReceived:
    case EntryKind::LockIdEntered:
    case EntryKind::HandedOver:
    case EntryKind::TakenOver:
        return subject == Subject::Initiate;
    case EntryKind::InitiateFailed:
    case EntryKind::LockIdLost:
    case EntryKind::HandOverFailed:
        return is(Subject::Initiate, Subject::Failure);
    case EntryKind::CompleteIntended:
    case EntryKind::Completed:
    case EntryKind::ObservedLocked:
        return subject == Subject::Complete;
    case EntryKind::CompleteFailed:
        return is(Subject::Complete, Subject::Failure);
    case EntryKind::AbortIntended:
    case EntryKind::Aborted:
        return subject == Subject::Abort;
    case EntryKind::AbortFailed:
        return is(Subject::Abort, Subject::Failure);
    case EntryKind::Expired:
    case EntryKind::ObservedNoLock:
        return subject == Subject::End;
    case EntryKind::TrialIntended:
    case EntryKind::TrialAnswered:
        return subject == Subject::Trial;
    case EntryKind::TeamRuleSet:
    case EntryKind::TeamRuleLifted:
    case EntryKind::PolicyApproved:
    case EntryKind::ApprovalWithdrawn:
    case EntryKind::InitiateAllowed:
    case EntryKind::CompleteAllowed:
        return subject == Subject::Team;
    case EntryKind::ObservedInProgress:
        return subject == (words::tellsOfAMisfit(entry) ? Subject::Failure : Subject::Initiate);
    case EntryKind::Unverified:
        return subject == Subject::Failure;
    }
    return false;
}

/// Account and Region are in the ARN.
bool holds(const journal::Entry &entry, const QString &word)
{
    const auto has = [&word](const QString &field) {
        return field.contains(word, Qt::CaseInsensitive);
    };
    return has(entry.vaultArn) || has(entry.lockId) || has(entry.archiveId) ||
           has(entry.requestId) || has(entry.caller) || has(entry.colleague) ||
           has(entry.serviceCode) || has(entry.detail) || has(words::entryText(entry)) ||
           has(words::entryMode(entry));
}

bool isMeant(const journal::Entry &entry, const QString &word)
{
    return entry.vaultArn == word || (holds(entry, word) && !VaultArn::fromString(word));
}

} // namespace

bool EntryFilter::takesAll() const
{
    return text.trimmed().isEmpty() && place == Place::Any && subject == Subject::Any;
}

bool EntryFilter::takes(const journal::Entry &entry) const
{
    if (place != Place::Any && words::isOfSandbox(entry) != (place == Place::Sandbox))
        return false;
    if (subject != Subject::Any && !isAbout(entry, subject))
        return false;
    const QStringList wanted = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&entry](const QString &word) { return isMeant(entry, word); });
}

} // namespace vaultlock::record
