// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks as lines of text, and lines as pages.
#pragma once

#include "paper/document.h"

#include <QFont>
#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

namespace vaultlock::paper {

/// One line of a text that was laid out, and where it begins.
struct LaidLine
{
    std::shared_ptr<const QTextLayout> text;
    int line = 0;
    double x = 0;
};

/// Lines side by side: never divided by a page's end.
struct Strip
{
    std::vector<LaidLine> lines;
    int row = 0;      ///< strips of one text, or of several side by side, have the same
    double above = 0; ///< free, unless it is the first of a page
    double height = 0;
    bool keepsWithNext = false; ///< on the page of the one behind it, where a page has the room
};

/// Lays texts out one below the other. Lengths in the device's dots; needs fonts, in their thread.
class PageFlow
{
public:
    /// device: outlives it and its strips.
    PageFlow(QPaintDevice &device, double width);

    void addTitle(const QString &text);
    void add(const Block &block);

    const std::vector<Strip> &strips() const { return m_strips; }

    /// One text by itself.
    static std::vector<Strip> laid(QPaintDevice &device, const QString &text, const QFont &font,
                                   double width);

private:
    struct Column
    {
        QString text;
        QFont font;
        double x = 0;
        double width = 0;
        bool isVerbatim = false; ///< lines end where there is no more room, not between words
    };

    std::vector<LaidLine> laidOut(const Column &column) const;
    std::vector<Strip> side(const std::vector<Column> &columns) const;
    void append(std::vector<Strip> strips, double above);
    void addText(const QString &text, double points, bool isBold, double above, bool keepsWithNext);
    void addRows(const Block &block);
    void addItems(const Block &block);

    QPaintDevice &m_device;
    double m_width;
    std::vector<Strip> m_strips;
    int m_rows = 0;
};

/// Indices of the first strip of each page; at least one page.
std::vector<std::size_t> pagesOf(const std::vector<Strip> &strips, double pageHeight);

/// From that height on. Of a row one text after the other, as whoever copies it or has it read
/// aloud wants it.
void drawStrips(QPainter &painter, const std::vector<Strip> &strips, std::size_t first,
                std::size_t end, double y);

/// The text with letters that no font has, as they would be drawn with this one, named:
/// `‹U+8A9E›`.
QString withNamedLetters(const QString &text, const QFont &font);

/// What everything is written in; points: its size.
QFont paperFont(double points, bool isBold);

} // namespace vaultlock::paper
