// SPDX-License-Identifier: GPL-3.0-or-later

// How a cell of the journal's page is painted.
#pragma once

#include <QStyledItemDelegate>

namespace vaultlock::ui {

/// What was rehearsed in a sandbox is quieter than what was done to a service, and SANDBOX or LIVE
/// stands on the ground that it has everywhere in the window.
class JournalCell : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace vaultlock::ui
