// SPDX-License-Identifier: GPL-3.0-or-later

// The journal as a table, newest first.
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
        Vault,
        Event,
        LockIdColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// entries: oldest first, as the journal gives them.
    void setEntries(std::vector<journal::Entry> entries);

    /// The row is below rowCount().
    const journal::Entry &entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<journal::Entry> m_entries;
};

} // namespace vaultlock::ui
