// SPDX-License-Identifier: GPL-3.0-or-later

// By which connection a running lock is read: the window's, where it leads there, else one of the
// watch's own.
#pragma once

#include "lock/runninglock.h"
#include "watch/connectionreader.h"
#include "workspace/connectionroutes.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace vaultlock::watch {

/// Nothing is sent to a live service that nobody has agreed to: not even a connection is made. Own
/// connections list no vaults, ask for no code, and live until the window has one that leads to
/// the same place or their credentials have failed. Lives in one thread.
class WatchedConnections : public QObject
{
    Q_OBJECT

public:
    /// How to read a lock, or what is in the way.
    struct Way
    {
        ConnectionReader *reader = nullptr; ///< owned here; null: see obstacle
        lock::RunningLock::Reading obstacle = lock::RunningLock::Reading::NotYet;
        std::optional<Error> error = {};
        QString name = {}; ///< of the connection, for people; may be empty
    };

    /// All outlive it.
    WatchedConnections(workspace::Workspace &workspace,
                       const workspace::Connection::Services &services,
                       workspace::ConnectionRoutes routes, QObject *parent = nullptr);
    ~WatchedConnections() override;

    /// Ends own connections in whose place there is the window's now. Before wayTo() is asked.
    void tidy();
    /// Starts the sandbox where the lock is its: wayOpened() follows, and until then NotYet.
    Way wayTo(const lock::RunningLock &lock);
    /// What the window has to open to get there; none where nothing is known to lead there.
    std::optional<workspace::ConnectionChoice> choiceFor(const lock::RunningLock &lock) const;
    /// The window's connection leads there.
    bool isInWindow(const lock::RunningLock &lock) const;

    /// Live services may be asked from now on, until the program ends.
    void agreeToLive() { m_isAgreed = true; }
    bool isAgreed() const { return m_isAgreed; }
    /// The reader's credentials did not work: the next wayTo() looks everything up again.
    void forget(ConnectionReader *reader);

signals:
    /// A lock that could not be read before may be read now.
    void wayOpened();
    /// Whatever is of this reader has to end now: it is gone behind this.
    void readerEnds(vaultlock::watch::ConnectionReader *reader);
    /// The window begins a session with the vault behind this.
    void windowWants(const vaultlock::VaultArn &vault, const vaultlock::LockOrigin &origin);

private:
    struct Own
    {
        workspace::ConnectionChoice choice;
        std::unique_ptr<workspace::Connection> connection;
        std::unique_ptr<ConnectionReader> reader; ///< dies first
    };

    void followWindow();
    void noteRoute();
    bool leadsThere(const workspace::Connection &connection, const lock::RunningLock &lock) const;
    bool asksNobody(const workspace::Connection &connection) const;
    Way wayToSandbox(const lock::RunningLock &lock);
    Way wayToService(const workspace::ConnectionChoice &choice, const lock::RunningLock &lock);
    ConnectionReader *ownReader(const workspace::ConnectionChoice &choice,
                                workspace::Destination destination);
    ConnectionReader *existing(const workspace::ConnectionChoice &choice) const;

    workspace::Workspace &m_workspace;
    workspace::Connection::Services m_services;
    workspace::ConnectionRoutes m_routes;
    std::unique_ptr<ConnectionReader> m_window; ///< null: the window is not connected
    std::vector<std::unique_ptr<Own>> m_own;
    std::optional<Error> m_sandboxError;
    bool m_isAgreed = false;
    bool m_isAccountKnown = false; ///< the window's
};

/// "Sandbox", the name of the profile or of the keys, or the endpoint's host.
QString connectionName(const workspace::ConnectionChoice &choice, const QString &host);

} // namespace vaultlock::watch
