// SPDX-License-Identifier: GPL-3.0-or-later

// Tells once that the end of a lock's window comes near.
#pragma once

#include "core/clock.h"
#include "lock/runninglock.h"
#include "watch/toldrecord.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

namespace vaultlock::watch {

/// Remembers from one start to the next which thresholds of each lock were passed. A lock that is
/// seen for the first time announces nothing: what is left of it is on screen. What was passed
/// while the program did not run is announced at the next start. Of several programs with one
/// record one alone announces a threshold.
class ThresholdTeller : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ThresholdTeller(const Clock &clock, ToldRecord &record, QObject *parent = nullptr);

    void lookAt(const std::vector<lock::RunningLock> &locks);

signals:
    /// Once for each threshold of each lock; after a leap only for the shortest.
    void passed(const vaultlock::lock::RunningLock &lock, std::chrono::minutes threshold);

private:
    std::optional<std::chrono::minutes> toAnnounce(const lock::RunningLock &lock);
    std::optional<std::chrono::minutes> known(const QString &key) const;
    void note(const lock::RunningLock &lock, std::chrono::minutes threshold);

    const Clock &m_clock;
    ToldRecord &m_record;
};

} // namespace vaultlock::watch
