// SPDX-License-Identifier: GPL-3.0-or-later

// How the stretches of a timeline look, in its bars and in its legend: colours and patterns.
#pragma once

#include "policy/meaning/explanation.h"
#include "ui/appearance/theme.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace vaultlock::ui {

struct TimelineLook
{
    QColor fill;
    QColor pattern; // invalid: none
    Qt::BrushStyle style = Qt::NoBrush;
    QColor text;
};

constexpr double timelineArrow = 10; // at the end of what has no end

TimelineLook lookOf(policy::ExplainedInterval::Verdict verdict, const Theme &theme);
/// An endless one ends as an arrow.
QPainterPath shapeOf(const QRectF &rect, bool isEndless);
void fillStretch(QPainter &painter, const QPainterPath &shape, const TimelineLook &look,
                 const Theme &theme);

} // namespace vaultlock::ui
