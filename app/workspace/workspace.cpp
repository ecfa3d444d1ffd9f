// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "core/whendone.h"
#include "workspace/sandboxhost.h"
#include "workspace/typedkeys.h"

#include <utility>

namespace vaultlock::workspace {

Workspace::Workspace(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
    , m_sandbox(new SandboxHost(m_surroundings.sandboxStateFile, this))
{
    connect(m_sandbox, &SandboxHost::started, this, &Workspace::openSandbox);
    connect(m_sandbox, &SandboxHost::startFailed, this, [this](const Error &error) {
        if (isWaitingForSandbox())
            disconnectBecause(error);
    });
    connect(m_sandbox, &SandboxHost::clockMoved, this, &Workspace::readByMovedClock);
    connect(m_sandbox, &SandboxHost::clockFailed, this, &Workspace::failed);
}

Workspace::~Workspace() = default;

QString Workspace::connectionName() const
{
    if (!isLive())
        return tr("Sandbox");
    if (!m_choice.name.isEmpty())
        return m_choice.name;
    return m_connection ? m_connection->destination().endpoint.host() : tr("Environment");
}

QString Workspace::region() const
{
    return m_connection ? m_connection->destination().region.toString() : QString();
}

ConnectionIdentity Workspace::identity() const
{
    return m_connection ? m_connection->identity() : ConnectionIdentity();
}

const Destination *Workspace::destination() const
{
    return m_connection ? &m_connection->destination() : nullptr;
}

std::optional<std::chrono::seconds> Workspace::sandboxClockOffset() const
{
    return m_connection && !isLive() ? std::optional(m_sandbox->clockOffset()) : std::nullopt;
}

lock::VaultSurvey *Workspace::survey() const
{
    return m_connection ? &m_connection->survey() : nullptr;
}

Workspace::Wait Workspace::wait() const
{
    if (m_phase == Phase::Connecting)
        return Wait::Connection;
    if (m_connection && m_connection->survey().isLoading())
        return Wait::Vaults;
    return m_connection && m_wanted ? Wait::Vault : Wait::Nothing;
}

void Workspace::cancelWait()
{
    const Wait cancelled = wait();
    if (cancelled == Wait::Connection) {
        leave();
        emit connectionChanged();
    } else if (cancelled != Wait::Nothing) {
        m_wanted.reset();
        m_connection->survey().stop();
    }
    emit waitChanged();
}

std::optional<VaultName> Workspace::busyVault() const
{
    return m_connection ? m_connection->busyVault() : std::nullopt;
}

std::optional<VaultName> Workspace::changingVault() const
{
    return m_connection ? m_connection->changingVault() : std::nullopt;
}

std::optional<VaultName> Workspace::vaultWithUnsavedLockId() const
{
    return m_connection ? m_connection->vaultWithUnsavedLockId() : std::nullopt;
}

Result<void> Workspace::connectTo(const ConnectionChoice &choice)
{
    auto busy = busyVault();
    if (!busy)
        busy = vaultWithUnsavedLockId();
    if (busy)
        return failure(ErrorKind::InvalidInput,
                       tr("the lock of %1 is being changed").arg(busy->toString()));
    if (const auto checked = checkPlace(choice); !checked)
        return checked;

    leave();
    m_choice = choice;
    m_phase = Phase::Connecting;
    emit connectionChanged();
    if (!selfTest())
        disconnectBecause(selfTest().error());
    else if (choice.kind == ConnectionChoice::Kind::Sandbox)
        m_sandbox->start();
    else
        connectToService();
    return {};
}

const Result<void> &Workspace::selfTest()
{
    if (!m_selfTest)
        m_selfTest = m_surroundings.selfTest();
    return *m_selfTest;
}

bool Workspace::isWaitingForSandbox() const
{
    // Else the user has chosen something else since.
    return m_choice.kind == ConnectionChoice::Kind::Sandbox && m_phase == Phase::Connecting;
}

void Workspace::openSandbox()
{
    if (!isWaitingForSandbox())
        return;
    auto destination = m_sandbox->destination();
    if (!destination)
        return disconnectBecause(destination.error());
    open(std::move(*destination));
}

aws::ProfileSet Workspace::readProfiles() const
{
    return aws::ProfileSet::load(aws::SharedFilePaths::fromEnvironment(m_surroundings.environment));
}

aws::ConnectionServices Workspace::connectionServices() const
{
    const Connection::Services &services = m_surroundings.services;
    return {services.clock, services.scheduler, services.random, m_surroundings.mfaPrompt};
}

Result<Destination> Workspace::resolve(const ConnectionChoice &choice) const
{
    return resolveWith(choice, m_surroundings.mfaPrompt);
}

Result<Destination> Workspace::resolveUnattended(const ConnectionChoice &choice) const
{
    return resolveWith(choice, nullptr);
}

Result<Destination> Workspace::resolveWith(const ConnectionChoice &choice,
                                           aws::MfaPrompt *prompt) const
{
    aws::ConnectionServices services = connectionServices();
    services.mfaPrompt = prompt;
    return liveDestination(choice, m_options,
                           {m_surroundings.environment, services, typedKeys(), tr("Region")});
}

void Workspace::connectToService()
{
    auto resolved = resolve(m_choice);
    if (!resolved)
        return disconnectBecause(resolved.error());
    open(std::move(*resolved));
}

void Workspace::open(Destination destination)
{
    m_connection = std::make_unique<Connection>(std::move(destination), m_surroundings.services);
    connect(m_connection.get(), &Connection::changeEnded, this, &Workspace::changeEnded);
    connect(m_connection.get(), &Connection::lockIdSaved, this, &Workspace::lockIdSaved);
    connect(m_connection.get(), &Connection::identityChanged, this, &Workspace::identityChanged);
    connect(&m_connection->survey(), &lock::VaultSurvey::rowsReset, this,
            &Workspace::identityChanged);
    // Each may tell the account, or the whole ARN.
    connect(this, &Workspace::identityChanged, m_connection.get(), [this] { openUndescribed(); });
    connect(&m_connection->survey(), &lock::VaultSurvey::loadingChanged, this,
            [this](bool isLoading) {
                emit waitChanged();
                if (!isLoading && m_connection->survey().listError())
                    emit failed(*m_connection->survey().listError());
                if (!isLoading)
                    emit identityChanged(); // the credentials may be others by now
            });
    m_phase = Phase::Connected;
    emit connectionChanged();
    m_connection->survey().refresh();
    if (m_wanted) {
        const VaultName wanted = m_wanted->vault;
        chooseVault(wanted);
    }
}

void Workspace::disconnectBecause(const Error &error)
{
    leave();
    emit connectionChanged();
    emit failed(error);
}

void Workspace::leave()
{
    const std::unique_ptr<Connection> former = std::move(m_connection);
    m_phase = Phase::Disconnected;
    m_wanted.reset();
    if (std::exchange(m_chosen, nullptr))
        emit chosenVaultChanged();
    // Whoever shows the survey lets go of it before it dies.
    if (former)
        emit connectionChanged();
}

void Workspace::chooseVault(const VaultName &vault)
{
    m_wanted = Wanted{vault, {}};
    if (!m_connection)
        return;
    if (const auto arn = m_connection->listed(vault))
        return take(*arn);
    emit waitChanged();
    whenDone(m_connection->client().describeVault(vault), m_connection.get(),
             [this, vault](const Result<aws::VaultDescription> &described) {
                 if (!m_wanted || m_wanted->vault != vault)
                     return; // another one was chosen since
                 if (described)
                     return take(described->arn);
                 if (described.error().kind != ErrorKind::AccessDenied)
                     return giveUp(described.error());
                 m_wanted->denial = described.error();
                 openUndescribed();
             });
}

void Workspace::openUndescribed()
{
    if (!m_wanted || !m_wanted->denial)
        return;
    const Wanted wanted = *m_wanted;
    if (const auto arn = m_connection->listed(wanted.vault))
        return take(*arn);
    if (m_connection->survey().isLoading() || m_connection->isIdentifying())
        return; // there is more to come
    const auto arn = m_connection->undescribed(wanted.vault, *wanted.denial);
    if (!arn)
        return giveUp(*wanted.denial);
    take(*arn);
    emit openedUndescribed(*wanted.denial);
}

/// On the vault that is wanted.
void Workspace::giveUp(const Error &error)
{
    m_wanted.reset();
    emit waitChanged();
    emit failed(error);
}

void Workspace::take(const VaultArn &vault)
{
    m_wanted.reset();
    emit waitChanged();
    lock::VaultLockSession &session = m_connection->session(vault);
    if (m_chosen == &session)
        return;
    m_chosen = &session;
    emit chosenVaultChanged();
    emit identityChanged();
}

void Workspace::refresh()
{
    if (!m_connection) {
        if (m_phase == Phase::Disconnected)
            connectTo(m_choice);
        return;
    }
    if (areCredentialsRefused())
        return connectAgain();
    m_connection->survey().refresh();
    if (m_chosen)
        m_chosen->refresh();
}

bool Workspace::areCredentialsRefused() const
{
    const auto &error = m_connection->survey().listError();
    if (!isLive() || !error)
        return false;
    switch (error->kind) {
    case ErrorKind::ExpiredToken:
    case ErrorKind::ExpiredCredentials:
    case ErrorKind::UnrecognizedClient:
    case ErrorKind::InvalidSignature:
        return true;
    default:
        return false;
    }
}

void Workspace::connectAgain()
{
    const auto chosen = m_chosen ? std::optional(m_chosen->vault().name()) : std::nullopt;
    const ConnectionChoice choice = m_choice;
    if (const auto accepted = connectTo(choice); !accepted)
        emit failed(accepted.error());
    else if (chosen)
        chooseVault(*chosen);
}

void Workspace::readAgain(const VaultName &vault)
{
    if (const auto arn = m_connection ? m_connection->listed(vault) : std::nullopt)
        m_connection->session(*arn).refresh();
}

void Workspace::advanceSandboxClock(std::chrono::seconds by)
{
    if (sandboxClockOffset())
        m_sandbox->advanceClock(by);
}

void Workspace::resetSandboxClock()
{
    if (sandboxClockOffset())
        m_sandbox->resetClock();
}

void Workspace::readByMovedClock()
{
    emit sandboxClockMoved();
    if (!sandboxClockOffset())
        return; // the user has gone elsewhere since
    m_connection->survey().refresh();
    m_connection->refreshSessions();
}

} // namespace vaultlock::workspace
