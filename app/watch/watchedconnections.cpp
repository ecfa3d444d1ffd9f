// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/watchedconnections.h"

#include "watch/placeoflock.h"
#include "workspace/sandboxhost.h"
#include "workspace/typedkeys.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace vaultlock::watch {

using Reading = lock::RunningLock::Reading;
using workspace::ConnectionChoice;
using Kind = ConnectionChoice::Kind;

namespace {

/// Credentials that are renewed so shortly before their end may need a person.
constexpr int secondsOfCare = 120;

/// The desktop asks for its keychain's, unless the keys were read before.
bool mayAskForAPassword(const workspace::TypedKeys *keys, const QString &label)
{
    const auto provider = keys ? keys->provider(label) : nullptr;
    return provider && keys->isInKeychain(label) && !provider->present();
}

} // namespace

QString connectionName(const ConnectionChoice &choice, const QString &host)
{
    if (choice.kind == Kind::Sandbox)
        return workspace::Workspace::tr("Sandbox");
    return choice.name.isEmpty() ? host : choice.name;
}

WatchedConnections::WatchedConnections(workspace::Workspace &workspace,
                                       const workspace::Connection::Services &services,
                                       workspace::ConnectionRoutes routes, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_services(services)
    , m_routes(std::move(routes))
{
    connect(&workspace, &workspace::Workspace::connectionChanged, this,
            &WatchedConnections::followWindow);
    connect(&workspace, &workspace::Workspace::identityChanged, this,
            &WatchedConnections::noteRoute);
    workspace::SandboxHost &host = workspace.sandboxHost();
    connect(&host, &workspace::SandboxHost::started, this, [this] {
        m_sandboxError.reset();
        emit wayOpened();
    });
    connect(&host, &workspace::SandboxHost::startFailed, this, [this](const Error &error) {
        m_sandboxError = error;
        emit wayOpened();
    });
    followWindow();
}

WatchedConnections::~WatchedConnections() = default;

/// At once: when the former connection dies, nothing of it may be in use here.
void WatchedConnections::followWindow()
{
    workspace::Connection *connection = m_workspace.connection();
    if (m_window && &m_window->connection() == connection)
        return;
    if (m_window)
        emit readerEnds(m_window.get());
    m_window.reset();
    m_isAccountKnown = false;
    if (!connection)
        return;
    m_window = std::make_unique<ConnectionReader>(*connection, m_services);
    connect(connection, &workspace::Connection::sessionWanted, this,
            [this, connection](const VaultArn &vault) {
                emit windowWants(vault, connection->originOf(vault));
            });
    emit wayOpened();
}

/// Which services the window's connection leads to is known once the service has said so.
void WatchedConnections::noteRoute()
{
    const workspace::Destination *destination = m_workspace.destination();
    const auto account = AccountId::fromString(m_workspace.identity().account);
    if (!destination || !m_workspace.isLive() || !account)
        return;
    const LockOrigin origin = LockOrigin::service(destination->endpoint.host(),
                                                  destination->region.partition(), *account);
    m_routes.keep(origin, destination->region, m_workspace.choice());
    if (!std::exchange(m_isAccountKnown, true))
        emit wayOpened();
}

bool WatchedConnections::leadsThere(const workspace::Connection &connection,
                                    const lock::RunningLock &lock) const
{
    if (!connection.isLive())
        return connection.originOf(lock.vault) == lock.origin;
    return connection.originOf(lock.vault) == lock.origin &&
           connection.destination().region == lock.vault.region() &&
           connection.identity().account == lock.vault.account().toString();
}

/// The window's credentials may ask for a code when they are renewed.
bool WatchedConnections::asksNobody(const workspace::Connection &connection) const
{
    if (!connection.isLive())
        return true;
    const auto present = connection.destination().credentials->present();
    return present && (!present->expiry ||
                       *present->expiry > m_services.clock.utcNow().addSecs(secondsOfCare));
}

bool WatchedConnections::isInWindow(const lock::RunningLock &lock) const
{
    return m_window && leadsThere(m_window->connection(), lock);
}

std::optional<ConnectionChoice> WatchedConnections::choiceFor(const lock::RunningLock &lock) const
{
    if (isInWindow(lock))
        return m_workspace.choice();
    if (!lock.isLive()) {
        workspace::SandboxHost &host = m_workspace.sandboxHost();
        const auto destination =
            host.isStarted() ? host.destination() : failure(ErrorKind::SandboxUnavailable);
        const bool isIts =
            destination && LockOrigin::sandbox(destination->sandboxStateId) == lock.origin;
        return isIts ? std::optional(ConnectionChoice()) : std::nullopt;
    }
    return m_routes.to(lock.origin, lock.vault.region());
}

WatchedConnections::Way WatchedConnections::wayTo(const lock::RunningLock &lock)
{
    if (!m_workspace.selfTest())
        return {nullptr, Reading::Failed, m_workspace.selfTest().error()};
    if (isInWindow(lock) && asksNobody(m_window->connection()))
        return {m_window.get(), Reading::NotYet, {}, m_workspace.connectionName()};
    if (!lock.isLive())
        return wayToSandbox(lock);
    const auto choice = choiceFor(lock);
    if (!choice)
        return {nullptr, Reading::NoConnection};
    return wayToService(*choice, lock);
}

WatchedConnections::Way WatchedConnections::wayToSandbox(const lock::RunningLock &lock)
{
    const QString name = connectionName({}, {});
    workspace::SandboxHost &host = m_workspace.sandboxHost();
    if (m_sandboxError) // the next time it is started again
        return {nullptr, Reading::Failed, std::exchange(m_sandboxError, std::nullopt), name};
    if (!host.isStarted()) {
        host.start();
        return {nullptr, Reading::NotYet, {}, name};
    }
    auto destination = host.destination();
    if (!destination)
        return {nullptr, Reading::Failed, destination.error(), name};
    if (LockOrigin::sandbox(destination->sandboxStateId) != lock.origin)
        return {nullptr, Reading::NoConnection, {}, name};
    return {ownReader({}, std::move(*destination)), Reading::NotYet, {}, name};
}

WatchedConnections::Way WatchedConnections::wayToService(const ConnectionChoice &choice,
                                                         const lock::RunningLock &lock)
{
    if (ConnectionReader *reader = existing(choice)) {
        const workspace::Destination &there = reader->connection().destination();
        const QString name = connectionName(choice, there.endpoint.host());
        if (!isPlaceOf(there, lock))
            return {nullptr, Reading::NoConnection, {}, name};
        return {reader, Reading::NotYet, {}, name};
    }
    const QString name = connectionName(choice, QUrl(choice.endpointUrl).host());
    if (!m_isAgreed)
        return {nullptr, Reading::NeedsConsent, {}, name};
    if (choice.kind == Kind::Keys && mayAskForAPassword(m_workspace.typedKeys(), choice.name))
        return {nullptr, Reading::NeedsSignIn, {}, name};
    auto destination = m_workspace.resolveUnattended(choice);
    if (!destination)
        return {nullptr, Reading::NoConnection, destination.error(), name};
    const QString host = destination->endpoint.host();
    if (!isPlaceOf(*destination, lock))
        return {nullptr, Reading::NoConnection, {}, connectionName(choice, host)};
    return {ownReader(choice, std::move(*destination)),
            Reading::NotYet,
            {},
            connectionName(choice, host)};
}

ConnectionReader *WatchedConnections::existing(const ConnectionChoice &choice) const
{
    // Where the window leads is not known yet, but it was asked for the same.
    if (m_window && m_workspace.choice() == choice && asksNobody(m_window->connection()))
        return m_window.get();
    const auto found = std::find_if(m_own.begin(), m_own.end(),
                                    [&](const auto &own) { return own->choice == choice; });
    return found == m_own.end() ? nullptr : (*found)->reader.get();
}

ConnectionReader *WatchedConnections::ownReader(const ConnectionChoice &choice,
                                                workspace::Destination destination)
{
    if (ConnectionReader *reader = existing(choice))
        return reader;
    auto own = std::make_unique<Own>();
    own->choice = choice;
    own->connection = std::make_unique<workspace::Connection>(std::move(destination), m_services);
    own->reader = std::make_unique<ConnectionReader>(*own->connection, m_services);
    m_own.push_back(std::move(own));
    return m_own.back()->reader.get();
}

void WatchedConnections::tidy()
{
    if (!m_window || !asksNobody(m_window->connection()))
        return;
    const auto isReplaced = [this](const std::unique_ptr<Own> &own) {
        return own->choice == m_workspace.choice() && !own->reader->isBusy();
    };
    for (const auto &own : m_own) {
        if (isReplaced(own))
            emit readerEnds(own->reader.get());
    }
    m_own.erase(std::remove_if(m_own.begin(), m_own.end(), isReplaced), m_own.end());
}

void WatchedConnections::forget(ConnectionReader *reader)
{
    const auto found = std::find_if(m_own.begin(), m_own.end(), [reader](const auto &own) {
        return own->reader.get() == reader;
    });
    if (found == m_own.end() || reader->isBusy())
        return;
    emit readerEnds(reader);
    m_own.erase(found);
}

} // namespace vaultlock::watch
