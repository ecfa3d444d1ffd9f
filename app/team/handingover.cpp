// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/handingover.h"

#include "core/filelock.h"
#include "core/privateplace.h"
#include "journal/export.h"

#include <QFileInfo>

#include <utility>

namespace vaultlock::team {

namespace {

using Kind = TeamError::Kind;

/// Another program hands over: each of its calls has an end.
constexpr std::chrono::minutes patienceForTurn{1};

TeamError notRead(const Error &error)
{
    TeamError failed;
    failed.kind = Kind::JournalNotRead;
    failed.local = error;
    return failed;
}

TeamError ofLine(Kind kind, qint64 number)
{
    TeamError failed;
    failed.kind = kind;
    failed.at = number;
    return failed;
}

/// Lines as they come, counted, compared and given on.
class Passage
{
public:
    /// from: behind which it goes on; number 0: from the first line on.
    Passage(const Head &known, const TakeLines &take, const LocalMark &from)
        : m_known(known)
        , m_take(take)
        , m_mark(from)
    {
        m_chain.lines = from.number;
        m_chain.head = {from.number, from.line.hash};
        if (from.number > 0 && from.number == known.number && from.line.hash != known.hash)
            m_failed = ofLine(Kind::Diverged, known.number);
    }

    bool take(const journal::Line &line)
    {
        if (m_failed)
            return false;
        m_chain.head = {++m_chain.lines, line.hash};
        if (m_chain.lines < m_known.number)
            return true;
        if (m_chain.lines == m_known.number) {
            if (line.hash != m_known.hash)
                m_failed = ofLine(Kind::Diverged, m_chain.lines);
            else
                m_mark = {m_chain.lines, {line.sequence, {}, line.hash}};
            return !m_failed;
        }
        m_batch.push_back(line);
        m_bytes += line.text.size();
        if (m_batch.size() < linesAtOnce && m_bytes < bytesAtOnce)
            return true;
        return send();
    }
    TeamResult<LocalChain> end(const Result<void> &read)
    {
        if (!m_failed && !read)
            m_failed = notRead(read.error());
        if (!m_failed && m_chain.lines < m_known.number)
            m_failed = ofLine(Kind::JournalBehind, m_known.number);
        if (m_failed || !send())
            return teamFailure(*m_failed);
        m_chain.handedOver = m_known.number;
        return m_chain;
    }

    const LocalMark &mark() const { return m_mark; }

private:
    bool send()
    {
        if (m_batch.empty())
            return true;
        const auto first = m_chain.lines - static_cast<qint64>(m_batch.size()) + 1;
        const auto taken = m_take(first, m_batch);
        m_batch.clear();
        m_bytes = 0;
        if (!taken)
            m_failed = taken.error();
        return taken.has_value();
    }

    const Head m_known;
    const TakeLines &m_take;
    LocalChain m_chain;
    std::vector<journal::Line> m_batch;
    qsizetype m_bytes = 0;
    LocalMark m_mark;
    std::optional<TeamError> m_failed;
};

/// Held by a lock: what is read, compared and noted.
class Turn
{
public:
    static TeamResult<Turn> take(const QString &journal)
    {
        // Who only reads may have no journal yet.
        const QString folder = QFileInfo(journal).absolutePath();
        if (!QFileInfo::exists(folder)) {
            if (const auto made = makePrivateFolder(folder); !made)
                return teamFailure(Kind::RecordUnusable, made.error().detail);
        }
        auto lock = FileLock::acquire(TeamRecord::lockPath(journal), patienceForTurn);
        if (!lock)
            return teamFailure(Kind::RecordUnusable, lock.error());
        auto record = TeamRecord::readFor(journal);
        if (!record)
            return teamFailure(record.error());
        return Turn{std::move(*lock), std::move(*record)};
    }

