// SPDX-License-Identifier: GPL-3.0-or-later

// The entries that a filter takes, in a file.
#pragma once

#include "core/result.h"
#include "record/entryformat.h"
#include "record/entrysearch.h"

#include <QByteArrayList>
#include <QObject>

#include <memory>

namespace vaultlock::record {

/// Reads the whole journal, whatever of it is on screen, and writes what it had when it began:
/// oldest entry first, all of the file or nothing. Only the user may read the file: lock IDs are in
/// it. Lives in one thread, which it has for some milliseconds at a time, and for the writing.
class EntryExport : public QObject
{
    Q_OBJECT

public:
    /// journal: outlives the export. path: a file that is there is replaced.
    EntryExport(journal::Journal &journal, EntryFilter filter, ExportFormat format, QString path,
                QObject *parent = nullptr);
    ~EntryExport() override;

    /// Once.
    void start();

    /// JsonLines where the path ends with .jsonl, .ndjson or .json; else Csv.
    static ExportFormat formatOf(const QString &path);

signals:
    /// Some more was read; how much is not told, for it may begin anew.
    void progressed();
    /// Once, from the event loop: how many entries are in the file. JournalUnavailable, or
    /// FileNotWritable with path and reason.
    void ended(const vaultlock::Result<qint64> &entries);

private:
    void read();
    void take(const std::vector<journal::Entry> &entries);
    Result<qint64> write() const;

    journal::Journal &m_journal;
    EntryFilter m_filter;
    ExportFormat m_format;
    QString m_path;
    std::unique_ptr<EntrySearch> m_search;
    QByteArrayList m_pages; ///< newest first
    qint64 m_count = 0;
};

} // namespace vaultlock::record
