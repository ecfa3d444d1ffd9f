// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/entrysearch.h"

#include "core/whendone.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace vaultlock::record {

namespace {

using Entries = std::vector<journal::Entry>;

constexpr int pageSize = 500; // entries; some ten milliseconds in the journal's thread

} // namespace

EntrySearch::EntrySearch(journal::Journal &journal, EntryFilter filter, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_filter(std::move(filter))
    , m_before(std::numeric_limits<qint64>::max())
{
}

void EntrySearch::start()
{
    readOlder();
}

void EntrySearch::readOlder()
{
    journal::Selection older;
    older.before = m_before;
    older.most = pageSize;
    whenDone(m_journal.read(older), this, [this](const Result<Entries> &page) {
        if (page)
            takeOlder(*page);
        else
            emit failed(page.error());
    });
}

void EntrySearch::takeOlder(const Entries &page)
{
    if (!page.empty()) {
        if (!m_newest)
            m_newest = page.back();
        m_before = page.front().sequence;
    }
    m_entriesRead += static_cast<qint64>(page.size());
    m_isAtBeginning = static_cast<int>(page.size()) < pageSize;
    if (!m_isAtBeginning)
        readOlder(); // meanwhile
    emit foundOlder(taken(page.begin(), page.end()));
    if (m_isAtBeginning)
        emit ended();
}

void EntrySearch::lookForNewer()
{
    if (std::exchange(m_isLooking, true)) {
        m_looksAgain = true;
        return;
    }
    journal::Selection newest;
    newest.most = pageSize;
    whenDone(m_journal.read(newest), this, [this](const Result<Entries> &page) {
        m_isLooking = false;
        if (std::exchange(m_looksAgain, false))
            lookForNewer();
        if (page)
            takeNewest(*page);
        else
            emit failed(page.error());
    });
}

void EntrySearch::takeNewest(const Entries &page)
{
    auto behind = page.begin();
    if (m_newest) {
        const auto known = std::find(page.begin(), page.end(), *m_newest);
        if (known == page.end()) {
            emit outdated();
            return;
        }
        behind = std::next(known);
    } else if (!m_isAtBeginning) {
        behind = page.end(); // nothing was read yet: these will be
    }
    m_entriesRead += std::distance(behind, page.end());
    if (behind != page.end())
        m_newest = page.back();
    emit foundNewer(taken(behind, page.end()));
}

Entries EntrySearch::taken(Entries::const_iterator from, Entries::const_iterator to) const
{
    Entries found;
    std::copy_if(from, to, std::back_inserter(found),
                 [this](const journal::Entry &entry) { return m_filter.takes(entry); });
    return found;
}

} // namespace vaultlock::record
