// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/teamreading.h"

#include "team/teamchains.h"

#include <algorithm>
#include <utility>

namespace vaultlock::foureyes {

namespace {

team::TeamError unknownKindIn(const team::TeamLine &line)
{
    team::TeamError error;
    error.kind = team::TeamError::Kind::JournalNotRead;
    error.local = Error{ErrorKind::JournalUnavailable,
                        {},
                        0,
                        {},
                        QStringLiteral("line %1 of %2 is of a kind that this version does not know")
                            .arg(line.number)
                            .arg(line.member)};
    return error;
}

} // namespace

TeamReading::TeamReading(team::HandOverOrder order, const Clock &clock, team::SilenceLimit &limit,
                         const team::TeamTimes &times)
    : m_order(std::move(order))
    , m_clock(clock)
    , m_limit(limit)
    , m_times(times)
{
}

void TeamReading::forget()
{
    m_known.clear();
    m_entries.clear();
}

team::TeamResult<TeamKnowledge> TeamReading::read()
{
    const auto database = team::TeamDatabase::open(m_order.address, m_times, m_limit);
    if (!database)
        return team::teamFailure(database.error());
    // The window's own hand-over may be there first.
    constexpr int attempts = 3;
    auto handed = team::handOver(**database, m_order, m_clock);
    for (int again = 1;
         again < attempts && !handed && handed.error().kind == team::TeamError::Kind::NotFollowing;
         ++again)
        handed = team::handOver(**database, m_order, m_clock);
    if (!handed) {
        forget(); // it may not be what it was; a person may accept it as it is
        return team::teamFailure(handed.error());
    }
    const auto visited = team::visit(**database);
    if (!visited)
        return team::teamFailure(visited.error());
    if (m_database != visited->database)
        forget();
    m_database = visited->database;
    if (const auto read = readChains(**database); !read) {
        forget(); // a part of a chain is none
        return team::teamFailure(read.error());
    }
    TeamKnowledge knowledge{visited->role, m_entries};
    sortByReceipt(knowledge.entries);
    return knowledge;
}

team::TeamResult<void> TeamReading::readChains(team::TeamDatabase &database)
{
    return database.readAtOnce([&]() -> team::TeamResult<void> {
        const auto heads = team::headsIn(database);
        if (!heads)
            return team::teamFailure(heads.error());
        // Put back to an earlier state: what was read of it counts no more.
        const bool wentBack =
            std::any_of(heads->begin(), heads->end(), [this](const team::WriterHead &writer) {
                const team::Head known = m_known.value(writer.writer);
                return writer.head.number < known.number ||
                       (writer.head.number == known.number && writer.head.hash != known.hash);
            });
        if (wentBack || heads->size() < static_cast<std::size_t>(m_known.size()))
            forget();
        for (const team::WriterHead &writer : *heads) {
            if (const auto done = readChain(database, writer); !done)
                return done;
        }
        return {};
    });
}

team::TeamResult<void> TeamReading::readChain(team::TeamDatabase &database,
                                              const team::WriterHead &writer)
{
    team::Head &known = m_known[writer.writer];
    while (known.number < writer.head.number) {
        const auto lines = team::followingLines(database, writer, known);
        if (!lines)
            return team::teamFailure(lines.error());
        if (lines->empty())
            break;
        for (const team::TeamLine &line : *lines) {
            auto entry = journal::entryOf(line.text);
            if (!entry)
                return team::teamFailure(unknownKindIn(line));
            if (isOfFourEyes(entry->kind))
                m_entries.push_back({line, std::move(*entry)});
        }
        known = {lines->back().number, lines->back().hash};
    }
    return {};
}

} // namespace vaultlock::foureyes
