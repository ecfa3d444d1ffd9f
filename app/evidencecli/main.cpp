// SPDX-License-Identifier: GPL-3.0-or-later

// What vaultlock-cli becomes for its command `evidence` (cli/evidenceprogram.h).
#include "cli/commandline.h"
#include "core/processprivacy.h"
#include "evidencecli/evidencecommand.h"
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
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("evidence"))
        arguments.removeAt(1);
    const vaultlock::cli::Console console;
    return vaultlock::cli::ended(vaultlock::cli::runEvidence(arguments, console), console);
}
