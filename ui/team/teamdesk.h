// SPDX-License-Identifier: GPL-3.0-or-later

// This desk in its team: hands the journal over while the program runs, and hears of the others.
#pragma once

#include "core/clock.h"
#include "team/teamjournal.h"
#include "team/teamstanding.h"
#include "ui/team/teammodel.h"
#include "workspace/teamaccess.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace vaultlock::journal {
class Journal;
}

namespace vaultlock::ui {

/// Outlives windows. Nothing that is done with a lock waits for it: it follows the local journal,
/// which has everything first.
class TeamDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        journal::Journal &journal; ///< the one of journalFile; both outlive it
        QString journalFile;
        const Clock &clock;
        team::TeamTimes times = {};
    };

    explicit TeamDesk(Parts parts, QObject *parent = nullptr);
    ~TeamDesk() override;

    /// Connects where a database was set up. Once; afterwards it does nothing.
    void begin();
    const team::Standing &standing() const { return m_standing; }
    bool isSetUp() const { return m_standing.phase != team::Standing::Phase::Off; }
    /// Nothing: none is set up, or its password is waited for.
    const std::optional<team::TeamAddress> &address() const { return m_address; }
    workspace::TeamAccess &access() { return m_access; }
    const QString &journalFile() const { return m_parts.journalFile; }
    const Clock &clock() const { return m_parts.clock; }
    /// The newest of all desks, this one's too.
    TeamModel &lines() { return m_lines; }
    /// This desk's; null: its journal is empty, or nothing is known of it (standing().local).
    QUuid writer() const;

    /// Kept, and begun with. password: as of TeamAccess::keep().
    QFuture<Result<team::TeamResult<void>>> setUp(const team::TeamSettings &settings,
                                                  const team::SharedPassword &password);
    /// Nothing is handed over from now on, and the password is forgotten. What is there stays.
    QFuture<Result<team::TeamResult<void>>> leave();
    /// Tries at once.
    void tryAgain();
    /// What a person has said of standing().error, as it is now: the database counts as it is, or
    /// the journal begins a chain of its own.
    void accept(const team::TeamError &what);

signals:
    void standingChanged();
    /// Of others and of this desk, each once, as they come; never what was there before.
    void linesArrived(const std::vector<vaultlock::team::TeamLine> &lines);

private:
    void look();
    void reload();
    void connectTo(const team::TeamAddress &address);
    void retire();
    void follow();
    void take(team::Standing standing);
    void fail(const team::TeamError &error);

    Parts m_parts;
    workspace::TeamAccess m_access;
    TeamModel m_lines;
    team::Standing m_standing;
    std::optional<team::TeamAddress> m_address;
    team::TeamJournal *m_team = nullptr; ///< null: none is set up, or its password is waited for
    bool m_hasBegun = false;
    QFileSystemWatcher m_folder; ///< of the settings, which another window may write
    std::optional<team::TeamSettings> m_settings; ///< as they were read; nothing: there were none
    bool m_areSettingsRead = false;
    int m_turn = 0; ///< what was asked of the keychain for another setting does not count
};

} // namespace vaultlock::ui
