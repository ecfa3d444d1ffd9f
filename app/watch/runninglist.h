// SPDX-License-Identifier: GPL-3.0-or-later

// The locks in progress that the journal knows of, as it grows.
#pragma once

#include "core/scheduler.h"
#include "lock/runningattempts.h"

#include <QObject>

#include <map>
#include <vector>

namespace vaultlock::watch {

/// How a lock came to its end.
struct End
{
    journal::EntryKind how; ///< what the journal says
    /// This program tells people of it. Of several programs on one journal one alone does.
    bool isToldHere = false;
};

/// Behind the end of a window nothing is left to be done about its lock. One that nobody could ask
/// about is not told for ever; its vault says what became of it when it is opened.
inline constexpr int daysTold = 7;

/// Reads the newest entry of each attempt that came to no end, and everything about a vault where
/// one of them is another than before. So what it takes depends on the locks that run, not on the
/// length of the journal. Follows the journal once it was asked to read.
class RunningList : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    RunningList(journal::Journal &journal, const Clock &clock, Scheduler &scheduler,
                QObject *parent = nullptr);

    void read();
    /// One of each vault and service.
    std::vector<lock::RunningAttempt> attempts() const;
    /// An Initiate was intended a moment ago: whoever sent it waits for the reply, and has it in
    /// attempts() behind that.
    bool isInitiating(const VaultArn &vault) const;
    /// The number of the last reading that began, from 1 on.
    int lastReading() const { return m_number; }

signals:
    void changed();
    /// attempts() has all that the journal had when that reading began. Behind changed().
    void upToDate(int reading);
    /// The journal has its end now, whoever wrote it. Told by whoever has appended it.
    void ended(const vaultlock::lock::RunningLock &lock, vaultlock::watch::End end);

private:
    using Entries = std::vector<journal::Entry>;
    struct Vault
    {
        std::map<QUuid, qint64> newest; ///< entry of each attempt without an end
        std::vector<lock::RunningAttempt> running;
        bool isYoung = false; ///< an Initiate was intended a moment ago
    };

    void takeNewest(const Entries &newest);
    void readVault(const QString &arn, const std::map<QUuid, qint64> &newest);
    void takeVault(const QString &arn, const std::map<QUuid, qint64> &newest,
                   const Entries &entries);
    void tellEnd(const lock::RunningLock &lock, const journal::Entry &end);
    void endReading();
    void readAfterFailure();
    void readLater(std::chrono::milliseconds delay);

    journal::Journal &m_journal;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    std::map<QString, Vault> m_vaults;               ///< by ARN
    std::map<QUuid, journal::EntryMark> m_ownNewest; ///< of attempts that this program wrote about
    int m_readings = 0;                              ///< under way
    int m_number = 0;                                ///< of the last reading
    bool m_isFollowing = false;
    bool m_hasFailed = false; ///< something of this reading
    bool m_wasRead = false;   ///< as a whole, once
    bool m_isStale = false;
    bool m_hasNews = true; ///< the first reading is, whatever it finds
};

} // namespace vaultlock::watch
