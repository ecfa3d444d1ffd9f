// SPDX-License-Identifier: GPL-3.0-or-later

// One vault's lock, spoken of with the service and with the journal, one step after the other.
#pragma once

#include "core/whendone.h"
#include "journal/sqlitejournal.h"
#include "lock/vaultlocksession.h"
#include "workspace/identification.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace vaultlock::cli {

class ServiceConnection;

/// What comes of it. Runs the application's event loop until then.
template <typename T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    QObject guard;
    std::optional<Result<T>> result;
    whenDone(future, &guard, [&](const Result<T> &done) {
        result = done;
        QCoreApplication::exit();
    });
    if (!result)
        QCoreApplication::exec();
    return *std::move(result);
}

/// With the user's own journal. Each call runs the application's event loop; connection: outlives
/// it.
class LockConversation
{
public:
    explicit LockConversation(ServiceConnection &connection);

    /// Asks who this is. NoCredentials and its like.
    Result<workspace::ConnectionIdentity> identify();
    /// Asks which vault has this name, and reads its lock. What DescribeVault gave, or why the
    /// journal cannot be opened.
    Result<VaultArn> read(const VaultName &name);
    /// As it is once nothing is under way, or after a minute. Only behind read().
    const lock::State &state() const { return m_session->state(); }
    QDateTime serviceNow() const { return m_session->serviceNow(); }
    LockOrigin originOf(const VaultArn &vault) const;
    /// Ends when the lock ID is on disk. The error of lockIdRefused(), or JournalUnavailable.
    Result<void> takeOver(const lock::ReceivedLock &received);
    journal::Journal &journal() { return *m_journal; }

private:
    void waitUntilRead();

    ServiceConnection &m_connection;
    workspace::Identification m_identification;
    std::unique_ptr<journal::SqliteJournal> m_journal;
    std::unique_ptr<lock::VaultLockSession> m_session;
};

} // namespace vaultlock::cli
