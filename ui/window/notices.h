// SPDX-License-Identifier: GPL-3.0-or-later

// What is told across the window, below its head: one banner for each kind of thing.
#pragma once

#include "journal/journal.h"
#include "ui/furniture/banner.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace vaultlock::reconciliation {
struct VaultRow;
}

namespace vaultlock::ui {

/// What is worst stands first: a lock ID that is not on disk, a journal that was changed. None
/// takes another's place.
class Notices : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    Notices(workspace::Workspace &workspace, journal::Journal &journal);

    Banner &objection() const { return *m_objection; } ///< why the window does not close
    Banner &trouble() const { return *m_trouble; }     ///< what failed last
    Banner &team() const { return *m_team; }           ///< what the team has to decide
    Banner &news() const { return *m_news; }           ///< what came about
    Banner &hint() const { return *m_hint; }           ///< where one is
    Banner &update() const { return *m_update; }       ///< that the program is a newer one
    void clearDifferences() { m_differences->clear(); }
    /// Of the journal and the service, found without anybody asking. show: opens them.
    void showDifferences(const std::vector<reconciliation::VaultRow> &rows,
                         const std::function<void()> &show);

signals:
    void vaultWanted(const vaultlock::VaultName &vault);

private:
    Banner *m_objection;
    Banner *m_team;
    Banner *m_trouble;
    Banner *m_differences;
    Banner *m_news;
    Banner *m_hint;
    Banner *m_update;
};

} // namespace vaultlock::ui
