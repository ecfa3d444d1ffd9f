// SPDX-License-Identifier: GPL-3.0-or-later

// Says once, after an update, that there is something new.
#pragma once

#include "ui/window/windowmemory.h"

namespace vaultlock::watch {
class Watch;
}

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class GuideDesk;
class Notices;

struct NewsOffer
{
    QString version; ///< of this program
    WindowMemory memory;
    workspace::Workspace &workspace;
    watch::Watch *watch; ///< null: no lock is watched
    Notices &notices;
    GuideDesk &guide;
};

/// Once a connection stands; never while a lock runs, which it gives way to: then it is offered at
/// another start. Nothing is offered at the first start. All outlive context.
void offerNews(const NewsOffer &offer, QObject *context);

} // namespace vaultlock::ui
