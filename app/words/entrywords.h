// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal's entries are called on screen.
#pragma once

#include "journal/entry.h"

#include <QString>

namespace vaultlock::words {

/// One plain sentence: what happened.
QString entryText(journal::EntryKind kind);
/// The vault's name from its ARN; the text itself where it is no ARN.
QString entryVault(const journal::Entry &entry);
/// Local date and time, to the second.
QString entryTime(const journal::Entry &entry);
/// All of it in one line for the clipboard: time in UTC, ARN, what happened, lock ID, details;
/// between them tabs, which nothing inside of them can be mistaken for.
QString entryLine(const journal::Entry &entry);

} // namespace vaultlock::words
