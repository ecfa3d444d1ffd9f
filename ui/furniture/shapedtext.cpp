// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/shapedtext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vaultlock::ui {

namespace {

constexpr double unlimited = 0x01000000; // as Qt has it
constexpr QChar variantSeparator(0x9c);

/// As QPainter::drawText() reads it.
QString asDrawn(QString text)
{
    return text.replace(u'\r', u' ').replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

bool ShapedText::isFor(const QString &text)
{
    const auto isOneWay = [](QChar c) {
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirLRE:
        case QChar::DirLRO:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirPDF:
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
        case QChar::DirPDI:
            return false;
        default:
            // Of a pair half is not enough to know.
            return !c.isSurrogate() && c != variantSeparator && c != u'\t';
        }
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isOneWay);
}

ShapedText::ShapedText(const QString &text, const QFont &font)
    : m_metrics(font)
    , m_layout(asDrawn(text), font)
{
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true); // it is painted from what was measured
    m_known.push_back(breakAt(unlimited));
}

/// As QPainter::drawText(). Breaking a text shapes it.
ShapedText::Lines ShapedText::breakAt(double limit)
{
    m_limit = limit;
    const double leading = m_metrics.leading();
    Lines lines{limit, -leading};
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(limit);
        // On whole pixels.
        lines.height = std::ceil(lines.height + leading);
        line.setPosition({0, lines.height});
        lines.height += line.height();
        lines.width = std::max(lines.width, line.naturalTextWidth());
        lines.wholeWidth = std::max(lines.wholeWidth, line.horizontalAdvance());
    }
    m_layout.endLayout();
    return lines;
}

const ShapedText::Lines &ShapedText::linesFor(int width, bool isWrapped)
{
    const double limit = std::max(0, width);
    const Lines &whole = m_known.front();
    if (!isWrapped || limit >= std::max(whole.width, whole.wholeWidth))
        return whole;
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [limit](const Lines &lines) { return lines.limit == limit; });
    if (known != m_known.end())
        return *known;
    constexpr std::size_t mostKnown = 8;
    if (m_known.size() == mostKnown)
        m_known.resize(1);
    return m_known.emplace_back(breakAt(limit));
}

QSize ShapedText::size(int width, bool isWrapped)
{
    const Lines &lines = linesFor(width, isWrapped);
    const double whole = isWrapped ? lines.width : lines.wholeWidth;
    return QRectF(0, 0, whole, lines.height).toAlignedRect().size();
}

void ShapedText::draw(QPainter &painter, const QRect &place, Qt::Alignment alignment,
                      bool isWrapped)
{
    const Lines &all = linesFor(place.width(), isWrapped);
    if (m_limit != all.limit)
        breakAt(all.limit);
    // Lines for which there is no room count for nothing.
    int lines = 0;
    double height = 0;
    do {
        const QTextLine line = m_layout.lineAt(lines++);
        height = line.y() + line.height();
    } while (lines < m_layout.lineCount() && height < place.height());
    QPointF corner = place.topLeft();
    if (alignment & Qt::AlignBottom)
        corner.ry() += place.height() - height;
    else if (alignment & Qt::AlignVCenter)
        corner.ry() += (place.height() - height) / 2;
    const bool isCut = all.width > place.width() || height > place.height();
    if (isCut) {
        painter.save();
        painter.setClipRect(QRectF(place), Qt::IntersectClip);
    }
    for (int at = 0; at < lines; ++at)
        m_layout.lineAt(at).draw(&painter, corner);
    if (isCut)
        painter.restore();
}

} // namespace vaultlock::ui
