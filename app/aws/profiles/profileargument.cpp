// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/profileargument.h"

#include <algorithm>

namespace vaultlock::aws {

QString profileArgument(const QString &name)
{
    const bool isOneWord = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"_-/.%@:+").contains(c);
    });
    // What begins like an option is one, unless it is joined to its own.
    const QString start =
        name.startsWith(u'-') ? QStringLiteral("--profile=") : QStringLiteral("--profile ");
    if (isOneWord && !name.isEmpty())
        return start + name;
    QString escaped = name;
    escaped.replace(u'\'', QStringLiteral("'\\''"));
    return start + QStringLiteral("'%1'").arg(escaped);
}

} // namespace vaultlock::aws
