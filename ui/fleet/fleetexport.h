// SPDX-License-Identifier: GPL-3.0-or-later

// Takes vaults of a fleet along in a file.
#pragma once

#include "fleet/fleet.h"
#include "fleet/lastlook.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace vaultlock::ui {

/// CSV for spreadsheets, or JSON: the very same as vaultlock-cli fleet writes.
class FleetExport : public QObject
{
    Q_OBJECT

public:
    using PathAsker = std::function<void(const std::function<void(const QString &path)> &use)>;

    /// panel: whose window the dialog is over; the parent. clock: outlives it.
    FleetExport(const Clock &clock, QWidget *panel);

    /// As it is at this moment, whatever is read while a path is chosen. changes: null where they
    /// are not to be told.
    void begin(const fleet::Fleet &fleet, const std::vector<fleet::Row> &rows,
               const std::vector<fleet::KnownPolicy> &known,
               const std::vector<fleet::Change> *changes);
    /// Instead of a dialog.
    void setPathAsker(PathAsker asker) { m_askPath = std::move(asker); }

signals:
    void told(const QString &outcome);

private:
    void askPathInDialog(const std::function<void(const QString &)> &use);

    const Clock &m_clock;
    QWidget *m_panel;
    PathAsker m_askPath;
};

} // namespace vaultlock::ui
