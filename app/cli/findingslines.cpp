// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/findingslines.h"

#include "cli/output.h"
#include "cli/textplaces.h"
#include "language/inenglish.h"
#include "words/findingwords.h"

namespace vaultlock::cli {

namespace {

Tone severityTone(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Error:
    case policy::Severity::Danger:
        return Tone::Bad;
    case policy::Severity::Warning:
        return Tone::Attention;
    default:
        return Tone::Plain;
    }
}

} // namespace

/// In English in every language: editors and CI look for "FILE:LINE:COLUMN: warning:".
static QString severityWord(policy::Severity severity)
{
    const language::InEnglish english;
    return words::severityName(severity).toLower();
}

QStringList findingsLines(const LintedFile &file, const Terminal &terminal)
{
    const TextPlaces places(file.view());
    QStringList lines;
    for (const policy::Finding &finding : file.findings) {
        const TextPlace place = places.at(finding.span.begin);
        const std::string_view rule = ruleName(finding.rule);
        const QString severity = severityWord(finding.severity);
        QString line = terminalSafe(file.name);
        line += QStringLiteral(":%1:%2: ").arg(place.line).arg(place.column);
        line += toned(severity, severityTone(finding.severity), terminal) + QStringLiteral(": ");
        line += terminalSafe(words::findingWords(finding).what);
        line += QStringLiteral(" [%1]").arg(
            QLatin1String(rule.data(), static_cast<qsizetype>(rule.size())));
        lines.append(line);
    }
    return lines;
}

} // namespace vaultlock::cli
