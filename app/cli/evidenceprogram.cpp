// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/evidenceprogram.h"

#include "cli/output.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>
#include <vector>

namespace vaultlock::cli {

int runEvidenceProgram(const QStringList &arguments, const Console &console)
{
    QStringList words = arguments;
    words.insert(1, QStringLiteral("evidence"));
    QByteArrayList encoded;
    for (const QString &word : words)
        encoded << QFile::encodeName(word);
    std::vector<char *> argv;
    for (QByteArray &word : encoded)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::fflush(console.out);
    const QString here = QCoreApplication::applicationDirPath();
    for (const QLatin1String place : {QLatin1String("/"), QLatin1String("/../libexec/vaultlock/")})
        ::execv(QFile::encodeName(here + place + QLatin1String("vaultlock-evidence")).constData(),
                argv.data());
    printLine(console.err, QStringLiteral("vaultlock-evidence, which belongs to Vaultlock, is not "
                                          "installed."));
    return exitFailure;
}

} // namespace vaultlock::cli
