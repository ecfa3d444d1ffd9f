// SPDX-License-Identifier: GPL-3.0-or-later

// Watches every lock in progress of the journal, on every connection.
#pragma once

#include "lock/runninglock.h"
#include "watch/conclusions.h"
#include "watch/networkreturn.h"
#include "watch/runninglist.h"
#include "watch/thresholdteller.h"
#include "watch/watchedconnections.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

class QSettings;

namespace vaultlock::watch {

/// Reads them when it begins, when the computer wakes, when the network is back, a minute before
/// each threshold, at their end, and when the journal has a new one; what failed, again and again
/// at growing distances. All that are due are read at once. What came to its end elsewhere is
/// concluded in the journal. What a live service has is not asked for before somebody agreed.
///
/// Locks of the window's connection that the journal does not know, since somebody else made them,
/// are no part of locks(), but their thresholds are told as well. Lives in one thread.
class Watch : public QObject
{
    Q_OBJECT

public:
    /// All outlive the watch. settings: null: nothing is remembered.
    struct Surroundings
    {
        workspace::Workspace &workspace;
        workspace::Connection::Services services;
        QSettings *settings = nullptr;
    };

    explicit Watch(const Surroundings &surroundings, QObject *parent = nullptr);
    ~Watch() override;

    /// Once, when the window is on screen. Before it nothing is read.
    void begin();
    /// By their end, the next one first.
    std::vector<lock::RunningLock> locks() const;
    /// Reads all of them now.
    void readAll();
    /// Live services may be asked, until the program ends. Reads what waited for it.
    void agreeToLive();
    /// What the window has to open to show the lock; none where nothing leads there any more.
    std::optional<workspace::ConnectionChoice> choiceFor(const lock::RunningLock &lock) const;
    /// The window's connection leads there already.
    bool isInWindow(const lock::RunningLock &lock) const;

public slots:
    void noteNetworkReturned();

signals:
    /// locks() are others, or other things are known of them.
    void changed();
    /// Once for each lock and threshold; after a leap only for the shortest.
    void thresholdPassed(const vaultlock::lock::RunningLock &lock, std::chrono::minutes threshold);
    /// Once: the journal has its end. Every program that watches hears of it, and what it showed of
    /// the lock is void; people are told of it by the one that has noted it (End::isNotedHere).
    void ended(const vaultlock::lock::RunningLock &lock, vaultlock::watch::End end);

private:
    struct Watched
    {
        lock::RunningLock lock;
        lock::Attempt attempt;
        std::chrono::milliseconds lookedAtRemaining{};    ///< at the last reading
        std::optional<std::chrono::milliseconds> retryAt; ///< by Clock::sinceBoot()
        int readingsInVain = 0;
        bool isToBeRead = true;
        bool isBeingRead = false;
    };
    using Key = QString; // of runningLockKey()

    void takeList();
    void takeEnd(const lock::RunningLock &lock, End end);
    void markAll();
    void readDue();
    bool noteSleep(std::chrono::milliseconds now);
    void tick();
    void lookAtThresholds();
    void scheduleTick();
    void tellChange();
    std::chrono::milliseconds remaining(const lock::RunningLock &lock) const;

    // What the service says (watchreadings.cpp)
    void readBurst();
    void startReading(const Key &key, ConnectionReader &reader);
    void take(const Key &key, ConnectionReader *reader, const Result<lock::Reading> &answer);
    void takeReading(Watched &watched, ConnectionReader &reader, const lock::Reading &reading);
    void takeFailure(Watched &watched, ConnectionReader *reader, const Error &error);
    void readLater(Watched &watched);
    void followSurvey();
    void takeRow(const lock::VaultSurvey::Row &row);
    std::vector<lock::RunningLock> locksElsewhere() const;

    workspace::Workspace &m_workspace;
    workspace::Connection::Services m_services;
    WatchedConnections m_connections;
    Conclusions m_conclusions; ///< dies before the connections
    RunningList m_list;
    ThresholdTeller m_thresholds;
    NetworkReturn m_network;
    std::map<Key, Watched> m_locks;
    QPointer<const lock::VaultSurvey> m_survey; ///< the window's, once it is followed
    quint64 m_tickTicket = 0;
    std::optional<std::chrono::milliseconds> m_tickDue; ///< by Clock::sinceBoot()
    bool m_hasBegun = false;
    bool m_isListKnown = false; ///< until then anybody's lock may be ours
    bool m_isReadQueued = false;
    bool m_isChangeQueued = false;
};

} // namespace vaultlock::watch
