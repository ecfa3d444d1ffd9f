#include "ui/lock/countdownring.h"

#include "lock/countdown.h"
#include "ui/appearance/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace vaultlock::ui {

namespace {

constexpr double ringWidth = 8;

QRectF ringRect(const QWidget &widget)
{
    const double side = std::min(widget.width(), widget.height()) - ringWidth - 2;
    const QPointF centre = QRectF(widget.rect()).center();
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

} // namespace

CountdownRing::CountdownRing(QWidget *parent)
    : QWidget(parent)
    , m_digits(new QLineEdit(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_digits->setObjectName(QStringLiteral("timeRemaining"));
    m_digits->setAccessibleName(QStringLiteral("Time remaining"));
    m_digits->setReadOnly(true);
    m_digits->setFrame(false);
    m_digits->setAlignment(Qt::AlignCenter);
    QPalette palette = m_digits->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    m_digits->setPalette(palette);
    m_digits->setFont(Fonts::countdown());
}

void CountdownRing::showRemaining(std::chrono::milliseconds remaining, double fraction,
                                  const QString &caption)
{
    const QString text = lock::clockText(remaining);
    if (m_digits->text() != text)
        m_digits->setText(text);
    m_fraction = fraction;
    m_caption = caption;
    update();
}

void CountdownRing::clear()
{
    m_digits->clear();
    m_fraction = 0;
    m_caption.clear();
    update();
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = ringRect(*this);
    painter.setPen(QPen(theme.hairline, ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    // Qt counts sixteenths of a degree, counter-clockwise from three o'clock.
    const int span = static_cast<int>(std::lround(-m_fraction * 360 * 16));
    painter.setPen(QPen(theme.time, ringWidth, Qt::SolidLine, Qt::RoundCap));
    if (span != 0)
        painter.drawArc(ring, 90 * 16, span);
    painter.setFont(Fonts::caption());
    painter.setPen(theme.textQuiet);
    const QRectF below(ring.left(), m_digits->geometry().bottom() + 1.0, ring.width(),
                       ring.height() / 3);
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, m_caption);
}

void CountdownRing::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDigits();
}

void CountdownRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_digits->setFont(Fonts::countdown());
        placeDigits();
    }
}

// A system font with wide digits must not lose the first and the last of them.
void CountdownRing::fitDigits(int width)
{
    constexpr int marginOfLineEdit = 4;
    QFont font = Fonts::countdown();
    const int needed =
        QFontMetrics(font).horizontalAdvance(QStringLiteral("00:00:00")) + 2 * marginOfLineEdit;
    if (needed > width && width > 0)
        font.setPointSizeF(font.pointSizeF() * width / needed);
    m_digits->setFont(font);
}

void CountdownRing::placeDigits()
{
    const int height = m_digits->sizeHint().height();
    const int inner = static_cast<int>(ringRect(*this).width() - ringWidth * 2);
    fitDigits(inner);
    m_digits->setGeometry((width() - inner) / 2, (this->height() - height) / 2 - Space::half, inner,
                          height);
}

} // namespace vaultlock::ui
