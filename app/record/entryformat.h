// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of the journal as text for other programs: README.md describes both.
#pragma once

#include "journal/entry.h"

#include <QByteArray>

namespace vaultlock::record {

enum class ExportFormat {
    Csv,       // RFC 4180, UTF-8; for spreadsheets
    JsonLines, // an object a line, UTF-8; everything
};

/// What stands before the first entry: the names of the columns, or nothing.
QByteArray heading(ExportFormat format);
/// With its line end.
QByteArray formatted(const journal::Entry &entry, ExportFormat format);

} // namespace vaultlock::record
