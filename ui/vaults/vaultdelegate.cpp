// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultdelegate.h"

#include "ui/appearance/theme.h"
#include "ui/vaults/vaultmodel.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

namespace vaultlock::ui {

namespace {

constexpr int iconSide = 14;

QColor colourOf(const QModelIndex &cell, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(QPalette::HighlightedText);
    const QVariant colour = cell.data(Qt::ForegroundRole);
    return colour.isValid() ? colour.value<QColor>() : option.palette.color(QPalette::Text);
}

void drawName(QPainter &painter, const QRect &line, const QModelIndex &index,
              const QStyleOptionViewItem &option)
{
    painter.setFont(option.font);
    painter.setPen(colourOf(index, option));
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
}

void drawState(QPainter &painter, const QRect &line, const QModelIndex &index,
               const QStyleOptionViewItem &option)
{
    const QModelIndex stage = index.siblingAtColumn(VaultModel::Stage);
    const QModelIndex timeLeft = index.siblingAtColumn(VaultModel::TimeLeft);
    const QIcon icon = stage.data(Qt::DecorationRole).value<QIcon>();
    const QRect iconRect(line.left(), line.center().y() - iconSide / 2, iconSide, iconSide);
    icon.paint(&painter, iconRect, Qt::AlignCenter,
               option.state & QStyle::State_Selected ? QIcon::Selected : QIcon::Normal);

    painter.setFont(Fonts::caption());
    painter.setPen(colourOf(stage, option));
    // Where both do not fit, the time is whole and the picture still tells the state.
    const QString time = timeLeft.data().toString();
    const int timeWidth =
        time.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(time) + Space::half;
    const QRect word = line.adjusted(iconSide + Space::half, 0, -timeWidth, 0);
    painter.drawText(
        word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(stage.data().toString(), Qt::ElideRight, word.width()));
    painter.setPen(colourOf(timeLeft, option));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
}

} // namespace

int VaultDelegate::rowHeight(const QFontMetrics &body) const
{
    const int lines =
        body.height() + (m_twoLines ? QFontMetrics(Fonts::caption()).height() + Space::half : 0);
    return lines + Space::unit;
}

void VaultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (!m_twoLines) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);

    painter->save();
    const QRect inside = option.rect.adjusted(Space::unit, Space::half, -Space::unit, -Space::half);
    const int nameHeight = option.fontMetrics.height();
    drawName(*painter, QRect(inside.topLeft(), QSize(inside.width(), nameHeight)), index, ground);
    drawState(*painter, inside.adjusted(0, nameHeight, 0, 0), index, ground);
    painter->restore();
}

} // namespace vaultlock::ui
