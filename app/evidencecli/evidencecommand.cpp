// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/evidencecommand.h"

#include "cli/commandoptions.h"
#include "evidencecli/evidencemake.h"
#include "evidencecli/evidenceseal.h"
#include "evidencecli/evidenceverify.h"
#include "evidencecli/ordered.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace vaultlock::cli {

namespace {

struct EvidenceTask
{
    QLatin1String name;
    int (*run)(const QCommandLineParser &parser, const Console &console);
    bool takesOrders = false; ///< of our own window
};

const EvidenceTask evidenceTasks[] = {
    {QLatin1String("make"), makeEvidence, true},     {QLatin1String("sign"), signEvidence},
    {QLatin1String("stamp"), stampEvidence},         {QLatin1String("stamp-request"), requestStamp},
    {QLatin1String("verify"), verifyEvidence, true},
};

} // namespace

int runEvidence(const QStringList &arguments, const Console &console)
{
    // Each has options of its own, so what to do stands first.
    const QString what = arguments.value(1);
    for (const EvidenceTask &task : evidenceTasks) {
        if (what != task.name)
            continue;
        QCommandLineParser parser;
        if (task.takesOrders)
            addOrderOption(parser);
        QStringList rest = arguments;
        rest.removeAt(1);
        const QString command = QStringLiteral("evidence ") + task.name;
        if (const auto exitCode = parseOptions(parser, rest, command, console))
            return *exitCode;
        return task.run(parser, console);
    }
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("evidence"), console))
        return *exitCode;
    return refusedTask(QStringLiteral("evidence"), what, console);
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
