// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/document.h"

namespace vaultlock::paper {

QString printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool isLaidOut = c == u'\n' || c == u'\t';
        if (isLaidOut || (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            shown += c;
        else
            shown += QStringLiteral("‹U+%1›").arg(uint{c.unicode()}, 4, 16, QLatin1Char('0'));
    }
    return shown;
}

} // namespace vaultlock::paper
