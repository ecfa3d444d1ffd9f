// SPDX-License-Identifier: GPL-3.0-or-later

// Which vaults of the list are selected, and which one is the chosen one.
#pragma once

#include "ui/vaults/vaultmodel.h"

#include <QItemSelection>
#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace vaultlock::ui {

class VaultOrder;
class VaultTable;

/// By name: rows come, go and move, and what is hidden by a filter is selected again when it is
/// back, unless somebody has selected otherwise meanwhile. A vault is picked when it is the only
/// one that is selected; several are selected for what can be done with several, and the chosen one
/// stays the chosen one, and is marked among them.
class VaultSelection : public QObject
{
    Q_OBJECT

public:
    /// They outlive it.
    VaultSelection(VaultTable &table, const VaultOrder &order, const VaultModel &vaults);

    const std::optional<VaultName> &chosen() const { return m_chosen; }
    /// Selects it alone where it is another one, also when its row comes later; picked() is silent.
    void setChosen(const std::optional<VaultName> &vault);
    /// Rows will come or go: what happens to the selection until restore() is nobody's wish.
    void hold() { m_isHeld = true; }
    /// True where something had to be selected anew, and the chosen one is shown.
    bool restore();

    /// Of the chosen one, in the order; invalid where it is not shown.
    QModelIndex chosenRow() const;
    /// Those that are shown, from the top. Valid until the model changes.
    std::vector<const VaultModel::Row *> selectedRows() const;

signals:
    void picked(const vaultlock::VaultName &vault);

private:
    void takeSelection(const QItemSelection &added);
    std::optional<int> rowAddedByAssistiveTool(const QItemSelection &added) const;
    const VaultModel::Row &rowAt(int row) const;
    std::vector<int> rowsToSelect() const;
    void showChosen();

    VaultTable &m_table;
    const VaultOrder &m_order;
    const VaultModel &m_vaults;
    std::optional<VaultName> m_chosen;
    std::set<VaultName> m_selected;
    bool m_isHeld = false;
};

} // namespace vaultlock::ui
