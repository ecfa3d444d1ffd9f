// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/table.h"

#include "core/textcolumns.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace vaultlock::cli {

namespace {

constexpr int gap = 2;
constexpr int leastOfShortened = 12; // less says nothing

using Widths = std::vector<int>;
using Cells = std::vector<Cell>;

int sum(const Widths &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0) +
           gap * (static_cast<int>(widths.size()) - 1);
}

Widths naturalWidths(const std::vector<Column> &columns, const std::vector<Cells> &rows)
{
    Widths widths;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        int width = columnsOf(columns[i].heading);
        for (const Cells &cells : rows)
            width = std::max(width, columnsOf(cells[i].text));
        widths.push_back(width);
    }
    return widths;
}

/// The widest of those that may be shortened gives first. False: it does not fit.
bool fit(Widths &widths, const std::vector<Column> &columns, int most)
{
    while (sum(widths) > most) {
        std::size_t widest = columns.size();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool canGive = columns[i].mayShorten && widths[i] > leastOfShortened;
            if (canGive && (widest == columns.size() || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest == columns.size())
            return false;
        --widths[widest];
    }
    return true;
}

QString lineOf(const std::vector<Column> &columns, const Cells &cells, const Widths &widths,
               const Terminal &terminal)
{
    QString line;
    int blanks = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString text = shortened(cells[i].text, widths[i]);
        const int missing = widths[i] - columnsOf(QStringView(text));
        const bool isRight = columns[i].isNumber;
        // Blanks at the end are left out, and none has a colour.
        line += QString(blanks + (isRight ? missing : 0), u' ');
        line += toned(text, cells[i].tone, terminal);
        blanks = gap + (isRight ? 0 : missing);
    }
    return line;
}

QStringList paragraphs(const std::vector<Column> &columns, const std::vector<Cells> &rows,
                       const Terminal &terminal)
{
    int width = 0;
    for (const Column &column : columns)
        width = std::max(width, columnsOf(column.heading));
    QStringList lines;
    for (const Cells &cells : rows) {
        if (!lines.isEmpty())
            lines << QString();
        for (std::size_t i = 0; i < columns.size(); ++i)
            lines << toned(leftAligned(columns[i].heading, width), Tone::Heading, terminal) +
                         QString(gap, u' ') + toned(cells[i].text, cells[i].tone, terminal);
    }
    return lines;
}

/// The place of the last column that may be left out; none: the number of columns.
std::size_t lastToLeaveOut(const std::vector<Column> &columns)
{
    const auto found = std::find_if(columns.rbegin(), columns.rend(),
                                    [](const Column &column) { return column.mayBeLeftOut; });
    return found == columns.rend()
               ? columns.size()
               : static_cast<std::size_t>(std::distance(found, columns.rend())) - 1;
}

template <typename Values>
void removeAt(Values &values, std::size_t place)
{
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(place));
}

QStringList alignedLines(const std::vector<Column> &columns, const std::vector<Cells> &rows,
                         const Widths &widths, const Terminal &terminal)
{
    Cells headings;
    for (const Column &column : columns)
        headings.push_back({column.heading, Tone::Heading});
    QStringList lines{lineOf(columns, headings, widths, terminal)};
    for (const Cells &cells : rows)
        lines << lineOf(columns, cells, widths, terminal);
    return lines;
}

} // namespace

QStringList tableLines(const std::vector<Column> &columns, const std::vector<Cells> &rows,
                       const Terminal &terminal)
{
    std::vector<Column> kept = columns;
    std::vector<Cells> keptRows = rows;
    Widths widths = naturalWidths(kept, keptRows);
    QStringList leftOut;
    while (terminal.columns && !fit(widths, kept, *terminal.columns)) {
        const std::size_t place = lastToLeaveOut(kept);
        if (place == kept.size())
            return paragraphs(columns, rows, terminal);
        leftOut.prepend(kept[place].heading);
        removeAt(kept, place);
        for (Cells &cells : keptRows)
            removeAt(cells, place);
        widths = naturalWidths(kept, keptRows);
    }
    QStringList lines = alignedLines(kept, keptRows, widths, terminal);
    if (!leftOut.isEmpty())
        lines +=
            wrapped(QStringLiteral("Too narrow for %1.").arg(leftOut.join(QStringLiteral(", "))),
                    *terminal.columns);
    return lines;
}

} // namespace vaultlock::cli
