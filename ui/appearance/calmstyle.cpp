// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/calmstyle.h"

#include "ui/appearance/calmdrawing.h"
#include "ui/appearance/theme.h"
#include "ui/appearance/titleicon.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOptionMenuItem>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace vaultlock::ui {

namespace {

// Wide enough to be taken hold of; only its middle is drawn.
constexpr int handleExtent = 7;
constexpr int scrollBarExtent = 12;
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

constexpr int fieldPadding = 4; // beside what is written in a field
int chevronWidth(const QStyleOption &option)
{
    constexpr int usual = 12;
    return qRound(usual * chevronScale(option.fontMetrics));
}

constexpr int smallestCheckPlace = 20;

/// What it needs beyond Fusion's place for it.
int largerChevron(const QStyleOption &option)
{
    constexpr int usual = 8;
    return qRound(usual * (chevronScale(option.fontMetrics) - 1));
}

/// The label of a button that opens a menu: the chevron stands behind it.
bool hasMenuBeside(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && (button->features & QStyleOptionToolButton::HasMenu) &&
           !(button->features & QStyleOptionToolButton::MenuButtonPopup) && !button->text.isEmpty();
}

std::optional<Qt::ArrowType> arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return std::nullopt;
    }
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
    else if (const auto *shape = qstyleoption_cast<const QStyleOptionTab *>(option);
             element == CE_TabBarTabShape && shape)
        drawTab(*shape, *painter);
    else if (const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option);
             element == CE_HeaderSection && heading)
        drawHeading(*heading, *painter);
    else if (element == CE_HeaderEmptyArea)
        painter->fillRect(option->rect, Theme::current().surfaceSunken);
    else if (element == CE_TabBarTabLabel || element == CE_HeaderLabel ||
             element == CE_ToolButtonLabel || element == CE_PushButtonLabel)
        drawLabel(element, *option, *painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

/// What is written on what is flat: quieter where it is not what is chosen, in the accent where it
/// could be taken for a caption.
void CalmStyle::drawLabel(ControlElement element, const QStyleOption &option, QPainter &painter,
                          const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option)) {
        QStyleOptionTab label = *tab;
        if (!(label.state & State_Selected) && (label.state & State_Enabled))
            label.palette.setColor(QPalette::WindowText, theme.textQuiet);
        QProxyStyle::drawControl(element, &label, &painter, widget);
    } else if (const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
        QStyleOptionHeaderV2 label;
        if (const auto *second = qstyleoption_cast<const QStyleOptionHeaderV2 *>(heading))
            label = *second;
        else
            static_cast<QStyleOptionHeader &>(label) = *heading;
        label.palette.setColor(QPalette::ButtonText, theme.textQuiet);
        QProxyStyle::drawControl(element, &label, &painter, widget);
    } else if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option)) {
        QStyleOptionButton label = *push;
        if ((label.features & QStyleOptionButton::Flat) && (label.state & State_Enabled))
            label.palette.setColor(QPalette::ButtonText, theme.accent);
        QProxyStyle::drawControl(element, &label, &painter, widget);
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option)) {
        QStyleOptionToolButton label = *button;
        const bool isPlain = (label.state & State_AutoRaise) && !(label.state & State_On);
        if (isPlain && (label.state & State_Enabled))
            label.palette.setColor(QPalette::ButtonText, theme.accent);
        if (hasMenuBeside(&label))
            label.rect.adjust(0, 0, -chevronWidth(label), 0);
        QProxyStyle::drawControl(element, &label, &painter, widget);
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const bool isEnabled = option->state & State_Enabled;
    const QBrush ground = option->palette.brush(isEnabled ? QPalette::Base : QPalette::Window);
    if (control == CC_ComboBox) {
        // The field in one that can be typed into keeps its ground.
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const bool hasField = combo && combo->editable;
        drawFieldFrame(*option, hasField ? option->palette.brush(QPalette::Base) : ground,
                       *painter);
        drawChevron(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), Qt::DownArrow,
                    *option, *painter);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               control == CC_ScrollBar && bar) {
        drawScrollBar(*bar, scrollHandle(*bar), widget, *painter);
    } else if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               control == CC_SpinBox && box && box->frame) {
        drawFieldFrame(*option, ground, *painter);
        for (const SubControl side : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            QStyleOptionSpinBox step = *box;
            const auto can = side == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled
                                                  : QAbstractSpinBox::StepDownEnabled;
            step.state.setFlag(State_Enabled, isEnabled && (box->stepEnabled & can));
            drawChevron(subControlRect(CC_SpinBox, option, side, widget),
                        side == SC_SpinBoxUp ? Qt::UpArrow : Qt::DownArrow, step, *painter);
        }
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar)
        return partOfScrollBar(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(fieldPadding, 0, -largerChevron(*option), 0);
    return rect;
}

/// Up to the handle and from it on, a click brings the page before or after.
QRect CalmStyle::partOfScrollBar(const QStyleOptionSlider &bar, SubControl part)
{
    const QRect handle = scrollHandle(bar);
    const bool isFlat = bar.orientation == Qt::Horizontal;
    QRect rest = bar.rect;
    switch (part) {
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarGroove:
        return bar.rect;
    case SC_ScrollBarSubPage:
        isFlat ? rest.setRight(handle.left() - 1) : rest.setBottom(handle.top() - 1);
        return rest;
    case SC_ScrollBarAddPage:
        isFlat ? rest.setLeft(handle.right() + 1) : rest.setTop(handle.bottom() + 1);
        return rest;
    default:
        return {};
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    return rect;
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
    if (const auto direction = arrowOf(element)) {
        // Of a button with a menu, Qt puts it into the corner.
        const auto *button = qobject_cast<const QToolButton *>(widget);
        QRect place = option->rect;
        if (button && button->menu() && !button->text().isEmpty())
            place = QRect(button->width() - chevronWidth(*option) - Space::half, 0,
                          chevronWidth(*option), button->height());
        drawChevron(place, *direction, *option, *painter);
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
    switch (type) {
    case CT_PushButton:
        return size + QSize(Space::panel, Space::half);
    case CT_LineEdit:
        return size + QSize(2 * fieldPadding, 0);
    case CT_ComboBox:
        return size + QSize(2 * fieldPadding + largerChevron(*option), 0);
    case CT_MenuItem:
        // Fusion leaves a place for the check mark as high as the entry, and measures a fixed one.
        return size + QSize(std::max(0, size.height() - smallestCheckPlace), 0);
    case CT_ToolButton:
        return size + QSize(hasMenuBeside(option) ? chevronWidth(*option) : 0, 0);
    default:
        return size;
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText)
        return 0;
    // A letter underlined in two buttons of a row says nothing; the menus show theirs.
    if (hint == SH_UnderlineShortcut && qobject_cast<const QPushButton *>(widget))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return handleExtent;
    case PM_MenuButtonIndicator: { // the chevron of a button with a menu
        const qreal scale = chevronScale(QFontMetrics(Fonts::body()));
        return qRound(QProxyStyle::pixelMetric(metric, option, widget) * scale);
    }
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_HeaderMargin: // as the cells below have it
        if (const QVariant own = widget ? widget->property(headingMargin) : QVariant();
            own.isValid())
            return own.toInt();
        return QProxyStyle::pixelMetric(PM_FocusFrameHMargin, option, widget) + 1;
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
