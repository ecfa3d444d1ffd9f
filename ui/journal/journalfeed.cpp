// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalfeed.h"

#include "core/whendone.h"
#include "record/entrysearch.h"
#include "ui/journal/journalmodel.h"

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

namespace {

using Entries = std::vector<journal::Entry>;

constexpr int pageSize = 200; // entries: more than fit on any screen
constexpr int lineSize = 10;  // entries, while one line is shown: what may have come at once

bool isFull(const Entries &page, int most)
{
    return static_cast<int>(page.size()) == most;
}

} // namespace

JournalFeed::JournalFeed(journal::Journal &journal, JournalModel &model, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_model(model)
{
    connect(&m_model, &JournalModel::olderWanted, this, &JournalFeed::readOlder);
}

JournalFeed::~JournalFeed() = default;

void JournalFeed::begin()
{
    connect(&m_journal, &journal::Journal::changed, this, &JournalFeed::follow);
    follow();
}

void JournalFeed::follow()
{
    if (!m_search)
        read();
    else if (m_hasFailed)
        search();
    else
        m_search->lookForNewer();
}

void JournalFeed::setWhole(bool isWhole)
{
    m_isWhole = isWhole;
    if (isWhole && !m_allWasRead && !m_search)
        read();
}

void JournalFeed::setFilter(const record::EntryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (!filter.takesAll())
        return search();
    if (!m_search)
        return;
    m_search.reset();
    m_isFresh = false;
    // Of a journal whose newest page is on screen nothing has to be compared.
    m_model.setAll({});
    read();
}

words::EntriesShown JournalFeed::shown() const
{
    words::EntriesShown what;
    what.shown = m_isFresh ? 0 : m_model.rowCount();
    what.isFiltered = m_search != nullptr;
    what.read = m_search ? m_search->entriesRead() : what.shown;
    what.isAll = m_search ? m_search->isAtBeginning() : !m_model.canFetchMore({});
    what.isReading = m_search ? !what.isAll && !m_hasFailed : m_isReading || m_isReadingOlder;
    return what;
}

void JournalFeed::note(const Result<Entries> &entries)
{
    m_hasRead = true;
    m_hasFailed = !entries;
    if (!entries)
        emit failed(entries.error());
    emit changed();
}

void JournalFeed::read()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    // All that is on screen: another journal may have taken the place of this one. While that is
    // one line, what happens in an Initiate does not wait for two hundred.
    m_allWasRead = m_isWhole || m_model.rowCount() == 0;
    const int most = m_allWasRead ? std::max(pageSize, m_model.rowCount()) : lineSize;
    journal::Selection newest;
    newest.most = most;
    whenDone(m_journal.read(newest), this, [this, most](const Result<Entries> &entries) {
        m_isReading = false;
        if (m_search) { // a filter has come meanwhile
            m_readAgain = false;
            return;
        }
        if (entries)
            m_model.setNewest(*entries, isFull(*entries, most));
        note(entries);
        if (std::exchange(m_readAgain, false))
            read();
    });
}

void JournalFeed::readOlder()
{
    if (m_search || std::exchange(m_isReadingOlder, true))
        return;
    journal::Selection older;
    older.before = m_model.oldest();
    older.most = pageSize;
    whenDone(m_journal.read(older), this,
             [this, before = older.before](const Result<Entries> &page) {
                 m_isReadingOlder = false;
                 // Else the rows are others now.
                 if (page && !m_search && before == m_model.oldest())
                     m_model.addOlder(*page, isFull(*page, pageSize));
                 note(page);
             });
}

void JournalFeed::search()
{
    if (m_search)
        m_search.release()->deleteLater(); // it may be telling just now
    m_search = std::make_unique<record::EntrySearch>(m_journal, m_filter);
    m_isFresh = true;
    m_hasFailed = false;
    const auto *search = m_search.get();
    // What one that was given up has to say is about another filter.
    const auto ifItCounts = [this, search](auto act) {
        return [this, search, act](const auto &...said) {
            if (search == m_search.get())
                act(said...);
        };
    };
    connect(search, &record::EntrySearch::foundOlder, this,
            ifItCounts([this](const Entries &entries) { showOlder(entries); }));
    connect(search, &record::EntrySearch::foundNewer, this,
            ifItCounts([this](const Entries &entries) {
                m_model.addNewer(entries);
                note({});
            }));
    connect(search, &record::EntrySearch::outdated, this, ifItCounts([this] { this->search(); }));
    connect(search, &record::EntrySearch::failed, this,
            ifItCounts([this](const Error &error) { note(failure(error)); }));
    m_search->start();
    emit changed();
}

void JournalFeed::showOlder(const Entries &entries)
{
    if (std::exchange(m_isFresh, false))
        m_model.setAll(entries);
    else
        m_model.addOlder(entries, false);
    note({});
}

} // namespace vaultlock::ui
