// SPDX-License-Identifier: GPL-3.0-or-later

// Writes into the journal what became of a lock, by the workflow's own rules.
#pragma once

#include "lock/runninglock.h"
#include "lock/vaultlocksession.h"
#include "watch/connectionreader.h"

#include <QObject>

#include <map>
#include <memory>

namespace vaultlock::watch {

/// A vault's session (lock/vaultlocksession.h) reads journal and service and concludes what is
/// true. There is never a second one of a vault: where the window has one, that one is asked; where
/// it wants one, the one here ends, which loses nothing, since it never initiates and all it knows
/// is in the journal and at the service.
class Conclusions : public QObject
{
    Q_OBJECT

public:
    /// services outlive it.
    explicit Conclusions(const workspace::Connection::Services &services,
                         QObject *parent = nullptr);
    ~Conclusions() override;

    /// reader: outlives the conclusion, or is told of by endThoseOf(). window: the window's
    /// connection, where it leads to the lock; else null.
    void conclude(const lock::RunningLock &lock, ConnectionReader &reader,
                  workspace::Connection *window);
    /// Nothing is to be concluded any more.
    void end(const VaultArn &vault, const LockOrigin &origin);
    void endThoseOf(const ConnectionReader *reader);
    /// Sessions of its own.
    std::size_t underWay() const { return m_sessions.size(); }

private:
    struct Session
    {
        const ConnectionReader *reader = nullptr;
        std::unique_ptr<lock::VaultLockSession> session;
    };

    workspace::Connection::Services m_services;
    std::map<QString, Session> m_sessions; // by lock::lockPlace()
};

} // namespace vaultlock::watch
