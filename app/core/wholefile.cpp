// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wholefile.h"

#include <QSaveFile>

namespace vaultlock {

namespace {

Result<void> finished(QSaveFile &file, bool isReady, const QByteArray &bytes)
{
    if (isReady && file.write(bytes) == bytes.size() && commitWhole(file))
        return {};
    return failure(ErrorKind::FileNotWritable,
                   QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

} // namespace

bool commitWhole(QSaveFile &file)
{
    if (!file.flush())
        file.cancelWriting();
    return file.commit();
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return finished(file, file.open(QIODevice::WriteOnly), bytes);
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isReady = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return finished(file, isReady, bytes);
}

} // namespace vaultlock
