// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalcell.h"

#include "ui/appearance/theme.h"
#include "ui/journal/journalmodel.h"

#include <QApplication>
#include <QPainter>

namespace vaultlock::ui {

namespace {

constexpr int radius = 4;

QFont badgeFont()
{
    QFont font = Fonts::caption();
    font.setBold(true);
    return font;
}

/// "LIVE" of "LIVE 123456789012 · us-west-2".
QString badgeOf(const QString &place)
{
    return place.section(u' ', 0, 0);
}

int badgeWidth(const QString &word)
{
    return QFontMetrics(badgeFont()).horizontalAdvance(word) + 2 * Space::unit;
}

void paintBadge(QPainter &painter, const QRect &room, const QString &word, bool isSandbox)
{
    const Theme &theme = Theme::current();
    const int height = QFontMetrics(badgeFont()).height();
    const QRect badge(room.left(), room.center().y() - height / 2, badgeWidth(word), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSandbox ? theme.badgeSandbox : theme.badgeLive);
    painter.drawRoundedRect(badge, radius, radius);
    painter.setPen(isSandbox ? theme.textOnBadgeSandbox : theme.textOnBadgeLive);
    painter.setFont(badgeFont());
    painter.drawText(badge, Qt::AlignCenter, word);
}

} // namespace

void JournalCell::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::current();
    const bool isSandbox = index.data(JournalModel::SandboxRole).toBool();
    option->palette.setColor(QPalette::Text, isSandbox ? theme.textQuiet : theme.text);
}

void JournalCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    if (index.column() != JournalModel::Place)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = badgeOf(cell.text);
    const QString rest = cell.text.mid(word.size()).trimmed();
    cell.text.clear();
    const QWidget *view = option.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);
    painter->save();
    const QRect room = option.rect.adjusted(Space::half, 0, -Space::half, 0);
    paintBadge(*painter, room, word, index.data(JournalModel::SandboxRole).toBool());
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(cell.font);
    const QRect left = room.adjusted(badgeWidth(word) + Space::unit, 0, 0, 0);
    painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(rest, Qt::ElideRight, left.width()));
    painter->restore();
}

QSize JournalCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == JournalModel::Place) {
        const QString text = index.data().toString();
        const QString word = badgeOf(text);
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        size.setWidth(badgeWidth(word) + 3 * Space::unit +
                      cell.fontMetrics.horizontalAdvance(text.mid(word.size()).trimmed()));
    }
    return size;
}

} // namespace vaultlock::ui
