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
        bool handsOver = true; ///< else it only reads; so, too, where the role may not append
        /// Lines behind these are told; nothing: those that come from the first connection on.
        std::optional<SeenHeads> told = {};
        int history = 0; ///< how many lines before these are told, once, as historyCame()
    };
    /// What a person has said of a failure, and what it is for.
    struct Agreement
    {
        /// The database counts as it is; only while it contradicts what was seen in just this way.
        std::vector<Contradiction> contradictions = {};
        bool mayBeginAnew = false; ///< HandOverOrder has it
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
    /// Tries at once, with what was agreed to; it holds for one time.
    void agree(const Agreement &agreement);
    /// Begins to end: afterwards nothing more is told but ended(), and the destructor has not to
    /// wait.
    void end();

signals:
    /// Connected; all that waited is handed over, and all that there is was told. local: of no
    /// lines where it only reads (Setup::handsOver).
    void inStep(const vaultlock::team::TeamView &view, const vaultlock::team::LocalChain &local);
    void handedOver(qint64 lines);
    /// Each once, those of a writer in their order, and verified: each follows the one before.
    void linesArrived(const std::vector<vaultlock::team::TeamLine> &lines);
    /// The newest of those that are told by no linesArrived(), as they stand there, by when they
    /// were received; once.
    void historyCame(const std::vector<vaultlock::team::TeamLine> &lines);
    /// It is tried again later. Contradicted: until a person has said so (agree()), nothing is
    /// handed over. local: nothing where it could not be read, or is not the one that was handed
    /// over.
    void failed(const vaultlock::team::TeamError &error,
                const std::optional<vaultlock::team::LocalChain> &local);
    void ended();

private:
    class Worker;

    SilenceLimit m_limit;
    QThread m_thread;
    Worker *m_worker; ///< of the thread, which deletes it at its end
    bool m_isEnding = false;
};

} // namespace vaultlock::team
