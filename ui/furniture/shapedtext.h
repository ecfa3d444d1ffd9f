// SPDX-License-Identifier: GPL-3.0-or-later

// A text that is shaped once, however often it is measured and painted.
#pragma once

#include <QFontMetricsF>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace vaultlock::ui {

/// What QFontMetrics::boundingRect() and QPainter::drawText() make of a text, to the pixel; they
/// shape it anew each time, and a label is measured half a dozen times before it is painted. From
/// left to right, at the left; an ampersand is an ampersand.
class ShapedText
{
public:
    /// Not of one that is written from right to left, has tabs, or brings shorter variants of
    /// itself.
    static bool isFor(const QString &text);

    /// text: isFor().
    ShapedText(const QString &text, const QFont &font);

    /// Broken between words to fit the width, if it is to be wrapped.
    QSize size(int width, bool isWrapped);
    /// alignment: up and down. What has no room in the place is cut.
    void draw(QPainter &painter, const QRect &place, Qt::Alignment alignment, bool isWrapped);

private:
    struct Lines
    {
        double limit; ///< of their width
        double height = 0;
        double width = 0;      ///< without the space at their ends
        double wholeWidth = 0; ///< with it
    };

    const Lines &linesFor(int width, bool isWrapped);
    Lines breakAt(double limit);

    QFontMetricsF m_metrics;
    QTextLayout m_layout;
    std::vector<Lines> m_known; ///< the first without a limit
    double m_limit = 0;         ///< of the lines that m_layout has
};

} // namespace vaultlock::ui
