// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/connectionlines.h"

#include "cli/serviceconnection.h"
#include "language/words.h"

namespace vaultlock::cli {

QStringList connectionLines(const workspace::ConnectionFacts &facts,
                            const ServiceConnection &connection)
{
    constexpr int nameWidth = 14; // of `Certificates: `
    QStringList lines{Words::tr("Connection:").leftJustified(nameWidth) + connection.title()};
    for (const workspace::ConnectionFact &fact : facts) {
        for (const QString &text : fact.texts)
            lines.append((fact.name + u':').leftJustified(nameWidth) + text);
    }
    return lines;
}

QJsonObject factsJson(const workspace::ConnectionFacts &facts, const ServiceConnection &connection)
{
    QJsonObject json = workspace::toJson(facts);
    const QJsonObject title = connection.titleJson();
    for (auto field = title.begin(); field != title.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

} // namespace vaultlock::cli
