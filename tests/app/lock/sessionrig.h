// SPDX-License-Identifier: GPL-3.0-or-later

// A session in front of a real sandbox, over loopback and through the real client. The service's
// clock and the computer's are two, and only the test moves them.
#pragma once

#include "aws/credentials/staticcredentials.h"
#include "core/whendone.h"
#include "lock/vaultlocksession.h"
#include "sandbox/sandboxserver.h"
#include "support/awaited.h"
#include "support/fixedrandom.h"
#include "support/manualclock.h"
#include "support/manualscheduler.h"
#include "support/memoryjournal.h"
#include "support/reviewed.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <memory>
#include <vector>

namespace vaultlock::tests {

inline const VaultArn rigVault = *VaultArn::fromString(
    QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"));

inline QByteArray retentionPolicy(int days)
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny",)"
           R"("Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
           rigVault.toString().toUtf8() +
           R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":")" +
           QByteArray::number(days) + R"("}}}]})";
}

inline policy::ReadyPolicy readyPolicy(int days = 365)
{
    return *policy::ReadyPolicy::prepare(retentionPolicy(days), {rigVault}, {});
}

/// The service: it outlives the programs.
class SandboxRig
{
public:
    explicit SandboxRig(sandbox::Options options = {})
        : server(std::move(options), clock, random)
        , access(*server.start())
        , network(std::make_unique<QNetworkAccessManager>())
    {
        auto credentials = std::make_shared<aws::Credentials>();
        credentials->accessKeyId = access.accessKeyId;
        credentials->secretAccessKey = Secret(access.secretAccessKey->view());
        provider = std::make_unique<aws::StaticCredentialsProvider>(std::move(credentials));
        client = newClient(clock, systemScheduler);
    }

    std::unique_ptr<aws::GlacierClient> newClient(const Clock &localClock, Scheduler &scheduler)
    {
        return std::make_unique<aws::GlacierClient>(
            aws::GlacierClient::Settings{*aws::Endpoint::fromUrl(access.endpoint.toString()),
                                         access.region},
            *provider, *network, localClock, scheduler, random);
    }

    LockOrigin origin() const { return LockOrigin::sandbox(access.stateId); }
    const VaultName &vault() const { return rigVault.name(); }
    /// What the service says, asked by somebody else.
    Result<aws::VaultLock> lockThere() { return awaited(client->getVaultLock(vault())); }
    /// "none", "InProgress" or "Locked".
    QString stateThere()
    {
        const auto lock = lockThere();
        if (!lock)
            return lock.error().kind == ErrorKind::NotFound ? QStringLiteral("none")
                                                            : QStringLiteral("unreadable");
        return lock->state == aws::ServiceLockState::Locked ? QStringLiteral("Locked")
                                                            : QStringLiteral("InProgress");
    }

    ManualClock clock; ///< the service's
    SystemScheduler systemScheduler;
    SystemRandom random;
    sandbox::SandboxServer server;
    sandbox::Access access;
    std::unique_ptr<QNetworkAccessManager> network;
    std::unique_ptr<aws::StaticCredentialsProvider> provider;
    std::unique_ptr<aws::GlacierClient> client; ///< somebody else's
};

/// One run of the program: it dies with this.
class ProgramRig
{
public:
    explicit ProgramRig(SandboxRig &service, std::vector<journal::Entry> entries = {},
                        const QDateTime &localTime = {})
        : clock(localTime.isValid() ? localTime : service.clock.utcNow())
        , scheduler(clock)
        , journal(std::move(entries))
        , client(service.newClient(clock, systemScheduler))
        , session(std::make_unique<lock::VaultLockSession>(
              lock::Services{*client, journal, clock, scheduler}, rigVault, service.origin()))
        , m_service(service)
    {
        QObject::connect(session.get(), &lock::VaultLockSession::lockIdKept, session.get(),
                         [this](const LockId &lockId) {
                             kept.push_back(lockId.toString());
                             keptBeforeShown = !shownLock() || !wasShown;
                         });
        QObject::connect(session.get(), &lock::VaultLockSession::stateChanged, session.get(),
                         [this] {
                             wasShown = shownLock() && shownLock()->lockId;
                             stages.push_back(stage());
                         });
        QObject::connect(session.get(), &lock::VaultLockSession::failed, session.get(),
                         [this](lock::Operation operation, const Error &error) {
                             failures.emplace_back(operation, error);
                         });
        QObject::connect(session.get(), &lock::VaultLockSession::lockIdRefused, session.get(),
                         [this](const Error &error) { refusedLockIds.push_back(error); });
    }

    lock::LockStage stage() const { return lock::stageOf(session->state()); }
    const lock::InProgress *shownLock() const
    {
        return std::get_if<lock::InProgress>(&session->state());
    }
    QString shownLockId() const
    {
        return shownLock() && shownLock()->lockId ? shownLock()->lockId->toString() : QString();
    }
    /// Reads the service, and waits until it has been read.
    bool reads()
    {
        const auto before = stages.size();
        session->refresh();
        return QTest::qWaitFor([&] { return stages.size() > before; });
    }
    bool reaches(lock::LockStage wanted)
    {
        return QTest::qWaitFor([&] { return stage() == wanted && !session->isBusy(); });
    }
    /// Initiates, and waits for the lock with its exact expiry.
    bool initiates(int days = 365)
    {
        return reads() && session->initiate(readyPolicy(days)) &&
               QTest::qWaitFor([&] { return shownLock() && !shownLock()->expiryIsEstimated; });
    }
    int count(journal::EntryKind kind) const
    {
        const auto kinds = journal.kinds();
        return static_cast<int>(std::count(kinds.begin(), kinds.end(), kind));
    }
    /// Time passes, for everybody.
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        m_service.clock.advance(time);
    }

    ManualClock clock; ///< this computer's
    ManualScheduler scheduler;
    SystemScheduler systemScheduler;
    MemoryJournal journal;
    std::unique_ptr<aws::GlacierClient> client;
    std::unique_ptr<lock::VaultLockSession> session;
    std::vector<QString> kept;
    bool keptBeforeShown = false;
    bool wasShown = false;
    std::vector<lock::LockStage> stages;
    std::vector<std::pair<lock::Operation, Error>> failures;
    std::vector<Error> refusedLockIds;

private:
    SandboxRig &m_service;
};

} // namespace vaultlock::tests
