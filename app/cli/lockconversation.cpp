// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lockconversation.h"

#include "cli/serviceconnection.h"
#include "lock/stateknowledge.h"

namespace vaultlock::cli {

namespace {

constexpr std::chrono::minutes patience{1};

/// Nothing is under way, and what is in progress was told by the service.
bool isSettled(const lock::State &state)
{
    const auto *found = std::get_if<lock::InProgress>(&state);
    return !lock::isBeingRead(state) && !lock::isBusy(state) &&
           !(found && found->expiryIsEstimated);
}

} // namespace

LockConversation::LockConversation(ServiceConnection &connection)
    : m_connection(connection)
    , m_identification(connection.access())
{
}

Result<workspace::ConnectionIdentity> LockConversation::identify()
{
    const auto waiting = m_connection.waiting();
    QObject guard;
    Result<workspace::ConnectionIdentity> result = failure(ErrorKind::Cancelled);
    QObject::connect(&m_identification, &workspace::Identification::finished, &guard, [&] {
        result = m_identification.identity();
        QCoreApplication::exit();
    });
    QObject::connect(&m_identification, &workspace::Identification::failed, &guard,
                     [&](const Error &error) {
                         result = failure(error);
                         QCoreApplication::exit();
                     });
    // Queued: it may end before anybody waits.
    QMetaObject::invokeMethod(
        &guard, [this] { m_identification.start(); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    return result;
}

LockOrigin LockConversation::originOf(const VaultArn &vault) const
{
    return workspace::originOf(m_connection.access().destination(), vault);
}

Result<VaultArn> LockConversation::read(const VaultName &name)
{
    const auto waiting = m_connection.waiting();
    m_journal = std::make_unique<journal::SqliteJournal>(journal::SqliteJournal::userPath());
    const auto opening = waitFor(m_journal->opening());
    if (!opening)
        return failure(opening.error());
    if (!opening->outcome)
        return failure(opening->outcome.error());
    const auto described = waitFor(m_connection.access().glacier().describeVault(name));
    if (!described)
        return failure(described.error());
    const VaultArn vault = described->arn;
    m_session = std::make_unique<lock::VaultLockSession>(
        lock::Services{m_connection.access().glacier(), *m_journal, m_connection.clock(),
                       m_connection.scheduler()},
        vault, originOf(vault));
    m_session->setCaller(m_identification.identity().arn);
    m_session->refresh();
    waitUntilRead();
    return vault;
}

void LockConversation::waitUntilRead()
{
    QObject guard;
    m_connection.scheduler().after(patience, &guard, [] { QCoreApplication::exit(); });
    QObject::connect(m_session.get(), &lock::VaultLockSession::stateChanged, &guard, [&] {
        if (isSettled(state()))
            QCoreApplication::exit();
    });
    if (!isSettled(state()))
        QCoreApplication::exec();
}

Result<void> LockConversation::takeOver(const lock::ReceivedLock &received)
{
    const auto waiting = m_connection.waiting();
    QObject guard;
    Result<void> result = failure(ErrorKind::TimedOut);
    m_connection.scheduler().after(patience, &guard, [] { QCoreApplication::exit(); });
    QObject::connect(m_session.get(), &lock::VaultLockSession::lockIdKept, &guard, [&] {
        result =
            m_session->hasUnsavedLockId() ? failure(ErrorKind::JournalUnavailable) : Result<void>();
        QCoreApplication::exit();
    });
    QObject::connect(m_session.get(), &lock::VaultLockSession::lockIdRefused, &guard,
                     [&](const Error &error) {
                         result = failure(error);
                         QCoreApplication::exit();
                     });
    if (const auto begun = m_session->takeOver(received); !begun)
        return begun;
    QCoreApplication::exec();
    return result;
}

} // namespace vaultlock::cli
