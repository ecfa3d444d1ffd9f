// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/findingslines.h"

#include "cli/output.h"
#include "cli/textplaces.h"
#include "words/findingwords.h"

namespace vaultlock::cli {

QStringList findingsLines(const LintedFile &file)
{
    const TextPlaces places(file.view());
    QStringList lines;
    for (const policy::Finding &finding : file.findings) {
        const TextPlace place = places.at(finding.span.begin);
        const std::string_view rule = ruleName(finding.rule);
        QString line = file.name;
        line += QStringLiteral(":%1:%2: ").arg(place.line).arg(place.column);
        line += words::severityName(finding.severity).toLower() + QStringLiteral(": ");
        line += words::findingWords(finding).what;
        line += QStringLiteral(" [%1]").arg(
            QLatin1String(rule.data(), static_cast<qsizetype>(rule.size())));
        lines.append(terminalSafe(line));
    }
    return lines;
}

} // namespace vaultlock::cli
