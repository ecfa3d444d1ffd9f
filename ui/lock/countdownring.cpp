// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/countdownring.h"

#include "lock/countdown.h"
#include "lock/thresholds.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vaultlock::ui {

namespace {

constexpr int ringWidth = 6;
/// Between the ring's inner edge and the digits, on either side.
constexpr int clearance = Space::half;
constexpr double smallestPointSize = 6;

/// Hours of three digits are not of this service.
int digitsWidth(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("00:00:00")) + Space::unit;
}

QRectF ringRect(const QWidget &widget)
{
    const double side = std::min(widget.width(), widget.height()) - ringWidth - 2;
    const QPointF centre = QRectF(widget.rect()).center();
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

} // namespace

CountdownRing::CountdownRing(QWidget *parent)
    : QWidget(parent)
    , m_digits(new ValueDisplay(QStringLiteral("Time remaining"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_digits->setAlignment(Qt::AlignCenter);
}

void CountdownRing::showRemaining(std::chrono::milliseconds remaining, double fraction,
                                  const QString &caption)
{
    m_digits->showText(lock::clockText(remaining));
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    m_caption = caption;
    m_isUnderAnHour = remaining < lock::urgentFrom;
    paintDigits();
    update();
}

void CountdownRing::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    paintDigits();
    update();
}

QColor CountdownRing::arcColour() const
{
    const Theme &theme = Theme::current();
    if (m_isDimmed)
        return theme.textQuiet;
    return m_isUnderAnHour ? theme.time : theme.accent;
}

void CountdownRing::paintDigits()
{
    const Theme &theme = Theme::current();
    const QColor colour = m_isDimmed || m_isUnderAnHour ? arcColour() : theme.text;
    QPalette palette = m_digits->palette();
    if (palette.color(QPalette::Text) == colour)
        return;
    palette.setColor(QPalette::Text, colour);
    m_digits->setPalette(palette);
}

void CountdownRing::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    updateGeometry();
    placeDigits();
    update();
}

int CountdownRing::ringSide() const
{
    return digitsWidth(Fonts::countdown()) + 2 * (ringWidth + clearance);
}

int CountdownRing::compactHeight() const
{
    return QFontMetrics(Fonts::countdown()).height() + QFontMetrics(Fonts::caption()).height() +
           Space::half + ringWidth;
}

int CountdownRing::heightSaved() const
{
    return ringSide() - compactHeight();
}

QSize CountdownRing::sizeHint() const
{
    return {ringSide(), m_isCompact ? compactHeight() : ringSide()};
}

QSize CountdownRing::minimumSizeHint() const
{
    // A narrow panel makes it smaller; the digits follow.
    return {Space::unit * 12, sizeHint().height()};
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isCompact)
        paintBar(painter);
    else
        paintRing(painter);
    painter.setFont(Fonts::caption());
    painter.setPen(Theme::current().textQuiet);
    const QRect below(0, m_digits->geometry().bottom() + 1, width(),
                      QFontMetrics(Fonts::caption()).height());
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, m_caption);
}

void CountdownRing::paintBar(QPainter &painter)
{
    const Theme &theme = Theme::current();
    const double y = height() - ringWidth / 2.0;
    const double left = ringWidth / 2.0;
    const double length = width() - ringWidth;
    painter.setPen(QPen(theme.hairline, ringWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(left, y), QPointF(left + length, y));
    painter.setPen(QPen(arcColour(), ringWidth, Qt::SolidLine, Qt::RoundCap));
    if (m_fraction > 0)
        painter.drawLine(QPointF(left, y), QPointF(left + length * m_fraction, y));
}

void CountdownRing::paintRing(QPainter &painter)
{
    const Theme &theme = Theme::current();
    const QRectF ring = ringRect(*this);
    painter.setPen(QPen(theme.hairline, ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    // Qt counts sixteenths of a degree, counter-clockwise from three o'clock.
    const int span = static_cast<int>(std::lround(-m_fraction * 360 * 16));
    painter.setPen(QPen(arcColour(), ringWidth, Qt::SolidLine, Qt::RoundCap));
    if (span != 0)
        painter.drawArc(ring, 90 * 16, span);
}

void CountdownRing::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDigits();
}

void CountdownRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintDigits();
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        placeDigits();
    }
}

QRect CountdownRing::digitsRoom() const
{
    if (m_isCompact)
        return {0, 0, width(), QFontMetrics(Fonts::countdown()).height()};
    const int inner = static_cast<int>(ringRect(*this).width()) - ringWidth;
    return {(width() - inner) / 2, 0, inner, height()};
}

void CountdownRing::placeDigits()
{
    const QRect room = digitsRoom();
    QFont font = Fonts::countdown();
    // Widths do not shrink in proportion: hinting rounds them.
    while (digitsWidth(font) > room.width() && font.pointSizeF() > smallestPointSize)
        font.setPointSizeF(font.pointSizeF() - 0.5);
    m_digits->setFont(font);
    const int digitsHeight = std::min(m_digits->sizeHint().height(), room.height());
    m_digits->setGeometry(room.x(), (room.height() - digitsHeight) / 2, room.width(), digitsHeight);
}

} // namespace vaultlock::ui
