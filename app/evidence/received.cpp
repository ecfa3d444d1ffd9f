// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/received.h"

#include "core/regularfile.h"
#include "words/verificationwords.h"

#include <QDir>
#include <QFileInfo>

namespace vaultlock::evidence {

Result<Bundle> receivedFolder(const QString &path, const ReceivingLimits &limits)
{
    const QDir folder(path);
    const QFileInfoList entries =
        folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (entries.size() > limits.files)
        return failure(ErrorKind::TooLarge, words::tooManyFiles(limits.files));
    Bundle bundle;
    qint64 left = limits.bytes;
    for (const QFileInfo &entry : entries) {
        if (entry.isSymLink())
            return failure(ErrorKind::InvalidInput, words::isALink(entry.fileName()));
        if (entry.isDir())
            continue;
        const auto bytes = readRegularFile(entry.filePath(), left + 1);
        if (!bytes)
            return failure(ErrorKind::FileNotReadable,
                           QStringLiteral("%1: %2").arg(entry.filePath(), bytes.error().text));
        left -= bytes->size();
        if (left < 0)
            return failure(ErrorKind::TooLarge, words::tooManyBytes(limits.bytes));
        bundle.insert(entry.fileName(), *bytes);
    }
    return bundle;
}

Result<Bundle> receivedFrom(const QString &path)
{
    if (QFileInfo(path).isDir())
        return receivedFolder(path);
    const qint64 most = ReceivingLimits().bytes;
    const auto bytes = readRegularFile(path, most + 1);
    if (!bytes)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, bytes.error().text));
    if (bytes->size() > most)
        return failure(ErrorKind::TooLarge, words::tooManyBytes(most));
    return receivedZip(*bytes);
}

} // namespace vaultlock::evidence
