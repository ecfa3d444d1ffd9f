// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "core/processprivacy.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    vaultlock::makeProcessPrivate();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vaultlock-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VAULTLOCK_VERSION));
    return vaultlock::cli::run(QCoreApplication::arguments(), {});
}
