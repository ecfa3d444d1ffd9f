// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is kept on this computer, each with its place, its size and its removal.
#pragma once

#include "lock/runninglock.h"
#include "settings/keptthings.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QSettings;
class QVBoxLayout;

namespace vaultlock::ui {

/// Looks anew each time that it comes into sight, and after each removal.
class KeptRows : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        settings::Places places;
        QSettings &settings; ///< outlives the rows
        /// The locks in progress; none: not known.
        std::function<std::optional<std::vector<lock::RunningLock>>()> running;
        /// What its owner has to remove (settings::Removal::ByItsOwner).
        std::function<void(settings::KeptThing thing)> removeByOwner;
    };

    explicit KeptRows(Parts parts, QWidget *parent = nullptr);

    QString searched() const;
    void look();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeRow(const settings::Kept &kept);
    void ask(const settings::Kept &kept);
    void remove(settings::KeptThing thing);

    Parts m_parts;
    QVBoxLayout *m_layout;
    QLabel *m_outcome;
    QWidget *m_rows = nullptr;
};

} // namespace vaultlock::ui
