// SPDX-License-Identifier: GPL-3.0-or-later

// Goes through the whole journal for the entries that a filter takes.
#pragma once

#include "core/error.h"
#include "journal/journal.h"
#include "record/entryfilter.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vaultlock::record {

/// From the newest entry to the journal's beginning, a page at a time: between two of them whatever
/// else is asked of the journal, or happens in the window, has its turn. Lives in one thread. Every
/// signal comes from the event loop, none from within a call.
class EntrySearch : public QObject
{
    Q_OBJECT

public:
    /// journal: outlives the search.
    EntrySearch(journal::Journal &journal, EntryFilter filter, QObject *parent = nullptr);

    /// Once.
    void start();
    /// What came behind the newest that was read; whoever hears that the journal has changed asks.
    void lookForNewer();

    const EntryFilter &filter() const { return m_filter; }
    qint64 entriesRead() const { return m_entriesRead; } ///< taken or not
    bool isAtBeginning() const { return m_isAtBeginning; }

signals:
    /// A page was read. entries: those that are taken, oldest first, all of them before any that
    /// were told; may be none.
    void foundOlder(const std::vector<vaultlock::journal::Entry> &entries);
    /// The same, of those behind all that were told; what every lookForNewer() ends with, unless it
    /// fails or finds that the search is outdated.
    void foundNewer(const std::vector<vaultlock::journal::Entry> &entries);
    /// The journal's beginning is reached; once, behind the last foundOlder().
    void ended();
    /// Another journal is in the place of the one that was searched, or more has come at once than
    /// a page: a new search has to begin.
    void outdated();
    void failed(const vaultlock::Error &error);

private:
    void readOlder();
    void takeOlder(const std::vector<journal::Entry> &page);
    void takeNewest(const std::vector<journal::Entry> &page);
    std::vector<journal::Entry> taken(std::vector<journal::Entry>::const_iterator from,
                                      std::vector<journal::Entry>::const_iterator to) const;

    journal::Journal &m_journal;
    EntryFilter m_filter;
    std::optional<journal::Entry> m_newest; ///< that was read
    qint64 m_before;                        ///< the oldest that was read
    qint64 m_entriesRead = 0;
    bool m_isAtBeginning = false;
    bool m_isLooking = false;
    bool m_looksAgain = false;
};

} // namespace vaultlock::record
