// SPDX-License-Identifier: GPL-3.0-or-later

// Desks that work with locks of one service, and hand their journals over to one database.
#pragma once

#include "app/team/teamrig.h"
#include "custody/support/program.h"
#include "custody/support/service.h"
#include "policy/readypolicy.h"
#include "support/awaited.h"
#include "ui/team/teamdesk.h"

#include <set>

namespace vaultlock::tests {

inline team::TeamTimes hastyTimes()
{
    team::TeamTimes times;
    times.again = std::chrono::milliseconds(50);
    times.loss = std::chrono::milliseconds(50);
    return times;
}

/// One program with its journal, its sessions, and the object that hands over for the window.
class WorkingDesk
{
public:
    WorkingDesk(PostgresServer &server, Service &service, ManualClock &clock, QString role,
                Tell tell = {})
        : proxy(server.port())
        , m_server(server)
        , m_service(service)
        , m_role(std::move(role))
        , program(path(), service.url(), clock, std::move(tell))
        , desk({program.journal(), path(), m_systemClock, hastyTimes()})
    {
    }

    QString path() const { return m_folder.filePath(QStringLiteral("data/journal.sqlite")); }
    const QString &role() const { return m_role; }
    /// By way of the proxy.
    bool joins()
    {
        const team::TeamSettings settings{{m_server.uri(m_role, proxy.port()), {}, {}}, false};
        // The journal makes its folder.
        if (!awaited(program.journal().opening()) || !settings.writeFor(path()))
            return false;
        desk.begin();
        return becomesInStep();
    }
    bool isInStep() const
    {
        return desk.standing().phase == team::Standing::Phase::InStep &&
               desk.standing().local->lines == static_cast<qint64>(lines().size());
    }
    bool becomesInStep()
    {
        desk.tryAgain();
        const bool is = until([this] { return isInStep(); }, std::chrono::minutes(1));
        if (!is)
            qWarning("standing %d: %s", static_cast<int>(desk.standing().phase),
                     desk.standing().error ? told(*desk.standing().error).constData() : "");
        return is;
    }
    /// A new vault's, by a session of its own; whether its ID is on screen and on disk.
    bool initiates(const QString &vault)
    {
        const auto session = program.newSession(m_service.makeVault(vault));
        return program.settles(*session) && program.initiates(*session, 365) && holds(*session);
    }
    /// Asks for it, and does not wait.
    static bool asksToInitiate(lock::VaultLockSession &session, int policyNumber)
    {
        const auto policy = policy::ReadyPolicy::prepare(
            policyOfItsOwn(session.vault(), policyNumber), {session.vault()}, {});
        return policy && session.initiate(*policy);
    }
    static bool holds(const lock::VaultLockSession &session)
    {
        const auto *lock = std::get_if<lock::InProgress>(&session.state());
        return lock && lock->custody == lock::LockIdCustody::Held;
    }

    std::vector<journal::Line> lines() const
    {
        std::vector<journal::Line> found;
        (void)journal::eachLineOf(path(), [&found](const journal::Line &line) {
            found.push_back(line);
            return true;
        });
        return found;
    }
    /// Of what the database has of its journal, which has lines.
    QByteArray difference()
    {
        const auto own = lines();
        return own.empty() ? QByteArray("it has no line")
                           : differenceOf(m_server, team::writerOf(own.front().hash), own);
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_systemClock;

public:
    CuttingProxy proxy; ///< between it and the database

private:
    PostgresServer &m_server;
    Service &m_service;
    const QString m_role;

public:
    Program program;
    ui::TeamDesk desk;
};

/// Of the lines, each as often as it is there.
inline std::multiset<QString> lockIdsIn(const std::vector<journal::Line> &lines)
{
    std::multiset<QString> ids;
    for (const journal::Line &line : lines) {
        const auto entry = journal::entryOf(line.text);
        if (entry && entry->kind == journal::EntryKind::LockIdReceived)
            ids.insert(entry->lockId);
    }
    return ids;
}

} // namespace vaultlock::tests
