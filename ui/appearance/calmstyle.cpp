#include "ui/appearance/calmstyle.h"

#include "ui/appearance/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionDockWidget>

namespace vaultlock::ui {

namespace {

// Wide enough to be taken hold of; only its middle is drawn.
constexpr int handleExtent = 7;
constexpr int titleMargin = 6;

void drawDockTitle(const QStyleOptionDockWidget &title, const QRect &textRect, QPainter &painter)
{
    painter.save();
    painter.setFont(Fonts::caption());
    painter.setPen(Theme::current().textQuiet);
    const QRect rect = textRect.adjusted(Space::unit - titleMargin, 0, 0, 0);
    const QString text =
        painter.fontMetrics().elidedText(title.title, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
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
    const auto *title = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
    if (element == CE_DockWidgetTitle && title && !title->verticalTitleBar)
        drawDockTitle(*title, subElementRect(SE_DockWidgetTitleBarText, option, widget), *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element != PE_IndicatorDockWidgetResizeHandle) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const QRect &handle = option->rect;
    const QPoint middle = handle.center();
    // State_Horizontal tells the direction of the docks, not of the handle: its shape does.
    const QRect hairline = handle.width() > handle.height()
                               ? QRect(handle.left(), middle.y(), handle.width(), 1)
                               : QRect(middle.x(), handle.top(), 1, handle.height());
    painter->fillRect(hairline, Theme::current().hairline);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool isButton =
        element == SE_DockWidgetCloseButton || element == SE_DockWidgetFloatButton;
    return isButton ? rect.translated(-Space::half, 0) : rect;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
        return handleExtent;
    case PM_DockWidgetTitleMargin:
        return titleMargin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace vaultlock::ui
