// SPDX-License-Identifier: GPL-3.0-or-later

// About the program itself: what it keeps, what it does not do, keys, and what is new.
#include "guide/changelog.h"
#include "guide/chapters.h"
#include "guide/pageids.h"
#include "language/words.h"

namespace vaultlock::guide {

namespace {

QString keptId()
{
    return QStringLiteral("vaultlock/what-is-kept");
}

QString limitsId()
{
    return QStringLiteral("vaultlock/what-it-does-not-do");
}

Page keptPage()
{
    Page page{keptId(), Words::tr("Where things are kept"), {}};
    const auto term = [](const char *place, const QString &what) {
        return Terms::Term{QString::fromLatin1(place), what};
    };
    page.blocks = {
        Paragraph{Words::tr("All of it is on this computer, for you alone. Help > About "
                            "Vaultlock says where it is here.")},
        Terms{{term("~/.local/share/vaultlock/Vaultlock/journal.sqlite",
                    Words::tr("The journal: what was tried and what came of it, with vaults, "
                              "accounts, who asked, policies, lock IDs and request IDs.")),
               term("~/.local/share/vaultlock/Vaultlock/drafts",
                    Words::tr("The policies that are being written, one for each vault.")),
               term("~/.local/share/vaultlock/Vaultlock/sandbox.json",
                    Words::tr("The sandbox's vaults and locks.")),
               term("~/.config/vaultlock/Vaultlock/settings.ini",
                    Words::tr("Appearance, layout, connections by name and recent files. No "
                              "secrets, and no lock IDs.")),
               {Words::tr("The keychain of the desktop"),
                Words::tr("Keys that you typed and chose to keep there, and the password of the "
                          "team's database.")}}},
        Paragraph{Words::tr("The files of AWS's tools are read and never written. Keys are in "
                            "memory only, unless you have them kept in the keychain.")},
        Links{{QStringLiteral("procedure/lock-id")}}};
    return page;
}

Page limitsPage()
{
    Page page{limitsId(), Words::tr("What Vaultlock does not do"), {}};
    page.blocks = {
        Items{{Words::tr("It does not say that anything conforms to a law or a rule. It reports "
                         "facts, and your company decides."),
               Words::tr("It cannot undo a completed lock. Nobody can."),
               Words::tr("It does not store, retrieve or delete archives, but for the small one "
                         "of a trial that you ask for."),
               Words::tr("It does not lock buckets of Amazon S3, nor their storage classes for "
                         "Glacier: only vaults of Amazon S3 Glacier."),
               Words::tr("It does not guess what AWS does not document."),
               Words::tr("It does not follow redirects, and does not accept a certificate that "
                         "cannot be verified."),
               Words::tr("It does not protect against somebody who controls this computer, "
                         "whose credentials are stolen, or who means harm and may do it.")}},
        Links{{QStringLiteral("words/severities"), firstPage()}}};
    return page;
}

Page keyboardPage()
{
    Page page{shortcutsPage(), Words::tr("By keyboard"), {}};
    page.blocks = {
        Paragraph{Words::tr("Everything can be done with the keyboard. Help > Keyboard "
                            "shortcuts lists all keys of the window.")},
        Terms{
            {{QStringLiteral("F1"), Words::tr("This guide, at the page about what is in "
                                              "front of you.")},
             {QStringLiteral("Shift+F1"),
              Words::tr("In the editor: what the word at the cursor means.")},
             {QStringLiteral("Ctrl+Space"), Words::tr("In the editor: what can be written here.")},
             {QStringLiteral("Ctrl+?"), Words::tr("All keyboard shortcuts.")},
             {QStringLiteral("Alt+←, Alt+→"), Words::tr("In this guide: back and forward.")},
             {QStringLiteral("Ctrl+F"), Words::tr("In this guide: to the search.")}}}};
    return page;
}

Page newsPageOf(const QString &lastSeen)
{
    Page page{newsPage(), Words::tr("What is new"), {}};
    std::vector<Release> releases = releasesSince(lastSeen);
    if (releases.empty())
        releases = releasesSince({});
    for (const Release &release : releases) {
        page.blocks.push_back(Heading{release.name});
        for (const Release::Group &group : release.groups) {
            if (!group.name.isEmpty())
                page.blocks.push_back(Paragraph{group.name});
            page.blocks.push_back(Items{group.items});
        }
    }
    return page;
}

} // namespace

ChapterPlan vaultlockChapter(const QString &lastSeen)
{
    return {Words::tr("About Vaultlock"),
            {keptId(), limitsId(), shortcutsPage(), newsPage()},
            [lastSeen] {
                return std::vector<Page>{keptPage(), limitsPage(), keyboardPage(),
                                         newsPageOf(lastSeen)};
            }};
}

} // namespace vaultlock::guide
