// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/timelinelegend.h"

#include "ui/effect/timelinelook.h"
#include "words/timelinewords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <set>

namespace vaultlock::ui {

namespace {

constexpr int usualWidth = 480;

/// Beside its name, as high as the letters.
double sampleWidth(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.ascent() * 1.5);
}

} // namespace

std::vector<TimelineVerdict> verdictsOf(const policy::PolicyTimeline &timeline)
{
    std::set<TimelineVerdict> found;
    for (const policy::TimelineLane &lane : timeline.lanes) {
        for (const policy::ExplainedInterval &stretch : lane.stretches)
            found.insert(stretch.verdict);
    }
    return {found.begin(), found.end()};
}

TimelineLegend::TimelineLegend(const std::vector<TimelineVerdict> &verdicts, const QFont &font,
                               double width)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = std::ceil(metrics.height()) + Space::half;
    double left = 0;
    int line = 0;
    for (const TimelineVerdict verdict : verdicts) {
        Item item{verdict, words::verdictName(verdict)};
        const double needed =
            sampleWidth(metrics) + Space::unit + metrics.horizontalAdvance(item.name);
        if (left > 0 && left + needed > width) {
            left = 0;
            ++line;
        }
        item.left = left;
        item.line = line;
        left += needed + Space::group;
        m_items.push_back(item);
    }
}

double TimelineLegend::height() const
{
    return m_items.empty() ? 0 : (m_items.back().line + 1) * m_lineHeight;
}

void TimelineLegend::paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const
{
    const QFontMetricsF metrics(m_font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    for (const Item &item : m_items) {
        const double top = topLeft.y() + item.line * m_lineHeight;
        const double high = std::ceil(metrics.ascent());
        const QRectF sample(topLeft.x() + item.left + 0.5,
                            top + std::floor((m_lineHeight - high) / 2) + 0.5, sampleWidth(metrics),
                            high);
        fillStretch(painter, shapeOf(sample, false), lookOf(item.verdict, theme), theme);
        painter.setPen(theme.textQuiet);
        painter.drawText(QRectF(sample.right() + Space::unit, top,
                                metrics.horizontalAdvance(item.name) + 1, m_lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, item.name);
    }
}

TimelineLegendView::TimelineLegendView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineLegendView::showVerdicts(const std::vector<TimelineVerdict> &verdicts)
{
    m_verdicts = verdicts;
    updateGeometry();
    update();
}

QSize TimelineLegendView::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int TimelineLegendView::heightForWidth(int width) const
{
    return static_cast<int>(
        std::ceil(TimelineLegend(m_verdicts, Fonts::caption(), width).height()));
}

void TimelineLegendView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    TimelineLegend(m_verdicts, Fonts::caption(), width()).paint(painter, {0, 0}, Theme::current());
}

} // namespace vaultlock::ui
