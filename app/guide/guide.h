// SPDX-License-Identifier: GPL-3.0-or-later

// The whole guide: its chapters, a page by its name, and what is found by words.
#pragma once

#include "guide/chapters.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace vaultlock::guide {

/// Made of the sentences that the window uses, in the language that is spoken when it is made. A
/// value; needs no application but for translations.
class Guide
{
public:
    /// lastSeen: the version whose news were seen already; empty: all of the newest are new.
    explicit Guide(const QString &lastSeen = {});

    std::size_t chapterCount() const { return m_chapters.size(); }
    QString chapterTitle(std::size_t chapter) const { return m_plans[chapter].title; }
    /// Written when it is first asked for, as all that needs its pages does: in one thread.
    const Chapter &chapter(std::size_t chapter) const;
    /// All of them.
    const std::vector<Chapter> &chapters() const;
    /// Null where there is none of that id.
    const Page *page(const QString &id) const;
    /// That the page is in; nothing where there is no such page.
    std::optional<std::size_t> chapterOf(const QString &id) const;

    /// Ids of the pages that have all of the words, or words that begin like them, whatever the
    /// case: first those whose titles have them, then those whose text has. Of no words: none.
    QStringList search(const QString &words) const;

private:
    struct Place
    {
        std::size_t chapter = 0;
        std::size_t page = 0;
    };

    std::vector<ChapterPlan> m_plans;
    mutable std::vector<Chapter> m_chapters; ///< without pages until they are written
    QHash<QString, Place> m_places;
    /// Words of each page's text, made at the first search.
    mutable QHash<QString, QStringList> m_words;
};

/// All that is written on it, without its title.
QString textOf(const Page &page);

/// Of a page that is not there: one sentence, and the way on.
Page missingPage(const QString &id);

} // namespace vaultlock::guide
