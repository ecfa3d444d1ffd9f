// SPDX-License-Identifier: GPL-3.0-or-later

// The vaults of a reconciliation as a table, what differs first.
#pragma once

#include "reconciliation/vaultrow.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace vaultlock::ui {

class ReconciliationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Vault, // with the verdict below its name
        Journal,
        Service,
        Meaning,
        Remedy,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Resets the model where something is not as it was.
    void setRows(const std::vector<reconciliation::VaultRow> &rows);
    /// row: below rowCount().
    const reconciliation::VaultRow &rowAt(int row) const;
    /// The row of that vault of that origin; -1 where there is none.
    int find(const QString &vaultArn, const QString &origin) const;
    /// For the clipboard: one line, its cells between tabs.
    QString lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const reconciliation::VaultRow &row, int column) const;

    std::vector<reconciliation::VaultRow> m_rows; ///< in the order of reading
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace vaultlock::ui
