// SPDX-License-Identifier: GPL-3.0-or-later

// The table of the vaults: its columns, and the order of its rows.
#pragma once

#include "ui/vaults/vaultlistmemory.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <vector>

class QAction;
class QActionGroup;

namespace vaultlock::ui {

class VaultDelegate;
class VaultOrder;

/// Two lines a vault where there is no room for columns; then columns as far as they fit, or those
/// that were chosen. The first is always the name. Vaults are picked as a whole, one or several:
/// their cells are not walked one by one. In groups by state, unless somebody wants them otherwise;
/// a group's heading is drawn above its first row, which is higher for it.
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

    /// From the top.
    std::vector<int> selectedRows() const;
    /// From the top; nothing else is selected after it. Leaves the current row where it is.
    void selectRows(const std::vector<int> &rows);
    /// Of a row that is to be known among others; invalid: none.
    void mark(const QModelIndex &row);
    /// The cell itself, without the heading above it.
    QRect visualRect(const QModelIndex &index) const override;

signals:
    void rowsComeIntoView();
    /// Before the selection knows of it.
    void rowsWillGo();
    /// By mouse, or by a key: then at the current row.
    void menuWanted(const QPoint &onScreen);

protected:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isInSight(const QModelIndex &index) const;
    void keepCurrentInSight(int oldHeight);
    void buildHeader();
    void makeSortActions();
    void makeColumnActions();
    void sortBy(const VaultListMemory::Sorting &sorting);
    void noteSorting(int column, Qt::SortOrder order);
    void chooseColumns();
    void letWidthDecide();
    void group(bool isGrouped);
    bool isWanted(int column) const;
    void fitColumns();
    void fitRows();
    void makeRoomForHeadings();
    bool isOnHeading(const QPoint &place) const;
    void wantMenuAtCurrentRow();
    QList<int> columnWidths() const;
    void showColumnMenu(const QPoint &at);

    VaultOrder &m_vaults;
    std::optional<VaultListMemory> m_memory;
    std::optional<QList<int>> m_chosen; ///< columns; nothing: as many as fit
    VaultDelegate *m_delegate;
    QActionGroup *m_sortColumns;
    QAction *m_descending;
    QAction *m_grouped;
    QList<QAction *> m_columns; ///< one each, from the second column on
    QAction *m_asWidthAllows;
    QList<QPersistentModelIndex> m_headed; ///< the rows that are higher
    bool m_isCurrentInSight = false;       ///< before its row was moved
};

} // namespace vaultlock::ui
