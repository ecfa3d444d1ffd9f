// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal has to have of one vault, whatever becomes of its file while the program runs.
#pragma once

#include "journal/entry.h"

#include <QUuid>

#include <vector>

namespace vaultlock::lock {

/// Remembers the newest entries: those that were read, those that were durable once, and those that
/// could not be written yet. A value; of an entry the sequence number does not count.
class JournalMemory
{
public:
    /// The file holds these, oldest first. What is remembered and not among them is missing. All of
    /// them, each in its place.
    std::vector<journal::Entry> compareWith(const std::vector<journal::Entry> &inFile);
    /// The file cannot be read, so nothing is known to be in it.
    void doubtAll() { m_missing = m_entries; }

    void keepDurable(const journal::Entry &entry);
    void keepMissing(const journal::Entry &entry);
    /// A missing one is in the file now.
    void noteSaved(const journal::Entry &entry);

    /// To be written, in this order.
    const std::vector<journal::Entry> &missing() const { return m_missing; }
    bool isLockIdMissing(const QUuid &attempt) const;

private:
    std::vector<journal::Entry> m_entries;
    std::vector<journal::Entry> m_missing; ///< of m_entries
};

} // namespace vaultlock::lock
