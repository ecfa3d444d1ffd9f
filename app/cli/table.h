// SPDX-License-Identifier: GPL-3.0-or-later

// Rows and columns, for people at a terminal and for whoever reads the pipe.
#pragma once

#include "core/terminal.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vaultlock::cli {

struct Column
{
    QString heading;
    bool isNumber = false; ///< stands at the right
    /// May end in `…` where the terminal is narrow. Never of what names something: two vaults must
    /// not look like one.
    bool mayShorten = false;
    /// Not shown, and told as left out, where the terminal is narrow.
    bool mayBeLeftOut = false;
};

struct Cell
{
    QString text; ///< safe for a terminal
    Tone tone = Tone::Plain;
};

/// Aligned, two blanks between columns. Where a terminal is too narrow even with what may be
/// shortened, columns are left out from the right, and a last line says which. Where that is not
/// enough each row becomes a paragraph, a line a cell: nothing that names is cut. For a pipe
/// nothing is shortened, left out nor coloured.
QStringList tableLines(const std::vector<Column> &columns,
                       const std::vector<std::vector<Cell>> &rows, const Terminal &terminal);

} // namespace vaultlock::cli
