// SPDX-License-Identifier: GPL-3.0-or-later

// Tells once that the end of a lock's window comes near.
#pragma once

#include "core/clock.h"
#include "lock/runninglock.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>

class QSettings;

namespace vaultlock::watch {

/// Remembers from one start to the next which thresholds of each lock were passed. A lock that is
/// seen for the first time announces nothing: what is left of it is on screen. What was passed
/// while the program did not run is announced at the next start.
class ThresholdTeller : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. settings: null: forgets at the end.
    ThresholdTeller(const Clock &clock, QSettings *settings, QObject *parent = nullptr);

    void lookAt(const lock::RunningLock &lock);
    /// Drops what ended more than a week ago.
    void forgetOld();

signals:
    /// Once for each threshold of each lock; after a leap only for the shortest.
    void passed(const vaultlock::lock::RunningLock &lock, std::chrono::minutes threshold);

private:
    std::optional<std::chrono::minutes> known(const QString &key) const;
    void note(const lock::RunningLock &lock, std::chrono::minutes threshold);

    const Clock &m_clock;
    QSettings *m_settings;
    QHash<QString, int> m_known; // where there are no settings
};

} // namespace vaultlock::watch
