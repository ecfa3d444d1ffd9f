// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handovercommand.h"

#include "cli/commandoptions.h"
#include "cli/handovermake.h"
#include "cli/handoverreceive.h"

namespace vaultlock::cli {

namespace {

struct HandOverTask
{
    QLatin1String name;
    void (*addOptions)(QCommandLineParser &parser);
    int (*run)(const QCommandLineParser &parser, const Console &console);
};

const HandOverTask handOverTasks[] = {
    {QLatin1String("make"), addMakeHandOver, makeHandOver},
    {QLatin1String("show"), addShowHandOver, showHandOver},
    {QLatin1String("receive"), addReceiveHandOver, receiveHandOver},
};

} // namespace

int runHandOver(const QStringList &arguments, const Console &console)
{
    const QString what = arguments.value(1);
    for (const HandOverTask &task : handOverTasks) {
        if (what != task.name)
            continue;
        QCommandLineParser parser;
        task.addOptions(parser);
        QStringList rest = arguments;
        rest.removeAt(1);
        if (const auto exitCode =
                parseOptions(parser, rest, QStringLiteral("handover ") + task.name, console))
            return *exitCode;
        return task.run(parser, console);
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Hands a lock in progress over to a colleague, in a sealed file, or takes "
                       "one over. `handover make --help` has the options of one."));
    parser.addPositionalArgument(QStringLiteral("make|show|receive"),
                                 QStringLiteral("What to do, first."));
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("handover"), console))
        return *exitCode;
    return refused(QStringLiteral("Say what to do: handover make|show|receive"), console);
}

} // namespace vaultlock::cli
