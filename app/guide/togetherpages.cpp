// SPDX-License-Identifier: GPL-3.0-or-later

// With colleagues, for auditors, over many vaults.
#include "guide/chapters.h"
#include "guide/pageids.h"
#include "language/words.h"

namespace vaultlock::guide {

namespace {

Page handOverPage()
{
    Page page{QStringLiteral("together/hand-over"), Words::tr("Hand a lock over"), {}};
    page.blocks = {
        Paragraph{Words::tr("Who initiates a lock is often not who completes it. A hand-over is "
                            "a sealed file for one colleague: lock ID, policy, deadline, what "
                            "was tried and what is left, and no secret besides.")},
        Items{{Words::tr("Press “Hand over…” beside the lock ID, and say for whom it is."),
               Words::tr("Send the file, and the passphrase by another way."),
               Words::tr("Your colleague opens it with “Open hand-over…” in the menu File, or "
                         "drops it on the window. It says what is in it and which connection "
                         "it needs."),
               Words::tr("The service is asked whether it is still so, and the lock is taken as "
                         "received.")},
              true},
        Verbatim{QStringLiteral("vaultlock-cli handover make --vault NAME --to NAME --out FILE")},
        Links{{QStringLiteral("procedure/lock-id")}}};
    return page;
}

Page teamPage()
{
    Page page{QStringLiteral("together/team"), Words::tr("The team's journal"), {}};
    page.blocks = {
        Paragraph{Words::tr(
            "A team shares its journals in a PostgreSQL database: each desk hands its lines over, "
            "lock IDs included, and sees what the others did. The journal on this computer stays "
            "the truth, and waits for nothing.")},
        Items{{Words::tr("“Team's journal…” in the menu Vault says which database it is, as "
                         "whom, and tests it step by step. The password is kept in the "
                         "keychain."),
               Words::tr("What a colleague does with the vault that you look at is told at once."),
               Words::tr("Where an old backup of the database was restored, or a line was "
                         "changed, that is an alarm: nothing is handed over before a person has "
                         "accepted it."),
               Words::tr("Let only those into the database who may have the lock IDs.")}},
        Verbatim{QStringLiteral("vaultlock-cli team status")},
        Links{{QStringLiteral("together/four-eyes")}}};
    return page;
}

Page fourEyesPage()
{
    Page page{QStringLiteral("together/four-eyes"), Words::tr("Four eyes"), {}};
    page.blocks = {
        Paragraph{Words::tr(
            "With a team there can be the rule that another member approves exactly this policy "
            "for "
            "exactly this vault before a lock is initiated, and that who initiated does not "
            "complete.")},
        Items{{Words::tr("One member sets the rule; it takes two to lift it."),
               Words::tr("“Approve policy…” in the menu Vault approves a file for a vault."),
               Words::tr("The reviews of Initiate and Complete say who approved and who "
                         "initiated, and refuse what the rule does not allow. What cannot be "
                         "told is refused, too."),
               Words::tr("Who somebody is, AWS says. In the sandbox nobody can approve.")}},
        Paragraph{Words::tr("It is a rule of the team that Vaultlock keeps, and no control of "
                            "AWS's: it does not bind who takes another tool. What IAM can "
                            "enforce of it is offered to copy.")},
        Verbatim{QStringLiteral("vaultlock-cli team rule set")},
        Links{{QStringLiteral("together/team"), QStringLiteral("procedure/review")}}};
    return page;
}

Page evidencePage()
{
    Page page{QStringLiteral("together/evidence"), Words::tr("Evidence for an auditor"), {}};
    page.blocks = {
        Paragraph{Words::tr(
            "Which policy is in force on this vault, since when, who decided it, what does it "
            "forbid, and how is that known? Evidence is a folder or a ZIP file that answers this "
            "from the journal, for a reader who has no Vaultlock.")},
        Items{{Words::tr("“Evidence…” on a locked vault's page, or in the menu Vault, makes it. "
                         "It can be signed and stamped: sign first, then stamp."),
               Words::tr("“Verify evidence…” in the menu File says of each check whether it "
                         "holds, failed, or could not be made."),
               Words::tr("SANDBOX or LIVE stands on every page of it."),
               Words::tr("The lock ID of a lock that may still be in progress is never in it.")}},
        Paragraph{Words::tr("Evidence states facts. Whether they suffice for a rule is not said.")},
        Verbatim{QStringLiteral("vaultlock-cli evidence make --vault NAME --out FOLDER\n"
                                "vaultlock-cli evidence verify FOLDER")},
        Links{{pageOf(lock::LockStage::Locked)}}};
    return page;
}

Page fleetPage()
{
    Page page{QStringLiteral("together/all-vaults"), Words::tr("All vaults in one table"), {}};
    page.blocks = {
        Paragraph{Words::tr("“All vaults…” in the menu Vault reads every vault of the profiles "
                            "and Regions that you "
                            "tick: lock and time left, which known policy it is the same as, "
                            "until when deletion is "
                            "denied, tags and access policy. It only reads.")},
        Items{{Words::tr("Questions such as “Not locked” or “Ends within” are ticked and "
                         "combined, and can be kept under a name."),
               Words::tr("What could not be asked is named. It is never shown as not locked."),
               Words::tr("What is shown can be exported as CSV or JSON.")}},
        Verbatim{QStringLiteral("vaultlock-cli fleet --profile NAME --all-regions --format csv")},
        Links{{QStringLiteral("together/campaign")}}};
    return page;
}

Page campaignPage()
{
    Page page{QStringLiteral("together/campaign"), Words::tr("One policy for many vaults"), {}};
    page.blocks = {
        Paragraph{Words::tr(
            "“Initiate in the selected vaults…” in the menu Vault gives one policy of the form to "
            "many vaults, each with its own ARN, and each looked at by what is known of it.")},
        Items{{Words::tr("What is left out is named, each danger is accepted once, and the "
                         "number of vaults is typed."),
               Words::tr("One vault after the other is initiated. At the first surprise it "
                         "stops, and a person decides how it goes on."),
               Words::tr("After a crash it goes on where the journal says that it had come to."),
               Words::tr("Each lock is completed by itself, by its name.")}},
        Links{{QStringLiteral("together/all-vaults"), QStringLiteral("procedure/complete")}}};
    return page;
}

Page watchPage()
{
    Page page{QStringLiteral("together/watching"), Words::tr("Watching without a window"), {}};
    page.blocks = {
        Paragraph{Words::tr("Every lock in progress of the journal is watched, on whichever "
                            "connection it was made.")},
        Items{{Words::tr("“Start watching at each login” in the menu Vault reminds of running "
                         "locks from the login on, without a window."),
               Words::tr("The command asks the services once or again and again, for people, "
                         "for programs, or for Prometheus.")}},
        Verbatim{QStringLiteral("vaultlock-cli watch --once --warn 4h")},
        Links{{QStringLiteral("procedure/time-runs-out")}}};
    return page;
}

} // namespace

Chapter togetherChapter()
{
    return {Words::tr("With others, and many vaults"),
            {handOverPage(), teamPage(), fourEyesPage(), evidencePage(), fleetPage(),
             campaignPage(), watchPage()}};
}

} // namespace vaultlock::guide
