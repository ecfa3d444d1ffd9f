// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/journalmemory.h"

#include <algorithm>

namespace vaultlock::lock {

using journal::Entry;
using Entries = std::vector<Entry>;

namespace {

/// More than any attempt has; what is older is over.
constexpr std::size_t mostRemembered = 500;

bool isSame(const Entry &a, const Entry &b)
{
    return a.attempt == b.attempt && a.kind == b.kind && a.time == b.time && a.lockId == b.lockId &&
           a.detail == b.detail;
}

/// From the end: what is looked for is new.
bool contains(const Entries &entries, const Entry &entry)
{
    return std::any_of(entries.rbegin(), entries.rend(),
                       [&](const Entry &other) { return isSame(other, entry); });
}

bool tellsLockId(const Entry &entry)
{
    return entry.kind == journal::EntryKind::LockIdReceived ||
           entry.kind == journal::EntryKind::LockIdEntered ||
           entry.kind == journal::EntryKind::TakenOver;
}

} // namespace

Entries JournalMemory::compareWith(const Entries &inFile)
{
    m_missing.clear();
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(m_missing),
                 [&](const Entry &entry) { return !contains(inFile, entry); });
    const auto isKnown = [this](const Entry &entry) {
        return contains(m_entries, entry);
    };
    // What stands in the file before all that is remembered is older; all else that is new came
    // after it.
    const auto firstKnown = std::find_if(inFile.begin(), inFile.end(), isKnown);
    const auto newBegin = firstKnown == inFile.end() ? inFile.begin() : firstKnown;
    Entries all(inFile.begin(), newBegin);
    all.insert(all.end(), m_entries.begin(), m_entries.end());
    std::copy_if(newBegin, inFile.end(), std::back_inserter(all),
                 [&](const Entry &entry) { return !isKnown(entry); });

    const std::size_t forgotten = all.size() - std::min(all.size(), mostRemembered);
    m_entries.assign(all.begin() + static_cast<std::ptrdiff_t>(forgotten), all.end());
    return all;
}

void JournalMemory::keepDurable(const Entry &entry)
{
    if (!contains(m_entries, entry))
        m_entries.push_back(entry);
}

void JournalMemory::keepMissing(const Entry &entry)
{
    m_entries.push_back(entry);
    m_missing.push_back(entry);
}

void JournalMemory::noteSaved(const Entry &entry)
{
    m_missing.erase(std::remove_if(m_missing.begin(), m_missing.end(),
                                   [&](const Entry &other) { return isSame(other, entry); }),
                    m_missing.end());
}

bool JournalMemory::isLockIdMissing(const QUuid &attempt) const
{
    return std::any_of(m_missing.begin(), m_missing.end(), [&](const Entry &entry) {
        return entry.attempt == attempt && tellsLockId(entry);
    });
}

} // namespace vaultlock::lock
