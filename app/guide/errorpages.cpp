// SPDX-License-Identifier: GPL-3.0-or-later

// A page for each kind of error, in the words that a dialog has.
#include "guide/chapters.h"
#include "guide/pageids.h"
#include "language/words.h"
#include "words/commandwords.h"
#include "words/errorwords.h"
#include "words/statewords.h"

namespace vaultlock::guide {

namespace {

Page errorPage(ErrorKind kind)
{
    const Error error{kind, {}, 0, {}, {}};
    const words::ErrorWords words = words::errorWords(error);
    Page page{pageOf(kind), words.what, {}};
    if (!words.meaning.isEmpty())
        page.blocks.push_back(Paragraph{words.meaning});
    if (!words.remedy.isEmpty())
        page.blocks.push_back(Terms{{{Words::tr("What to do"), words.remedy}}});
    if (const words::ErrorWords command = words::commandErrorWords(error);
        !command.remedy.isEmpty() && command.remedy != words.remedy)
        page.blocks.push_back(Terms{{{Words::tr("On the command line"), command.remedy}}});
    return page;
}

/// It has several meanings, which the state of the vault tells apart.
void addDenials(Page &page)
{
    page.blocks.push_back(Heading{Words::tr("What it means, by the state of the vault")});
    Terms meanings;
    for (const lock::LockStage stage : {lock::LockStage::InProgress, lock::LockStage::Locked,
                                        lock::LockStage::Unlocked, lock::LockStage::NoVault}) {
        const words::ErrorWords words =
            words::errorWords(Error{ErrorKind::AccessDenied, {}, 0, {}, {}}, stage);
        meanings.terms.push_back({words::stageName(stage), words.meaning + u' ' + words.remedy});
    }
    page.blocks.push_back(std::move(meanings));
}

std::vector<Page> errorPages()
{
    std::vector<Page> pages;
    for (const ErrorKind kind : errorKinds()) {
        pages.push_back(errorPage(kind));
        if (kind == ErrorKind::AccessDenied)
            addDenials(pages.back());
    }
    return pages;
}

} // namespace

ChapterPlan errorChapter()
{
    QStringList ids;
    for (const ErrorKind kind : errorKinds())
        ids.append(pageOf(kind));
    return {Words::tr("Errors"), ids, &errorPages};
}

} // namespace vaultlock::guide
