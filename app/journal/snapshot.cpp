// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/snapshot.h"

#include "core/regularfile.h"
#include "core/whendone.h"
#include "journal/entrytable.h"
#include "journal/lineselection.h"

#include <QFile>

#include <algorithm>
#include <numeric>
#include <utility>

namespace vaultlock::journal {

Result<std::unique_ptr<Snapshot>> Snapshot::of(const QString &path)
{
    if (const auto first = readRegularFile(path, 1); !first)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, first.error().text));
    std::vector<Entry> entries;
    qint64 strange = 0;
    const auto read = SqliteConnection::openAsItIs(path).and_then([&](const auto &connection) {
        return EntryTable(*connection).eachLine([&](const Line &line) {
            if (auto entry = entryOf(line.text))
                entries.push_back(std::move(*entry));
            else if (strange == 0)
                strange = line.sequence;
        });
    });
    if (!read)
        return failure(ErrorKind::JournalUnavailable, read.error().detail);
    if (strange > 0)
        return failure(ErrorKind::JournalUnavailable, unknownKind(strange));
    auto snapshot = std::make_unique<Snapshot>();
    snapshot->m_entries = std::move(entries);
    for (std::size_t i = 0; i < snapshot->m_entries.size(); ++i) {
        if (const QString &vault = snapshot->m_entries[i].vaultArn; !vault.isEmpty())
            snapshot->m_ofVault[vault].push_back(i);
    }
    return snapshot;
}

QFuture<Result<qint64>> Snapshot::append(const Entry &, const std::optional<EntryMark> &)
{
    return readyFuture<qint64>(
        failure(ErrorKind::JournalUnavailable, QStringLiteral("the journal is only read")));
}

QFuture<Result<std::vector<Entry>>> Snapshot::read(const Selection &which)
{
    if (!which.newestKinds.empty())
        return readyFuture<std::vector<Entry>>(
            failure(ErrorKind::JournalUnavailable,
                    QStringLiteral("the newest of each attempt are not told by a snapshot")));
    std::vector<std::size_t> wanted;
    if (which.vaultArn.isEmpty()) {
        wanted.resize(m_entries.size());
        std::iota(wanted.begin(), wanted.end(), std::size_t(0));
    } else {
        wanted = m_ofVault.value(which.vaultArn);
    }
    std::vector<Entry> found;
    for (const std::size_t index : wanted) {
        if (m_entries[index].sequence < which.before)
            found.push_back(m_entries[index]);
    }
    const auto tooMany = static_cast<qint64>(found.size()) - which.most;
    found.erase(found.begin(), found.begin() + std::max(tooMany, qint64(0)));
    return readyFuture<std::vector<Entry>>(std::move(found));
}

QFuture<Result<QStringList>> Snapshot::vaults(const VaultPage &page)
{
    return readyFuture<QStringList>(pageOf(m_ofVault.keys(), page));
}

} // namespace vaultlock::journal
