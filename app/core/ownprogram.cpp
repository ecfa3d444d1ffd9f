// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ownprogram.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace vaultlock {

namespace {

/// The first that is there and that `isIt`.
template <typename IsIt>
QString ownFile(const QString &name, IsIt isIt)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QLatin1String place :
         {QLatin1String("/"), QLatin1String("/../libexec/vaultlock/")}) {
        const QFileInfo file(here + place + name);
        if (file.isFile() && isIt(file))
            return file.absoluteFilePath();
    }
    return {};
}

} // namespace

QString ownProgram(const QString &name)
{
    return ownFile(name, [](const QFileInfo &file) { return file.isExecutable(); });
}

QString ownModule(const QString &name)
{
    for (const char *suffix : {".so", ".dylib", ".dll"}) {
        const QString found = ownFile(name + QLatin1String(suffix), [](const QFileInfo &file) {
            return QLibrary::isLibrary(file.fileName());
        });
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace vaultlock
