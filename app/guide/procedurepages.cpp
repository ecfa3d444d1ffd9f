// SPDX-License-Identifier: GPL-3.0-or-later

// The procedure, from the rehearsal to the lock that is for ever.
#include "guide/chapters.h"
#include "guide/pageids.h"
#include "language/words.h"
#include "words/firststepwords.h"
#include "words/statewords.h"

namespace vaultlock::guide {

namespace {

Page overviewPage()
{
    Page page{firstPage(), Words::tr("The procedure, step by step"), {}};
    page.blocks = {
        Paragraph{words::whatALockIs() + u' ' + words::completingIsForEver()},
        Items{{Words::tr("Rehearse it in the sandbox, from the first step to the last."),
               Words::tr("Write the policy, by form or as JSON, until no error is left."),
               Words::tr("Review what it does, to whom, and until when; accept each danger by "
                         "name, or mend it."),
               Words::tr("Initiate the lock. From this moment the policy is in force, and 24 "
                         "hours run."),
               Words::tr("See that the lock ID is kept: it is in the journal, and one button "
                         "copies it."),
               Words::tr("Try what the lock does, while it can still be taken back."),
               Words::tr("Complete the lock, or abort it. Complete is for ever.")},
              true},
        Links{{QStringLiteral("procedure/rehearse"), QStringLiteral("procedure/write"),
               QStringLiteral("procedure/review"), QStringLiteral("procedure/initiate"),
               QStringLiteral("procedure/lock-id"), QStringLiteral("procedure/try"),
               QStringLiteral("procedure/complete"), QStringLiteral("procedure/abort"),
               QStringLiteral("procedure/time-runs-out")}}};
    return page;
}

Page rehearsePage()
{
    Page page{QStringLiteral("procedure/rehearse"), Words::tr("Rehearse in the sandbox"), {}};
    page.blocks = {
        Paragraph{words::rehearsingMeaning()},
        Paragraph{Words::tr(
            "The sandbox is a Glacier of its own on this computer. It follows the documented life "
            "of a vault lock and decides every call by the vault's policies, so each step of the "
            "procedure can be done there as on AWS. A badge says SANDBOX, and a lock ID of the "
            "sandbox can never be sent to AWS.")},
        Items{{Words::tr("Choose “Sandbox” beside the connection, and one of the sample vaults."),
               Words::tr("Go the whole way once, with the policy that you mean to use."),
               Words::tr("Move the sandbox's clock forward to see the 24 hours end, and on a "
                         "locked vault what happens past the retention."),
               Words::tr("Have somebody who will be there on the day look on.")},
              true},
        Links{{QStringLiteral("procedure/write")}}};
    return page;
}

Page writePage()
{
    Page page{QStringLiteral("procedure/write"), Words::tr("Write the policy"), {}};
    page.blocks = {
        Items{{Words::tr("Choose the connection and the Region. Before anything can be changed, "
                         "the window says which account it is, as whom, and by which "
                         "credentials."),
               Words::tr("Choose the vault. Its ARN goes into the policy by itself."),
               Words::tr("Write the policy by form, or as JSON. Mistakes are shown as you type, "
                         "at the very bytes that are wrong."),
               Words::tr("Read “In words”: what the policy denies, to whom, and until when. If "
                         "it does not say what you mean, the policy does not either."),
               Words::tr("Mend every error. Mend each danger, too, unless it is meant.")},
              true},
        Paragraph{Words::tr(
            "A lock protects what its policy denies, and nothing else. The usual policy denies the "
            "deletion of archives that are younger than the retention, to everyone. Drafts are "
            "saved for each vault as you type.")},
        Links{{QStringLiteral("card/form-and-json"), QStringLiteral("card/starting-points"),
               QStringLiteral("words/severities")}}};
    return page;
}

Page reviewPage()
{
    Page page{QStringLiteral("procedure/review"), Words::tr("Review before you initiate"), {}};
    page.blocks = {
        Paragraph{Words::tr(
            "The review shows the very text that is sent, and beside it what it does in words, as "
            "a "
            "picture over the age of an archive, and who is bound. It also says which vault, which "
            "account and Region, and when the 24 hours would end.")},
        Items{{Words::tr("Read the vault's name and the account, letter by letter."),
               Words::tr("Read what is denied, and from which day on it is not any more."),
               Words::tr("Accept each danger by name, or go back and mend it."),
               Words::tr("Save the report, if somebody else has to agree first."),
               Words::tr("With a team's rule of four eyes: see that a colleague has approved "
                         "exactly this policy for exactly this vault.")}},
        Links{{QStringLiteral("procedure/initiate"), QStringLiteral("together/four-eyes")}}};
    return page;
}

Page initiatePage()
{
    Page page{QStringLiteral("procedure/initiate"), Words::tr("Initiate the lock"), {}};
    page.blocks = {
        Paragraph{Words::tr(
            "The policy takes effect at once. What was intended is written into the journal, then "
            "the request is sent once, then the lock ID is written down, and only then it is "
            "shown. The end of the 24 hours is the one that the service reports.")},
        Items{{Words::tr("Choose a time at which you, or a colleague, will be there within the "
                         "24 hours."),
               Words::tr("Press “Initiate lock” at the end of the review."),
               Words::tr("Wait until the lock ID is on screen. If no answer comes, the service "
                         "is asked what came of it; do not initiate elsewhere meanwhile.")},
              true},
        Links{{QStringLiteral("procedure/lock-id"), pageOf(lock::LockStage::OutcomeUnknown),
               pageOf(lock::LockStage::InProgress)}}};
    return page;
}

Page lockIdPage()
{
    Page page{QStringLiteral("procedure/lock-id"), Words::tr("Keep the lock ID"), {}};
    page.blocks = {
        Paragraph{Words::tr(
            "The service gives a lock ID once, when a lock is initiated. Whoever completes the "
            "lock needs it. Without it the lock can only be aborted, or left to expire.")},
        Items{{Words::tr("It is in the journal on this computer before it is on screen, and "
                         "comes back after a restart or a crash."),
               Words::tr("“Copy” puts exactly the ID into the clipboard, nothing else."),
               Words::tr("If a warning says that it is in memory alone, copy it and keep it "
                         "elsewhere before you do anything else."),
               Words::tr("“Hand over…” gives it to a colleague in a sealed file."),
               Words::tr("A lock that was initiated elsewhere offers “Enter lock ID…”.")}},
        Paragraph{Words::tr("A lock ID alone does nothing: it takes credentials that may "
                            "complete the lock. It is still nobody else's business.")},
        Links{{QStringLiteral("together/hand-over"), QStringLiteral("vaultlock/what-is-kept")}}};
    return page;
}

Page tryPage()
{
    Page page{QStringLiteral("procedure/try"), Words::tr("Try what the lock does"), {}};
    page.blocks = {
        Paragraph{Words::tr(
            "While the lock is in progress its policy is in full effect, and can still be taken "
            "back. So this is the time to see whether it does what it says.")},
        Items{{Words::tr("“Try” lists what follows from the policy: that new archives are still "
                         "taken, that a young one cannot be deleted, that the hold can be set "
                         "and cleared by those who may."),
               Words::tr("In the sandbox each trial has a button. On a live service one button "
                         "tries it for real, and only after it has asked: one archive of a few "
                         "bytes is stored, which stays for as long as the lock keeps it."),
               Words::tr("The commands of the AWS CLI stand beside each trial, ready to copy, "
                         "without credentials."),
               Words::tr("A denial proves the lock only where the service says that a policy of "
                         "the vault was the reason. Permissions of your own may deny, too.")}},
        Paragraph{Words::tr("What happens past the retention cannot be tried in 24 hours on a "
                            "live service. In the sandbox it can, on a locked vault.")},
        Links{{QStringLiteral("procedure/complete"), QStringLiteral("procedure/abort")}}};
    return page;
}

Page completePage()
{
    Page page{QStringLiteral("procedure/complete"), Words::tr("Complete the lock"), {}};
    page.blocks = {
        Paragraph{words::completingIsForEver() + u' ' +
                  words::stageMeaning(lock::LockStage::Locked)},
        Items{{Words::tr("Open “Review and complete…”. The installed policy and the state are "
                         "read again, and compared with what was initiated. Any difference "
                         "stops it and is told."),
               Words::tr("Read the review once more, as if for the first time."),
               Words::tr("Type the name of the vault."), Words::tr("Press “Complete lock”.")},
              true},
        Paragraph{Words::tr("If you are in doubt, abort. A new lock can be initiated at any "
                            "time; a completed one can never be taken back.")},
        Links{{QStringLiteral("procedure/abort"), pageOf(ErrorKind::PolicyMismatch),
               QStringLiteral("together/evidence")}}};
    return page;
}

Page abortPage()
{
    Page page{QStringLiteral("procedure/abort"), Words::tr("Abort the lock"), {}};
    page.blocks = {
        Paragraph{Words::tr("Abort removes the policy that was initiated, and its lock ID is "
                            "void. The vault is then as it was before, without a lock.")},
        Items{{Words::tr("Press “Abort lock…”, and confirm."),
               Words::tr("Mend the policy, which is still there as a draft, and initiate again.")},
              true},
        Paragraph{Words::tr("A policy that denies AbortVaultLock cannot be aborted: it stays "
                            "until the 24 hours are over.")},
        Links{{pageOf(policy::Rule::DeniesLockLifecycle), pageOf(lock::LockStage::Unlocked)}}};
    return page;
}

Page timePage()
{
    Page page{QStringLiteral("procedure/time-runs-out"), Words::tr("When the time runs out"), {}};
    page.blocks = {
        Paragraph{words::stageMeaning(lock::LockStage::Expired)},
        Items{{Words::tr("You are warned at 12 hours, 4 hours, 1 hour and 15 minutes before the "
                         "end, also when the window is hidden."),
               Words::tr("“Running locks” at the head of the window has every lock that is in "
                         "progress, on whichever connection."),
               Words::tr("On closing the window “Keep watching” goes on with reminders, and "
                         "“Calendar file…” puts the ends into your calendar."),
               Words::tr("The clock is the service's: it is right after a suspend, after a "
                         "restart, and where this computer's clock is wrong.")}},
        Links{{pageOf(lock::LockStage::Expired), QStringLiteral("together/hand-over")}}};
    return page;
}

} // namespace

Chapter procedureChapter()
{
    return {Words::tr("The procedure"),
            {overviewPage(), rehearsePage(), writePage(), reviewPage(), initiatePage(),
             lockIdPage(), tryPage(), completePage(), abortPage(), timePage()}};
}

} // namespace vaultlock::guide
