// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/guide.h"

#include "guide/pageids.h"
#include "language/words.h"

#include <algorithm>

namespace vaultlock::guide {

namespace {

/// In small letters.
QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c.toCaseFolded();
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    words.removeDuplicates();
    return words;
}

bool haveAll(const QStringList &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &want) {
        return std::any_of(words.begin(), words.end(),
                           [&want](const QString &word) { return word.startsWith(want); });
    });
}

struct BlockText
{
    QString operator()(const Heading &block) const { return block.text; }
    QString operator()(const Paragraph &block) const { return block.text; }
    QString operator()(const Items &block) const { return block.items.join(u'\n'); }
    QString operator()(const Terms &block) const
    {
        QString text;
        for (const Terms::Term &term : block.terms)
            text += term.term + u'\n' + term.meaning + u'\n';
        return text;
    }
    QString operator()(const Verbatim &block) const { return block.text; }
    QString operator()(const Links & /*block*/) const { return {}; }
};

} // namespace

Guide::Guide(const QString &lastSeen)
    : m_plans(allChapters(lastSeen))
{
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        m_chapters.push_back({m_plans[i].title, {}});
        for (std::size_t j = 0; j < static_cast<std::size_t>(m_plans[i].ids.size()); ++j)
            m_places.insert(m_plans[i].ids[static_cast<qsizetype>(j)], {i, j});
    }
}

const Chapter &Guide::chapter(std::size_t chapter) const
{
    if (m_chapters[chapter].pages.empty())
        m_chapters[chapter].pages = m_plans[chapter].write();
    return m_chapters[chapter];
}

const std::vector<Chapter> &Guide::chapters() const
{
    for (std::size_t i = 0; i < m_chapters.size(); ++i)
        chapter(i);
    return m_chapters;
}

const Page *Guide::page(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &chapter(place->chapter).pages[place->page];
}

std::optional<std::size_t> Guide::chapterOf(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? std::nullopt : std::optional(place->chapter);
}

QStringList Guide::search(const QString &words) const
{
    const QStringList wanted = wordsIn(words);
    if (wanted.isEmpty())
        return {};
    QStringList byTitle;
    QStringList byText;
    for (const Chapter &chapter : chapters()) {
        for (const Page &page : chapter.pages) {
            const QStringList titleWords = wordsIn(page.title);
            if (haveAll(titleWords, wanted)) {
                byTitle.append(page.id);
                continue;
            }
            if (!m_words.contains(page.id))
                m_words.insert(page.id, titleWords + wordsIn(page.id + u'\n' + textOf(page)));
            if (haveAll(m_words[page.id], wanted))
                byText.append(page.id);
        }
    }
    return byTitle + byText;
}

QString textOf(const Page &page)
{
    QStringList texts;
    for (const Block &block : page.blocks)
        texts.append(std::visit(BlockText{}, block));
    return texts.join(u'\n');
}

Page missingPage(const QString &id)
{
    Page page{id, Words::tr("There is no such page"), {}};
    page.blocks = {Paragraph{Words::tr("The guide has no page of this name: %1").arg(id)},
                   Links{{firstPage()}}};
    return page;
}

} // namespace vaultlock::guide
