// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/profileargument.h"

#include <algorithm>

namespace vaultlock::aws {

QString profileArgument(const QString &name)
{
    const bool isOneWord = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"_-/.%@:+").contains(c);
    });
    if (isOneWord && !name.isEmpty())
        return QStringLiteral("--profile ") + name;
    QString escaped = name;
    escaped.replace(u'\'', QStringLiteral("'\\''"));
    return QStringLiteral("--profile '%1'").arg(escaped);
}

} // namespace vaultlock::aws
