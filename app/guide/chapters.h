// SPDX-License-Identifier: GPL-3.0-or-later

// What the guide is made of, a function a chapter.
#pragma once

#include "guide/page.h"

#include <functional>

namespace vaultlock::guide {

/// A chapter before it is written: what it is called, and the ids of its pages in their order.
struct ChapterPlan
{
    QString title;
    QStringList ids;
    std::function<std::vector<Page>()> write;
};

/// All of them, in their order. lastSeen: see Guide.
std::vector<ChapterPlan> allChapters(const QString &lastSeen);

Chapter procedureChapter();
Chapter stateChapter();
Chapter cardChapter();
/// One a family of rules. Its pages are what the engine says of the examples: written on demand.
std::vector<ChapterPlan> findingChapters();
ChapterPlan errorChapter();
Chapter wordChapter();
Chapter togetherChapter();
ChapterPlan vaultlockChapter(const QString &lastSeen);

} // namespace vaultlock::guide
