// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaign/campaignmodel.h"

#include "words/visibletext.h"

#include <utility>

namespace vaultlock::ui {

void CampaignModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CampaignModel::setRow(int row, const QString &standing, const QString &detail)
{
    Row &changed = m_rows[static_cast<std::size_t>(row)];
    changed.standing = standing;
    changed.detail = detail;
    emit dataChanged(index(row, Standing), index(row, Detail));
}

int CampaignModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const Row &row = rowAt(index.row());
    switch (index.column()) {
    case Vault:
        return words::visible(row.vault.name().toString());
    case Standing:
        return row.standing;
    default:
        return row.detail;
    }
}

QVariant CampaignModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Vault:
        return tr("Vault");
    case Standing:
        return tr("Lock");
    default:
        return tr("Remark");
    }
}

} // namespace vaultlock::ui
