// SPDX-License-Identifier: GPL-3.0-or-later

// Fusion with less ink: hairlines between panels, flat fields, tabs, headings and scroll bars.
#pragma once

#include <QProxyStyle>

namespace vaultlock::ui {

class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// A property of a table's heading: the margin of its cells, where they have one of their own.
    static constexpr const char *headingMargin = "headingMargin";

    CalmStyle();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;

private:
    void drawLabel(ControlElement element, const QStyleOption &option, QPainter &painter,
                   const QWidget *widget) const;
    static QRect partOfScrollBar(const QStyleOptionSlider &bar, SubControl part);
};

} // namespace vaultlock::ui
