// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/connectionlines.h"

namespace vaultlock::cli {

QStringList connectionLines(const workspace::ConnectionFacts &facts)
{
    constexpr int nameWidth = 14; // of `Certificates: `
    QStringList lines;
    for (const workspace::ConnectionFact &fact : facts) {
        for (const QString &text : fact.texts)
            lines.append((fact.name + u':').leftJustified(nameWidth) + text);
    }
    return lines;
}

} // namespace vaultlock::cli
