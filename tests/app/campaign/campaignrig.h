// SPDX-License-Identifier: GPL-3.0-or-later

// A campaign in front of a real sandbox, over loopback; the program can die at any moment.
#pragma once

#include "aws/credentials/staticcredentials.h"
#include "campaign/campaignplan.h"
#include "campaign/campaignrun.h"
#include "policy/guided/guidedform.h"
#include "sandbox/sandboxserver.h"
#include "support/awaited.h"
#include "support/fixedrandom.h"
#include "support/manualclock.h"
#include "support/manualscheduler.h"
#include "support/memoryjournal.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>

namespace vaultlock::tests {

inline VaultArn campaignVault(int number)
{
    return *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/v%1")
                                     .arg(number, 3, 10, QLatin1Char('0')));
}

inline std::vector<policy::GuidedRule> campaignRules()
{
    return {policy::Retention{365, policy::Bound::Everyone}};
}

/// The service and the computer: they outlive the programs.
class CampaignWorld
{
public:
    explicit CampaignWorld(int vaults)
        : server(optionsOf(vaults), clock, random)
        , access(*server.start())
        , record(folder.filePath(QStringLiteral("data/campaign.json")))
    {
        auto credentials = std::make_shared<aws::Credentials>();
        credentials->accessKeyId = access.accessKeyId;
        credentials->secretAccessKey = Secret(access.secretAccessKey->view());
        provider = std::make_unique<aws::StaticCredentialsProvider>(std::move(credentials));
        campaign.id = QUuid::createUuid();
        campaign.begun = clock.utcNow();
        campaign.origin = origin().key();
        for (int i = 0; i < vaults; ++i) {
            const VaultArn vault = campaignVault(i);
            campaign.vaults.push_back(
                {vault, QByteArray::fromStdString(policy::policyOf(campaignRules(), vault)), {}});
        }
    }

    LockOrigin origin() const { return LockOrigin::sandbox(access.stateId); }
    std::unique_ptr<aws::GlacierClient> newClient(QNetworkAccessManager &network,
                                                  Scheduler &scheduler)
    {
        return std::make_unique<aws::GlacierClient>(
            aws::GlacierClient::Settings{*aws::Endpoint::fromUrl(access.endpoint.toString()),
                                         access.region},
            *provider, network, clock, scheduler, random);
    }

    ManualClock clock;
    SystemRandom random;
    SystemScheduler systemScheduler;
    sandbox::SandboxServer server;
    sandbox::Access access;
    QTemporaryDir folder;
    campaign::CampaignRecord record;
    campaign::Campaign campaign;
    std::unique_ptr<aws::StaticCredentialsProvider> provider;
    std::vector<journal::Entry> onDisk; ///< of the journal, from one program to the next

private:
    static sandbox::Options optionsOf(int vaults)
    {
        QJsonArray seeded;
        for (int i = 0; i < vaults; ++i)
            seeded.append(
                QJsonObject{{QStringLiteral("name"), campaignVault(i).name().toString()}});
        sandbox::Options options;
        options.vaults = 0;
        options.seed = QJsonDocument(QJsonObject{{QStringLiteral("vaults"), seeded}}).toJson();
        return options;
    }
};

/// A moment of one vault: what the journal has on disk, what its session shows and what the
/// campaign tells while it is under way. Who has fewer dies with the first of the next vault.
struct Death
{
    int vault = std::numeric_limits<int>::max();
    int moment = 1;
};

/// One run of the program: it dies with this, or at a moment.
class CampaignProgram
{
public:
    using Rule =
        std::function<QFuture<Result<QString>>(const VaultArn &, const QByteArray &sha256)>;

    explicit CampaignProgram(CampaignWorld &world, Death death = {}, Rule rule = {})
        : journal(world.onDisk)
        , scheduler(world.clock)
        , client(world.newClient(network, world.systemScheduler))
        , run({[this](const VaultArn &vault) { return vault != notListed; },
               [this](const VaultArn &vault) -> lock::VaultLockSession & { return session(vault); },
               [](const VaultArn &vault) { return policy::ChosenVault{vault}; }, journal,
               world.record, std::move(rule)},
              world.campaign)
        , m_world(world)
        , m_death(death)
    {
        QObject::connect(&journal, &journal::Journal::appended, &m_loop, [this] { pass(); });
        QObject::connect(&run, &campaign::CampaignRun::changed, &m_loop, [this] { pass(); });
        QObject::connect(&run, &campaign::CampaignRun::halted, &m_loop, &QEventLoop::quit);
    }
    ~CampaignProgram() { m_world.onDisk = journal.entries(); }
    Q_DISABLE_COPY_MOVE(CampaignProgram)

    /// Until the campaign halts, or the program dies: then false.
    bool carriesOn()
    {
        run.start();
        while (run.isUnderWay() && !isDead()) {
            QTimer idle;
            idle.setSingleShot(true);
            QObject::connect(&idle, &QTimer::timeout, &m_loop, &QEventLoop::quit);
            idle.start(100);
            m_loop.exec();
            if (run.isUnderWay() && !isDead() && !idle.isActive())
                (void)scheduler.runNext(); // somebody waits for a time
        }
        return !run.isUnderWay();
    }
    bool isDead() const { return m_moments >= m_death.moment || isPast(); }
    /// It died behind its vault.
    bool isPast() const { return m_isPast; }

    lock::VaultLockSession &session(const VaultArn &vault)
    {
        auto &session = m_sessions[vault.toString()];
        if (!session) {
            session = std::make_unique<lock::VaultLockSession>(
                lock::Services{*client, journal, m_world.clock, scheduler}, vault,
                m_world.origin());
            QObject::connect(session.get(), &lock::VaultLockSession::stateChanged, &m_loop,
                             [this] { pass(); });
        }
        return *session;
    }

    std::optional<VaultArn> notListed; ///< by the connection
    MemoryJournal journal;
    ManualScheduler scheduler;
    QNetworkAccessManager network;
    std::unique_ptr<aws::GlacierClient> client;

private:
    void pass()
    {
        const auto &progress = run.progress();
        const auto isUnderWay = [](const campaign::VaultProgress &vault) {
            return vault.standing == campaign::VaultProgress::Standing::UnderWay;
        };
        const auto current = std::find_if(progress.begin(), progress.end(), isUnderWay);
        const auto index = static_cast<int>(current - progress.begin());
        m_moments += index == m_death.vault;
        m_isPast = m_isPast || (current != progress.end() && index > m_death.vault);
        if (isDead())
            m_loop.quit();
    }

    std::map<QString, std::unique_ptr<lock::VaultLockSession>> m_sessions;

public:
    campaign::CampaignRun run;

private:
    CampaignWorld &m_world;
    QEventLoop m_loop;
    Death m_death;
    int m_moments = 0;
    bool m_isPast = false;
};

} // namespace vaultlock::tests
