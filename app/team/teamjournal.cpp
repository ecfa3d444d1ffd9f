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
        , m_lossCheck(this)
        , m_pause(m_setup.times.again)
        , m_told(m_setup.told)
    {
        m_next.setSingleShot(true);
        QObject::connect(&m_next, &QTimer::timeout, this, &Worker::step);
        m_lossCheck.setInterval(m_setup.times.loss);
        QObject::connect(&m_lossCheck, &QTimer::timeout, this, &Worker::noticeLoss);
    }

    /// As soon as the event loop runs; however often it is asked for by then, once.
    void stepSoon() { m_next.start(0); }
    void agree(Agreement agreement)
    {
        m_agreement = std::move(agreement);
        stepSoon();
    }

private:
    void step()
    {
        const auto done = keepInStep();
        m_agreement = {};
        if (done) {
            m_pause = m_setup.times.again;
            m_next.start(m_setup.times.look);
            m_lossCheck.start();
            return;
        }
        m_lossCheck.stop();
        // What the connection is after a failure only a new one tells; it also listens anew.
        m_database.reset();
        const auto waits = whatWaits(m_setup.address, m_setup.journal, &m_mark);
        const auto local = waits ? std::optional(*waits) : std::nullopt;
        tell([&journal = m_journal, error = done.error(), local] {
            emit journal.failed(error, local);
        });
        m_next.start(m_pause);
        m_pause = std::min<std::chrono::milliseconds>(2 * m_pause, longestPause);
    }

    /// The driver knows of it, and gives no signal.
    void noticeLoss()
    {
        if (m_database && !m_database->isOpen())
            stepSoon();
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
        if (!view->contradictions.empty() && !isAgreed(*view))
            return teamFailure(
                {TeamError::Kind::Contradicted, {}, {}, 0, view->contradictions, {}});
        // What was told of these is not there any more: from here on, as they are.
        for (const Contradiction &one : view->contradictions) {
            if (m_told && !one.writer.isNull())
                m_told->insert(one.writer, view->headOf(one.writer));
        }
        if (const auto read = tellHistory(*view); !read)
            return read;
        if (const auto read = tellNews(*view); !read)
            return read;
        const auto local = handOver(*view);
        if (!local)
            return teamFailure(local.error());
        tell([&journal = m_journal, view = *view, local = *local] {
            emit journal.inStep(view, local);
        });
        return {};
    }

    bool isAgreed(const TeamView &view) const
    {
        return !m_agreement.contradictions.empty() &&
               view.contradictions == m_agreement.contradictions;
    }

    TeamResult<void> tellHistory(const TeamView &view)
    {
        if (std::exchange(m_isHistoryTold, true) || m_setup.history <= 0)
            return {};
        auto lines = newestLines(*m_database, m_setup.history);
        if (!lines) {
            m_isHistoryTold = false;
            return teamFailure(lines.error());
        }
        const auto isNews = [this, &view](const TeamLine &line) {
            return line.number >
                   (m_told ? m_told->value(line.writer) : view.headOf(line.writer)).number;
        };
        lines->erase(std::remove_if(lines->begin(), lines->end(), isNews), lines->end());
        tell([&journal = m_journal, lines = *lines] { emit journal.historyCame(lines); });
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

    TeamResult<LocalChain> handOver(const TeamView &view)
    {
        if (!m_setup.handsOver)
            return LocalChain();
        if (!view.visit.mayAppend)
            return whatWaits(m_setup.address, m_setup.journal, &m_mark);
        HandOverOrder order{m_setup.address, m_setup.journal};
        order.acceptsDatabase = isAgreed(view);
        order.mayBeginAnew = m_agreement.mayBeginAnew;
        order.mark = &m_mark;
        const auto handed = team::handOver(*m_database, order, m_clock);
        if (!handed)
            return teamFailure(handed.error());
        if (handed->lines > 0)
            tell([&journal = m_journal, lines = handed->lines] { emit journal.handedOver(lines); });
        LocalChain local;
        local.lines = local.handedOver = handed->total;
        local.head = handed->head;
        local.writer = handed->writer;
        return local;
    }

    /// In the thread of whoever made the journal, which outlives this.
    template <typename Action>
    void tell(Action action)
    {
        QMetaObject::invokeMethod(
            &m_journal,
            [&journal = m_journal, action = std::move(action)] {
                if (!journal.m_isEnding)
                    action();
            },
            Qt::QueuedConnection);
    }

    const Setup m_setup;
    const Clock &m_clock;
    TeamJournal &m_journal;
    QTimer m_next;
    QTimer m_lossCheck; ///< while it is connected
    std::chrono::milliseconds m_pause;
    std::optional<SeenHeads> m_told;
    bool m_isHistoryTold = false;
    Agreement m_agreement;
    LocalMark m_mark;
    std::unique_ptr<TeamDatabase> m_database;
};

TeamJournal::TeamJournal(Setup setup, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(setup), clock, *this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::finished, this, &TeamJournal::ended);
    m_thread.start();
}

TeamJournal::~TeamJournal()
{
    end();
    m_thread.wait();
}

void TeamJournal::end()
{
    m_isEnding = true;
    m_limit.endAll();
    m_thread.quit();
}

void TeamJournal::agree(const Agreement &agreement)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, agreement] { worker->agree(agreement); },
        Qt::QueuedConnection);
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
