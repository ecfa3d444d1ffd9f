// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamsnapshot.h"

#include "core/whendone.h"
#include "journal/line.h"
#include "journal/lineselection.h"
#include "team/teamchains.h"

#include <algorithm>
#include <set>
#include <utility>

namespace vaultlock::team {

namespace {

struct ReceivedEntry
{
    QDateTime at; ///< never earlier than that of the writer's entry before
    journal::Entry entry;
};

TeamError unknownLine(const TeamLine &line)
{
    TeamError error;
    error.kind = TeamError::Kind::JournalNotRead;
    error.local = Error{ErrorKind::JournalUnavailable,
                        {},
                        0,
                        {},
                        QStringLiteral("line %1 of %2 is of a kind that this version does not know")
                            .arg(line.number)
                            .arg(line.member)};
    return error;
}

TeamResult<void> readWriter(TeamDatabase &database, const WriterHead &writer,
                            std::vector<ReceivedEntry> &entries)
{
    Head known;
    QDateTime at = QDateTime::fromMSecsSinceEpoch(0);
    while (known.number < writer.head.number) {
        const auto lines = followingLines(database, writer, known);
        if (!lines)
            return teamFailure(lines.error());
        if (lines->empty())
            break;
        for (const TeamLine &line : *lines) {
            auto entry = journal::entryOf(line.text);
            if (!entry)
                return teamFailure(unknownLine(line));
            at = std::max(at, line.receivedAt);
            entries.push_back({at, std::move(*entry)});
        }
        known = {lines->back().number, lines->back().hash};
    }
    return {};
}

} // namespace

TeamResult<std::unique_ptr<TeamSnapshot>> TeamSnapshot::of(TeamDatabase &database)
{
    std::vector<ReceivedEntry> received;
    const auto read = database.readAtOnce([&]() -> TeamResult<void> {
        const auto heads = headsIn(database);
        if (!heads)
            return teamFailure(heads.error());
        for (const WriterHead &writer : *heads) {
            if (const auto done = readWriter(database, writer, received); !done)
                return done;
        }
        return {};
    });
    if (!read)
        return teamFailure(read.error());
    std::stable_sort(received.begin(), received.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    auto snapshot = std::make_unique<TeamSnapshot>();
    for (ReceivedEntry &one : received) {
        snapshot->m_entries.push_back(std::move(one.entry));
        snapshot->m_entries.back().sequence = static_cast<qint64>(snapshot->m_entries.size());
    }
    return snapshot;
}

QFuture<Result<qint64>> TeamSnapshot::append(const journal::Entry &,
                                             const std::optional<journal::EntryMark> &)
{
    return readyFuture<qint64>(
        failure(ErrorKind::JournalUnavailable, QStringLiteral("the journal is only read")));
}

QFuture<Result<std::vector<journal::Entry>>> TeamSnapshot::read(const journal::Selection &which)
{
    if (!which.newestKinds.empty())
        return readyFuture<std::vector<journal::Entry>>(
            failure(ErrorKind::JournalUnavailable,
                    QStringLiteral("the newest of each attempt are not told by a snapshot")));
    std::vector<journal::Entry> found;
    for (const journal::Entry &entry : m_entries) {
        if (entry.sequence < which.before &&
            (which.vaultArn.isEmpty() || entry.vaultArn == which.vaultArn))
            found.push_back(entry);
    }
    const auto tooMany = static_cast<qint64>(found.size()) - which.most;
    found.erase(found.begin(), found.begin() + std::max(tooMany, qint64(0)));
    return readyFuture<std::vector<journal::Entry>>(std::move(found));
}

QFuture<Result<QStringList>> TeamSnapshot::vaults(const journal::VaultPage &page)
{
    std::set<QString> arns;
    for (const journal::Entry &entry : m_entries) {
        if (!entry.vaultArn.isEmpty())
            arns.insert(entry.vaultArn);
    }
    return readyFuture<QStringList>(journal::pageOf(QStringList(arns.begin(), arns.end()), page));
}

} // namespace vaultlock::team
