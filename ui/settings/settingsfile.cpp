// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsfile.h"

#include "core/privateplace.h"

#include <QFileInfo>

namespace vaultlock::ui {

QString privateSettingsFile(const QString &folder)
{
    (void)makePrivateFolder(folder); // QSettings says what it could not write
    const QString file = folder + QStringLiteral("/settings.ini");
    if (!QFileInfo(folder).isSymLink())
        keepToOwner(file);
    return file;
}

} // namespace vaultlock::ui
