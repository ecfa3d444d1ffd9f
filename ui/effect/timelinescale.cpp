// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/timelinescale.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vaultlock::ui {

namespace {

// Up to about here the scale is nearly linear.
constexpr double beginning = 90;
constexpr double margin = 1.35;
constexpr int shortest = 400;
constexpr double longest = 2'000'000'000;

} // namespace

TimelineScale::TimelineScale(const policy::PolicyTimeline &timeline, double left, double width)
    : m_left(left)
    , m_width(width)
{
    std::set<int> days{0};
    for (const policy::TimelineLane &lane : timeline.lanes) {
        for (const policy::ExplainedInterval &stretch : lane.stretches)
            days.insert(stretch.firstDay);
    }
    m_changes = QList<int>(days.begin(), days.end());
    m_lastDay =
        std::max(shortest, static_cast<int>(std::min(m_changes.constLast() * margin, longest)));
}

double TimelineScale::placeOf(double day) const
{
    const double share =
        std::log1p(std::max(day, 0.0) / beginning) / std::log1p(m_lastDay / beginning);
    return m_left + m_width * std::min(share, 1.0);
}

int TimelineScale::dayAt(double place) const
{
    const double share = std::clamp((place - m_left) / m_width, 0.0, 1.0);
    const double day = beginning * std::expm1(share * std::log1p(m_lastDay / beginning));
    return std::min(static_cast<int>(std::lround(day)), m_lastDay);
}

} // namespace vaultlock::ui
