// SPDX-License-Identifier: GPL-3.0-or-later

// An icon that is drawn and never read from a file.
#pragma once

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace vaultlock::ui {

/// Leaves paint() and clone() to its kinds; a pixmap is what paint() paints, crisp at any size.
class PaintedIconEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
};

} // namespace vaultlock::ui
