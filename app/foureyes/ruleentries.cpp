// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/ruleentries.h"

#include "journal/line.h"

namespace vaultlock::foureyes {

using journal::EntryKind;

namespace {

journal::Entry entryAt(EntryKind kind, const Place &place, const QDateTime &now)
{
    journal::Entry entry = ruleEntry(kind, place.caller, now);
    entry.vaultArn = place.vault.toString();
    entry.origin = place.origin.key();
    entry.endpoint = place.endpoint;
    return entry;
}

} // namespace

journal::Entry ruleEntry(EntryKind kind, const QString &caller, const QDateTime &now)
{
    journal::Entry entry;
    entry.kind = kind;
    entry.time = now;
    entry.caller = caller;
    return entry;
}

journal::Entry approvalEntry(const Place &place, const QByteArray &policy,
                             const QStringList &acceptedDangers, const QDateTime &now)
{
    journal::Entry entry = entryAt(EntryKind::PolicyApproved, place, now);
    entry.policy = policy;
    entry.policySha256 = journal::hashOf(policy);
    entry.acknowledgedDangers = acceptedDangers;
    return entry;
}

journal::Entry withdrawalEntry(const Place &place, const QByteArray &sha256, const QDateTime &now)
{
    journal::Entry entry = entryAt(EntryKind::ApprovalWithdrawn, place, now);
    entry.policySha256 = sha256;
    return entry;
}

journal::Entry allowedEntry(Step step, const Place &place, const Verdict &verdict,
                            const QDateTime &now)
{
    Q_ASSERT(verdict.kind == Verdict::Kind::Allowed && verdict.rule && verdict.approval);
    journal::Entry entry =
        entryAt(step == Step::Initiate ? EntryKind::InitiateAllowed : EntryKind::CompleteAllowed,
                place, now);
    entry.policySha256 = verdict.approval->entry.policySha256;
    for (const auto &line : {verdict.rule, verdict.approval, verdict.initiate}) {
        if (line)
            entry.quoted.push_back(line->quoted());
    }
    return entry;
}

} // namespace vaultlock::foureyes
