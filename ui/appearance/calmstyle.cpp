// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/calmstyle.h"

#include "ui/appearance/theme.h"
#include "ui/appearance/titleicon.h"

#include <QAction>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionMenuItem>

namespace vaultlock::ui {

namespace {

// Wide enough to be taken hold of; only its middle is drawn.
constexpr int handleExtent = 7;
constexpr qreal cornerRadius = 3;
constexpr int hoverShade = 104; // percent
constexpr int pressedShade = 112;

/// A hairline in the middle of what can be grabbed.
void drawHandle(const QRect &handle, QPainter &painter)
{
    const QPoint middle = handle.center();
    const QRect hairline = handle.width() > handle.height()
                               ? QRect(handle.left(), middle.y(), handle.width(), 1)
                               : QRect(middle.x(), handle.top(), 1, handle.height());
    painter.fillRect(hairline, Theme::current().hairline);
}

void drawToolBar(const QRect &rect, QPainter &painter)
{
    painter.fillRect(rect, Theme::current().surface);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::current().hairline);
}

void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter)
{
    const bool isActive = item.state & (QStyle::State_Selected | QStyle::State_Sunken);
    const Theme &theme = Theme::current();
    painter.fillRect(item.rect, isActive ? theme.accent : theme.surface);
    painter.setPen(isActive ? theme.textOnAccent : theme.text);
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     item.text);
}

// Flat, in exactly the palette's colour, so that the contrast of its text is known.
void drawButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const bool isDark = Theme::current().isDark;
    QColor ground = option.palette.color(QPalette::Button);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        ground = isDark ? ground.lighter(pressedShade) : ground.darker(pressedShade);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        ground = isDark ? ground.lighter(hoverShade) : ground.darker(hoverShade);
    const bool hasFocus = (option.state & QStyle::State_HasFocus) &&
                          (option.state & QStyle::State_KeyboardFocusChange);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    const QColor edge =
        isDefault ? Theme::current().textQuiet : option.palette.color(QPalette::Mid);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(hasFocus ? QPen(Theme::current().accent, 2) : QPen(edge, 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
    painter.restore();
}

// The frame of a field that text can be put into, or chosen from a list.
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
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
    painter.restore();
}

// The frame has the contrast of text: a box that is not seen is not ticked.
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
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
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

/// The same, round: Fusion's is hard to tell from one that is not chosen where it is dark.
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

void drawChevron(const QRect &place, const QColor &colour, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(place).center();
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)}));
    painter.restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_Splitter)
        drawHandle(option->rect, *painter);
    else if (element == CE_MenuBarEmptyArea)
        painter->fillRect(option->rect, Theme::current().surface);
    else if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
             element == CE_MenuBarItem && item)
        drawMenuBarItem(*item, *painter);
    else if (element == CE_ToolBar)
        drawToolBar(option->rect, *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const bool isEnabled = option->state & State_Enabled;
    drawFieldFrame(*option, option->palette.brush(isEnabled ? QPalette::Base : QPalette::Window),
                   *painter);
    drawChevron(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                option->palette.color(QPalette::Text), *painter);
}

QIcon CalmStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                              const QWidget *widget) const
{
    // Drawn too: the first picture that is read from a file loads every plugin for pictures.
    if (icon == SP_LineEditClearButton)
        return titleIcon(TitleIcon::Close);
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return titleIcon(TitleIcon::More);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand) {
        drawButtonPanel(*option, *painter);
        return;
    }
    if (element == PE_IndicatorCheckBox) {
        drawCheckBox(*option, *painter);
        return;
    }
    if (element == PE_IndicatorRadioButton) {
        drawRadioButton(*option, *painter);
        return;
    }
    if (element == PE_FrameLineEdit) {
        drawFieldFrame(*option, Qt::NoBrush, *painter);
        return;
    }
    if (element == PE_FrameTabBarBase) {
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            Theme::current().hairline);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size + QSize(Space::panel, Space::half) : size;
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return handleExtent;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: // as large as the text
        return QFontMetrics(Fonts::body()).ascent();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace vaultlock::ui
