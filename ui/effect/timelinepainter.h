// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a policy's timeline: on screen, into a file, or as a thumbnail.
#pragma once

#include "policy/meaning/policytimeline.h"
#include "ui/appearance/theme.h"
#include "ui/effect/timelinelegend.h"
#include "ui/effect/timelinescale.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

#include <optional>

class QPainter;

namespace vaultlock::ui {

/// What is told by the picture is told by words and patterns too: a legend below it says which
/// pattern is what, since not every stretch has room for its name. References outlive the painter.
class TimelinePainter
{
public:
    /// width: of everything; fonts are the application's, of this size.
    TimelinePainter(const policy::PolicyTimeline &timeline, const Theme &theme, const QFont &font,
                    double width);

    double height() const;
    /// Of a lane's bar, and of one stretch of it.
    QRectF barOf(std::size_t lane) const;
    QRectF stretchRect(std::size_t lane, std::size_t stretch) const;
    const TimelineScale &scale() const { return m_scale; }

    struct Marks
    {
        std::optional<int> cursorDay;
        std::size_t lane = 0; ///< the current stretch, where there is a cursor
        std::size_t stretch = 0;
        bool hasFocus = false;
    };
    void paint(QPainter &painter, const Marks &marks) const;

private:
    void paintLane(QPainter &painter, std::size_t lane) const;
    void paintStretch(QPainter &painter, const QRectF &rect,
                      policy::ExplainedInterval::Verdict verdict, bool isEndless) const;
    void paintAxis(QPainter &painter) const;
    void paintCursor(QPainter &painter, const Marks &marks) const;
    double axisTop() const;
    double legendTop() const;

    const policy::PolicyTimeline &m_timeline;
    Theme m_theme;
    QFont m_font;
    QFont m_caption;
    QFontMetricsF m_metrics;
    QFontMetricsF m_captionMetrics;
    double m_width;
    TimelineScale m_scale;
    TimelineLegend m_legend;
};

/// One bar without words, of the first lane: for a gallery.
void paintTimelineThumbnail(QPainter &painter, const QRectF &rect,
                            const policy::PolicyTimeline &timeline, const Theme &theme);

} // namespace vaultlock::ui
