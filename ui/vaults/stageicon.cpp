// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/stageicon.h"

#include "ui/appearance/paintediconengine.h"
#include "ui/appearance/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace vaultlock::ui {

namespace {

// Everything is drawn in a square of 16 by 16.
constexpr qreal canvas = 16;

void paintRing(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(QRectF(3, 3, 10, 10));
}

void paintDial(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(QRectF(2, 2, 12, 12));
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 8), QPointF(8, 4.5));
    painter.drawLine(QPointF(8, 8), QPointF(10.5, 9.5));
}

void paintPadlock(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.75));
    QPainterPath shackle;
    shackle.moveTo(5, 8);
    shackle.lineTo(5, 5.5);
    shackle.arcTo(QRectF(5, 2, 6, 7), 180, -180);
    shackle.lineTo(11, 8);
    painter.drawPath(shackle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(3, 7, 10, 7.5), 1.5, 1.5);
}

void paintDots(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const qreal x : {3.5, 8.0, 12.5})
        painter.drawEllipse(QPointF(x, 8), 1.5, 1.5);
}

void paintQuestion(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    QPainterPath hook;
    hook.moveTo(5, 5.5);
    hook.cubicTo(5, 1.5, 11, 1.5, 11, 5.5);
    hook.cubicTo(11, 8, 8, 7.5, 8, 10);
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 13), 1.1, 1.1);
}

// On a selected row every colour is the selection's own.
Theme coloursFor(QIcon::Mode mode)
{
    Theme theme = Theme::current();
    if (mode == QIcon::Selected) {
        for (QColor *colour :
             {&theme.textQuiet, &theme.time, &theme.locked, &theme.accent, &theme.irreversible})
            *colour = theme.textOnAccent;
    }
    return theme;
}

void paintStage(QPainter &painter, lock::LockStage stage, const Theme &theme)
{
    switch (stage) {
    case lock::LockStage::Unlocked:
        return paintRing(painter, theme.textQuiet);
    case lock::LockStage::Expired:
        return paintRing(painter, theme.time);
    case lock::LockStage::InProgress:
        return paintDial(painter, theme.time);
    case lock::LockStage::Locked:
        return paintPadlock(painter, theme.locked);
    case lock::LockStage::Initiating:
    case lock::LockStage::Completing:
    case lock::LockStage::Aborting:
        return paintDots(painter, theme.accent);
    case lock::LockStage::OutcomeUnknown:
    case lock::LockStage::NoVault:
        return paintQuestion(painter, theme.irreversible);
    case lock::LockStage::Unknown:
        return paintQuestion(painter, theme.textQuiet);
    }
}

class StageIconEngine final : public PaintedIconEngine
{
public:
    explicit StageIconEngine(lock::LockStage stage)
        : m_stage(stage)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        const qreal side = std::min(rect.width(), rect.height());
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / canvas, side / canvas);
        paintStage(*painter, m_stage, coloursFor(mode));
        painter->restore();
    }

    QIconEngine *clone() const override { return new StageIconEngine(m_stage); }

private:
    lock::LockStage m_stage;
};

} // namespace

QIcon stageIcon(lock::LockStage stage)
{
    return QIcon(new StageIconEngine(stage));
}

} // namespace vaultlock::ui
