// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultdelegate.h"

#include "ui/appearance/theme.h"
#include "ui/vaults/nameelision.h"
#include "ui/vaults/vaultorder.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int markWidth = 3;

QColor colourOf(const QModelIndex &cell, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(QPalette::HighlightedText);
    const QVariant colour = cell.data(Qt::ForegroundRole);
    return colour.isValid() ? colour.value<QColor>() : option.palette.color(QPalette::Text);
}

QString shownName(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    return elidedName(index.data().toString(), index.data(VaultModel::DifferenceRole).toInt(),
                      metrics, width);
}

void drawName(QPainter &painter, const QRect &line, const QModelIndex &index,
              const QStyleOptionViewItem &option)
{
    painter.setFont(option.font);
    painter.setPen(colourOf(index, option));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     shownName(index, painter.fontMetrics(), line.width()));
}

/// On the list's own ground: a heading is not selected with the row that it stands above.
void drawHeading(QPainter &painter, const QRect &band, const QModelIndex &index,
                 const QStyleOptionViewItem &option)
{
    painter.fillRect(band, option.palette.brush(QPalette::Base));
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), Theme::current().hairline);
    if (index.column() != VaultModel::Name)
        return;
    QFont font = Fonts::caption();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Theme::current().textQuiet);
    painter.drawText(band.adjusted(Space::unit, 0, -Space::unit, -Space::half),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     index.data(VaultOrder::HeadingRole).toString());
}

void drawState(QPainter &painter, const QRect &line, const QModelIndex &index,
               const QStyleOptionViewItem &option)
{
    const QModelIndex stage = index.siblingAtColumn(VaultModel::Stage);
    const QModelIndex timeLeft = index.siblingAtColumn(VaultModel::TimeLeft);
    constexpr int smallest = 14;
    const int iconSide = std::max(smallest, QFontMetrics(Fonts::caption()).ascent());
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

int VaultDelegate::headingHeight()
{
    return QFontMetrics(Fonts::caption()).height() + Space::unit + Space::half;
}

void VaultDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != VaultModel::Name)
        return;
    const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    option->text = shownName(index, option->fontMetrics, option->rect.width() - 2 * margin);
}

void VaultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    const int above = option.rect.height() - rowHeight(option.fontMetrics);
    if (above > 0) {
        painter->save();
        drawHeading(*painter, QRect(option.rect.topLeft(), QSize(option.rect.width(), above)),
                    index, option);
        painter->restore();
        row.rect.setTop(row.rect.top() + above);
    }
    if (m_twoLines)
        paintTwoLines(*painter, row, index);
    else
        QStyledItemDelegate::paint(painter, row, index);
    paintMark(*painter, row, index);
}

void VaultDelegate::paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, option.widget);

    painter.save();
    const QRect inside = option.rect.adjusted(Space::unit, Space::half, -Space::unit, -Space::half);
    const int nameHeight = option.fontMetrics.height();
    drawName(painter, QRect(inside.topLeft(), QSize(inside.width(), nameHeight)), index, ground);
    drawState(painter, inside.adjusted(0, nameHeight, 0, 0), index, ground);
    painter.restore();
}

void VaultDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (index.column() != VaultModel::Name || !m_marked.isValid() || index != m_marked)
        return;
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect bar(option.rect.left() + markWidth / 2 + 1, option.rect.top() + Space::half,
                    markWidth, option.rect.height() - Space::unit);
    painter.fillRect(bar, isSelected ? Theme::current().textOnAccent : Theme::current().accent);
}

} // namespace vaultlock::ui
