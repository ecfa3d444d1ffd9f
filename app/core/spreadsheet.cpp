// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet.h"

#include <algorithm>

namespace vaultlock {

QString guardedFromFormulas(const QString &field)
{
    static const QString signs = QStringLiteral("'=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    const auto first = std::find_if(field.begin(), field.end(), [](QChar c) { return c != u' '; });
    return first != field.end() && signs.contains(*first) ? u'\'' + field : field;
}

QByteArray csvRecord(const QStringList &fields)
{
    QByteArrayList quoted;
    for (const QString &field : fields) {
        QString text = guardedFromFormulas(field);
        quoted.append('"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"');
    }
    return quoted.join(',') + "\r\n";
}

} // namespace vaultlock
