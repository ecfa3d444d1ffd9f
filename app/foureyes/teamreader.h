// SPDX-License-Identifier: GPL-3.0-or-later

// The team's journal read for the rule, beside a window that goes on.
#pragma once

#include "core/result.h"
#include "foureyes/teamreading.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace vaultlock::foureyes {

/// What came of a reading; never an error of ours: why it was not read is part of it.
using TeamAnswer = team::TeamResult<TeamKnowledge>;

/// Owns one thread, which alone speaks to the database; lives in the thread that made it.
class TeamReader final : public QObject
{
    Q_OBJECT

public:
    /// clock: outlives it; is asked in its thread.
    TeamReader(team::HandOverOrder order, const Clock &clock, QObject *parent = nullptr,
               const team::TeamTimes &times = {});
    /// Cuts off what is under way.
    ~TeamReader() override;

    /// Ends without making anybody wait, and deletes itself; what is under way is cut off, and its
    /// future ends with Cancelled. It has no parent any more.
    void retire();
    /// See TeamReading::read(); one after the other. Each asks the database anew.
    QFuture<Result<TeamAnswer>> read();

private:
    class Worker;

    team::SilenceLimit m_limit;
    QThread m_thread;
    Worker *m_worker; ///< of the thread, which deletes it at its end
};

} // namespace vaultlock::foureyes
