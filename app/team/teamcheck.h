// SPDX-License-Identifier: GPL-3.0-or-later

// Goes the way to the team's database step by step, and looks whether it is as it has to be.
#pragma once

#include "team/handingover.h"

#include <QObject>
#include <QThread>

#include <array>

namespace vaultlock::team {

/// In the order in which they are gone; each but the last three needs all before it.
enum class TeamStep {
    Name,    // the server's name is found
    Server,  // somebody answers there
    Tls,     // TLS, and the certificate is trusted and that server's
    SignIn,  // who we are there
    Schema,  // a journal of a team, of the version that this program knows
    Rights,  // may read and append; may not change what is there
    Past,    // what was seen of it before is still there
    Clocks,  // its clock and this computer's
    Journal, // the local journal beside what it has of it
};
inline constexpr std::size_t teamStepCount = 9;

enum class TeamVerdict {
    Passed,
    Warned, // it works, and is not as it should be
    Failed,
    Unknown, // nothing before it failed for certain, or something did and it was not tried
};

/// What a role may do with lines, and where it is.
struct TeamRights
{
    bool mayAppend = false;
    bool mayChange = false; ///< or could give itself the right to: a superuser, the owner
    bool isSuperuser = false;
    QString server;   ///< "127.0.0.1:5432"; empty for a socket
    QString database; ///< its name there
    QString tls;      ///< "TLSv1.3"; empty: none
};

struct TeamFindings
{
    TeamAddress address;
    std::optional<TeamError> failure; ///< nothing was looked at behind it
    /// Where that was; nothing: what libpq said tells nobody.
    std::optional<TeamStep> failedAt;
    std::optional<TeamRights> rights;
    std::optional<TeamView> view;
    // Of the local journal:
    QUuid writer;  ///< null: it is empty, or was not read
    QString owner; ///< whose the writer is there; empty: nobody's yet
    std::optional<LocalChain> local;
    std::optional<TeamError> localFailure;

    TeamVerdict verdictOf(TeamStep step) const;
    /// Nothing failed and nothing is unknown.
    bool isUsable() const;
};

/// libpq's words for why it is not connected, in English (PostgreSQL 15's). Nothing: of any other
/// kind. Pure.
std::optional<TeamStep> failedStepOf(const QString &said);

/// What there is to be found now. Nothing is written, neither there nor beside the journal. Blocks.
TeamFindings checkTeam(const TeamAddress &address, const QString &journal, const TeamTimes &times,
                       SilenceLimit &limit, const Clock &clock);

/// The same, in a thread of its own. Lives in the thread that made it.
class TeamCheck final : public QObject
{
    Q_OBJECT

public:
    /// clock: outlives it; is asked in its thread.
    TeamCheck(TeamAddress address, QString journal, const Clock &clock, QObject *parent = nullptr);
    /// Waits for a connection that is just made.
    ~TeamCheck() override;

    /// Once.
    void start();
    /// Begins to end: nothing is told but ended(), and the destructor has not to wait then.
    void end();

signals:
    void finished(const vaultlock::team::TeamFindings &findings);
    void ended();

private:
    SilenceLimit m_limit;
    std::unique_ptr<QThread> m_thread;
    bool m_isEnding = false;
};

} // namespace vaultlock::team
