#include "journal/sqlitejournal.h"

#include "core/logging.h"
#include "journal/journaldatabase.h"

#include <QPromise>
#include <QThread>
#include <QTimer>

#include <utility>

namespace vaultlock::journal {

namespace {

constexpr std::chrono::seconds watchInterval{1};

template <typename T>
Result<T> toResult(SqlResult<T> result)
{
    return std::move(result).map_error([](SqlFailure failure) {
        return Error{ErrorKind::JournalUnavailable, {}, 0, {}, std::move(failure.detail)};
    });
}

template <typename T>
void keep(const std::shared_ptr<QPromise<Result<T>>> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// What runs in the journal's thread: made, used and destroyed there.
class Writer : public QObject
{
    Q_OBJECT

public:
    explicit Writer(const QString &path)
        : m_database(path)
    {
    }

    SqliteJournal::Opening open()
    {
        const auto opened = m_database.open();
        m_watch.setInterval(watchInterval);
        connect(&m_watch, &QTimer::timeout, this, [this] {
            if (m_database.hasChanged())
                emit changed();
        });
        m_watch.start();
        if (!opened) {
            qCWarning(logJournal) << "cannot open:" << opened.error().detail;
            return {toResult<void>(sqlFailure(opened.error())), {}, 0, true};
        }
        return {{}, opened->setAside, opened->entriesKept, opened->chainIsWhole};
    }

    JournalDatabase &database() { return m_database; }

signals:
    void changed();

private:
    JournalDatabase m_database;
    QTimer m_watch{this};
};

} // namespace

class SqliteJournal::Private
{
public:
    explicit Private(const QString &path)
        : writer(new Writer(path))
    {
    }

    /// In the journal's thread, in the order of the calls.
    template <typename Action>
    void post(Action action)
    {
        QMetaObject::invokeMethod(writer, std::move(action), Qt::QueuedConnection);
    }

    QThread thread;
    Writer *writer; ///< of the thread, which deletes it at its end
    QFuture<Result<Opening>> opening;
};

SqliteJournal::SqliteJournal(const QString &path, QObject *parent)
    : Journal(parent)
    , d(std::make_unique<Private>(path))
{
    d->thread.setObjectName(QStringLiteral("journal"));
    d->writer->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->writer, &QObject::deleteLater);
    connect(d->writer, &Writer::changed, this, &Journal::changed);
    const auto promise = std::make_shared<QPromise<Result<Opening>>>();
    promise->start();
    d->opening = promise->future();
    d->post([writer = d->writer, promise] { keep<Opening>(promise, writer->open()); });
    d->thread.start();
}

SqliteJournal::~SqliteJournal()
{
    // Behind everything that was posted before it: each promise is kept first.
    d->post([thread = &d->thread] { thread->quit(); });
    d->thread.wait();
}

QFuture<Result<SqliteJournal::Opening>> SqliteJournal::opening()
{
    return d->opening;
}

QFuture<Result<qint64>> SqliteJournal::append(const Entry &entry)
{
    const auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    d->post([writer = d->writer, promise, entry] {
        auto appended = toResult(writer->database().append(entry));
        const bool isDone = appended.has_value();
        keep(promise, std::move(appended));
        if (isDone) {
            emit writer->changed();
            writer->database().tidy();
        }
    });
    return promise->future();
}

QFuture<Result<std::vector<Entry>>> SqliteJournal::read()
{
    const auto promise = std::make_shared<QPromise<Result<std::vector<Entry>>>>();
    promise->start();
    d->post([writer = d->writer, promise] { keep(promise, toResult(writer->database().read())); });
    return promise->future();
}

} // namespace vaultlock::journal

#include "sqlitejournal.moc"
