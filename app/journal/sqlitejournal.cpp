#include "journal/sqlitejournal.h"

#include "core/logging.h"
#include "journal/journaldatabase.h"

#include <QPromise>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <utility>

namespace vaultlock::journal {

namespace {

constexpr std::chrono::seconds watchInterval{1};

} // namespace

/// What runs in the journal's thread, which deletes it at its end.
class SqliteJournal::Worker : public QObject
{
public:
    Worker(const QString &path, SqliteJournal &journal)
        : m_journal(journal)
        , m_database(path)
        , m_watch(this)
    {
        QObject::connect(&m_watch, &QTimer::timeout, this, [this] {
            if (m_database.hasChanged())
                announce();
        });
    }

    Opening open()
    {
        m_watch.start(watchInterval);
        const auto opened = result(m_database.open());
        if (opened)
            return {*opened, {}};
        qCWarning(logJournal) << "cannot open:" << opened.error().detail;
        return {{}, failure(opened.error())};
    }

    Result<qint64> append(const Entry &entry) { return result(m_database.append(entry)); }
    Result<std::vector<Entry>> read() { return result(m_database.read()); }

    void announceDamage()
    {
        if (const auto damage = m_database.takeDamage())
            tell([&journal = m_journal, opening = Opening{*damage, {}}] {
                emit journal.damageFound(opening);
            });
    }

    /// After an append whose future has ended: what is left to do may take its time.
    void announceAndTidy()
    {
        announce();
        m_database.tidy();
    }

private:
    template <typename T>
    static Result<T> result(SqlResult<T> result)
    {
        return std::move(result).map_error([](SqlFailure failure) {
            return Error{ErrorKind::JournalUnavailable, {}, 0, {}, std::move(failure.detail)};
        });
    }

    void announce()
    {
        tell([&journal = m_journal] { emit journal.changed(); });
    }

    /// In the thread of whoever made the journal, which outlives this.
    template <typename Action>
    void tell(Action action)
    {
        QMetaObject::invokeMethod(&m_journal, std::move(action), Qt::QueuedConnection);
    }

    SqliteJournal &m_journal;
    JournalDatabase m_database;
    QTimer m_watch;
};

class SqliteJournal::Private
{
public:
    /// Done in the journal's thread, in the order of the calls.
    template <typename Action>
    auto post(Action action) -> QFuture<decltype(action())>
    {
        const auto promise = std::make_shared<QPromise<decltype(action())>>();
        promise->start();
        QMetaObject::invokeMethod(
            worker,
            [worker = worker, promise, action] {
                promise->addResult(action());
                promise->finish();
                worker->announceDamage();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    QThread thread;
    Worker *worker = nullptr;
    QFuture<Result<Opening>> opening;
};

SqliteJournal::SqliteJournal(const QString &path, QObject *parent)
    : Journal(parent)
    , d(std::make_unique<Private>())
{
    d->worker = new Worker(path, *this);
    d->worker->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("journal"));
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->opening = d->post([worker = d->worker] { return Result<Opening>(worker->open()); });
    d->thread.start();
}

SqliteJournal::~SqliteJournal()
{
    // Behind everything that was posted before it: each promise is kept first.
    QMetaObject::invokeMethod(
        d->worker, [thread = &d->thread] { thread->quit(); }, Qt::QueuedConnection);
    d->thread.wait();
}

QFuture<Result<SqliteJournal::Opening>> SqliteJournal::opening()
{
    return d->opening;
}

QFuture<Result<qint64>> SqliteJournal::append(const Entry &entry)
{
    const auto appended = d->post([worker = d->worker, entry] { return worker->append(entry); });
    QMetaObject::invokeMethod(
        d->worker,
        [worker = d->worker, appended] {
            if (appended.result())
                worker->announceAndTidy();
        },
        Qt::QueuedConnection);
    return appended;
}

QFuture<Result<std::vector<Entry>>> SqliteJournal::read()
{
    return d->post([worker = d->worker] { return worker->read(); });
}

} // namespace vaultlock::journal
