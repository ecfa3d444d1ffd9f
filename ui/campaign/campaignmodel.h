// SPDX-License-Identifier: GPL-3.0-or-later

// The vaults of a campaign as a table.
#pragma once

#include "core/identifiers.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace vaultlock::ui {

class CampaignModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Vault,
        Standing,
        Detail,
        ColumnCount,
    };
    struct Row
    {
        VaultArn vault;
        QString standing;
        QString detail; ///< plain text; empty: nothing to say
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    /// row: below rowCount().
    void setRow(int row, const QString &standing, const QString &detail);
    const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace vaultlock::ui
