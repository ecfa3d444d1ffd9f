// SPDX-License-Identifier: GPL-3.0-or-later

// An entry of a list with a quiet remark at its end.
#pragma once

#include <QStyledItemDelegate>

namespace vaultlock::ui {

class RemarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int remarkRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vaultlock::ui
