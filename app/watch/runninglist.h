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
    /// This program has appended it. Of several programs on one journal one alone has.
    bool isNotedHere = false;
};

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

signals:
    void changed();
    /// The journal has its end now, whoever wrote it.
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
    bool m_isFollowing = false;
    bool m_hasFailed = false; ///< something of this reading
    bool m_wasRead = false;   ///< as a whole, once
    bool m_isStale = false;
    bool m_hasNews = true; ///< the first reading is, whatever it finds
};

} // namespace vaultlock::watch
