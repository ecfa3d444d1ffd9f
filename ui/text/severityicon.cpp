// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/severityicon.h"

#include "ui/appearance/paintediconengine.h"
#include "ui/appearance/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>

namespace vaultlock::ui {

namespace {

// Everything is drawn in a square of 16 by 16.
constexpr qreal canvas = 16;

struct Inks
{
    QColor body;
    QColor mark;
};

void drawStroke(QPainter &painter, const QColor &colour, const QPointF &from, const QPointF &to)
{
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
}

void drawDot(QPainter &painter, const QColor &colour, const QPointF &centre)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, 1.05, 1.05);
}

void paintError(QPainter &painter, const Inks &inks)
{
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
    drawStroke(painter, inks.mark, {5.6, 5.6}, {10.4, 10.4});
    drawStroke(painter, inks.mark, {10.4, 5.6}, {5.6, 10.4});
}

void paintDanger(QPainter &painter, const Inks &inks)
{
    painter.drawPolygon(QPolygonF{{5.2, 1.3},
                                  {10.8, 1.3},
                                  {14.7, 5.2},
                                  {14.7, 10.8},
                                  {10.8, 14.7},
                                  {5.2, 14.7},
                                  {1.3, 10.8},
                                  {1.3, 5.2}});
    drawStroke(painter, inks.mark, {8, 4.6}, {8, 8.6});
    drawDot(painter, inks.mark, {8, 11.4});
}

void paintWarning(QPainter &painter, const Inks &inks)
{
    painter.drawPolygon(QPolygonF{{8, 1.5}, {15.2, 14.3}, {0.8, 14.3}});
    drawStroke(painter, inks.mark, {8, 6.2}, {8, 9.6});
    drawDot(painter, inks.mark, {8, 12.1});
}

void paintHint(QPainter &painter, const Inks &inks)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(inks.body, 1.5));
    painter.drawEllipse(QRectF(2, 2, 12, 12));
    drawStroke(painter, inks.body, {8, 7.6}, {8, 11});
    drawDot(painter, inks.body, {8, 4.9});
}

void paintSeverity(QPainter &painter, policy::Severity severity, const Inks &inks)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.body);
    switch (severity) {
    case policy::Severity::Error:
        return paintError(painter, inks);
    case policy::Severity::Danger:
        return paintDanger(painter, inks);
    case policy::Severity::Warning:
        return paintWarning(painter, inks);
    case policy::Severity::Hint:
        return paintHint(painter, inks);
    }
}

// On a selected row the icon takes the selection's colours.
Inks inksFor(policy::Severity severity, QIcon::Mode mode)
{
    const Theme &theme = Theme::current();
    if (mode == QIcon::Selected)
        return {theme.textOnAccent, theme.accent};
    return {severityColour(severity, theme), theme.surfaceSunken};
}

class SeverityIconEngine final : public PaintedIconEngine
{
public:
    explicit SeverityIconEngine(policy::Severity severity)
        : m_severity(severity)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(rect.width(), rect.height());
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / canvas, side / canvas);
        paintSeverity(*painter, m_severity, inksFor(m_severity, mode));
        painter->restore();
    }

    QIconEngine *clone() const override { return new SeverityIconEngine(m_severity); }

private:
    policy::Severity m_severity;
};

} // namespace

QIcon severityIcon(policy::Severity severity)
{
    return QIcon(new SeverityIconEngine(severity));
}

QColor severityColour(policy::Severity severity, const Theme &theme)
{
    switch (severity) {
    case policy::Severity::Error:
    case policy::Severity::Danger:
        return theme.irreversible;
    case policy::Severity::Warning:
        return theme.time;
    case policy::Severity::Hint:
        return theme.textQuiet;
    }
    return theme.textQuiet;
}

} // namespace vaultlock::ui
