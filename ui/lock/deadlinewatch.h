// SPDX-License-Identifier: GPL-3.0-or-later

// Watches the ends of all locks in progress, whichever vault is chosen.
#pragma once

#include "core/clock.h"
#include "lock/vaultsurvey.h"
#include "ui/lock/attemptmemory.h"

#include <QObject>
#include <QPointer>

#include <chrono>

class QTimer;

namespace vaultlock::ui {

/// Looks once a second, by the service's clock, and whenever a row changes. A lock that is seen for
/// the first time announces nothing: what is left of it is on screen. What was passed while the
/// program did not run is announced at the next start.
class DeadlineWatch : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the watch.
    DeadlineWatch(const Clock &clock, AttemptMemory &memory, QObject *parent = nullptr);

    /// Null: nothing to watch. Not owned.
    void setSurvey(const lock::VaultSurvey *survey);

signals:
    /// Once for each threshold of each attempt; after a leap only for the shortest.
    void thresholdPassed(const vaultlock::VaultName &vault, std::chrono::minutes threshold,
                         const QDateTime &expires);

private:
    void lookAtAll();
    void lookAt(const lock::VaultSurvey::Row &row);

    const Clock &m_clock;
    AttemptMemory &m_memory;
    QPointer<const lock::VaultSurvey> m_survey;
    QTimer *m_ticker;
};

} // namespace vaultlock::ui
