// SPDX-License-Identifier: GPL-3.0-or-later

// A journal that is not as it was written, told whatever page is in front.
#pragma once

#include "ui/furniture/banner.h"

namespace vaultlock::journal {
class Journal;
}

namespace vaultlock::ui {

/// Stays until the window closes: what was lost does not come back by being read.
class JournalAlarm : public Banner
{
    Q_OBJECT

public:
    /// journal: outlives it.
    explicit JournalAlarm(journal::Journal &journal, QWidget *parent = nullptr);

private:
    void follow();

    journal::Journal &m_journal;
    bool m_isTold = false;
};

} // namespace vaultlock::ui
