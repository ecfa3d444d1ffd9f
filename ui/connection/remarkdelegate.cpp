// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/remarkdelegate.h"

#include "ui/appearance/theme.h"

#include <QPainter>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int widestRemark = 420;

QString remarkOf(const QModelIndex &index)
{
    return index.data(RemarkDelegate::remarkRole).toString();
}

} // namespace

void RemarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString remark = remarkOf(index);
    if (remark.isEmpty())
        return;
    const QFontMetrics metrics(Fonts::caption());
    const int name = option.fontMetrics.horizontalAdvance(index.data().toString());
    QRect place = option.rect.adjusted(name + 3 * Space::unit, 0, -Space::unit, 0);
    painter->save();
    painter->setFont(Fonts::caption());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                               : Theme::current().textQuiet);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                      metrics.elidedText(remark, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize RemarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QFontMetrics metrics(Fonts::caption());
    size.rwidth() +=
        std::min(metrics.horizontalAdvance(remarkOf(index)), widestRemark) + 5 * Space::unit;
    size.setHeight(std::max(size.height(), metrics.height() + Space::unit));
    return size;
}

} // namespace vaultlock::ui
