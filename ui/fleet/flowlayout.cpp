// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/flowlayout.h"

#include "ui/appearance/theme.h"

#include <QWidget>

#include <algorithm>

namespace vaultlock::ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Space::unit);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    place(room, true);
}

int FlowLayout::place(const QRect &room, bool isForReal) const
{
    QList<QLayoutItem *> line;
    int x = room.x();
    int y = room.y();
    int height = 0;
    const auto endLine = [&] {
        int at = room.x();
        for (QLayoutItem *item : line) {
            QSize size = item->sizeHint();
            size.setWidth(std::min(size.width(), room.width()));
            if (isForReal)
                item->setGeometry({{at, y + (height - size.height()) / 2}, size});
            at += size.width() + 2 * spacing();
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + size.width() > room.x() + room.width()) {
            endLine();
            x = room.x();
            y += height + spacing();
            height = 0;
        }
        line.append(item);
        x += size.width() + 2 * spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - room.y();
}

} // namespace vaultlock::ui
