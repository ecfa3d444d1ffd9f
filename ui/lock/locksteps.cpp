// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/locksteps.h"

#include "ui/appearance/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace vaultlock::ui {

namespace {

constexpr int nodeDiameter = 20;
constexpr int stepCount = 3;

/// How many steps are behind, and whether one is current: -1 where nothing is known.
int currentStep(lock::LockStage stage)
{
    switch (stage) {
    case lock::LockStage::Unlocked:
    case lock::LockStage::Initiating:
    case lock::LockStage::Expired:
        return 0;
    case lock::LockStage::InProgress:
    case lock::LockStage::Completing:
    case lock::LockStage::Aborting:
        return 1;
    case lock::LockStage::Locked:
        return 2;
    case lock::LockStage::Unknown:
    case lock::LockStage::NoVault:
    case lock::LockStage::OutcomeUnknown:
        break;
    }
    return -1;
}

void drawCheck(QPainter &painter, const QPointF &centre, const QColor &color)
{
    QPainterPath check;
    check.moveTo(centre + QPointF(-4.5, 0.5));
    check.lineTo(centre + QPointF(-1.5, 3.5));
    check.lineTo(centre + QPointF(4.5, -3.5));
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(check);
}

void drawNode(QPainter &painter, const QPointF &centre, int step, int current, const Theme &theme)
{
    const QRectF circle(centre.x() - nodeDiameter / 2.0, centre.y() - nodeDiameter / 2.0,
                        nodeDiameter, nodeDiameter);
    const bool isLockedNode = step == stepCount - 1 && current == step;
    const bool isReached = step <= current;
    const QColor color = isLockedNode ? theme.locked : isReached ? theme.accent : theme.textQuiet;
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(isReached ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (step < current || isLockedNode) {
        drawCheck(painter, centre, theme.isDark ? theme.surfaceSunken : theme.surface);
    } else if (step == current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.textOnAccent);
        painter.drawEllipse(centre, 3.5, 3.5);
    }
}

constexpr std::array<QLatin1StringView, stepCount> labels{
    QLatin1StringView("Draft"), QLatin1StringView("In progress"), QLatin1StringView("Locked")};

/// The caption's, made smaller until the longest label fits into its cell: large text in a narrow
/// panel would be cut.
QFont labelFont(double cell)
{
    constexpr double smallestPointSize = 8;
    QFont font = Fonts::caption();
    font.setWeight(QFont::DemiBold);
    const auto isTooWide = [&](QLatin1StringView label) {
        return QFontMetrics(font).horizontalAdvance(label) + Space::half > cell;
    };
    while (font.pointSizeF() > smallestPointSize &&
           std::any_of(labels.begin(), labels.end(), isTooWide))
        font.setPointSizeF(font.pointSizeF() - 0.5);
    return font;
}

} // namespace

LockSteps::LockSteps(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LockSteps::setStage(lock::LockStage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    update();
}

QSize LockSteps::sizeHint() const
{
    const QFontMetrics metrics(Fonts::caption());
    return {220, nodeDiameter + Space::unit + metrics.height() + 2};
}

void LockSteps::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const int current = currentStep(m_stage);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const double cell = width() / double(stepCount);
    const double y = nodeDiameter / 2.0 + 1;
    for (int step = 0; step < stepCount; ++step) {
        const double x = cell * (step + 0.5);
        if (step > 0) {
            const double gap = nodeDiameter / 2.0 + 6;
            painter.setPen(QPen(step <= current ? theme.accent : theme.hairline, 1.5));
            painter.drawLine(QPointF(x - cell + gap, y), QPointF(x - gap, y));
        }
        drawNode(painter, {x, y}, step, current, theme);

        QFont font = labelFont(cell);
        font.setWeight(step == current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(step == current ? theme.text : theme.textQuiet);
        const QRectF labelRect(cell * step, nodeDiameter + Space::unit, cell,
                               height() - nodeDiameter - Space::unit);
        painter.drawText(labelRect, Qt::AlignHCenter | Qt::AlignTop,
                         QString(labels[static_cast<std::size_t>(step)]));
    }
}

} // namespace vaultlock::ui
