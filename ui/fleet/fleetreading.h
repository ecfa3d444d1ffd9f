// SPDX-License-Identifier: GPL-3.0-or-later

// A fleet being read, for whoever looks at it.
#pragma once

#include "fleet/fleet.h"
#include "fleet/lastlook.h"
#include "ui/fleet/fleetrows.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <set>

namespace vaultlock::ui {

/// Goes on whoever looks. What comes is told a few times a second, a few hundred rows at a time.
/// Once it has come to its end, or was stopped, it is compared with the last look and kept as the
/// next one's; a look that nobody has seen the end of is not kept. Lives in one thread.
class FleetReading : public QObject
{
    Q_OBJECT

public:
    /// clock: outlives the reading.
    struct Parts
    {
        fleet::Fleet::Opener open;
        /// Calls back, at once or later, when the places can be opened.
        std::function<void(const std::vector<fleet::Place> &, const std::function<void()> &)>
            prepare;
        const Clock &clock;
        QString lookFile; ///< empty: nothing is compared, nothing kept
    };

    explicit FleetReading(Parts parts, QObject *parent = nullptr);
    ~FleetReading() override;

    /// What was read before is let go.
    void start(std::vector<fleet::Place> places, std::vector<fleet::KnownPolicy> known);
    /// Asks for nothing more until goOn(), which goes on where it was.
    void stop();
    void goOn();

    /// Null before the first start.
    const fleet::Fleet *fleet() const { return m_fleet.get(); }
    const std::vector<fleet::KnownPolicy> &known() const { return m_policies.known(); }
    bool isReading() const;
    bool isStopped() const { return m_fleet && m_fleet->isSuspended(); }

    /// Since the last look, as of the end or of the last stop.
    const std::vector<fleet::Change> &changes() const { return m_changes; }
    /// What is to be said of the comparison; empty while it is not made.
    const QString &lookWords() const { return m_lookWords; }

signals:
    /// There are no rows, and others will come.
    void began();
    void rowsCame(const std::vector<vaultlock::ui::FleetRows::Placed> &rows);
    /// More is known of a place, or it goes on, or not.
    void standingChanged();
    void compared();

private:
    void tellSome();
    void finish();
    void compare();

    Parts m_parts;
    fleet::PolicyReadings m_policies;
    std::unique_ptr<fleet::Fleet> m_fleet;
    std::set<std::pair<int, int>> m_untold; ///< place and row
    QTimer m_tellSoon;
    bool m_isPrepared = false;
    bool m_isFinished = false;
    /// Of the present fleet; null before it was read from its file.
    std::shared_ptr<const Result<fleet::LastLook>> m_before;
    QObject *m_comparing = nullptr; ///< guards what is under way; null: nothing is
    bool m_isToCompareAgain = false;
    std::vector<fleet::Change> m_changes;
    QString m_lookWords;
};

} // namespace vaultlock::ui
