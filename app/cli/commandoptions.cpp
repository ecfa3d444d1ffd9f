// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandoptions.h"

#include "cli/output.h"
#include "cli/suggestion.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vaultlock::cli {

namespace {

/// QCommandLineParser tells which options there are in its help only.
QStringList optionsOf(const QCommandLineParser &parser)
{
    static const QRegularExpression option(QStringLiteral("^ +(?:-\\w, +)?(--[a-z][a-z-]*)"),
                                           QRegularExpression::MultilineOption);
    QStringList names;
    auto found = option.globalMatch(parser.helpText());
    while (found.hasNext())
        names << found.next().captured(1);
    return names;
}

QString mistakeOf(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    return unknown.isEmpty()
               ? parser.errorText()
               : parser.errorText() +
                     suggestionFor(QStringLiteral("--") + unknown.constFirst(), optionsOf(parser));
}

} // namespace

std::optional<int> parseOptions(QCommandLineParser &parser, const QStringList &arguments,
                                const QString &command, const Console &console)
{
    // QCommandLineParser::addHelpOption() also adds --help-all, which would start the command.
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Show this text."));
    parser.addOption(help);
    if (!parser.parse(arguments))
        return refused(mistakeOf(parser), console);
    if (!parser.isSet(help))
        return std::nullopt;
    // Qt names the program by its path, and knows no commands.
    QString text = parser.helpText().trimmed();
    text.replace(QCoreApplication::arguments().constFirst(),
                 QStringLiteral("vaultlock-cli ") + command);
    printLine(console.out, text);
    return exitSuccess;
}

int refused(const QString &what, const Console &console)
{
    printLine(console.err, terminalSafe(what));
    return exitUsage;
}

QString written(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    return QStringLiteral("--%1 %2").arg(option.names().constFirst(), parser.value(option));
}

} // namespace vaultlock::cli
