// SPDX-License-Identifier: GPL-3.0-or-later

// The newest part of the journal as a table, newest first; a view that comes to its end gets more.
#pragma once

#include "journal/entry.h"

#include <QAbstractTableModel>

#include <vector>

namespace vaultlock::ui {

class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Place,
        Vault,
        Event,
        LockIdColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The newest entries, oldest first as the journal gives them; hasOlder: there may be others
    /// before them. What is older and was there before stays where they follow it.
    void setNewest(std::vector<journal::Entry> entries, bool hasOlder);
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
    std::vector<journal::Entry> m_entries; ///< oldest first
    bool m_hasOlder = false;
};

} // namespace vaultlock::ui
