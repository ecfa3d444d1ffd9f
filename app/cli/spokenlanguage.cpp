// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/spokenlanguage.h"

namespace vaultlock::cli {

QString languageWish(const QStringList &arguments)
{
    static const QStringList forPeople{QStringLiteral("text"), QStringLiteral("table")};
    const QString option = QStringLiteral("--format");
    QString format;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            format = arguments.value(i + 1);
        else if (arguments[i].startsWith(option + u'='))
            format = arguments[i].mid(option.size() + 1);
    }
    const bool isForPeople = format.isEmpty() || forPeople.contains(format);
    return isForPeople ? QString() : QStringLiteral("en");
}

} // namespace vaultlock::cli
