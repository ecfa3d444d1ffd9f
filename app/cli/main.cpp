// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/evidencecommand.h"
#include "core/processprivacy.h"
#include "paper/pdffile.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    vaultlock::makeProcessPrivate();
    const auto application = vaultlock::cli::drawsPages(argc, argv)
                                 ? vaultlock::paper::drawingApplication(argc, argv)
                                 : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vaultlock-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VAULTLOCK_VERSION));
    return vaultlock::cli::run(QCoreApplication::arguments(), {});
}
