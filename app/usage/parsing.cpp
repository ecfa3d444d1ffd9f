// SPDX-License-Identifier: GPL-3.0-or-later

#include "usage/parsing.h"

#include <QCommandLineParser>

namespace vaultlock::usage {

void addOptions(QCommandLineParser &parser, const Command &command)
{
    for (const Option &option : optionsOf(command))
        parser.addOption({QString::fromLatin1(option.name), QString(),
                          QString::fromLatin1(option.value), QString::fromLatin1(option.preset)});
    // QCommandLineParser::addHelpOption() also adds --help-all, which would start the command.
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
}

} // namespace vaultlock::usage
