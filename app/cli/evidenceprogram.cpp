// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/evidenceprogram.h"

#include "cli/output.h"
#include "core/ownprogram.h"

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
    const QString program = ownProgram(QStringLiteral("vaultlock-evidence"));
    if (!program.isEmpty())
        ::execv(QFile::encodeName(program).constData(), argv.data());
    printLine(console.err, QStringLiteral("vaultlock-evidence, which belongs to Vaultlock, is not "
                                          "installed."));
    return exitFailure;
}

} // namespace vaultlock::cli
