// SPDX-License-Identifier: GPL-3.0-or-later

// Every lock in progress of a journal, read once with its service: for those who have no window.
#pragma once

#include "journal/journal.h"
#include "lock/attempt.h"
#include "lock/runninglock.h"
#include "workspace/connection.h"
#include "workspace/connectionroutes.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vaultlock::watch {

class ConnectionReader;

/// How a lock of the journal stands, by what the service has just said.
struct RoundLock
{
    enum class Standing {
        InProgress, // this very lock, as the service says
        Locked,     // it was completed, by whomever: nothing runs out any more
        Over,       // the service has it no longer; expired, aborted, or another in its place
        Unknown,    // the service could not be asked: lock.reading and lock.error say why
    };
    lock::RunningLock lock; ///< expires, asOf and serverTime as read
    Standing standing = Standing::Unknown;
    /// Unknown, since an Initiate was sent and nobody has noted what came of it.
    bool isUnsettled = false;
    /// Where it is in progress: by the service's clock when the round ended; never negative.
    std::chrono::milliseconds remaining{};
};

/// Reads only, and writes nothing, into the journal neither. Locks of a sandbox are left out: who
/// has one has it in the program that serves it. A live service is asked without a question, since
/// whoever starts a round asks for it. Lives in one thread.
class LockRound : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        workspace::Connection::Services services; ///< outlive the round
        workspace::ConnectionRoutes routes;       ///< which connection led to which service
        /// Tried one after the other where no route is known, or where it leads elsewhere now; the
        /// Region of a lock is put where a choice names none.
        std::vector<workspace::ConnectionChoice> others;
        /// Sends nothing and asks nobody.
        std::function<Result<workspace::Destination>(const workspace::ConnectionChoice &)> resolve;
    };

    explicit LockRound(Parts parts, QObject *parent = nullptr);
    ~LockRound() override;

    /// Once. finished() follows, never before the event loop runs.
    void start();
    /// The first to end first, what is unknown behind it. Complete at finished().
    const std::vector<RoundLock> &locks() const { return m_locks; }
    /// Locks of a sandbox that the journal has in progress, which are left out.
    std::size_t rehearsals() const { return m_rehearsals; }
    /// The journal could not be read: then there are no locks.
    const std::optional<Error> &error() const { return m_error; }

signals:
    void finished();

private:
    struct Line; // one connection, with its reader

    void takeJournal(const std::vector<journal::Entry> &entries);
    std::vector<workspace::ConnectionChoice> choicesFor(const lock::RunningLock &lock) const;
    ConnectionReader *readerFor(const workspace::ConnectionChoice &choice, RoundLock &lock);
    void readBy(std::size_t index, std::size_t choice);
    void take(std::size_t index, std::size_t choice, const Result<lock::Reading> &answer);
    void takeReading(std::size_t index, const lock::Reading &reading);
    void endOne();

    Parts m_parts;
    std::vector<RoundLock> m_locks;
    std::vector<lock::Attempt> m_attempts; ///< of m_locks, by the same index, until the end
    std::vector<std::unique_ptr<Line>> m_lines;
    std::size_t m_rehearsals = 0;
    std::size_t m_open = 0; ///< locks that are still to be told
    std::optional<Error> m_error;
};

} // namespace vaultlock::watch
