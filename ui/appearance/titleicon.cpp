// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/titleicon.h"

#include "ui/appearance/paintediconengine.h"
#include "ui/appearance/theme.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace vaultlock::ui {

namespace {

// Everything is drawn in a square of 16 by 16.
constexpr qreal canvas = 16;

class TitleIconEngine final : public PaintedIconEngine
{
public:
    explicit TitleIconEngine(TitleIcon kind)
        : m_kind(kind)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / canvas, side / canvas);
        painter->setPen(
            QPen(Theme::current().textQuiet, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        switch (m_kind) {
        case TitleIcon::Close:
            painter->drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
            painter->drawLine(QPointF(4.5, 11.5), QPointF(11.5, 4.5));
            break;
        case TitleIcon::More:
            painter->drawPolyline(QPolygonF({{6, 4}, {10, 8}, {6, 12}}));
            break;
        case TitleIcon::Information:
            painter->drawEllipse(QRectF(1.5, 1.5, 13, 13));
            painter->drawLine(QPointF(8, 7.5), QPointF(8, 11.5));
            painter->drawPoint(QPointF(8, 4.75));
            break;
        }
        painter->restore();
    }

    QIconEngine *clone() const override { return new TitleIconEngine(m_kind); }

private:
    TitleIcon m_kind;
};

} // namespace

QIcon titleIcon(TitleIcon kind)
{
    return QIcon(new TitleIconEngine(kind));
}

} // namespace vaultlock::ui
