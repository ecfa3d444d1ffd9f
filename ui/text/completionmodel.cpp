// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/completionmodel.h"

#include "ui/appearance/theme.h"
#include "ui/text/findingtip.h"
#include "words/helpwords.h"

#include <QApplication>
#include <QPainter>

namespace vaultlock::ui {

void CompletionModel::setItems(const std::vector<policy::CompletionItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const policy::CompletionItem &item = m_items[static_cast<std::size_t>(index.row())];
    const QString text = oneLine(QString::fromStdString(item.text));
    const QString remark = oneLine(words::completionRemark(item));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return remark.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, remark);
    case RemarkRole:
        return remark;
    case FitsBadlyRole:
        return item.note == policy::CompletionNote::NotCarried;
    default:
        return {};
    }
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);

    const Theme &theme = Theme::current();
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QColor quiet =
        isCurrent ? option.palette.color(QPalette::HighlightedText) : theme.textQuiet;
    const QColor strong = isCurrent ? quiet : theme.text;
    painter->save();
    QRect inside = option.rect.adjusted(Space::unit, 0, -Space::unit, 0);
    const QString remark = index.data(CompletionModel::RemarkRole).toString();
    if (!remark.isEmpty()) {
        painter->setFont(Fonts::caption());
        painter->setPen(quiet);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, remark);
        inside.setRight(inside.right() - painter->fontMetrics().horizontalAdvance(remark) -
                        Space::panel);
    }
    painter->setFont(Fonts::monospace());
    painter->setPen(index.data(CompletionModel::FitsBadlyRole).toBool() ? quiet : strong);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle,
                                                        inside.width()));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics text(Fonts::monospace());
    const QString remark = index.data(CompletionModel::RemarkRole).toString();
    const int remarkWidth =
        remark.isEmpty() ? 0
                         : QFontMetrics(Fonts::caption()).horizontalAdvance(remark) + Space::panel;
    return {text.horizontalAdvance(index.data().toString()) + remarkWidth + 2 * Space::unit + 2,
            text.height() + Space::half};
}

} // namespace vaultlock::ui
