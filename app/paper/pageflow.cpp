// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pageflow.h"

#include <QGlyphRun>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <map>
#include <utility>

namespace vaultlock::paper {

namespace {

constexpr double bodySize = 8;
constexpr double subheadingSize = 8.5;
constexpr double headingSize = 11;
constexpr double titleSize = 13;
constexpr double gap = 50;           // of the writer's dots: a millimetre
constexpr double firstColumn = 0.26; // a SHA-256 fits on one line of the rest
constexpr int shortRow = 10;         // lines that stay together
constexpr int spacesOfATab = 4;

QTextOption lineOptions(const QFont &font, QPaintDevice &device, bool isVerbatim)
{
    QTextOption options;
    options.setWrapMode(isVerbatim ? QTextOption::WrapAnywhere
                                   : QTextOption::WrapAtWordBoundaryOrAnywhere);
    options.setTabStopDistance(spacesOfATab * QFontMetricsF(font, &device).horizontalAdvance(u' '));
    return options;
}

/// Whether it would be drawn as an empty box.
bool isWithoutGlyph(const QString &letter, const QFont &font)
{
    QTextLayout layout(letter, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::any_of(runs.begin(), runs.end(),
                       [](const QGlyphRun &run) { return run.glyphIndexes().contains(0U); });
}

/// No page begins with the last line of a text, nor ends with the first.
void keepEndsTogether(std::vector<Strip> &strips)
{
    const std::size_t count = strips.size();
    const bool isShort = count <= shortRow;
    for (std::size_t i = 0; i + 1 < count; ++i)
        strips[i].keepsWithNext = isShort || i == 0 || i + 2 == count;
}

} // namespace

QFont paperFont(double points, bool isBold)
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::TypeWriter);
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

QString withNamedLetters(const QString &text, const QFont &font)
{
    QHash<char32_t, bool> missing;
    QString shown;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() &&
                            text.at(at + 1).isLowSurrogate();
        const QString letter = text.mid(at, isPair ? 2 : 1);
        const char32_t c = isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1))
                                  : char32_t{text.at(at).unicode()};
        constexpr char32_t latin = 0x250; // which the font has
        if (c >= latin && !missing.contains(c))
            missing.insert(c, isWithoutGlyph(letter, font));
        if (missing.value(c, false))
            shown += QStringLiteral("‹U+%1›").arg(QString::number(c, 16).toUpper(), 4, u'0');
        else
            shown += letter;
        at += isPair ? 1 : 0;
    }
    return shown;
}

PageFlow::PageFlow(QPaintDevice &device, double width)
    : m_device(device)
    , m_width(width)
{
}

std::vector<Strip> PageFlow::laid(QPaintDevice &device, const QString &text, const QFont &font,
                                  double width)
{
    return text.isEmpty() ? std::vector<Strip>()
                          : PageFlow(device, width).side({{text, font, 0, width}});
}

std::vector<LaidLine> PageFlow::laidOut(const Column &column) const
{
    std::vector<LaidLine> lines;
    const QString text = withNamedLetters(printable(column.text), column.font);
    for (const QString &paragraph : text.split(u'\n')) {
        const auto layout = std::make_shared<QTextLayout>(paragraph, column.font, &m_device);
        layout->setTextOption(lineOptions(column.font, m_device, column.isVerbatim));
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(column.width);
            line.setPosition({0, 0});
        }
        layout->endLayout();
        for (int line = 0; line < layout->lineCount(); ++line)
            lines.push_back({layout, line, column.x});
        if (layout->lineCount() == 0)
            lines.push_back({nullptr, 0, column.x});
    }
    return lines;
}

std::vector<Strip> PageFlow::side(const std::vector<Column> &columns) const
{
    std::vector<Strip> strips;
    for (const Column &column : columns) {
        const std::vector<LaidLine> lines = laidOut(column);
        const double least = QFontMetricsF(column.font, &m_device).height();
        if (strips.size() < lines.size())
            strips.resize(lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const double height =
                lines[i].text ? lines[i].text->lineAt(lines[i].line).height() : least;
            strips[i].height = std::max(strips[i].height, height);
            if (lines[i].text)
                strips[i].lines.push_back(lines[i]);
        }
    }
    keepEndsTogether(strips);
    return strips;
}

void PageFlow::append(std::vector<Strip> strips, double above)
{
    if (strips.empty())
        return;
    strips.front().above = above;
    ++m_rows;
    for (Strip &strip : strips)
        strip.row = m_rows;
    std::move(strips.begin(), strips.end(), std::back_inserter(m_strips));
}

