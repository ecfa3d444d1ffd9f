// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/wrappingcells.h"

#include "ui/appearance/calmstyle.h"
#include "ui/appearance/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <cmath>

namespace vaultlock::ui {

namespace {

/// Returns the height.
qreal layOut(QTextLayout &layout, qreal width)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString withLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

QMargins margins()
{
    return {Space::unit, Space::half, Space::unit, Space::half};
}

} // namespace

void WrappingCells::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = withLines(cell.text);
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const QRect inside = option.rect.marginsRemoved(margins());
    QTextLayout layout(text, cell.font);
    layOut(layout, inside.width());
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, inside.topLeft());
    painter->restore();
}

QSize WrappingCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const int width = option.rect.width();
    QTextLayout layout(withLines(cell.text), cell.font);
    const qreal height = layOut(layout, option.rect.marginsRemoved(margins()).width());
    return {width, static_cast<int>(std::ceil(height)) + margins().top() + margins().bottom()};
}

void showWrapped(QTableView &table)
{
    table.setItemDelegate(new WrappingCells(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setFrameShape(QFrame::NoFrame);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setProperty(CalmStyle::headingMargin, margins().left());
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace vaultlock::ui
