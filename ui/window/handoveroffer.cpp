// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/handoveroffer.h"

#include "ui/connection/connectionbar.h"
#include "ui/handover/handovers.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/window/notices.h"
#include "ui/window/vaultdesk.h"

#include <QAction>

namespace vaultlock::ui {

void offerHandOvers(HandOvers &handOvers, VaultDesk &desk, ConnectionBar &bar, Notices &notices)
{
    LockPanel *lock = &desk.lock();
    desk.policy().addFileTaker(
        [&handOvers](const QString &path) { return handOvers.takesFile(path); });
    handOvers.setTicked([lock](bool isTicked) { return lock->trialsTicked(isTicked); });
    QObject::connect(lock, &LockPanel::handOverRequested, handOvers.giveAction(),
                     &QAction::trigger);
    QObject::connect(&handOvers, &HandOvers::connectionWanted, &bar, &ConnectionBar::openChooser);
    QObject::connect(
        &handOvers, &HandOvers::troubled, &notices.trouble(),
        [&notices](const words::ErrorWords &words) { notices.trouble().showTrouble(words); });
    QObject::connect(&handOvers, &HandOvers::told, &notices.news(), &Banner::showHint);
}

} // namespace vaultlock::ui
