// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/timelinelook.h"

#include <QPainter>

namespace vaultlock::ui {

using Verdict = policy::ExplainedInterval::Verdict;

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * share + b.redF() * (1 - share)),
                            static_cast<float>(a.greenF() * share + b.greenF() * (1 - share)),
                            static_cast<float>(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

TimelineLook lookOf(Verdict verdict, const Theme &theme)
{
    const QColor ground = theme.surfaceSunken;
    switch (verdict) {
    case Verdict::Denied:
        return {theme.accent, {}, Qt::NoBrush, theme.textOnAccent};
    case Verdict::MayBeDenied:
        return {mixed(theme.accent, ground, 0.12), mixed(theme.accent, ground, 0.45),
                Qt::BDiagPattern, theme.text};
    case Verdict::Undecided:
        return {ground, mixed(theme.text, ground, 0.3), Qt::DiagCrossPattern, theme.text};
    case Verdict::Allowed:
        return {mixed(theme.text, ground, 0.1), mixed(theme.text, ground, 0.3), Qt::Dense7Pattern,
                theme.text};
    case Verdict::MayBeAllowed:
        return {ground, mixed(theme.text, ground, 0.3), Qt::Dense7Pattern, theme.text};
    case Verdict::NotDecided:
        break;
    }
    return {ground, {}, Qt::NoBrush, theme.textQuiet};
}

QPainterPath shapeOf(const QRectF &rect, bool isEndless)
{
    QPainterPath path;
    if (!isEndless || rect.width() < 2 * timelineArrow) {
        path.addRect(rect);
        return path;
    }
    path.moveTo(rect.topLeft());
    path.lineTo(rect.right() - timelineArrow, rect.top());
    path.lineTo(rect.right(), rect.center().y());
    path.lineTo(rect.right() - timelineArrow, rect.bottom());
    path.lineTo(rect.bottomLeft());
    path.closeSubpath();
    return path;
}

void fillStretch(QPainter &painter, const QPainterPath &shape, const TimelineLook &look,
                 const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.fillPath(shape, look.fill);
    if (look.pattern.isValid())
        painter.fillPath(shape, QBrush(look.pattern, look.style));
    painter.setPen(QPen(mixed(theme.text, theme.surfaceSunken, 0.45), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace vaultlock::ui
