// SPDX-License-Identifier: GPL-3.0-or-later

// Cells whose text is always shown whole.
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace vaultlock::ui {

/// Wraps at words, and inside of those that are longer than a line: Qt's own cells elide them. As
/// high as the text needs at the column's width.
class WrappingCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// option.rect has the column's width.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table of sentences, row by row, each shown whole: nothing is cut, nothing scrolls sideways.
/// The columns' widths are whoever has the table's.
void showWrapped(QTableView &table);

} // namespace vaultlock::ui