    FileLock lock;
    TeamRecord record;
};

/// Another one than it was, and always the same: it can be found again where the record is lost.
QUuid nextWriter(const QUuid &writer)
{
    return writerOf(writer.toByteArray(QUuid::WithoutBraces));
}

bool isAboutOwnChain(Kind kind)
{
    return kind == Kind::Diverged || kind == Kind::JournalBehind;
}

TeamResult<HandedOver> send(TeamDatabase &database, const HandOverOrder &order, const QUuid &writer,
                            const Head &known)
{
    return eachWaiting(
               order.journal, known,
               [&](qint64 first, const std::vector<journal::Line> &lines) {
                   return append(database, writer, first, lines);
               },
               order.mark)
        .map([&](const LocalChain &chain) {
            return HandedOver{writer, chain.waiting(), chain.head, false, chain.lines};
        });
}

} // namespace

TeamResult<LocalChain> eachWaiting(const QString &journal, const Head &known, const TakeLines &take,
                                   LocalMark *mark)
{
    const bool goesOn = mark && mark->number > 0 && mark->number <= known.number;
    if (goesOn) {
        Passage passage(known, take, *mark);
        const auto read =
            journal::eachLineBehind(journal, mark->line, [&passage](const journal::Line &line) {
                return passage.take(line);
            });
        // Another line there: the file was replaced, which reading all of it tells.
        if (!read || *read) {
            *mark = passage.mark();
            return passage.end(read.map([](bool) {}));
        }
    }
    Passage passage(known, take, {});
    const auto read = journal::eachLineOf(
        journal, [&passage](const journal::Line &line) { return passage.take(line); });
    if (mark)
        *mark = passage.mark();
    return passage.end(read);
}

TeamResult<LocalChain> whatWaits(const TeamAddress &address, const QString &journal,
                                 LocalMark *mark)
{
    const auto record = TeamRecord::readFor(journal);
    if (!record)
        return teamFailure(record.error());
    const auto writer = writerFor(journal, *record);
    if (!writer)
        return teamFailure(writer.error());
    const SeenHeads seen = record->seen.value(record->databases.value(address.name));
    return eachWaiting(
               journal, seen.value(*writer),
               [](qint64, const auto &) { return TeamResult<void>(); }, mark)
        .map([&writer](LocalChain chain) {
            chain.writer = *writer;
            return chain;
        });
}

TeamResult<QUuid> writerFor(const QString &journal, const TeamRecord &record)
{
    if (record.writer)
        return *record.writer;
    QUuid writer;
    const auto read = journal::eachLineOf(journal, [&writer](const journal::Line &line) {
        writer = writerOf(line.hash);
        return false;
    });
    if (!read)
        return teamFailure(notRead(read.error()));
    return writer;
}

TeamResult<HandedOver> handOver(TeamDatabase &database, const HandOverOrder &order,
                                const Clock &clock)
{
    auto turn = Turn::take(order.journal);
    if (!turn)
        return teamFailure(turn.error());
    TeamRecord &record = turn->record;
    const auto view = look(database, order.address, record, clock);
    if (!view)
        return teamFailure(view.error());
    if (!view->contradictions.empty() && !order.acceptsDatabase)
        return teamFailure({Kind::Contradicted, {}, {}, 0, view->contradictions, {}});
    auto writer = writerFor(order.journal, record);
    if (!writer)
        return teamFailure(writer.error());
    accept(*view, order.address, record);
    if (writer->isNull())
        return record.writeFor(order.journal).map([] { return HandedOver(); });
    record.writer = *writer; // before anything is there under it
    if (const auto written = record.writeFor(order.journal); !written)
        return teamFailure(written.error());
    auto handed = send(database, order, *writer, view->headOf(*writer));
    const bool beginsAnew = !handed && isAboutOwnChain(handed.error().kind) && order.mayBeginAnew;
    if (beginsAnew) {
        *writer = nextWriter(*writer);
        record.writer = *writer;
        if (const auto written = record.writeFor(order.journal); !written)
            return teamFailure(written.error());
        handed = send(database, order, *writer, view->headOf(*writer));
    }
    if (!handed)
        return handed;
    handed->hasBegunAnew = beginsAnew;
    if (handed->head.number > 0)
        record.seen[view->visit.database].insert(*writer, handed->head);
    return record.writeFor(order.journal).map([&handed] { return *handed; });
}

TeamResult<TeamView> lookAndRemember(TeamDatabase &database, const TeamAddress &address,
                                     const QString &journal, const Clock &clock)
{
    auto turn = Turn::take(journal);
    if (!turn)
        return teamFailure(turn.error());
    auto view = look(database, address, turn->record, clock);
    if (!view || !view->contradictions.empty())
        return view;
    const TeamRecord before = turn->record;
    remember(*view, address, turn->record);
    if (turn->record == before)
        return view;
    return turn->record.writeFor(journal).map([&view] { return *view; });
}

} // namespace vaultlock::team
