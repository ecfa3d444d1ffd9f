// SPDX-License-Identifier: GPL-3.0-or-later

// What CalmStyle draws of fields, lists and tabs: flat, in the colours of the theme that is on.
#pragma once

#include <QRect>
#include <Qt>

class QBrush;
class QFontMetrics;
class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace vaultlock::ui {

/// The frame of a field that text can be put into, or chosen from a list.
void drawFieldFrame(const QStyleOption &option, const QBrush &ground, QPainter &painter);
/// The frame has the contrast of text: a box that is not seen is not ticked.
void drawCheckBox(const QStyleOption &option, QPainter &painter);
/// The same, round: Fusion's is hard to tell from one that is not chosen where it is dark.
void drawRadioButton(const QStyleOption &option, QPainter &painter);
/// It grows with the text.
qreal chevronScale(const QFontMetrics &metrics);
/// In the middle of the place.
void drawChevron(const QRect &place, Qt::ArrowType direction, const QStyleOption &option,
                 QPainter &painter);
/// A handle on the ground of the list or page that it scrolls; it has no arrows.
void drawScrollBar(const QStyleOptionSlider &bar, const QRect &handle, const QWidget *widget,
                   QPainter &painter);
/// Where the handle is in the bar, which is all groove.
QRect scrollHandle(const QStyleOptionSlider &bar);
/// The chosen one is underlined, as the stage in front is.
void drawTab(const QStyleOptionTab &tab, QPainter &painter);
/// Over a table: a hairline below, none between.
void drawHeading(const QStyleOptionHeader &heading, QPainter &painter);

} // namespace vaultlock::ui
