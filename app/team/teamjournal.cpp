// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamjournal.h"

#include "team/teamchains.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace vaultlock::team {

namespace {

constexpr std::chrono::minutes longestPause{5};

} // namespace

/// What runs in the thread, which deletes it at its end.
class TeamJournal::Worker : public QObject
{
public:
    Worker(Setup setup, const Clock &clock, TeamJournal &journal)
        : m_setup(std::move(setup))
        , m_clock(clock)
        , m_journal(journal)
        , m_next(this)
        , m_pause(m_setup.times.again)
        , m_told(m_setup.told)
    {
        m_next.setSingleShot(true);
        QObject::connect(&m_next, &QTimer::timeout, this, &Worker::step);
    }

    /// As soon as the event loop runs; however often it is asked for by then, once.
    void stepSoon() { m_next.start(0); }

private:
    void step()
    {
        const auto done = keepInStep();
        if (done) {
            m_pause = m_setup.times.again;
            m_next.start(m_setup.times.look);
            return;
        }
        // What the connection is after a failure only a new one tells; it also listens anew.
        m_database.reset();
        tell([&journal = m_journal, error = done.error()] { emit journal.failed(error); });
        m_next.start(m_pause);
        m_pause = std::min<std::chrono::milliseconds>(2 * m_pause, longestPause);
    }

    TeamResult<void> keepInStep()
    {
        if (!m_database || !m_database->isOpen()) {
            m_database.reset();
            auto opened = TeamDatabase::open(m_setup.address, m_setup.times, m_journal.m_limit);
            if (!opened)
                return teamFailure(opened.error());
            m_database = std::move(*opened);
            const auto heard = [this] {
                stepSoon();
            };
            // Before anything is read: what comes in between is heard of.
            const auto channel = QString::fromLatin1(linesChannel);
            if (const auto listening = m_database->listen(channel, this, heard); !listening)
                return listening;
        }
        const auto view = lookAndRemember(*m_database, m_setup.address, m_setup.journal, m_clock);
        if (!view)
            return teamFailure(view.error());
        if (!view->contradictions.empty())
            return teamFailure(
                {TeamError::Kind::Contradicted, {}, {}, 0, view->contradictions, {}});
        if (const auto read = tellNews(*view); !read)
            return read;
        if (const auto handed = handOver(); !handed)
            return handed;
        tell([&journal = m_journal, view = *view] { emit journal.inStep(view); });
        return {};
    }

    TeamResult<void> tellNews(const TeamView &view)
    {
        if (!m_told) {
            m_told.emplace();
            for (const WriterHead &writer : view.heads)
                m_told->insert(writer.writer, writer.head);
        }
        for (const WriterHead &writer : view.heads) {
            Head &told = (*m_told)[writer.writer];
            while (told.number < writer.head.number) {
                const auto lines = followingLines(*m_database, writer, told);
                if (!lines)
                    return teamFailure(lines.error());
                if (lines->empty())
                    break;
                told = {lines->back().number, lines->back().hash};
                tell([&journal = m_journal, lines = *lines] { emit journal.linesArrived(lines); });
            }
        }
        return {};
    }

    TeamResult<void> handOver()
    {
        if (!m_setup.handsOver)
            return {};
        const auto handed =
            team::handOver(*m_database, {m_setup.address, m_setup.journal}, m_clock);
        if (!handed)
            return teamFailure(handed.error());
        if (handed->lines > 0)
            tell([&journal = m_journal, lines = handed->lines] { emit journal.handedOver(lines); });
        return {};
    }

    /// In the thread of whoever made the journal, which outlives this.
    template <typename Action>
    void tell(Action action)
    {
        QMetaObject::invokeMethod(&m_journal, std::move(action), Qt::QueuedConnection);
    }

    const Setup m_setup;
    const Clock &m_clock;
    TeamJournal &m_journal;
    QTimer m_next;
    std::chrono::milliseconds m_pause;
    std::optional<SeenHeads> m_told;
    std::unique_ptr<TeamDatabase> m_database;
};

TeamJournal::TeamJournal(Setup setup, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(setup), clock, *this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

TeamJournal::~TeamJournal()
{
    m_limit.endAll();
    m_thread.quit();
    m_thread.wait();
}

void TeamJournal::begin()
{
    handOver();
}

void TeamJournal::handOver()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stepSoon(); }, Qt::QueuedConnection);
}

} // namespace vaultlock::team
