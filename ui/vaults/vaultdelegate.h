// SPDX-License-Identifier: GPL-3.0-or-later

// A vault in two lines, where there is no room for columns.
#pragma once

#include <QStyledItemDelegate>

namespace vaultlock::ui {

/// For the name's column: the name, and below it the state of the lock and the time that is left,
/// taken from the neighbouring columns. One line, like any cell, unless told otherwise.
class VaultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTwoLines(bool twoLines) { m_twoLines = twoLines; }
    int rowHeight(const QFontMetrics &body) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    bool m_twoLines = false;
};

} // namespace vaultlock::ui
