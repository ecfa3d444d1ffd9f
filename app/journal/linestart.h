// SPDX-License-Identifier: GPL-3.0-or-later

// What every line has first, in these places: the rest need not be read to verify a chain.
#pragma once

#include <QByteArray>

#include <optional>

namespace vaultlock::journal {

struct LineStart
{
    QByteArray previous; ///< hash of the line before; empty of the first
    qint64 sequence = 0;
};

/// Nothing: the text does not begin and end as a line does (line.h). Pure; any thread.
std::optional<LineStart> lineStartOf(const QByteArray &text);

} // namespace vaultlock::journal
