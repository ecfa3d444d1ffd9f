// SPDX-License-Identifier: GPL-3.0-or-later

// The table of the vaults: its columns, and the order of its rows.
#pragma once

#include "ui/vaults/vaultlistmemory.h"

#include <QTableView>

class QAction;
class QActionGroup;

namespace vaultlock::ui {

class VaultDelegate;
class VaultOrder;

/// Two lines a vault where there is no room for columns; then columns as far as they fit, or those
/// that were chosen. The first is always the name. A vault is picked as a whole: its cells are not
/// walked one by one.
class VaultTable : public QTableView
{
    Q_OBJECT

public:
    /// vaults: not owned. memory: nothing where nothing is to be remembered.
    VaultTable(VaultOrder &vaults, std::optional<VaultListMemory> memory,
               QWidget *parent = nullptr);

    /// For menus, in their order; with separators. Owned by the table.
    QList<QAction *> sortActions() const;
    QList<QAction *> columnActions() const;

signals:
    void rowsComeIntoView();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepCurrentInSight(int oldHeight);
    void buildHeader();
    void makeSortActions();
    void makeColumnActions();
    void sortBy(const VaultListMemory::Sorting &sorting);
    void noteSorting(int column, Qt::SortOrder order);
    void chooseColumns();
    void letWidthDecide();
    bool isWanted(int column) const;
    void fitColumns();
    QList<int> columnWidths() const;
    void showColumnMenu(const QPoint &at);

    std::optional<VaultListMemory> m_memory;
    std::optional<QList<int>> m_chosen; ///< columns; nothing: as many as fit
    VaultDelegate *m_delegate;
    QActionGroup *m_sortColumns;
    QAction *m_descending;
    QList<QAction *> m_columns; ///< one each, from the second column on
    QAction *m_asWidthAllows;
};

} // namespace vaultlock::ui
