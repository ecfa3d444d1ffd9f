// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of the journal as a table, newest first; a view that comes to its end gets more.
#pragma once

#include "journal/entry.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace vaultlock::ui {

class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time, ///< local
        Utc,
        Place,
        Vault,
        Event,
        Who,
        Request,
        LockIdColumn,
        ColumnCount,
    };
    enum Role {
        SandboxRole = Qt::UserRole, ///< bool: of a sandbox
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The newest entries, oldest first as the journal gives them; hasOlder: there may be others
    /// before them. What is older and was there before stays where they follow it.
    void setNewest(std::vector<journal::Entry> entries, bool hasOlder);
    /// Other entries than before, of which each may be followed by any.
    void setAll(std::vector<journal::Entry> entries);
    /// What came behind the newest, oldest first.
    void addNewer(std::vector<journal::Entry> entries);
    /// What comes before oldest(), oldest first.
    void addOlder(std::vector<journal::Entry> entries, bool hasOlder);
    /// A sequence number; 0 where there is no entry.
    qint64 oldest() const { return m_entries.empty() ? 0 : m_entries.front().sequence; }

    /// The row is below rowCount().
    const journal::Entry &entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// Answered by addOlder().
    void olderWanted();

private:
    static QString text(const journal::Entry &entry, int column);
    static QString title(int column);

    std::deque<journal::Entry> m_entries; ///< oldest first
    bool m_hasOlder = false;
};

} // namespace vaultlock::ui
