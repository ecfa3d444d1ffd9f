// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sqlitejournal.h"

#include "core/logging.h"
#include "journal/journaldatabase.h"

#include <QPromise>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace vaultlock::journal {

constexpr std::chrono::seconds watchInterval{1};
/// In which another instance may have the file.
constexpr std::chrono::milliseconds pauseInQuiet{5};
/// For which nothing must have been asked for: a window that starts, or an Initiate, asks several
/// times in a row, and none of them is to wait for what has time, or share the processor with it.
constexpr std::chrono::milliseconds quietTime{500};

/// What runs in the journal's thread, which deletes it at its end.
class SqliteJournal::Worker : public QObject
{
public:
    Worker(const QString &path, SqliteJournal &journal)
        : m_journal(journal)
        , m_database(path)
        , m_watch(this)
        , m_idle(this)
    {
        m_idle.setSingleShot(true);
        QObject::connect(&m_idle, &QTimer::timeout, this, &Worker::workInQuiet);
        QObject::connect(&m_watch, &QTimer::timeout, this, [this] {
            if (m_database.hasChanged())
                announce();
        });
    }

    Opening open()
    {
        m_watch.start(watchInterval);
        const auto opened = result(m_database.open());
        if (opened) {
            tell([&journal = m_journal, damage = *opened] { journal.noteDamage(damage); });
            return {*opened, {}};
        }
        qCWarning(logJournal) << "cannot open:" << opened.error().detail;
        return {{}, failure(opened.error())};
    }

    Result<qint64> append(const Entry &entry, const std::optional<EntryMark> &behind)
    {
        const auto sequence = result(m_database.append(entry, behind));
        if (sequence && *sequence > 0)
            tell([&journal = m_journal, entry] { emit journal.appended(entry); });
        return sequence;
    }
    Result<std::vector<Entry>> read(const Selection &which)
    {
        return result(m_database.read(which));
    }
    Result<QStringList> vaults(const VaultPage &page) { return result(m_database.vaults(page)); }

    /// Done in the journal's thread, in the order of the calls; `then` behind the end of the
    /// future, where it went well.
    template <typename T>
    QFuture<Result<T>> post(const std::function<Result<T>()> &act,
                            const std::function<void()> &then = {})
    {
        const auto promise = started<T>();
        const auto work = [this, promise, act, then] {
            if (keep(*promise, act()) && then)
                then();
            m_idle.start(quietTime);
        };
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
        return promise->future();
    }

    /// The same, once it is quiet.
    template <typename T>
    QFuture<Result<T>> postForLater(const std::function<Result<T>()> &act)
    {
        const auto promise = started<T>();
        const auto work = [this, promise, act] {
            keep(*promise, act());
        };
        const auto take = [this, work] {
            m_later.push_back(work);
            if (!m_idle.isActive())
                m_idle.start(pauseInQuiet);
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
        return promise->future();
    }

    void verifyAnew()
    {
        m_database.verifyAgain();
        if (!m_idle.isActive())
            m_idle.start(pauseInQuiet);
    }

    /// What is left to do after an append may take its time.
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

    template <typename T>
    static std::shared_ptr<QPromise<Result<T>>> started()
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        return promise;
    }

    /// Whether it went well.
    template <typename T>
    bool keep(QPromise<Result<T>> &promise, const Result<T> &result)
    {
        promise.addResult(result);
        promise.finish();
        tellDamage();
        return result.has_value();
    }

    /// In turns, so that neither what was asked for later nor the verification waits for all of
    /// the other; a little of it at a time.
    void workInQuiet()
    {
        m_isVerifying = m_database.isToBeVerified() && (m_later.empty() || !m_isVerifying);
        bool hasMore = false;
        if (m_isVerifying) {
            hasMore = verifySome();
        } else if (!m_later.empty()) {
            const auto work = std::move(m_later.front());
            m_later.pop_front();
            work();
            hasMore = m_database.isToBeVerified();
        }
        if (hasMore || !m_later.empty())
            m_idle.start(pauseInQuiet);
    }

    /// Whether there is more to verify. Where it cannot be done now, whatever is asked for next
    /// has it tried again.
    bool verifySome()
    {
        const auto hasMore = m_database.verifySome();
        tellDamage();
        if (!hasMore)
            qCWarning(logJournal) << "cannot verify:" << hasMore.error().detail;
        else if (!*hasMore)
            tell([&journal = m_journal, found = m_database.lastVerified()] {
                journal.noteVerified(found);
            });
        return hasMore.value_or(false);
    }

    void tellDamage()
    {
        if (const auto damage = m_database.takeDamage())
            tell([&journal = m_journal, opening = Opening{*damage, {}}] {
                journal.noteDamage(opening);
                emit journal.damageFound(opening);
                emit journal.changed(); // what was read before is to be read anew
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
    QTimer m_idle; ///< until it has been quiet for long enough
    std::deque<std::function<void()>> m_later;
    bool m_isVerifying = false; ///< the last that was done in quiet
};

QString SqliteJournal::userPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/vaultlock/Vaultlock/journal.sqlite");
}

SqliteJournal::SqliteJournal(const QString &path, QObject *parent, Begins begins)
    : Journal(parent)
    , m_worker(new Worker(path, *this))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("journal"));
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_opening = m_worker->post<Opening>([worker = m_worker] { return worker->open(); });
    if (begins == Begins::AtOnce)
        begin();
}

SqliteJournal::~SqliteJournal()
{
    begin(); // what was asked for is done
    // Behind everything that was posted before it: each promise is kept first.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void SqliteJournal::begin()
{
    m_thread.start();
}

QFuture<Result<SqliteJournal::Opening>> SqliteJournal::opening()
{
    return m_opening;
}

QFuture<Result<qint64>> SqliteJournal::append(const Entry &entry,
                                              const std::optional<EntryMark> &behind)
{
    return m_worker->post<qint64>(
        [worker = m_worker, entry, behind] { return worker->append(entry, behind); },
        [worker = m_worker] { worker->announceAndTidy(); });
}

QFuture<Result<std::vector<Entry>>> SqliteJournal::read(const Selection &which)
{
    const auto read = [worker = m_worker, which] {
        return worker->read(which);
    };
    return which.isForLater ? m_worker->postForLater<std::vector<Entry>>(read)
                            : m_worker->post<std::vector<Entry>>(read);
}

QFuture<Result<QStringList>> SqliteJournal::vaults(const VaultPage &page)
{
    const auto read = [worker = m_worker, page] {
        return worker->vaults(page);
    };
    return page.isForLater ? m_worker->postForLater<QStringList>(read)
                           : m_worker->post<QStringList>(read);
}

void SqliteJournal::verifyAnew()
{
    if (std::exchange(m_isVerifying, true))
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->verifyAnew(); }, Qt::QueuedConnection);
    emit integrityChanged();
}

void SqliteJournal::noteVerified(const Verified &found)
{
    m_lastVerified = found;
    m_isVerifying = false;
    emit integrityChanged();
    emit verified(found.entries);
}

/// Of a journal that was damaged more than once the first is told: it is where it began.
void SqliteJournal::noteDamage(const Damage &damage)
{
    const bool isAlarming =
        damage.wasRewritten || (!damage.setAside.isEmpty() && !damage.wasReplaced);
    if (!isAlarming || m_damage)
        return;
    m_damage = damage;
    emit integrityChanged();
}

} // namespace vaultlock::journal
