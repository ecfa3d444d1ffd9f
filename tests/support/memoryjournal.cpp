// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryjournal.h"

#include "core/whendone.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vaultlock::tests {

namespace {

std::vector<journal::Entry> numbered(std::vector<journal::Entry> entries)
{
    qint64 sequence = 0;
    for (journal::Entry &entry : entries)
        entry.sequence = ++sequence;
    return entries;
}

} // namespace

MemoryJournal::MemoryJournal(std::vector<journal::Entry> entries, QObject *parent)
    : Journal(parent)
    , m_entries(numbered(std::move(entries)))
{
}

QFuture<Result<qint64>> MemoryJournal::append(const journal::Entry &entry,
                                              const std::optional<journal::EntryMark> &behind)
{
    Held held;
    held.entry = entry;
    held.behind = behind;
    held.number = ++m_calls;
    held.promise.start();
    const auto future = held.promise.future();
    if (m_isHolding)
        m_held.push_back(std::move(held));
    else
        finish(std::move(held));
    return future;
}

QFuture<Result<std::vector<journal::Entry>>> MemoryJournal::read(const journal::Selection &which)
{
    using Entries = std::vector<journal::Entry>;
    m_urgentReadings += which.isForLater ? 0 : 1;
    if (m_failsReads)
        return readyFuture<Entries>(
            failure(ErrorKind::JournalUnavailable, QStringLiteral("disk I/O error")));
    if (!which.newestKinds.empty()) {
        Entries newest = newestOf(which.newestKinds);
        m_entriesRead += newest.size();
        return readyFuture<Entries>(std::move(newest));
    }
    Entries found;
    std::copy_if(m_entries.rbegin(), m_entries.rend(), std::back_inserter(found),
                 [&](const journal::Entry &entry) {
                     return entry.sequence < which.before &&
                            (which.vaultArn.isEmpty() || entry.vaultArn == which.vaultArn);
                 });
    found.resize(std::min(found.size(), static_cast<std::size_t>(which.most)));
    std::reverse(found.begin(), found.end());
    m_entriesRead += found.size();
    return readyFuture<Entries>(std::move(found));
}

std::vector<journal::Entry>
MemoryJournal::newestOf(const std::vector<journal::EntryKind> &kinds) const
{
    std::set<QUuid> seen;
    std::vector<journal::Entry> found;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        const bool isAny = entry->kind != journal::EntryKind::Unverified &&
                           !entry->attempt.isNull() && seen.insert(entry->attempt).second;
        if (isAny && std::find(kinds.begin(), kinds.end(), entry->kind) != kinds.end())
            found.insert(found.begin(), *entry);
    }
    return found;
}

QFuture<Result<QStringList>> MemoryJournal::vaults(const journal::VaultPage &page)
{
    m_urgentReadings += page.isForLater ? 0 : 1;
    ++m_vaultPages;
    if (m_failsReads)
        return readyFuture<QStringList>(
            failure(ErrorKind::JournalUnavailable, QStringLiteral("disk I/O error")));
    QStringList found;
    for (const journal::Entry &entry : m_entries)
        found.append(entry.vaultArn);
    found.removeAll(QString());
    found.removeDuplicates();
    found.sort();
    found.erase(found.begin(), std::upper_bound(found.begin(), found.end(), page.after));
    found = found.mid(0, page.most);
    m_mostVaultsAtOnce = std::max(m_mostVaultsAtOnce, found.size());
    return readyFuture<QStringList>(std::move(found));
}

bool MemoryJournal::releaseOne()
{
    if (m_held.empty())
        return false;
    Held oldest = std::move(m_held.front());
    m_held.pop_front();
    finish(std::move(oldest));
    return true;
}

void MemoryJournal::releaseAll()
{
    m_isHolding = false;
    while (releaseOne()) {
    }
}

std::vector<journal::EntryKind> MemoryJournal::kinds() const
{
    std::vector<journal::EntryKind> result;
    for (const auto &entry : m_entries)
        result.push_back(entry.kind);
    return result;
}

void MemoryJournal::replaceEntries(std::vector<journal::Entry> entries)
{
    m_entries = numbered(std::move(entries));
    emit changed();
}

void MemoryJournal::appendFromElsewhere(journal::Entry entry)
{
    entry.sequence = static_cast<qint64>(m_entries.size()) + 1;
    m_entries.push_back(std::move(entry));
    emit changed();
}

void MemoryJournal::replaceBy(std::vector<journal::Entry> entries)
{
    m_entries = std::move(entries);
    emit changed();
}

bool MemoryJournal::hasNewerThan(const journal::EntryMark &mark, const QUuid &attempt) const
{
    const auto newest =
        std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const journal::Entry &entry) {
            return entry.attempt == attempt && entry.kind != journal::EntryKind::Unverified;
        });
    return newest != m_entries.rend() && journal::markOf(*newest) != mark;
}

Result<qint64> MemoryJournal::store(const Held &held)
{
    if (m_failsAll || m_failing.count(held.number) > 0)
        return failure(ErrorKind::JournalUnavailable, QStringLiteral("database or disk is full"));
    if (held.behind && hasNewerThan(*held.behind, held.entry.attempt))
        return 0;
    journal::Entry entry = held.entry;
    entry.sequence = static_cast<qint64>(m_entries.size()) + 1;
    m_entries.push_back(std::move(entry));
    return m_entries.back().sequence;
}

void MemoryJournal::finish(Held held)
{
    const auto result = store(held);
    if (result && *result > 0)
        emit appended(m_entries.back());
    held.promise.addResult(result);
    held.promise.finish();
    if (result)
        emit changed();
}

} // namespace vaultlock::tests
