// SPDX-License-Identifier: GPL-3.0-or-later

// Days of an archive's age as places in the picture.
#pragma once

#include "policy/meaning/policytimeline.h"

#include <QList>

namespace vaultlock::ui {

/// A month and ten years are both to be seen: the scale is logarithmic, with a linear beginning.
/// It ends a little behind the last day on which anything changes.
class TimelineScale
{
public:
    TimelineScale(const policy::PolicyTimeline &timeline, double left, double width);

    double placeOf(double day) const;
    /// The day at the place, within the scale.
    int dayAt(double place) const;
    /// On which something changes in some lane, ascending, day 0 first.
    const QList<int> &changes() const { return m_changes; }
    int lastDay() const { return m_lastDay; }

private:
    double m_left;
    double m_width;
    int m_lastDay;
    QList<int> m_changes;
};

} // namespace vaultlock::ui
