// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/completecommand.h"
#include "cli/doctorcommand.h"
#include "cli/evidenceprogram.h"
#include "cli/explaincommand.h"
#include "cli/fleetcommand.h"
#include "cli/handovercommand.h"
#include "cli/journalcommand.h"
#include "cli/lintcommand.h"
#include "cli/output.h"
#include "cli/sandboxcommand.h"
#include "cli/simulatecommand.h"
#include "cli/suggestion.h"
#include "cli/teamcommand.h"
#include "cli/vaultscommand.h"
#include "cli/watchcommand.h"
#include "cli/whoamicommand.h"
#include "language/words.h"
#include "usage/help.h"

#include <algorithm>
#include <array>

namespace vaultlock::cli {

namespace {

struct Entrance
{
    const char *name;
    int (*run)(const QStringList &arguments, const Console &console);
};

constexpr std::array<Entrance, 14> entrances{{
    {"complete", runComplete},
    {"doctor", runDoctor},
    {"evidence", runEvidenceProgram},
    {"explain", runExplain},
    {"fleet", runFleet},
    {"handover", runHandOver},
    {"journal", runJournal},
    {"lint", runLint},
    {"sandbox", runSandbox},
    {"simulate", runSimulate},
    {"team", runTeam},
    {"vaults", runVaults},
    {"watch", runWatch},
    {"whoami", runWhoami},
}};

const Entrance *entranceOf(const QString &name)
{
    const auto *found =
        std::find_if(entrances.begin(), entrances.end(), [&name](const Entrance &entrance) {
            return name == QLatin1String(entrance.name);
        });
    return found == entrances.end() ? nullptr : found;
}

int unknown(const QString &name, const Console &console)
{
    QStringList names{QStringLiteral("help")};
    for (const usage::Command *command : usage::commands()) {
        if (!command->isTask())
            names << QLatin1String(command->name);
    }
    for (const char *option : {"--help", "--version"})
        names << QLatin1String(option);
    const QString what =
        name.startsWith(u'-') ? Words::tr("Unknown option: ") : Words::tr("Unknown command: ");
    printLine(console.err, terminalSafe(what + name + u'.' + suggestionFor(name, names)));
    printLine(console.err, usage::helpOfProgram(terminalOf(console.err)));
    return exitUsage;
}

} // namespace

int ended(int exitCode, const Console &console)
{
    if (std::ferror(console.out) == 0)
        return exitCode;
    printLine(console.err, Words::tr("The output could not be written."));
    return exitUsage;
}

int run(const QStringList &arguments, const Console &console)
{
    const Terminal terminal = terminalOf(console.out);
    if (const auto answer = usage::answerTo(arguments, terminal)) {
        printLine(console.out, *answer);
        return ended(exitSuccess, console);
    }
    const QString first = arguments.value(1);
    if (first.isEmpty()) {
        printLine(console.err, usage::helpOfProgram(terminalOf(console.err)));
        return exitUsage;
    }
    // `help COMMAND [WORD ...]` is `COMMAND [WORD ...] --help`.
    const bool isHelp = first == QLatin1String("help");
    QStringList rest = arguments;
    rest.removeAt(1);
    const QString name = isHelp ? rest.value(1) : first;
    const Entrance *entrance = entranceOf(name);
    if (!entrance)
        return unknown(name, console);
    if (isHelp) {
        rest.removeAt(1);
        rest << QStringLiteral("--help");
    }
    return ended(entrance->run(rest, console), console);
}

} // namespace vaultlock::cli
