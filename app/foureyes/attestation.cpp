// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/attestation.h"

#include "journal/line.h"

namespace vaultlock::foureyes {

using journal::EntryKind;
using Kept = Attestation::Kept;

namespace {

TeamEntry entryOfQuoted(const journal::QuotedLine &quoted, journal::Entry entry)
{
    return {{quoted.writer, quoted.member, quoted.number, quoted.text, journal::hashOf(quoted.text),
             quoted.receivedAt},
            std::move(entry)};
}

bool isAboutSame(const journal::Entry &entry, const journal::Entry &allowed)
{
    return approvedBy(entry) == approvedBy(allowed);
}

void takeQuoted(Attestation &found, const journal::Entry &allowed)
{
    for (const journal::QuotedLine &quoted : allowed.quoted) {
        const auto entry = journal::entryOf(quoted.text);
        if (!entry)
            continue;
        const bool isRule = entry->kind == EntryKind::TeamRuleSet;
        std::optional<TeamEntry> &place = isRule ? found.rule
                                          : entry->kind == EntryKind::PolicyApproved
                                              ? found.approval
                                              : found.initiate;
        const bool isMeant = isRule || ((entry->kind == EntryKind::PolicyApproved ||
                                         entry->kind == EntryKind::InitiateIntended) &&
                                        isAboutSame(*entry, allowed));
        if (isMeant && !place)
            place = entryOfQuoted(quoted, *entry);
    }
}

/// Two that have to be two.
void compare(Attestation &found, const Person &one, const Person &other)
{
    const Likening likening = likenessOf(one, other);
    if (likening.likeness == Likeness::Same) {
        found.kept = Kept::No;
    } else if (likening.likeness == Likeness::Unknown && found.kept == Kept::Yes) {
        found.kept = Kept::Unknown;
        found.doubt = likening.doubt;
    }
}

} // namespace

Attestation attestationOf(const journal::Entry &allowed, const QString &asker)
{
    Attestation found;
    takeQuoted(found, allowed);
    const bool isComplete = allowed.kind == EntryKind::CompleteAllowed;
    if (!isComplete)
        found.initiate.reset();
    if (!found.rule || !found.approval || (isComplete && !found.initiate))
        return found;
    found.kept = Kept::Yes;
    // Their own member is nobody's: ARNs alone tell.
    const Person who{asker, {}};
    const Person initiator = isComplete ? found.initiate->person() : who;
    compare(found, found.approval->person(), initiator);
    if (isComplete)
        compare(found, initiator, who);
    return found;
}

} // namespace vaultlock::foureyes
