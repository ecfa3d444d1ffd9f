// SPDX-License-Identifier: GPL-3.0-or-later

// A host that is found nowhere, without anybody being asked.
#pragma once

#include <QString>
#include <QStringList>

namespace vaultlock::tests {

/// Well-formed for a URL, and longer than the 253 letters that DNS has room for (RFC 1035, 2.3.4):
/// the resolver says at once that there is no such host, and asks no server. Tests stay on this
/// machine, and no thread of the resolver is on its way out while the leak checker looks (glibc
/// 2.36 gives back what a thread remembers of its servers only as the thread ends).
inline QString unknownHost()
{
    return QStringList(5, QString(60, QLatin1Char('x'))).join(QLatin1Char('.')) +
           QStringLiteral(".invalid");
}

} // namespace vaultlock::tests
