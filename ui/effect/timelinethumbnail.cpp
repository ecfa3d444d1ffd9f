// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/timelinethumbnail.h"

#include "ui/appearance/theme.h"
#include "ui/effect/timelinepainter.h"

#include <QPainter>

namespace vaultlock::ui {

namespace {

constexpr int widthInCharacters = 30;

} // namespace

TimelineThumbnail::TimelineThumbnail(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TimelineThumbnail::showTimeline(const policy::PolicyTimeline &timeline)
{
    m_timeline = timeline;
    update();
}

QSize TimelineThumbnail::sizeHint() const
{
    return {widthInCharacters * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void TimelineThumbnail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintTimelineThumbnail(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_timeline,
                           Theme::current());
}

} // namespace vaultlock::ui
