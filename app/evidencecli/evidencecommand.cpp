// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/evidencecommand.h"

#include "cli/commandoptions.h"
#include "evidencecli/evidencemake.h"
#include "evidencecli/evidenceseal.h"
#include "evidencecli/evidenceverify.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>
#include <vector>

namespace vaultlock::cli {

namespace {

struct EvidenceTask
{
    QLatin1String name;
    void (*addOptions)(QCommandLineParser &parser);
    int (*run)(const QCommandLineParser &parser, const Console &console);
};

const EvidenceTask evidenceTasks[] = {
    {QLatin1String("make"), addMakeOptions, makeEvidence},
    {QLatin1String("sign"), addSignOptions, signEvidence},
    {QLatin1String("stamp"), addStampOptions, stampEvidence},
    {QLatin1String("stamp-request"), addStampRequestOptions, requestStamp},
    {QLatin1String("verify"), addVerifyOptions, verifyEvidence},
};

QStringList taskNames()
{
    QStringList names;
    for (const EvidenceTask &task : evidenceTasks)
        names << task.name;
    return names;
}

/// Of every task: what it is called, and its options, for whoever asks for help on all of them.
QString optionsOfTasks()
{
    static const QRegularExpression option(QStringLiteral("^  (--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QString text;
    for (const EvidenceTask &task : evidenceTasks) {
        QCommandLineParser parser;
        task.addOptions(parser);
        QStringList options;
        for (auto found = option.globalMatch(parser.helpText()); found.hasNext();)
            options << found.next().captured(1);
        text += QStringLiteral("\n%1:\n  %2").arg(task.name, options.join(u' '));
    }
    return text;
}

} // namespace

int runEvidence(const QStringList &arguments, const Console &console)
{
    // Each has options of its own, so what to do stands first.
    const QString what = arguments.value(1);
    for (const EvidenceTask &task : evidenceTasks) {
        if (what != task.name)
            continue;
        QCommandLineParser parser;
        task.addOptions(parser);
        QStringList rest = arguments;
        rest.removeAt(1);
        const QString command = QStringLiteral("evidence ") + task.name;
        if (const auto exitCode = parseOptions(parser, rest, command, console))
            return *exitCode;
        return task.run(parser, console);
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes what the journal knows of one lock as a folder of files for an "
                       "auditor, and looks at such a folder. `evidence make --help` has the "
                       "options of one.") +
        optionsOfTasks());
    parser.addPositionalArgument(taskNames().join(u'|'), QStringLiteral("What to do, first."));
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("evidence"), console))
        return *exitCode;
    return refused(QStringLiteral("Say what to do: evidence ") + taskNames().join(u'|'), console);
}

bool drawsPages(int argc, char **argv)
{
    const std::vector<std::string_view> words(argv, argv + argc);
    const auto has = [&words](std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    return words.size() > 2 && words[1] == "evidence" && words[2] == "make" && !has("--no-pdf") &&
           !has("--help");
}

} // namespace vaultlock::cli
