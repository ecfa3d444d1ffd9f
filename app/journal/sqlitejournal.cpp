#include "journal/sqlitejournal.h"

#include "journal/journalwriter.h"

#include <QPromise>
#include <QThread>

#include <utility>

namespace vaultlock::journal {

namespace {

template <typename T>
void keep(const std::shared_ptr<QPromise<Result<T>>> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

class SqliteJournal::Private
{
public:
    explicit Private(const QString &path)
        : writer(new JournalWriter(path))
    {
    }

    /// In the journal's thread, in the order of the calls.
    template <typename Action>
    void post(Action action)
    {
        QMetaObject::invokeMethod(writer, std::move(action), Qt::QueuedConnection);
    }

    QThread thread;
    JournalWriter *writer; ///< of the thread, which deletes it at its end
    QFuture<Result<Opening>> opening;
};

SqliteJournal::SqliteJournal(const QString &path, QObject *parent)
    : Journal(parent)
    , d(std::make_unique<Private>(path))
{
    d->thread.setObjectName(QStringLiteral("journal"));
    d->writer->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->writer, &QObject::deleteLater);
    connect(d->writer, &JournalWriter::changed, this, &Journal::changed);
    connect(d->writer, &JournalWriter::damageFound, this, &SqliteJournal::damageFound);
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
        auto appended = writer->append(entry);
        const bool isDone = appended.has_value();
        keep(promise, std::move(appended));
        if (isDone)
            writer->announceAndTidy();
    });
    return promise->future();
}

QFuture<Result<std::vector<Entry>>> SqliteJournal::read()
{
    const auto promise = std::make_shared<QPromise<Result<std::vector<Entry>>>>();
    promise->start();
    d->post([writer = d->writer, promise] { keep(promise, writer->read()); });
    return promise->future();
}

} // namespace vaultlock::journal
