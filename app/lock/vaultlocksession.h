// SPDX-License-Identifier: GPL-3.0-or-later

// The lock of one vault: reads it, initiates, completes, aborts, and keeps the lock ID.
#pragma once

#include "aws/glacier/glacierclient.h"
#include "journal/journal.h"
#include "lock/completioncheck.h"
#include "lock/receivedlock.h"
#include "lock/services.h"
#include "lock/state.h"
#include "policy/readypolicy.h"

#include <QObject>

#include <memory>

namespace vaultlock::lock {

/// The interpreter of the reducer (lock/reducer.h): runs its commands, feeds back events. Lives in
/// one thread; the references must outlive it. Initiate, Complete and Abort are never cancelled:
/// they end in an outcome, or in OutcomeUnknown and further reading.
class VaultLockSession : public QObject
{
    Q_OBJECT

public:
    using Services = lock::Services;

    /// origin: of the lock IDs that the client's service gives out.
    VaultLockSession(Services services, VaultArn vault, LockOrigin origin,
                     QObject *parent = nullptr);
    ~VaultLockSession() override;

    /// Who asks for what is asked for from now on, for the journal: an ARN, as STS said it; empty
    /// where that is not known.
    void setCaller(const QString &arn);

    const VaultArn &vault() const;
    const LockOrigin &origin() const;
    const State &state() const;
    /// Initiate, Complete or Abort is under way or its outcome is unknown: the session must live on
    /// until it is not, or what the service answers is lost.
    bool isBusy() const;
    /// A lock ID is here and not on disk, whatever the state shows. It is written by itself as soon
    /// as that works.
    bool hasUnsavedLockId() const;
    struct InitiatedPolicy
    {
        QByteArray bytes;
        QDateTime at; ///< UTC, by this computer's clock
    };
    /// What was initiated from here last, as the journal has it, whatever has become of its lock;
    /// absent where nothing was, or the service refused it.
    std::optional<InitiatedPolicy> initiatedPolicy() const;
    /// Now by the service's clock, where it has told it; else by this computer's. UTC.
    QDateTime serviceNow() const;
    /// Why the last reading failed, while state() still shows what the service said before.
    const std::optional<Error> &readingError() const;

    /// Reads the journal and the service again. Ignored while busy with a change.
    void refresh();

    /// Only from Unlocked or Expired, and only for this vault: else an error and nothing happens.
    Result<void> initiate(const policy::ReadyPolicy &policy);
    /// Reads state and policy again (state() follows), for the Complete dialog. Errors: what the
    /// reading gave, or LockStateChanged where no lock is in progress any more.
    QFuture<Result<CompletionCheck>> checkCompletion();
    /// Reads again, compares and sends. What stops it before anything is sent: failed() with
    /// PolicyMismatch (with the policy that was initiated; for a lock made elsewhere, that was on
    /// screen), LockIdStale, LockStateChanged, or what the reading or the journal gave.
    /// reviewed: what state() shows as installed; another one is PolicyMismatch at once.
    Result<void> complete(const policy::ReviewedPolicy &reviewed);
    /// Reads again, and sends if the lock is still the one that was on screen.
    Result<void> abort();
    /// For a lock made elsewhere: keeps the ID (in the journal first), so that it can be completed.
    /// If the journal cannot keep it: custody NotDurable. Refused where the service itself gave us
    /// the ID.
    Result<void> enterLockId(const QString &text);
    /// The same with what a colleague has handed over, which is kept as received from them. Reads
    /// first; refused (lockIdRefused()) with LockIdStale where the lock is another, PolicyMismatch
    /// where another policy is installed, LockStateChanged where none is in progress or its ID is
    /// here already. Errors: WrongOrigin, LockStateChanged.
    Result<void> takeOver(const ReceivedLock &received);

signals:
    void stateChanged();
    /// A lock ID is here, and (unless custody is NotDurable) on disk. Emitted before
    /// stateChanged().
    void lockIdKept(const vaultlock::LockId &lockId);
    /// An operation ended without its effect; the state says what is true now.
    void failed(vaultlock::lock::Operation operation, const vaultlock::Error &error);
    /// The ID of enterLockId() was not kept: the lock could not be read, or is not in progress.
    void lockIdRefused(const vaultlock::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::lock
