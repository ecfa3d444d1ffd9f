// SPDX-License-Identifier: GPL-3.0-or-later

// A page for each state that a vault's lock can be in.
#include "guide/chapters.h"
#include "guide/pageids.h"
#include "language/words.h"
#include "words/statewords.h"

namespace vaultlock::guide {

namespace {

using Stage = lock::LockStage;

/// What can be done then.
QString nextSteps(Stage stage)
{
    switch (stage) {
    case Stage::Unlocked:
        return Words::tr("Write a policy, review it, and initiate the lock.");
    case Stage::Initiating:
        return Words::tr("Wait. The intent is in the journal, the request is sent once, and the "
                         "lock ID is on disk before it is on screen. Should the program end "
                         "now, the next start finds out what came of it.");
    case Stage::InProgress:
        return Words::tr(
            "Try what the policy does, then complete the lock or abort it. Complete takes the "
            "lock ID. The time left is counted by the service's clock, also after "
            "a restart or a suspend.");
    case Stage::Completing:
        return Words::tr("Wait. State and policy were read again and compared with what was "
                         "initiated before the request was sent.");
    case Stage::Locked:
        return Words::tr("Nothing can be changed any more. Make evidence of the lock, if an "
                         "auditor will ask for it. The vault's access policy, its tags and its "
                         "archives go on as before, as far as the policy does not deny it.");
    case Stage::Aborting:
        return Words::tr("Wait. The policy is removed, and the lock ID is void after that.");
    case Stage::Expired:
        return Words::tr("Initiate again when you are ready: a new lock has a new lock ID and "
                         "24 hours of its own.");
    case Stage::OutcomeUnknown:
        return Words::tr("Do nothing elsewhere meanwhile: the request may have had its effect. "
                         "Once the service has been asked, the window shows what is so.");
    case Stage::NoVault:
        return Words::tr("Check account and Region beside the connection, and refresh.");
    case Stage::Unknown:
        break;
    }
    return Words::tr("Unknown is never shown as safe. Refresh to ask the service; the reason "
                     "stands beside it where the last question failed.");
}

QStringList linksOf(Stage stage)
{
    switch (stage) {
    case Stage::Unlocked:
        return {firstPage(), QStringLiteral("procedure/write")};
    case Stage::Initiating:
        return {QStringLiteral("procedure/initiate")};
    case Stage::InProgress:
        return {QStringLiteral("procedure/try"), QStringLiteral("procedure/complete"),
                QStringLiteral("procedure/abort"), QStringLiteral("procedure/lock-id")};
    case Stage::Completing:
    case Stage::Locked:
        return {QStringLiteral("procedure/complete"), QStringLiteral("together/evidence")};
    case Stage::Aborting:
        return {QStringLiteral("procedure/abort")};
    case Stage::Expired:
    case Stage::NoVault:
    case Stage::Unknown:
    case Stage::OutcomeUnknown:
        break;
    }
    return {firstPage()};
}

} // namespace

Chapter stateChapter()
{
    Chapter chapter{Words::tr("States of a lock"), {}};
    for (const Stage stage : lockStages()) {
        Page page{pageOf(stage), words::stageName(stage), {}};
        page.blocks = {Paragraph{words::stageMeaning(stage)},
                       Terms{{{Words::tr("What can be done"), nextSteps(stage)}}},
                       Links{linksOf(stage)}};
        chapter.pages.push_back(std::move(page));
    }
    return chapter;
}

} // namespace vaultlock::guide
