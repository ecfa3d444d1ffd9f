// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/spokenlanguage.h"
#include "core/processprivacy.h"
#include "language/translation.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    vaultlock::makeProcessPrivate();
    // Nothing here needs GLib's event loop, which takes a tenth of the time of many requests.
    const bool isSaid = qEnvironmentVariableIsSet("QT_NO_GLIB");
    if (!isSaid)
        qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    if (!isSaid)
        qunsetenv("QT_NO_GLIB"); // programs that are started from here may need it
    QCoreApplication::setApplicationName(QStringLiteral("vaultlock-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VAULTLOCK_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    const vaultlock::language::Translation translation(vaultlock::cli::languageWish(arguments));
    return vaultlock::cli::run(arguments, {});
}
