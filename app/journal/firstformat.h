// SPDX-License-Identifier: GPL-3.0-or-later

// Journals of format 1, in which an entry was a row of columns: read once, to be written anew.
#pragma once

#include "journal/entry.h"

#include <QSqlQuery>

#include <map>

namespace vaultlock::journal {

/// One row, and whether it is as it was written.
struct FirstFormatRow
{
    Entry entry;
    QByteArray previousHash;
    QByteArray hash;
    bool isProven = false; ///< by its hash
    QString text;          ///< what stands in the row, for people
};
using FirstFormatRows = std::map<qint64, FirstFormatRow>; // by sequence

/// row: as SqliteConnection::eachReadableRow() gives it. Nothing where it is no such row.
std::optional<FirstFormatRow> firstFormatRow(const QSqlQuery &row);

/// Every row is proven and carries the hash of the one before, from the first one on.
bool isWholeChain(const FirstFormatRows &rows);

} // namespace vaultlock::journal
