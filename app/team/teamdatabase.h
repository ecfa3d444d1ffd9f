// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the team's database, and everything that only PostgreSQL, its library and Qt's
// driver know: options, limits, SQLSTATEs.
#pragma once

#include "team/silencelimit.h"
#include "team/teamaddress.h"

#include <QObject>
#include <QVariantList>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QSqlDatabase;

namespace vaultlock::team {

using Row = QVariantList;

/// Lives in the thread that opened it; each call blocks, for as long as TeamTimes says at most.
/// A failure to be connected is ConnectionLost or TimedOut for ever: open another one.
class TeamDatabase
{
public:
    /// TLS, with the server's certificate and name verified; but for a Unix socket, which has none.
    /// limit: outlives it, and is nobody else's.
    static TeamResult<std::unique_ptr<TeamDatabase>>
    open(const TeamAddress &address, const TeamTimes &times, SilenceLimit &limit);
    ~TeamDatabase();
    TeamDatabase(const TeamDatabase &) = delete;
    TeamDatabase &operator=(const TeamDatabase &) = delete;

    /// All rows of one statement, with values for its `?`, none of them null: texts without a NUL,
    /// and numbers. Times are to be asked for as numbers: what the driver makes of them is local
    /// time.
    TeamResult<std::vector<Row>> rows(const QString &statement, const QVariantList &values = {});
    /// A statement as it stands.
    TeamResult<void> execute(const QString &statement);
    /// All that is read in it is of one moment; nothing can be written.
    TeamResult<void> readAtOnce(const std::function<TeamResult<void>()> &read);

    /// Calls `heard`, in this thread's event loop, for each NOTIFY of the channel.
    TeamResult<void> listen(const QString &channel, QObject *guard, std::function<void()> heard);
    /// False: it is known to be lost. True means nothing.
    bool isOpen() const;

private:
    TeamDatabase(const TeamTimes &times, SilenceLimit &limit);

    TeamResult<void> connect(const TeamAddress &address);
    TeamResult<void> guarded(const std::function<TeamResult<void>()> &act);
    void cut() const;

    const TeamTimes m_times;
    SilenceLimit &m_limit;
    QString m_name;
    std::unique_ptr<QSqlDatabase> m_database;
    std::atomic<int> m_socket =
        -1; ///< a descriptor of our own of the connection's; -1: not yet known
};

} // namespace vaultlock::team
