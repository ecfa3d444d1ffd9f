// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamview.h"

#include <algorithm>

namespace vaultlock::team {

namespace {

/// now: what the lines that were seen are now, as far as they are there.
std::vector<Contradiction> contradictionsOf(const SeenHeads &seen, const SeenHeads &now,
                                            const std::vector<WriterHead> &heads)
{
    std::vector<Contradiction> found;
    for (auto known = seen.begin(); known != seen.end(); ++known) {
        const auto head = std::find_if(heads.begin(), heads.end(), [&known](const WriterHead &one) {
            return one.writer == known.key();
        });
        const QString member = head == heads.end() ? QString() : head->member;
        const Head last = head == heads.end() ? Head() : head->head;
        const auto line = now.find(known.key());
        if (last.number < known->number || line == now.end())
            found.push_back(
                {Contradiction::Kind::WentBack, known.key(), member, known.value(), last});
        else if (line->hash != known->hash)
            found.push_back(
                {Contradiction::Kind::Rewritten, known.key(), member, known.value(), *line});
    }
    return found;
}

} // namespace

Head TeamView::headOf(const QUuid &writer) const
{
    const auto found = std::find_if(heads.begin(), heads.end(), [&writer](const WriterHead &head) {
        return head.writer == writer;
    });
    return found == heads.end() ? Head() : found->head;
}

TeamResult<TeamView> look(TeamDatabase &database, const TeamAddress &address,
                          const TeamRecord &record, const Clock &clock)
{
    const auto visited = visit(database);
    if (!visited)
        return teamFailure(visited.error());
    TeamView view;
    view.visit = *visited;
    view.clockAhead = std::chrono::milliseconds(visited->serverTime.msecsTo(clock.utcNow()));
    const auto seen = record.seen.value(visited->database);
    view.isFirstSight = !record.seen.contains(visited->database);
    SeenHeads now;
    const auto read = database.readAtOnce([&]() -> TeamResult<void> {
        auto heads = headsIn(database);
        if (!heads)
            return teamFailure(heads.error());
        view.heads = std::move(*heads);
        auto hashes = hashesOf(database, seen);
        if (!hashes)
            return teamFailure(hashes.error());
        now = std::move(*hashes);
        return {};
    });
    if (!read)
        return teamFailure(read.error());
    if (record.databases.value(address.name, visited->database) != visited->database)
        view.contradictions.push_back({Contradiction::Kind::AnotherDatabase, {}, {}, {}, {}});
    const auto ofHeads = contradictionsOf(seen, now, view.heads);
    view.contradictions.insert(view.contradictions.end(), ofHeads.begin(), ofHeads.end());
    return view;
}

void remember(const TeamView &view, const TeamAddress &address, TeamRecord &record)
{
    record.databases.insert(address.name, view.visit.database);
    SeenHeads &seen = record.seen[view.visit.database];
    for (const WriterHead &one : view.heads) {
        Head &known = seen[one.writer];
        if (known.number < one.head.number)
            known = one.head;
    }
}

void accept(const TeamView &view, const TeamAddress &address, TeamRecord &record)
{
    record.seen.remove(view.visit.database);
    remember(view, address, record);
}

} // namespace vaultlock::team
