// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/policyfile.h"

#include "core/regularfile.h"
#include "core/wholefile.h"

#include <QUtf8StringView>

#include <utility>

namespace vaultlock::ui {

Result<QByteArray> readPolicyFile(const QString &path)
{
    auto content = readRegularFile(path, policyFileLimit + 1);
    if (!content)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, content.error().text));
    const QByteArray text = std::move(*content);
    if (text.size() > policyFileLimit)
        return failure(ErrorKind::TooLarge, path);
    if (!QUtf8StringView(text).isValidUtf8())
        return failure(ErrorKind::NotUtf8, path);
    return text;
}

Result<void> writePolicyFile(const QString &path, const QByteArray &text)
{
    return writeWholeFile(path, text);
}

} // namespace vaultlock::ui
