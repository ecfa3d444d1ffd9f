// SPDX-License-Identifier: GPL-3.0-or-later

// How a vault is drawn: in columns, or in two lines where there is no room for them.
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace vaultlock::ui {

/// For every column. In two lines only the name's is seen: the name, and below it the state of the
/// lock and the time that is left, taken from the neighbouring columns. Where a row is higher than
/// rowHeight() and has a heading (VaultOrder::HeadingRole), that is drawn above it.
class VaultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTwoLines(bool twoLines) { m_twoLines = twoLines; }
    int rowHeight(const QFontMetrics &body) const;
    static int headingHeight();
    /// A bar beside it: for a row that is to be known among others that are selected. Invalid:
    /// none.
    void mark(const QModelIndex &row) { m_marked = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    void paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    bool m_twoLines = false;
    QPersistentModelIndex m_marked;
};

} // namespace vaultlock::ui
