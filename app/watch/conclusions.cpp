// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/conclusions.h"

namespace vaultlock::watch {

Conclusions::Conclusions(const workspace::Connection::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Conclusions::~Conclusions() = default;

void Conclusions::conclude(const lock::RunningLock &lock, ConnectionReader &reader,
                           workspace::Connection *window)
{
    if (lock::VaultLockSession *session = window ? window->startedSession(lock.vault) : nullptr) {
        session->refresh(); // ignored while it is busy with a change
        return;
    }
    Session &slot = m_sessions[lock::lockPlace(lock.origin, lock.vault)];
    if (!slot.session || slot.reader != &reader) {
        slot.session.reset();
        slot.reader = &reader;
        slot.session = std::make_unique<lock::VaultLockSession>(
            lock::VaultLockSession::Services{reader.connection().client(), m_services.journal,
                                             m_services.clock, m_services.scheduler},
            lock.vault, lock.origin);
    }
    slot.session->refresh();
}

void Conclusions::end(const VaultArn &vault, const LockOrigin &origin)
{
    m_sessions.erase(lock::lockPlace(origin, vault));
}

void Conclusions::endThoseOf(const ConnectionReader *reader)
{
    for (auto session = m_sessions.begin(); session != m_sessions.end();) {
        if (session->second.reader == reader)
            session = m_sessions.erase(session);
        else
            ++session;
    }
}

} // namespace vaultlock::watch
