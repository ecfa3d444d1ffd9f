// SPDX-License-Identifier: GPL-3.0-or-later

// Sees to it that people are told of each end by one program, whichever of them dies.
#pragma once

#include "core/scheduler.h"
#include "watch/runninglist.h"
#include "watch/toldrecord.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace vaultlock::watch {

/// Whoever notes an end claims it in the record, tells it, and has the record say so a moment
/// later. Where that never comes, another program that runs tells it, or the next that starts: one
/// that dies between the two has it told twice rather than never. Lives in one thread.
class EndTeller : public QObject
{
    Q_OBJECT

public:
    /// How long what was claimed may take to reach people.
    static constexpr std::chrono::milliseconds timeToTell{2'000};
    /// A claim that is older than this is nobody's.
    static constexpr std::chrono::milliseconds patience{15'000};

    /// All outlive it.
    EndTeller(ToldRecord &record, journal::Journal &journal, const Clock &clock,
              Scheduler &scheduler, QObject *parent = nullptr);

    /// The journal says that it runs: its end is to be told.
    void expect(const lock::RunningLock &lock);
    /// It has come to its end. Says whether this program tells people of it now; what another has
    /// to tell is looked at again when its patience is over.
    End take(const lock::RunningLock &lock, End end);
    /// What ended before this program started, and nobody has told; once. Beside those that run.
    void lookForUntold(const std::vector<lock::RunningAttempt> &running);

signals:
    /// By this program, now. isNews: it ended before the program started; else take() was asked.
    void leftUntold(const vaultlock::lock::RunningLock &lock, vaultlock::journal::EntryKind how,
                    bool isNews);

private:
    void takeFormer(const lock::RunningLock &lock, const journal::Entry &end);
    void tellIfUntold(const lock::RunningLock &lock, journal::EntryKind how, bool isNews);
    void lookLater(const lock::RunningLock &lock, journal::EntryKind how, bool isNews,
                   std::chrono::milliseconds delay);
    bool claim(const lock::RunningLock &lock);
    bool isClaimed(const QString &told) const;
    bool isTold(const QString &key) const;
    void noteTold(const lock::RunningLock &lock);

    ToldRecord &m_record;
    journal::Journal &m_journal;
    const Clock &m_clock;
    Scheduler &m_scheduler;
};

} // namespace vaultlock::watch
