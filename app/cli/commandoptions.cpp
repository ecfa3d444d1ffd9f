// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandoptions.h"

#include "cli/output.h"
#include "cli/suggestion.h"
#include "language/words.h"
#include "usage/help.h"
#include "usage/parsing.h"

namespace vaultlock::cli {

namespace {

QString mistakeOf(const QCommandLineParser &parser, const usage::Command &command)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    QStringList names{QStringLiteral("--help")};
    for (const usage::Option &option : usage::optionsOf(command))
        names << QStringLiteral("--") + QLatin1String(option.name);
    return parser.errorText() + suggestionFor(QStringLiteral("--") + unknown.constFirst(), names);
}

/// ". Did you mean “json”?"; empty where nothing is near.
QString alsoMeant(const QString &given, const QStringList &names)
{
    const QString suggestion = suggestionFor(given, names);
    return suggestion.isEmpty() ? suggestion : u'.' + suggestion;
}

/// An option that takes one of several words, and has another; as it was written.
QString unknownWordOf(const QCommandLineParser &parser, const usage::Command &command)
{
    for (const usage::Option &option : usage::optionsOf(command)) {
        const QString name = QString::fromLatin1(option.name);
        const QString words = QString::fromLatin1(option.value);
        const bool isChoice = words.contains(u'|') && words == words.toLower();
        if (isChoice && parser.isSet(name) && !words.split(u'|').contains(parser.value(name)))
            return Words::tr("Unknown %1: ").arg(name) + written(parser, name) +
                   alsoMeant(parser.value(name), words.split(u'|'));
    }
    return {};
}

} // namespace

std::optional<int> parseOptions(QCommandLineParser &parser, const QStringList &arguments,
                                const QString &command, const Console &console)
{
    const usage::Command *known = usage::commandNamed(command);
    Q_ASSERT(known);
    usage::addOptions(parser, *known);
    if (!parser.parse(arguments))
        return refused(mistakeOf(parser, *known), console);
    if (parser.isSet(QStringLiteral("help"))) {
        printLine(console.out, usage::helpOf(*known, terminalOf(console.out)));
        return exitSuccess;
    }
    const QString unknown = unknownWordOf(parser, *known);
    return unknown.isEmpty() ? std::nullopt : std::optional(refused(unknown, console));
}

int refused(const QString &what, const Console &console)
{
    printLine(console.err, terminalSafe(what));
    return exitUsage;
}

int refusedTask(const QString &command, const QString &given, const Console &console)
{
    const usage::Command *known = usage::commandNamed(command);
    Q_ASSERT(known && !known->arguments.empty());
    const QStringList tasks = QString::fromLatin1(known->arguments.front().name).split(u'|');
    return refused(Words::tr("Say what to do: %1 %2").arg(command, tasks.join(u'|')) +
                       alsoMeant(given, tasks),
                   console);
}

QString written(const QCommandLineParser &parser, const QString &option)
{
    return QStringLiteral("--%1 %2").arg(option, parser.value(option));
}

} // namespace vaultlock::cli
