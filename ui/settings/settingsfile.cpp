// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsfile.h"

#include "core/privateplace.h"

#include <QFile>
#include <QFileInfo>

namespace vaultlock::ui {

QString privateSettingsFile(const QString &folder)
{
    (void)makePrivateFolder(folder); // QSettings says what it could not write
    const QString file = folder + QStringLiteral("/settings.ini");
    if (!QFileInfo(folder).isSymLink()) {
        // Before QSettings, which goes by the umask, and keeps the mode of a file that is there.
        (void)QFile(file).open(QIODevice::WriteOnly | QIODevice::NewOnly,
                               QFile::ReadOwner | QFile::WriteOwner);
        keepToOwner(file);
    }
    return file;
}

} // namespace vaultlock::ui
