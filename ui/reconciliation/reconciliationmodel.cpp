// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reconciliation/reconciliationmodel.h"

#include "ui/appearance/theme.h"
#include "words/reconciliationwords.h"

#include <QFont>

#include <algorithm>

namespace vaultlock::ui {

using reconciliation::VaultRow;
using reconciliation::Weight;

namespace {

bool standsOut(const VaultRow &row)
{
    return row.isDone() &&
           (row.finding.weight == Weight::Alarm || row.finding.weight == Weight::Differs);
}

QColor colourOf(const VaultRow &row, int column)
{
    const Theme &theme = Theme::current();
    const bool isAlarm = row.isDone() && row.finding.weight == Weight::Alarm;
    if (isAlarm && (column == ReconciliationModel::Vault || column == ReconciliationModel::Meaning))
        return theme.irreversible;
    return row.isDone() && row.finding.weight != Weight::NotAsked ? theme.text : theme.textQuiet;
}

} // namespace

void ReconciliationModel::setRows(const std::vector<VaultRow> &rows)
{
    beginResetModel();
    m_rows.clear();
    for (const std::size_t index : reconciliation::readingOrder(rows))
        m_rows.push_back(rows[index]);
    endResetModel();
}

const VaultRow &ReconciliationModel::rowAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

int ReconciliationModel::find(const QString &vaultArn, const QString &origin) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const VaultRow &row) {
        return row.vaultArn == vaultArn && row.origin == origin;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ReconciliationModel::textOf(const VaultRow &row, int column) const
{
    switch (column) {
    case Vault:
        return words::reconciledVault(row) + u'\n' + words::verdictOf(row);
    case Journal:
        return words::journalSays(row, m_zone);
    case Service:
        return words::serviceSays(row, m_zone);
    case Meaning:
        return words::differenceMeaning(row);
    case Remedy:
        return words::differenceRemedy(row);
    default:
        return {};
    }
}

QString ReconciliationModel::lineAt(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << textOf(rowAt(row), column).replace(u'\n', u'\t');
    return cells.join(u'\t');
}

int ReconciliationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReconciliationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReconciliationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const VaultRow &row = rowAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(row, index.column());
    if (role == Qt::ForegroundRole)
        return colourOf(row, index.column());
    if (role == Qt::FontRole && index.column() == Vault && standsOut(row)) {
        QFont font = Fonts::body();
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant ReconciliationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Vault:
        return tr("Vault");
    case Journal:
        return tr("Journal says");
    case Service:
        return tr("Service says");
    case Meaning:
        return tr("What it means");
    case Remedy:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace vaultlock::ui
