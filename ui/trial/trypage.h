// SPDX-License-Identifier: GPL-3.0-or-later

// What the program tries, what to try beside it while the lock can still be aborted, and the
// sandbox's clock.
#pragma once

#include <QWidget>

class QLabel;

namespace vaultlock::ui {

class SandboxClock;
class TrialBench;
class TrialChecklist;

/// All are hidden until they are shown by whoever knows whether there is something to show.
class TryPage : public QWidget
{
    Q_OBJECT

public:
    explicit TryPage(QWidget *parent = nullptr);

    TrialBench &bench() const { return *m_bench; }
    TrialChecklist &trials() const { return *m_trials; }
    SandboxClock &sandboxClock() const { return *m_sandboxClock; }
    /// Whether there is something to look at.
    bool isUseful() const;
    /// Where whoever comes to the page begins.
    QWidget *placeForFocus() const;

signals:
    void usefulnessChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TrialBench *m_bench;
    TrialChecklist *m_trials;
    SandboxClock *m_sandboxClock;
};

} // namespace vaultlock::ui
