// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/vaultlocksession.h"

#include "core/logging.h"
#include "lock/interpreter.h"
#include "lock/moment.h"

#include <algorithm>
#include <utility>

namespace vaultlock::lock {

namespace {

QStringList listed(const std::vector<std::string> &identities)
{
    QStringList list;
    for (const std::string &identity : identities)
        list.append(QString::fromStdString(identity));
    return list;
}

} // namespace

class VaultLockSession::Private
{
public:
    Private(VaultLockSession *session, Services services, VaultArn vault, LockOrigin origin)
        : interpreter(services, std::move(vault), std::move(origin),
                      {[session] { emit session->stateChanged(); },
                       [session](const LockId &lockId) { emit session->lockIdKept(lockId); },
                       [session](Operation operation, const Error &error) {
                           emit session->failed(operation, error);
                       },
                       [session](const Error &error) {
                           emit session->lockIdRefused(error);
                       }})
        , clock(services.clock)
    {
    }

    Interpreter interpreter;
    const Clock &clock;
};

VaultLockSession::VaultLockSession(Services services, VaultArn vault, LockOrigin origin,
                                   QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, services, std::move(vault), std::move(origin)))
{
}

VaultLockSession::~VaultLockSession() = default;

void VaultLockSession::setCaller(const QString &arn)
{
    d->interpreter.setCaller(arn);
}

const VaultArn &VaultLockSession::vault() const
{
    return d->interpreter.context().vault;
}

const LockOrigin &VaultLockSession::origin() const
{
    return d->interpreter.context().origin;
}

const State &VaultLockSession::state() const
{
    return d->interpreter.context().state;
}

bool VaultLockSession::isBusy() const
{
    return lock::isBusy(state());
}

bool VaultLockSession::hasUnsavedLockId() const
{
    const std::vector<Attempt> &attempts = d->interpreter.context().attempts;
    return std::any_of(attempts.begin(), attempts.end(), [](const Attempt &attempt) {
        return attempt.lockId && !attempt.isDurable && attempt.ending == Attempt::Ending::None;
    });
}

std::optional<VaultLockSession::InitiatedPolicy> VaultLockSession::initiatedPolicy() const
{
    const std::vector<Attempt> &attempts = d->interpreter.context().attempts;
    const auto newest = std::find_if(attempts.rbegin(), attempts.rend(), [](const Attempt &each) {
        return each.initiatedHere && each.ending != Attempt::Ending::Failed;
    });
    if (newest == attempts.rend())
        return {};
    return InitiatedPolicy{newest->policy, newest->initiated};
}

QDateTime VaultLockSession::serviceNow() const
{
    return serviceTime(d->interpreter.context().serverTime, Moment::of(d->clock));
}

const std::optional<Error> &VaultLockSession::readingError() const
{
    return d->interpreter.context().readingError;
}

void VaultLockSession::refresh()
{
    d->interpreter.process(event::RefreshRequested{});
}

Result<void> VaultLockSession::initiate(const policy::ReadyPolicy &policy)
{
    const Context &context = d->interpreter.context();
    if (policy.vault() != context.vault)
        return failure(ErrorKind::InvalidInput, policy.vault().toString());
    if (context.journalError)
        return failure(*context.journalError);
    if (!mayInitiate(context))
        return failure(ErrorKind::LockStateChanged);
    d->interpreter.process(event::InitiateRequested{
        policy.bytes(), listed(policy.acknowledgedDangers()), QUuid::createUuid()});
    return {};
}

QFuture<Result<CompletionCheck>> VaultLockSession::checkCompletion()
{
    return d->interpreter.checkCompletion();
}

Result<void> VaultLockSession::complete(const policy::ReviewedPolicy &reviewed)
{
    const Context &context = d->interpreter.context();
    if (reviewed.vault() != context.vault)
        return failure(ErrorKind::InvalidInput, reviewed.vault().toString());
    const InProgress *lock = changeableLock(context);
    if (!lock || !lock->lockId)
        return failure(ErrorKind::LockStateChanged);
    if (lock->policy != reviewed.bytes())
        return failure(ErrorKind::PolicyMismatch);
    if (lock->lockId->origin() != context.origin)
        return failure(ErrorKind::WrongOrigin);
    d->interpreter.process(event::CompleteRequested{listed(reviewed.accepted())});
    return {};
}

Result<void> VaultLockSession::abort()
{
    if (!changeableLock(d->interpreter.context()))
        return failure(ErrorKind::LockStateChanged);
    d->interpreter.process(event::AbortRequested{QUuid::createUuid()});
    return {};
}

Result<void> VaultLockSession::enterLockId(const QString &text)
{
    const Context &context = d->interpreter.context();
    const auto lockId = LockId::fromString(text, context.origin);
    if (!lockId)
        return failure(lockId.error());
    if (!mayTakeLockId(context))
        return failure(ErrorKind::LockStateChanged);
    d->interpreter.process(event::LockIdGiven{*lockId, QUuid::createUuid()});
    return {};
}

Result<void> VaultLockSession::takeOver(const ReceivedLock &received)
{
    const Context &context = d->interpreter.context();
    if (received.lockId.origin() != context.origin)
        return failure(ErrorKind::WrongOrigin);
    if (!mayTakeLockId(context))
        return failure(ErrorKind::LockStateChanged);
    d->interpreter.process(event::LockIdGiven{received.lockId, QUuid::createUuid(), received});
    return {};
}

} // namespace vaultlock::lock
