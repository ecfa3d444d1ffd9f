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
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int ringWidth = 5;

/// Hours of three digits are not of this service.
int digitsWidth(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("00:00:00")) + Space::unit;
}

} // namespace

CountdownRing::CountdownRing(QWidget *parent)
    : QWidget(parent)
    , m_digits(new ValueDisplay(QStringLiteral("Time remaining"), this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::showRemaining(std::chrono::milliseconds remaining, double fraction)
{
    m_digits->showText(lock::clockText(remaining));
    m_fraction = std::clamp(fraction, 0.0, 1.0);
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

void CountdownRing::setSmall(bool isSmall)
{
    if (std::exchange(m_isSmall, isSmall) == isSmall)
        return;
    if (isVisible())
        placeDigits();
    updateGeometry();
    update();
}

QFont CountdownRing::digitsFont() const
{
    QFont font = Fonts::countdown();
    if (m_isSmall)
        font.setPointSizeF(Fonts::heading().pointSizeF());
    return font;
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

int CountdownRing::ringSide() const
{
    return QFontMetrics(digitsFont()).ascent();
}

QSize CountdownRing::sizeHint() const
{
    const QFont font = digitsFont();
    return {ringSide() + Space::unit + digitsWidth(font), QFontMetrics(font).height()};
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = ringSide() - ringWidth;
    const QRectF ring(ringWidth / 2.0, (height() - side) / 2, side, side);
    painter.setPen(QPen(Theme::current().hairline, ringWidth, Qt::SolidLine, Qt::FlatCap));
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
    if (isVisible())
        placeDigits();
}

void CountdownRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintDigits();
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        if (isVisible())
            placeDigits();
    }
}

/// Not before: a font that nobody sees costs a start as much as a dozen widgets.
void CountdownRing::showEvent(QShowEvent *event)
{
    placeDigits();
    QWidget::showEvent(event);
}

void CountdownRing::placeDigits()
{
    const QFont font = digitsFont();
    m_digits->setFont(font);
    const int left = ringSide() + Space::unit;
    m_digits->setGeometry(left, 0, std::max(digitsWidth(font), width() - left), height());
}

} // namespace vaultlock::ui
