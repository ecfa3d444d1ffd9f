// SPDX-License-Identifier: GPL-3.0-or-later

// Watches every lock in progress of the journal, on every connection.
#pragma once

#include "lock/runninglock.h"
#include "watch/conclusions.h"
#include "watch/endteller.h"
#include "watch/lockselsewhere.h"
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
/// A lock of the window's connection that the journal does not know, since somebody else made it,
/// is taken up and read like the others for as long as the program runs; of it nothing is written
/// into the journal. The sandbox has one from its beginning, which is nobody's work: the sandbox's
/// are no part of locks(), and only their thresholds are told. Lives in one thread.
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
    /// The journal has been read once: until then locks() says nothing of what it has.
    bool isListKnown() const { return m_isListKnown; }
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
    /// Once: the journal has its end, or the service says so of one that was made elsewhere. Every
    /// program that watches hears of it, and what it showed of the lock is void; people are told of
    /// it by one (End::isToldHere). Also what ended before the start, where nobody told it.
    void ended(const vaultlock::lock::RunningLock &lock, vaultlock::watch::End end);
    /// Behind ended(): the program that had to tell people has not. It is told by this one.
    void endLeftUntold(const vaultlock::lock::RunningLock &lock, vaultlock::journal::EntryKind how);

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
    using Place = QString; // of lock::lockPlace()

    void followConnections();
    void takeList();
    void takeEnd(const lock::RunningLock &lock, End end);
    void tellLateEnd(lock::RunningLock lock, journal::EntryKind how, bool isNews);
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
    void startReading(const Place &place, ConnectionReader &reader);
    void take(const Place &place, ConnectionReader *reader, const Result<lock::Reading> &answer);
    void takeReading(Watched &watched, ConnectionReader &reader, const lock::Reading &reading);
    void takeFailure(Watched &watched, ConnectionReader *reader, const Error &error);
    void readLater(Watched &watched);

    // What the window's survey says, and what was made elsewhere (watchsurvey.cpp)
    void followSurvey();
    void takeRow(const lock::VaultSurvey::Row &row);
    void takeRowOf(Watched &watched, const lock::VaultSurvey::Row &row);
    void lookAgain(const VaultArn &vault);
    void consider(const lock::RunningLock &lock);
    void adopt(int reading);
    void endElsewhere(const Place &place, const lock::Reading &reading);
    void forgetElsewhere();

    workspace::Workspace &m_workspace;
    workspace::Connection::Services m_services;
    WatchedConnections m_connections;
    Conclusions m_conclusions; ///< dies before the connections
    RunningList m_list;
    ToldRecord m_record;
    ThresholdTeller m_thresholds;
    EndTeller m_ends;
    NetworkReturn m_network;
    LocksElsewhere m_elsewhere;
    std::map<Place, Watched> m_locks;
    QPointer<const lock::VaultSurvey> m_survey; ///< the window's, once it is followed
    quint64 m_tickTicket = 0;
    std::optional<std::chrono::milliseconds> m_tickDue; ///< by Clock::sinceBoot()
    bool m_hasBegun = false;
    bool m_isListKnown = false;
    bool m_isReadQueued = false;
    bool m_isChangeQueued = false;
};

} // namespace vaultlock::watch
