// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/policyfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUtf8StringView>

namespace vaultlock::ui {

Result<QByteArray> readPolicyFile(const QString &path)
{
    // A pipe or a device would make the window wait.
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::FileNotReadable, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QByteArray text = file.read(policyFileLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    if (text.size() > policyFileLimit)
        return failure(ErrorKind::TooLarge, path);
    if (!QUtf8StringView(text).isValidUtf8())
        return failure(ErrorKind::NotUtf8, path);
    return text;
}

Result<void> writePolicyFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return failure(ErrorKind::FileNotWritable,
                   QStringLiteral("%1: %2").arg(path, file.errorString()));
}

} // namespace vaultlock::ui
