// SPDX-License-Identifier: GPL-3.0-or-later

// Reads of the journal what its table is to show.
#pragma once

#include "core/error.h"
#include "journal/journal.h"
#include "record/entryfilter.h"
#include "words/recordwords.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vaultlock::record {
class EntrySearch;
}

namespace vaultlock::ui {

class JournalModel;

/// Without a filter the newest entries, and older ones as the view comes to its end; with one,
/// those of the whole journal that it takes. Follows the journal once it has begun.
class JournalFeed : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the feed.
    JournalFeed(journal::Journal &journal, JournalModel &model, QObject *parent = nullptr);
    ~JournalFeed() override;

    void begin();
    /// More than one line is on screen: all that is in the model is held against the journal
    /// whenever that has changed.
    void setWhole(bool isWhole);
    /// What was shown stays for the moment until there is something else to show.
    void setFilter(const record::EntryFilter &filter);
    const record::EntryFilter &filter() const { return m_filter; }
    words::EntriesShown shown() const;
    bool hasFailed() const { return m_hasFailed; } ///< the last reading
    bool hasRead() const { return m_hasRead; }     ///< it ended, whatever came of it

signals:
    /// What is shown, or how much of the journal was read.
    void changed();
    void failed(const vaultlock::Error &error);

private:
    void follow();
    void read();
    void readOlder();
    void search();
    void showOlder(const std::vector<journal::Entry> &entries);
    void note(const Result<std::vector<journal::Entry>> &entries);

    journal::Journal &m_journal;
    JournalModel &m_model;
    record::EntryFilter m_filter;
    std::unique_ptr<record::EntrySearch> m_search; ///< null: there is no filter
    bool m_isFresh = false;                        ///< nothing of the search is shown yet
    bool m_isWhole = false;
    bool m_allWasRead = true; ///< of what the model has, when it was read last
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_isReadingOlder = false;
    bool m_hasRead = false;
    bool m_hasFailed = false;
};

} // namespace vaultlock::ui