void PageFlow::addText(const QString &text, double points, bool isBold, double above,
                       bool keepsWithNext)
{
    std::vector<Strip> strips = side({{text, paperFont(points, isBold), 0, m_width}});
    for (Strip &strip : strips)
        strip.keepsWithNext = strip.keepsWithNext || keepsWithNext;
    append(std::move(strips), above);
}

void PageFlow::addRows(const Block &block)
{
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        const QStringList &cells = block.rows[row];
        const bool isHead = block.kind == Block::Kind::Table && row == 0;
        const double rest = m_width * (1 - firstColumn) /
                            static_cast<double>(std::max<qsizetype>(cells.size() - 1, 1));
        std::vector<Column> columns;
        double x = 0;
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            const bool isOnly = cells.size() == 1;
            const double width = isOnly ? m_width : cell == 0 ? m_width * firstColumn : rest;
            columns.push_back(
                {cells[cell], paperFont(bodySize, isHead || cell == 0), x, width - gap / 2});
            x += width;
        }
        std::vector<Strip> strips = side(columns);
        // A heading over two lines, and the rest on the next page, reads badly.
        const bool isOneOfFew = row < 2 && row + 1 < block.rows.size();
        if ((isHead || isOneOfFew) && !strips.empty())
            strips.back().keepsWithNext = true;
        append(std::move(strips), row == 0 ? gap / 2 : gap / 4);
    }
}

void PageFlow::addItems(const Block &block)
{
    const double indent =
        2 * QFontMetricsF(paperFont(bodySize, false), &m_device).horizontalAdvance(u'0');
    for (std::size_t row = 0; row < block.rows.size(); ++row)
        append(side({{QStringLiteral("-"), paperFont(bodySize, false), 0, indent},
                     {block.rows[row].value(0), paperFont(bodySize, false), indent,
                      m_width - indent}}),
               row == 0 ? gap / 2 : gap / 4);
}

void PageFlow::addTitle(const QString &text)
{
    addText(text, titleSize, true, 0, true);
}

void PageFlow::add(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return addText(block.text, headingSize, true, 5 * gap, true);
    case Block::Kind::Subheading:
        return addText(block.text, subheadingSize, true, 2 * gap, true);
    case Block::Kind::Paragraph:
        return addText(block.text, bodySize, false, gap, false);
    case Block::Kind::Verbatim:
        return append(side({{block.text, paperFont(bodySize, false), 0, m_width, true}}), gap);
    case Block::Kind::Items:
        return addItems(block);
    case Block::Kind::Facts:
    case Block::Kind::Table:
        return addRows(block);
    }
}

std::vector<std::size_t> pagesOf(const std::vector<Strip> &strips, double pageHeight)
{
    std::vector<std::size_t> pages{0};
    double used = 0;
    for (std::size_t begin = 0; begin < strips.size();) {
        std::size_t end = begin;
        double height = 0;
        do {
            height += (end == begin && used == 0 ? 0 : strips[end].above) + strips[end].height;
        } while (strips[end++].keepsWithNext && end < strips.size());
        // What is longer than a page is divided wherever the page ends.
        const bool isTooLong = height - (used == 0 ? 0 : strips[begin].above) > pageHeight;
        if (isTooLong) {
            end = begin + 1;
            height = (used == 0 ? 0 : strips[begin].above) + strips[begin].height;
        }
        if (used > 0 && used + height > pageHeight) {
            pages.push_back(begin);
            used = 0;
            continue; // without what is free above it
        }
        used += height;
        begin = end;
    }
    return pages;
}

void drawStrips(QPainter &painter, const std::vector<Strip> &strips, std::size_t first,
                std::size_t end, double y)
{
    for (std::size_t begin = first; begin < end;) {
        std::map<double, std::vector<std::pair<LaidLine, double>>> columns; // by x
        std::size_t next = begin;
        for (; next < end && strips[next].row == strips[begin].row; ++next) {
            y += next == first ? 0 : strips[next].above;
            for (const LaidLine &line : strips[next].lines)
                columns[line.x].push_back({line, y});
            y += strips[next].height;
        }
        for (const auto &column : columns) {
            for (const auto &[line, top] : column.second)
                line.text->lineAt(line.line).draw(&painter, {line.x, top});
        }
        begin = next;
    }
}

} // namespace vaultlock::paper
