// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/keptwords.h"

#include "language/words.h"
#include "words/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace vaultlock::words {

using settings::KeptThing;
using Running = std::optional<std::vector<lock::RunningLock>>;

namespace {

struct KeptSentences
{
    QString title;
    QString sentence;
};

KeptSentences recordWords(KeptThing thing)
{
    switch (thing) {
    case KeptThing::Journal:
        return {Words::tr("Journal"),
                Words::tr("What was tried and what came of it: vaults, accounts, who asked, "
                          "policies, request IDs, and every lock ID.")};
    case KeptThing::TeamPlace:
        return {Words::tr("Team’s journal"),
                Words::tr("Where the team’s database is, as whom, and what was seen of it; "
                          "its password is in the keychain.")};
    case KeptThing::Drafts:
        return {Words::tr("Drafts"),
                Words::tr("The policies that are being written, one a vault.")};
    case KeptThing::Sandbox:
        return {Words::tr("Sandbox"), Words::tr("The sandbox’s vaults and locks.")};
    case KeptThing::FleetLook:
        return {Words::tr("Last look at all vaults"),
                Words::tr("What the fleet’s window saw last, to find what differs: vaults, "
                          "tags, and what their policies are recognised by.")};
    default:
        return {Words::tr("Campaign"),
                Words::tr("One policy for many vaults: which are done, and which are left.")};
    }
}

KeptSentences choiceWords(KeptThing thing)
{
    switch (thing) {
    case KeptThing::RecentFiles:
        return {Words::tr("Recent files"),
                Words::tr("Names of the policies that were opened or saved last.")};
    case KeptThing::Connections:
        return {Words::tr("Connections"),
                Words::tr("Which connection was open last, with which vault, and by which "
                          "connection each service was reached; no secrets.")};
    case KeptThing::Looks:
        return {Words::tr("Layout"),
                Words::tr("How the window and its lists look; it is written again when the "
                          "window closes.")};
    case KeptThing::Attempts:
        return {Words::tr("What was told and tried"),
                Words::tr("Of each lock: which notifications there were, and which trials you "
                          "have ticked off.")};
    case KeptThing::TypedKeys:
        return {Words::tr("Typed keys"),
                Words::tr("Keys that you chose to keep: their names here, the keys in the "
                          "desktop’s keychain.")};
    case KeptThing::OtherChoices:
        return {Words::tr("Choices for evidence and fleet"),
                Words::tr("Folders, servers, profiles, Regions and questions that were chosen "
                          "last.")};
    case KeptThing::LoginStart:
        return {Words::tr("Start at login"),
                Words::tr("The entry by which the desktop starts Vaultlock at each login.")};
    default:
        return {Words::tr("Damaged settings"),
                Words::tr("Files of settings that could not be read and were moved aside.")};
    }
}

KeptSentences wordsOf(KeptThing thing)
{
    return thing <= KeptThing::Campaign ? recordWords(thing) : choiceWords(thing);
}

/// Names, so that nobody has to look for them.
QString lockIdsLost(const Running &running, bool isOnlySandbox)
{
    if (!running)
        return Words::tr("Whether a lock is in progress is not known at the moment. A lock ID "
                         "that is lost cannot be had again.");
    QStringList names;
    for (const lock::RunningLock &lock : *running) {
        if (!lock.isMadeElsewhere() && !(isOnlySandbox && lock.isLive()))
            names << visible(lock.vault.name().toString());
    }
    if (names.isEmpty())
        return Words::tr("No lock is in progress whose ID would be lost.");
    return Words::tr("Locks in progress whose IDs would be lost, and cannot be had again: %1.")
        .arg(names.join(Words::tr(", ", "between the items of a list")));
}

QString waysLost(const Running &running)
{
    const bool isReached =
        !running || std::any_of(running->begin(), running->end(),
                                [](const lock::RunningLock &lock) { return lock.isLive(); });
    return isReached ? Words::tr("Locks in progress on live services are not watched any more, and "
                                 "nobody is reminded of them, until you connect to their service "
                                 "again. Their lock IDs stay in the journal.")
                     : Words::tr("The next start begins with the sandbox.");
}

} // namespace

QString keptTitle(KeptThing thing)
{
    return wordsOf(thing).title;
}

QString keptSentence(KeptThing thing)
{
    return wordsOf(thing).sentence;
}

QString keptPlace(const settings::Kept &kept)
{
    const QString place = visible(kept.place);
    if (kept.isInSettings)
        return Words::tr("%1 (entries: %2)").arg(place).arg(kept.size);
    // The size first: a path may break anywhere.
    return Words::tr("%1 in %2")
        .arg(QLocale().formattedDataSize(kept.size, 1, QLocale::DataSizeSIFormat), place);
}

QString removalQuestion(KeptThing thing)
{
    if (settings::removalOf(thing) == settings::Removal::ByHand)
        return Words::tr("How to remove “%1”").arg(keptTitle(thing));
    return Words::tr("Remove “%1”?").arg(keptTitle(thing));
}

QStringList removalConsequences(KeptThing thing, const Running &running)
{
    switch (thing) {
    case KeptThing::Journal:
        return {Words::tr("Without its journal Vaultlock knows no lock ID and no history, and "
                          "nothing brings them back. Export it first."),
                lockIdsLost(running, false),
                Words::tr("It is written while Vaultlock runs, also by the command line. So "
                          "it is removed by hand: close every Vaultlock, then remove the file "
                          "and those beside it that begin with its name.")};
    case KeptThing::Sandbox:
        return {Words::tr("The sandbox begins anew with its sample vaults; nothing on AWS "
                          "changes."),
                lockIdsLost(running, true),
                Words::tr("It is written while Vaultlock runs. So it is removed by hand: "
                          "close every Vaultlock, then remove the file.")};
    case KeptThing::Drafts:
        return {Words::tr("What was written and not saved as a file is gone. A draft that a "
                          "window has open stays.")};
    case KeptThing::FleetLook:
        return {Words::tr("The next look at all vaults finds no differences to this one.")};
    case KeptThing::Campaign:
        return {Words::tr("A campaign that is not over cannot be gone on with. What it has "
                          "initiated stays in the journal, with each lock ID.")};
    case KeptThing::Connections:
        return {waysLost(running)};
    case KeptThing::Attempts:
        return {Words::tr("What was told may be told once more, and what was ticked off is "
                          "not ticked off any more. Lock IDs stay in the journal.")};
    case KeptThing::TypedKeys:
        return {Words::tr("They are taken out of the keychain; who needs them types them "
                          "again.")};
    case KeptThing::LoginStart:
        return {Words::tr("Vaultlock does not start by itself any more, and reminds nobody "
                          "until you start it.")};
    default:
        return {Words::tr("Nothing else is changed.")};
    }
}

QString notRemoved(const QString &reason)
{
    return Words::tr("Not everything could be removed: %1").arg(visible(reason));
}

QString askedToRemove(KeptThing thing)
{
    return Words::tr("%1: asked to be removed. What is still listed is still there.")
        .arg(keptTitle(thing));
}

QString removed(KeptThing thing)
{
    return Words::tr("Removed: %1.").arg(keptTitle(thing));
}

} // namespace vaultlock::words
