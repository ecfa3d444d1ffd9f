#include "ui/appearance/resources.h"

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

QIcon programIcon()
{
    loadResources();
    return QIcon(QStringLiteral(":/icons/vaultlock.svg"));
}

} // namespace vaultlock::ui
