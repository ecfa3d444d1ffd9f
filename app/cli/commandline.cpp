// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

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

#include <algorithm>
#include <array>

namespace vaultlock::cli {

namespace {

struct Command
{
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments, const Console &console);
};

constexpr std::array<Command, 13> commands{{
    {"doctor", "go the way to the service step by step", runDoctor},
    {"evidence", "write, sign, stamp or verify the evidence of a lock", runEvidenceProgram},
    {"explain", "say in plain words what a policy does", runExplain},
    {"fleet", "list all vaults of several profiles and Regions, and what their locks do", runFleet},
    {"handover", "give a lock in progress to a colleague, or take one", runHandOver},
    {"journal", "export the journal, or hold it against the service", runJournal},
    {"lint", "show what is wrong with policies", runLint},
    {"simulate", "decide requests by a policy", runSimulate},
    {"sandbox", "serve Glacier's vault lock on the loopback interface", runSandbox},
    {"team", "hand the journal over to a team's database, or read that", runTeam},
    {"vaults", "list every vault with the state of its lock", runVaults},
    {"watch", "say which locks in progress run out", runWatch},
    {"whoami", "say who the service takes you for", runWhoami},
}};

QString usage()
{
    QString text = QStringLiteral("Usage: vaultlock-cli COMMAND [options]\n"
                                  "       vaultlock-cli help COMMAND\n"
                                  "       vaultlock-cli --help | --version\n\n"
                                  "Commands:");
    for (const Command &command : commands)
        text += QStringLiteral("\n  %1  %2")
                    .arg(QLatin1String(command.name), -10)
                    .arg(QLatin1String(command.summary));
    return text;
}

const Command *commandOf(const QString &name)
{
    const auto *found =
        std::find_if(commands.begin(), commands.end(), [&name](const Command &command) {
            return name == QLatin1String(command.name);
        });
    return found == commands.end() ? nullptr : found;
}

int unknown(const QString &name, const Console &console)
{
    QStringList names;
    for (const Command &command : commands)
        names << QLatin1String(command.name);
    printLine(console.err, terminalSafe(QStringLiteral("Unknown command: ") + name + u'.' +
                                        suggestionFor(name, names)));
    printLine(console.err, usage());
    return exitUsage;
}

} // namespace

int ended(int exitCode, const Console &console)
{
    if (std::ferror(console.out) == 0)
        return exitCode;
    printLine(console.err, QStringLiteral("The output could not be written."));
    return exitUsage;
}

int run(const QStringList &arguments, const Console &console)
{
    const QString first = arguments.value(1);
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        printLine(console.out, usage());
        return exitSuccess;
    }
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        printLine(console.out, QStringLiteral("vaultlock-cli " VAULTLOCK_VERSION));
        return exitSuccess;
    }
    if (first.isEmpty()) {
        printLine(console.err, usage());
        return exitUsage;
    }
    // `help COMMAND [WORD ...]` is `COMMAND [WORD ...] --help`.
    const bool isHelp = first == QLatin1String("help");
    QStringList rest = arguments;
    rest.removeAt(1);
    const QString name = isHelp ? rest.value(1) : first;
    if (isHelp && name.isEmpty()) {
        printLine(console.out, usage());
        return exitSuccess;
    }
    const Command *command = commandOf(name);
    if (!command)
        return unknown(name, console);
    if (isHelp) {
        rest.removeAt(1);
        rest << QStringLiteral("--help");
    }
    return ended(command->run(rest, console), console);
}

} // namespace vaultlock::cli
