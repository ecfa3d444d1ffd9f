// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputfile.h"

#include "language/words.h"

#include <QFile>

namespace vaultlock::cli {

Result<QByteArray> readInput(const QString &path, FILE *standardInput)
{
    if (path.isEmpty())
        return failure(ErrorKind::FileNotReadable, Words::tr("its name is empty"));
    const bool isStandardInput = path == QLatin1String("-");
    // Qt takes a path that begins with a colon for a resource inside the program.
    QFile file(path.startsWith(u':') ? QStringLiteral("./") + path : path);
    const bool isOpen = isStandardInput ? file.open(standardInput, QIODevice::ReadOnly)
                                        : file.open(QIODevice::ReadOnly);
    QByteArray text;
    if (isOpen)
        text = file.read(inputLimit + 1);
    if (!isOpen || file.error() != QFileDevice::NoError)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    if (text.size() > inputLimit)
        return failure(ErrorKind::TooLarge,
                       Words::tr("%1 has more than %2 bytes").arg(path).arg(inputLimit));
    return text;
}

} // namespace vaultlock::cli
