// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lintcommand.h"

#include "cli/commandoptions.h"
#include "cli/findingsjson.h"
#include "cli/findingslines.h"
#include "cli/inputfile.h"
#include "cli/output.h"
#include "cli/sarif.h"
#include "language/words.h"
#include "policy/linter.h"
#include "words/errorwords.h"

#include <QJsonDocument>

#include <algorithm>

namespace vaultlock::cli {

namespace {

enum class Format {
    Text,
    Json,
    Sarif
};

Format formatNamed(const QString &name)
{
    if (name == QLatin1String("json"))
        return Format::Json;
    return name == QLatin1String("sarif") ? Format::Sarif : Format::Text;
}

/// Writes what is found: lines at once, the others when all is known.
class Findings
{
public:
    Findings(Format format, const Console &console)
        : m_format(format)
        , m_console(console)
    {
    }

    void add(const LintedFile &file)
    {
        switch (m_format) {
        case Format::Text:
            for (const QString &line : findingsLines(file, terminalOf(m_console.out)))
                printLine(m_console.out, line);
            break;
        case Format::Json:
            for (const QJsonArray found = findingsJson(file); const QJsonValue &finding : found)
                m_json.append(finding);
            break;
        case Format::Sarif:
            m_sarif.add(file);
            break;
        }
    }

    void addUnreadable(const QString &name, const QString &what)
    {
        printLine(m_console.err, terminalSafe(what));
        m_sarif.addUnreadable(name, what);
    }

    void finish() const
    {
        if (m_format == Format::Text)
            return;
        const QJsonDocument document =
            m_format == Format::Json ? QJsonDocument(m_json) : QJsonDocument(m_sarif.document());
        const QString text = QString::fromUtf8(document.toJson()).trimmed();
        printLine(m_console.out, terminalSafe(text, LineEnds::Kept));
    }

private:
    Format m_format;
    Console m_console;
    QJsonArray m_json;
    SarifLog m_sarif;
};

int lintFiles(const QStringList &names, const std::optional<policy::ChosenVault> &vault,
              Format format, const Console &console)
{
    const auto isBad = [](const policy::Finding &finding) {
        return finding.severity == policy::Severity::Error ||
               finding.severity == policy::Severity::Danger;
    };
    Findings findings(format, console);
    bool isUnreadable = false;
    bool hasBad = false;
    for (const QString &name : names) {
        auto text = readInput(name, console.in);
        if (!text) {
            isUnreadable = true;
            findings.addUnreadable(name, words::errorWords(text.error()).what);
            continue;
        }
        LintedFile file{name, std::move(*text), {}};
        file.findings = policy::lint(file.view(), vault);
        hasBad = hasBad || std::any_of(file.findings.begin(), file.findings.end(), isBad);
        findings.add(file);
    }
    findings.finish();
    return isUnreadable ? exitBadInput : hasBad ? exitFailure : exitSuccess;
}

} // namespace

int runLint(const QStringList &arguments, const Console &console)
{
    const QString vaultOption = QStringLiteral("vault");
    const QString formatOption = QStringLiteral("format");
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("lint"), console))
        return *exitCode;

    const Format format = formatNamed(parser.value(formatOption));
    std::optional<policy::ChosenVault> vault;
    if (parser.isSet(vaultOption)) {
        const auto arn = VaultArn::fromString(parser.value(vaultOption));
        if (!arn)
            return refused(Words::tr("Not the ARN of a vault: ") + written(parser, vaultOption),
                           console);
        vault = policy::ChosenVault{*arn};
    }
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty())
        return refused(Words::tr("No file is named: lint FILE... or lint -"), console);
    if (names.count(QStringLiteral("-")) > 1)
        return refused(Words::tr("Standard input can be read once: -"), console);
    return lintFiles(names, vault, format, console);
}

} // namespace vaultlock::cli
