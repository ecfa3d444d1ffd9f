// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/timelinepainter.h"

#include "language/words.h"
#include "ui/effect/timelinelook.h"
#include "words/timelinewords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vaultlock::ui {

using policy::ExplainedInterval;
using policy::PolicyTimeline;
using Verdict = ExplainedInterval::Verdict;

namespace {

constexpr double edge = 5; // for frames, the focus and the cursor's handle
constexpr double cornerRadius = 3;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 9 / 11);
    return font;
}

} // namespace

TimelinePainter::TimelinePainter(const PolicyTimeline &timeline, const Theme &theme,
                                 const QFont &font, double width)
    : m_timeline(timeline)
    , m_theme(theme)
    , m_font(font)
    , m_caption(smaller(font))
    , m_metrics(font)
    , m_captionMetrics(m_caption)
    , m_width(width)
    , m_scale(timeline, edge, width - 2 * edge)
    , m_legend(verdictsOf(timeline), m_caption, width - 2 * edge)
{
}

QRectF TimelinePainter::barOf(std::size_t lane) const
{
    const double title = m_metrics.height() + Space::half;
    const double bar = std::ceil(m_metrics.height() * 1.5);
    const double step = title + bar + Space::panel;
    return {edge, edge + static_cast<double>(lane) * step + title, m_width - 2 * edge, bar};
}

double TimelinePainter::axisTop() const
{
    return m_timeline.lanes.empty() ? 0 : barOf(m_timeline.lanes.size() - 1).bottom() + Space::unit;
}

double TimelinePainter::height() const
{
    if (m_timeline.lanes.empty())
        return 0;
    return legendTop() + m_legend.height() + edge;
}

double TimelinePainter::legendTop() const
{
    return axisTop() + Space::unit + 2 * m_captionMetrics.height() + Space::half;
}

QRectF TimelinePainter::stretchRect(std::size_t lane, std::size_t stretch) const
{
    const ExplainedInterval &what = m_timeline.lanes[lane].stretches[stretch];
    const QRectF bar = barOf(lane);
    const double left = m_scale.placeOf(what.firstDay);
    const double right = what.lastDay ? m_scale.placeOf(*what.lastDay + 1.0) : bar.right();
    // What there is can be seen.
    return {left, bar.top(), std::max(right - left, 1.0), bar.height()};
}

void TimelinePainter::paint(QPainter &painter, const Marks &marks) const
{
    if (m_timeline.lanes.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t lane = 0; lane < m_timeline.lanes.size(); ++lane)
        paintLane(painter, lane);
    paintAxis(painter);
    m_legend.paint(painter, {edge, legendTop()}, m_theme);
    if (marks.cursorDay)
        paintCursor(painter, marks);
}

void TimelinePainter::paintLane(QPainter &painter, std::size_t lane) const
{
    const policy::TimelineLane &what = m_timeline.lanes[lane];
    const QRectF bar = barOf(lane);
    painter.setFont(m_font);
    painter.setPen(m_theme.text);
    const QRectF title(bar.left(), bar.top() - Space::half - m_metrics.height(), bar.width(),
                       m_metrics.height());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     m_metrics.elidedText(words::laneTitle(what), Qt::ElideRight, title.width()));
    for (std::size_t i = 0; i < what.stretches.size(); ++i)
        paintStretch(painter, stretchRect(lane, i), what.stretches[i].verdict,
                     !what.stretches[i].lastDay);
}

