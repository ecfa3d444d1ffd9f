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
    int (*run)(const QCommandLineParser &parser, const Console &console);
};

const HandOverTask handOverTasks[] = {
    {QLatin1String("make"), makeHandOver},
    {QLatin1String("show"), showHandOver},
    {QLatin1String("receive"), receiveHandOver},
};

} // namespace

int runHandOver(const QStringList &arguments, const Console &console)
{
    const QString what = arguments.value(1);
    for (const HandOverTask &task : handOverTasks) {
        if (what != task.name)
            continue;
        QCommandLineParser parser;
        QStringList rest = arguments;
        rest.removeAt(1);
        if (const auto exitCode =
                parseOptions(parser, rest, QStringLiteral("handover ") + task.name, console))
            return *exitCode;
        return task.run(parser, console);
    }
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("handover"), console))
        return *exitCode;
    return refusedTask(QStringLiteral("handover"), what, console);
}

} // namespace vaultlock::cli
