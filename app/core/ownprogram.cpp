// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ownprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vaultlock {

QString ownProgram(const QString &name)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QLatin1String place :
         {QLatin1String("/"), QLatin1String("/../libexec/vaultlock/")}) {
        const QFileInfo program(here + place + name);
        if (program.isFile() && program.isExecutable())
            return program.absoluteFilePath();
    }
    return {};
}

} // namespace vaultlock
