// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initVaultlockResources()
{
    Q_INIT_RESOURCE(vaultlock);
}

namespace vaultlock::ui {

void loadResources()
{
    initVaultlockResources();
}

} // namespace vaultlock::ui
