// SPDX-License-Identifier: GPL-3.0-or-later

// The team's journal beside a program that goes on: it never waits for it.
#pragma once

#include "team/handingover.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace vaultlock::team {

/// Connects, hands over what waits, and tells what others have handed over; connects again where
/// that fails, later each time, and then tells what was missed. Owns one thread, which alone speaks
/// to the database; lives in the thread that made it, in which its signals come.
class TeamJournal final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        TeamAddress address;
        QString journal; ///< path of the local one
        TeamTimes times = {};
        bool handsOver = true; ///< else it only reads
        /// Lines behind these are told; nothing: those that come from the first connection on.
        std::optional<SeenHeads> told = {};
    };

    /// clock: outlives it; is asked in its thread.
    TeamJournal(Setup setup, const Clock &clock, QObject *parent = nullptr);
    /// Cuts off what is under way; waits for a connection that is just made, as long as that may
    /// take.
    ~TeamJournal() override;

    /// Once.
    void begin();
    /// Something was appended to the local journal: tries at once.
    void handOver();

signals:
    /// Connected; all that waited is handed over, and all that there is was told.
    void inStep(const vaultlock::team::TeamView &view);
    void handedOver(qint64 lines);
    /// Each once, those of a writer in their order, and verified: each follows the one before.
    void linesArrived(const std::vector<vaultlock::team::TeamLine> &lines);
    /// It is tried again later. Contradicted: until a person has said so (HandOverOrder), nothing
    /// is handed over.
    void failed(const vaultlock::team::TeamError &error);

private:
    class Worker;

    SilenceLimit m_limit;
    QThread m_thread;
    Worker *m_worker; ///< of the thread, which deletes it at its end
};

} // namespace vaultlock::team
