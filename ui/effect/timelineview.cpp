// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/timelineview.h"

#include "ui/appearance/theme.h"
#include "ui/effect/timelinepainter.h"
#include "ui/furniture/valuedisplay.h"
#include "words/timelinewords.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <optional>
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int narrowest = 240;
constexpr int usual = 640;
constexpr double oldOpacity = 0.45;

/// A picture whose value is what the cursor points at; its content is a table beside it.
class PictureInterface final : public QAccessibleWidget
{
public:
    explicit PictureInterface(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Graphic)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        const auto *view = static_cast<TimelineView *>(widget());
        if (which == QAccessible::Value || which == QAccessible::Description)
            return view->cursorText() + u' ' + view->stretchText();
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new PictureInterface(view) : nullptr;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    nameControl(this, QStringLiteral("Timeline picture"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineView::showTimeline(const policy::PolicyTimeline &timeline, QDate today)
{
    m_today = today;
    const bool wasHovered = std::exchange(m_hovered, std::nullopt).has_value();
    const bool isOther = !(m_timeline == timeline);
    if (isOther) {
        m_timeline = timeline;
        m_lane = std::min(m_lane, m_timeline.lanes.empty() ? 0 : m_timeline.lanes.size() - 1);
        updateGeometry();
    }
    if (isOther || wasHovered) // after most keys the picture is the same
        update();
    emit pointedAt();
}

void TimelineView::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    emit pointedAt();
}

void TimelineView::setOld(bool isOld)
{
    if (std::exchange(m_isOld, isOld) != isOld)
        update();
}

QString TimelineView::cursorText() const
{
    if (m_timeline.lanes.empty())
        return {};
    return words::cursorSentence(m_hovered ? m_hovered->day : m_day, m_today);
}

QString TimelineView::stretchText() const
{
    if (m_timeline.lanes.empty())
        return words::timelineIsEmpty(m_timeline);
    const Point point = m_hovered.value_or(Point{m_lane, m_day});
    const policy::TimelineLane &lane = m_timeline.lanes[point.lane];
    return words::stretchSentence(m_timeline, lane, lane.stretches[stretchAt(point)]);
}

TimelinePainter TimelineView::painterFor(int width) const
{
    return {m_timeline, Theme::current(), font(), static_cast<double>(width)};
}

QSize TimelineView::sizeHint() const
{
    return {usual, heightForWidth(usual)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {narrowest, heightForWidth(narrowest)};
}

int TimelineView::heightForWidth(int width) const
{
    return static_cast<int>(painterFor(width).height()) + 1;
}

void TimelineView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setOpacity(m_isOld ? oldOpacity : 1);
    const Point point = m_hovered.value_or(Point{m_lane, m_day});
    TimelinePainter::Marks marks;
    if (!m_timeline.lanes.empty())
        marks = {m_day, point.lane, stretchAt(point), hasFocus() || m_hovered.has_value()};
    painterFor(width()).paint(painter, marks);
}

TimelineView::Point TimelineView::pointAt(const QPointF &position) const
{
    const TimelinePainter painter = painterFor(width());
    Point point{0, painter.scale().dayAt(position.x())};
    for (std::size_t lane = 0; lane < m_timeline.lanes.size(); ++lane) {
        if (painter.barOf(lane).top() - Space::group <= position.y())
            point.lane = lane;
    }
    return point;
}

std::size_t TimelineView::stretchAt(const Point &point) const
{
    const auto &stretches = m_timeline.lanes[point.lane].stretches;
    std::size_t found = 0;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        if (stretches[i].firstDay <= point.day)
            found = i;
    }
    return found;
}

void TimelineView::moveTo(const Point &point)
{
    m_lane = point.lane;
    m_day = std::max(point.day, 0);
    m_hovered.reset();
    update();
    emit pointedAt();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (!m_timeline.lanes.empty() && event->button() == Qt::LeftButton)
        moveTo(pointAt(event->position()));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_timeline.lanes.empty())
        return;
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveTo({m_lane, pointAt(event->position()).day});
        return;
    }
    m_hovered = pointAt(event->position());
    update();
    emit pointedAt();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate();
}

void TimelineView::leaveEvent(QEvent * /*event*/)
{
    m_hovered.reset();
    update();
    emit pointedAt();
}

void TimelineView::activate()
{
    if (m_timeline.lanes.empty())
        return;
    const auto &stretches = m_timeline.lanes[m_lane].stretches;
    if (const auto statement = stretches[stretchAt({m_lane, m_day})].statement)
        emit statementActivated(*statement);
}

/// To the first day of the next stretch, or of this one or the one before.
void TimelineView::moveByStretch(int step)
{
    const auto &stretches = m_timeline.lanes[m_lane].stretches;
    const std::size_t now = stretchAt({m_lane, m_day});
    if (step > 0) {
        if (now + 1 < stretches.size())
            moveTo({m_lane, stretches[now + 1].firstDay});
        return;
    }
    const bool isInside = m_day > stretches[now].firstDay;
    moveTo({m_lane, stretches[isInside || now == 0 ? now : now - 1].firstDay});
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_timeline.lanes.empty())
        return QWidget::keyPressEvent(event);
    const bool isByDay = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return isByDay ? moveTo({m_lane, m_day - 1}) : moveByStretch(-1);
    case Qt::Key_Right:
        return isByDay ? moveTo({m_lane, m_day + 1}) : moveByStretch(1);
    case Qt::Key_Up:
        return moveTo({m_lane > 0 ? m_lane - 1 : 0, m_day});
    case Qt::Key_Down:
        return moveTo({std::min(m_lane + 1, m_timeline.lanes.size() - 1), m_day});
    case Qt::Key_Home:
        return moveTo({m_lane, 0});
    case Qt::Key_End:
        return moveTo({m_lane, m_timeline.lanes[m_lane].stretches.back().firstDay});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate();
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace vaultlock::ui
