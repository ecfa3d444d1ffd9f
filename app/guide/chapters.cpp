// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/chapters.h"

#include <utility>

namespace vaultlock::guide {

namespace {

ChapterPlan written(Chapter chapter)
{
    QStringList ids;
    for (const Page &page : chapter.pages)
        ids.append(page.id);
    return {chapter.title, ids, [pages = std::move(chapter.pages)] {
                return pages;
            }};
}

} // namespace

std::vector<ChapterPlan> allChapters(const QString &lastSeen)
{
    std::vector<ChapterPlan> plans{written(procedureChapter()), written(wordChapter()),
                                   written(stateChapter()), written(cardChapter())};
    for (ChapterPlan &plan : findingChapters())
        plans.push_back(std::move(plan));
    plans.push_back(errorChapter());
    plans.push_back(written(togetherChapter()));
    plans.push_back(vaultlockChapter(lastSeen));
    return plans;
}

} // namespace vaultlock::guide
