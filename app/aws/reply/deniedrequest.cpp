// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/reply/deniedrequest.h"

namespace vaultlock::aws {

namespace {

/// The word behind these words.
QString wordBehind(const QString &message, const QString &before)
{
    const qsizetype at = message.indexOf(before);
    return at < 0 ? QString() : message.mid(at + before.size()).section(u' ', 0, 0);
}

} // namespace

DeniedRequest deniedRequest(const Error &error)
{
    if (error.kind != ErrorKind::AccessDenied)
        return {};
    return {wordBehind(error.detail, QStringLiteral("User: ")),
            wordBehind(error.detail, QStringLiteral("to perform: ")),
            wordBehind(error.detail, QStringLiteral("on resource: "))};
}

} // namespace vaultlock::aws