void TimelinePainter::paintStretch(QPainter &painter, const QRectF &rect, Verdict verdict,
                                   bool isEndless) const
{
    const TimelineLook look = lookOf(verdict, m_theme);
    fillStretch(painter, shapeOf(rect, isEndless), look, m_theme);
    const QString name = words::verdictName(verdict);
    const double room = rect.width() - 2 * Space::unit - (isEndless ? timelineArrow / 2 : 0);
    const double needed = m_captionMetrics.horizontalAdvance(name);
    if (needed > room)
        return;
    const QRectF place(rect.left() + Space::unit, rect.top(), needed + 1, rect.height());
    if (look.pattern.isValid()) // letters need a ground of one colour
        painter.fillRect(QRectF(place.left() - Space::half,
                                rect.center().y() - m_captionMetrics.height() / 2,
                                needed + Space::unit, m_captionMetrics.height()),
                         look.fill);
    painter.setFont(m_caption);
    painter.setPen(look.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
}

/// The days on which something changes; those that would stand on each other are left out, the
/// first and the last stay.
void TimelinePainter::paintAxis(QPainter &painter) const
{
    painter.setFont(m_caption);
    const double top = axisTop();
    painter.setPen(QPen(m_theme.textQuiet, 1));
    painter.drawLine(QPointF(edge, top), QPointF(m_width - edge, top));
    const QList<int> &days = m_scale.changes();
    double freeFrom = 0;
    const auto widthOf = [&](int day) {
        return std::max(m_captionMetrics.horizontalAdvance(words::dayLabel(day)),
                        m_captionMetrics.horizontalAdvance(words::yearLabel(day)));
    };
    const double lastLeft = m_scale.placeOf(days.constLast()) - widthOf(days.constLast()) / 2;
    for (const int day : days) {
        const double place = m_scale.placeOf(day);
        const double width = widthOf(day);
        const double left = std::clamp(place - width / 2, edge, m_width - edge - width);
        painter.setPen(QPen(m_theme.textQuiet, 1));
        painter.drawLine(QPointF(place, top - Space::half), QPointF(place, top + Space::half));
        const bool isLast = day == days.constLast();
        if (left < freeFrom || (!isLast && left + width + Space::unit > lastLeft))
            continue;
        const QRectF first(left, top + Space::half, width + 1, m_captionMetrics.height());
        painter.setPen(m_theme.text);
        painter.drawText(first, Qt::AlignHCenter,
                         day == 0 ? QStringLiteral("0") : words::dayLabel(day));
        painter.setPen(m_theme.textQuiet);
        painter.drawText(first.translated(0, m_captionMetrics.height()), Qt::AlignHCenter,
                         day == 0 ? QString() : words::yearLabel(day));
        freeFrom = left + width + Space::unit;
    }
    const QString unit = Words::tr("days of age");
    const double unitWidth = m_captionMetrics.horizontalAdvance(unit);
    if (m_width - edge - unitWidth > freeFrom) {
        painter.setPen(m_theme.textQuiet);
        painter.drawText(QRectF(m_width - edge - unitWidth - 1, top + Space::half, unitWidth + 1,
                                m_captionMetrics.height()),
                         Qt::AlignRight, unit);
    }
}

void TimelinePainter::paintCursor(QPainter &painter, const Marks &marks) const
{
    const double place = m_scale.placeOf(*marks.cursorDay);
    // The handle is at the axis: above the bars it would lie on the first lane's name.
    painter.setPen(QPen(m_theme.text, 2));
    painter.drawLine(QPointF(place, barOf(0).top()), QPointF(place, axisTop()));
    painter.setBrush(m_theme.text);
    painter.drawEllipse(QPointF(place, axisTop()), Space::half, Space::half);
    if (!marks.hasFocus || marks.lane >= m_timeline.lanes.size() ||
        marks.stretch >= m_timeline.lanes[marks.lane].stretches.size())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawRoundedRect(stretchRect(marks.lane, marks.stretch).adjusted(-1, -1, 1, 1),
                            cornerRadius, cornerRadius);
}

void paintTimelineThumbnail(QPainter &painter, const QRectF &rect, const PolicyTimeline &timeline,
                            const Theme &theme)
{
    if (timeline.lanes.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineScale scale(timeline, rect.left(), rect.width());
    for (const ExplainedInterval &stretch : timeline.lanes.front().stretches) {
        const double left = scale.placeOf(stretch.firstDay);
        const double right = stretch.lastDay ? scale.placeOf(*stretch.lastDay + 1.0) : rect.right();
        fillStretch(painter,
                    shapeOf({left, rect.top(), right - left, rect.height()}, !stretch.lastDay),
                    lookOf(stretch.verdict, theme), theme);
    }
}

} // namespace vaultlock::ui
