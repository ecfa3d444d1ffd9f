// SPDX-License-Identifier: GPL-3.0-or-later

#include "usage/command.h"

#include "language/words.h"
#include "usage/tables.h"

namespace vaultlock::usage {

namespace {

constexpr const Command *allCommands[] = {
    &doctorCommand,        &evidenceCommand, &evidenceMake,   &evidenceSign,   &evidenceStamp,
    &evidenceStampRequest, &evidenceVerify,  &explainCommand, &fleetCommand,   &handoverCommand,
    &handoverMake,         &handoverReceive, &handoverShow,   &journalCommand, &lintCommand,
    &sandboxCommand,       &simulateCommand, &teamCommand,    &teamRule,       &vaultsCommand,
    &watchCommand,         &whoamiCommand,
};

constexpr Option connection[] = {
    {"connection", "sandbox|environment|profile:NAME", "",
     QT_TRANSLATE_NOOP("Words", "A sandbox for this command, as AWS's tools find it in the "
                                "environment, or a profile. Unless given: the environment where it "
                                "names keys, a profile or an endpoint, else the live connection "
                                "that the window had last, else the environment.")},
    {"region", "region", "", QT_TRANSLATE_NOOP("Words", "The Region; goes before AWS_REGION.")},
    {"endpoint-url", "url", "",
     QT_TRANSLATE_NOOP("Words", "Where requests go; goes before AWS_ENDPOINT_URL_GLACIER. STS is "
                                "not asked then.")},
};

constexpr Ending usual[] = {
    {exitSuccess, QT_TRANSLATE_NOOP("Words", "the command did what was asked")},
    {exitFailure, QT_TRANSLATE_NOOP("Words", "it failed, or found what it looks for")},
    {exitUsage, QT_TRANSLATE_NOOP("Words", "the command line cannot be, a file cannot be read or "
                                           "understood, or the output cannot be written")},
    {exitUnknown, QT_TRANSLATE_NOOP("Words", "of watch: something is not known")},
};

bool isCalled(const Command &command, const QString &words)
{
    const QLatin1StringView name(command.name);
    if (words == name)
        return true;
    const auto blank = words.lastIndexOf(u' ');
    return blank > 0 && name.startsWith(words.first(blank + 1)) &&
           QString::fromLatin1(command.alsoFor).split(u'|').contains(words.sliced(blank + 1));
}

} // namespace

std::span<const Command *const> commands()
{
    return allCommands;
}

const Command *commandNamed(const QString &words)
{
    for (const Command *command : allCommands) {
        if (isCalled(*command, words))
            return command;
    }
    return nullptr;
}

QStringList tasksOf(const QString &command)
{
    QStringList tasks;
    for (const Command *each : allCommands) {
        const QString name = QString::fromLatin1(each->name);
        if (!name.startsWith(command + u' '))
            continue;
        tasks << name.sliced(command.size() + 1);
        tasks << QString::fromLatin1(each->alsoFor).split(u'|', Qt::SkipEmptyParts);
    }
    return tasks;
}

std::span<const Option> connectionOptions()
{
    return connection;
}

std::vector<Option> optionsOf(const Command &command)
{
    std::vector<Option> options(command.options.begin(), command.options.end());
    if (command.connects)
        options.insert(options.end(), std::begin(connection), std::end(connection));
    return options;
}

const Command &windowProgram()
{
    return windowCommand;
}

std::span<const Ending> usualEndings()
{
    return usual;
}

QString said(const char *sentence)
{
    return Words::tr(sentence);
}

} // namespace vaultlock::usage
