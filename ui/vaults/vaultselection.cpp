// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultselection.h"

#include "ui/vaults/vaultorder.h"
#include "ui/vaults/vaulttable.h"

#include <QGuiApplication>

#include <algorithm>

namespace vaultlock::ui {

VaultSelection::VaultSelection(VaultTable &table, const VaultOrder &order, const VaultModel &vaults)
    : QObject(&table)
    , m_table(table)
    , m_order(order)
    , m_vaults(vaults)
{
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VaultSelection::takeSelection);
    connect(&table, &VaultTable::rowsWillGo, this, &VaultSelection::hold);
}

const VaultModel::Row &VaultSelection::rowAt(int row) const
{
    return m_vaults.rowAt(m_order.mapToSource(m_order.index(row, VaultModel::Name)).row());
}

QModelIndex VaultSelection::chosenRow() const
{
    const int row = m_chosen ? m_vaults.rowOf(*m_chosen) : -1;
    return row < 0 ? QModelIndex() : m_order.mapFromSource(m_vaults.index(row, VaultModel::Name));
}

std::vector<const VaultModel::Row *> VaultSelection::selectedRows() const
{
    std::vector<const VaultModel::Row *> rows;
    for (const int row : m_table.selectedRows())
        rows.push_back(&rowAt(row));
    return rows;
}

void VaultSelection::setChosen(const std::optional<VaultName> &vault)
{
    if (vault == m_chosen)
        return;
    m_chosen = vault;
    m_selected.clear();
    if (vault)
        m_selected.insert(*vault);
}

std::vector<int> VaultSelection::rowsToSelect() const
{
    std::vector<int> rows;
    const auto add = [this, &rows](const VaultName &name) {
        const int source = m_vaults.rowOf(name);
        const QModelIndex row =
            source < 0 ? QModelIndex()
                       : m_order.mapFromSource(m_vaults.index(source, VaultModel::Name));
        if (row.isValid())
            rows.push_back(row.row());
    };
    // Without the chosen one among them another would be taken for it.
    if (m_chosen && !chosenRow().isValid())
        return rows;
    if (m_selected.empty() && m_chosen)
        add(*m_chosen);
    std::for_each(m_selected.begin(), m_selected.end(), add);
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool VaultSelection::restore()
{
    m_isHeld = true;
    const QModelIndex chosen = chosenRow();
    const std::vector<int> wanted = rowsToSelect();
    const bool isOther = m_table.selectedRows() != wanted;
    if (isOther)
        m_table.selectRows(wanted);
    if (isOther && chosen.isValid())
        m_table.selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::NoUpdate);
    m_isHeld = false;
    showChosen();
    return isOther && chosen.isValid();
}

void VaultSelection::takeSelection(const QItemSelection &added)
{
    if (m_isHeld)
        return;
    std::vector<int> rows = m_table.selectedRows();
    if (const auto only = rowAddedByAssistiveTool(added); only && rows.size() > 1) {
        rows = {*only};
        hold();
        m_table.selectRows(rows);
        m_isHeld = false;
    }
    m_selected.clear();
    for (const int row : rows)
        m_selected.insert(rowAt(row).vault.arn.name());
    const bool isPicked = rows.size() == 1 && *m_selected.begin() != m_chosen;
    if (isPicked)
        m_chosen = *m_selected.begin();
    showChosen();
    if (isPicked)
        emit picked(*m_chosen);
}

/// It can only add to a selection, without a key or a mouse, and means the vault that it names.
std::optional<int> VaultSelection::rowAddedByAssistiveTool(const QItemSelection &added) const
{
    const bool isByHand = QGuiApplication::keyboardModifiers() != Qt::NoModifier ||
                          QGuiApplication::mouseButtons() != Qt::NoButton;
    if (isByHand || added.size() != 1 || added.first().height() != 1)
        return std::nullopt;
    return added.first().top();
}

void VaultSelection::showChosen()
{
    const QModelIndex chosen = chosenRow();
    const std::vector<int> rows = m_table.selectedRows();
    const bool isAlone = rows.size() == 1 && chosen.isValid() && rows.front() == chosen.row();
    m_table.mark(isAlone ? QModelIndex() : chosen);
}

} // namespace vaultlock::ui
