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

/// The sentence ends with `with an explicit deny in a resource-based policy`, or `because no
/// identity-based policy allows the … action`; newer ones have an ARN behind the first.
void readReason(const QString &message, DeniedRequest &denied)
{
    const QString explicitly = QStringLiteral(" with an explicit deny in a");
    const QString implicitly = QStringLiteral(" because no ");
    const qsizetype explicitAt = message.indexOf(explicitly);
    const qsizetype implicitAt = message.indexOf(implicitly);
    if (explicitAt < 0 && implicitAt < 0)
        return;
    denied.isExplicit = explicitAt >= 0;
    const QString policy = denied.isExplicit
                               ? message.mid(explicitAt + explicitly.size()).section(u' ', 1, 1)
                               : message.mid(implicitAt + implicitly.size()).section(u' ', 0, 0);
    denied.by = policy == QLatin1String("resource-based") ? DeniedRequest::By::ResourcePolicy
                                                          : DeniedRequest::By::OtherPolicy;
}

} // namespace

DeniedRequest deniedRequest(const Error &error)
{
    if (error.kind != ErrorKind::AccessDenied)
        return {};
    DeniedRequest denied{wordBehind(error.detail, QStringLiteral("User: ")),
                         wordBehind(error.detail, QStringLiteral("to perform: ")),
                         wordBehind(error.detail, QStringLiteral("on resource: "))};
    readReason(error.detail, denied);
    return denied;
}

} // namespace vaultlock::aws
