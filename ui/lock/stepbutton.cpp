// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/stepbutton.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "words/statewords.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int usualMark = 18;
constexpr int underline = 2;

int markDiameter()
{
    return std::max(usualMark, QFontMetrics(Fonts::body()).height() * 3 / 4);
}

/// Around the origin, in a mark of the usual size.
void drawCheck(QPainter &painter, const QColor &colour)
{
    QPainterPath check;
    check.moveTo(QPointF(-4, 0.5));
    check.lineTo(QPointF(-1.5, 3));
    check.lineTo(QPointF(4, -3));
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(check);
}

} // namespace

StepButton::StepButton(const char *name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(Words::tr(name));
    setAccessibleName(QString::fromLatin1(name));
    setObjectName(camelCase(accessibleName()) + QStringLiteral("Step"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void StepButton::setProgress(Progress progress)
{
    m_progress = progress;
    describe();
    update();
}

void StepButton::setShown(bool isShown)
{
    m_isShown = isShown;
    describe();
    update();
}

void StepButton::describe()
{
    const QString progress = m_progress == Progress::Done    ? words::stepDone()
                             : m_progress == Progress::Ahead ? words::stepAhead()
                                                             : words::stepNow();
    describeControl(this, m_isShown ? progress + u' ' + words::stepShown() : progress);
}

/// The current one's, for all: nothing moves when the step does.
QFont StepButton::nameFont() const
{
    QFont font = Fonts::body();
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(nameFont());
    return {markDiameter() + Space::unit + metrics.horizontalAdvance(text()) + Space::half,
            std::max(markDiameter(), metrics.height()) + 2 * Space::half};
}

void StepButton::paintMark(QPainter &painter, const QColor &colour) const
{
    const Theme &theme = Theme::current();
    const int diameter = markDiameter();
    painter.save();
    painter.translate(diameter / 2.0 + 1, height() / 2.0);
    painter.scale(qreal(diameter) / usualMark, qreal(diameter) / usualMark);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(m_progress == Progress::Ahead ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(QPointF(), usualMark / 2.0 - 1, usualMark / 2.0 - 1);
    const QColor inner = theme.isDark ? theme.surfaceSunken : theme.surface;
    if (m_progress == Progress::Done || m_progress == Progress::Locked) {
        drawCheck(painter, inner);
    } else if (m_progress == Progress::Now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.textOnAccent);
        painter.drawEllipse(QPointF(), 3.0, 3.0);
    }
    painter.restore();
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool isAhead = m_progress == Progress::Ahead;
    const bool isNow = m_progress == Progress::Now || m_progress == Progress::Locked;
    const QColor colour = m_progress == Progress::Locked ? theme.locked
                          : isAhead                      ? theme.textQuiet
                                                         : theme.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, colour);
    QFont font = nameFont();
    font.setWeight(isNow ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isNow || m_isShown || (isEnabled() && underMouse()) ? theme.text
                                                                       : theme.textQuiet);
    const QRect name = rect().adjusted(markDiameter() + Space::unit, 0, 0, 0);
    painter.drawText(name, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text());
    if (m_isShown) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRect(name.left(), height() - underline,
                         QFontMetrics(font).horizontalAdvance(text()), underline);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void StepButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StepButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace vaultlock::ui
