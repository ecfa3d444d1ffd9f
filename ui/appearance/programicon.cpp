// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/programicon.h"

#include "ui/resources/resources.h"

namespace vaultlock::ui {

QIcon programIcon()
{
    loadResources();
    return QIcon(QStringLiteral(":/icons/vaultlock.svg"));
}

} // namespace vaultlock::ui
