// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/calmdrawing.h"

#include "ui/appearance/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr qreal fieldRadius = 3;
constexpr int handleThickness = 6;
constexpr int shortestHandle = 32;
constexpr int underline = 2; // pixels

QColor blended(const QColor &colour, const QColor &ground, qreal share)
{
    const auto part = [share](int of, int on) {
        return qRound(of * share + on * (1 - share));
    };
    return {part(colour.red(), ground.red()), part(colour.green(), ground.green()),
            part(colour.blue(), ground.blue())};
}

/// What is beside the bar: a list is on another ground than a page.
QColor groundOf(const QStyleOption &option, const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}

} // namespace

qreal chevronScale(const QFontMetrics &metrics)
{
    constexpr qreal usualHeight = 18; // of a line, in pixels
    return std::max(1.0, metrics.height() / usualHeight);
}

void drawFieldFrame(const QStyleOption &option, const QBrush &ground, QPainter &painter)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(hasFocus ? QPen(Theme::current().accent, 2)
                            : QPen(Theme::current().textQuiet, 1));
    if (!(option.state & QStyle::State_Enabled))
        painter.setPen(QPen(Theme::current().hairline, 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius,
                            fieldRadius);
    painter.restore();
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isOn && isEnabled ? theme.accent : theme.surfaceSunken);
    painter.setPen(QPen(!isEnabled ? theme.hairline : isOn ? theme.accent : theme.textQuiet, 1));
    painter.drawRoundedRect(box, fieldRadius, fieldRadius);
    if (isOn) {
        const auto at = [&box](double x, double y) {
            return box.topLeft() + QPointF(x * box.width(), y * box.height());
        };
        painter.setPen(QPen(isEnabled ? theme.textOnAccent : theme.textQuiet, box.width() / 7,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    }
    painter.restore();
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QRectF ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isOn && isEnabled ? theme.accent : theme.surfaceSunken);
    painter.setPen(QPen(!isEnabled ? theme.hairline : isOn ? theme.accent : theme.textQuiet, 1));
    painter.drawEllipse(ring);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? theme.textOnAccent : theme.textQuiet);
        painter.drawEllipse(ring.center(), ring.width() / 5, ring.height() / 5);
    }
    painter.restore();
}

void drawChevron(const QRect &place, Qt::ArrowType direction, const QStyleOption &option,
                 QPainter &painter)
{
    const int turns = direction == Qt::UpArrow      ? 180
                      : direction == Qt::LeftArrow  ? 90
                      : direction == Qt::RightArrow ? -90
                                                    : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.setPen(QPen(option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled,
                                             QPalette::ButtonText),
                        1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(place).center());
    painter.rotate(turns);
    const qreal scale = chevronScale(option.fontMetrics);
    painter.scale(scale, scale);
    painter.drawPolyline(QPolygonF({QPointF(-3.5, -1.5), QPointF(0, 2), QPointF(3.5, -1.5)}));
    painter.restore();
}

QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const int groove = isFlat ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = groove;
    if (range > 0)
        length = int(qint64(bar.pageStep) * groove / (range + std::max(bar.pageStep, 1)));
    length = std::clamp(length, std::min(shortestHandle, groove), groove);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      groove - length, bar.upsideDown);
    return isFlat ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

void drawScrollBar(const QStyleOptionSlider &bar, const QRect &handle, const QWidget *widget,
                   QPainter &painter)
{
    const QColor ground = groundOf(bar, widget);
    painter.fillRect(bar.rect, ground);
    if (!(bar.state & QStyle::State_Enabled) || bar.maximum <= bar.minimum)
        return;
    // In full where a hand is on it.
    const bool isHeld = bar.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const QColor quiet = Theme::current().textQuiet;
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const qreal margin = ((isFlat ? handle.height() : handle.width()) - handleThickness) / 2.0;
    const QRectF drawn = isFlat ? QRectF(handle).adjusted(2, margin, -2, -margin)
                                : QRectF(handle).adjusted(margin, 2, -margin, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld ? quiet : blended(quiet, ground, 0.6));
    painter.drawRoundedRect(drawn, handleThickness / 2.0, handleThickness / 2.0);
    painter.restore();
}

void drawTab(const QStyleOptionTab &tab, QPainter &painter)
{
    const Theme &theme = Theme::current();
    const bool isChosen = tab.state & QStyle::State_Selected;
    const bool isPointedAt = tab.state & QStyle::State_MouseOver;
    if (!isChosen && !isPointedAt)
        return;
    painter.fillRect(
        QRect(tab.rect.left(), tab.rect.bottom() + 1 - underline, tab.rect.width(), underline),
        isChosen ? theme.accent : theme.hairline);
}

void drawHeading(const QStyleOptionHeader &heading, QPainter &painter)
{
    painter.fillRect(heading.rect, Theme::current().surfaceSunken);
    painter.fillRect(QRect(heading.rect.left(), heading.rect.bottom(), heading.rect.width(), 1),
                     Theme::current().hairline);
}

} // namespace vaultlock::ui
