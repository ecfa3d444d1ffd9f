// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/vaultscommand.h"

#include "cli/commandoptions.h"
#include "cli/namedvaults.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "cli/vaultlines.h"
#include "language/words.h"
#include "lock/vaultsurvey.h"
#include "words/denialwords.h"
#include "words/vaultwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <vector>

namespace vaultlock::cli {

namespace {

using Rows = std::vector<lock::VaultSurvey::Row>;

int print(const Rows &rows, const ServiceCommand &command, const Console &console)
{
    const bool isJson = command.isJson;
    const QString text =
        isJson ? QString::fromUtf8(QJsonDocument(vaultsJson(rows, command.connection->titleJson()))
                                       .toJson(QJsonDocument::Indented))
                     .trimmed()
               : vaultLines(rows, terminalOf(console.out)).join(u'\n');
    printLine(console.out, isJson ? terminalSafe(text, LineEnds::Kept) : text);
    const auto unread =
        std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.why.has_value(); });
    if (unread == rows.end())
        return exitSuccess;
    printLine(console.err, terminalSafe(Words::tr("The lock of %1 could not be read. %2")
                                            .arg(unread->vault.arn.name().toString(),
                                                 words::errorWords(*unread->why).what)));
    return exitFailure;
}

int reportListing(const Error &error, const Console &console)
{
    const int exitCode = reportFailure(words::listingErrorWords(error), console);
    if (error.kind == ErrorKind::AccessDenied)
        printLine(console.err, Words::tr("By its name: vaultlock-cli vaults --vault NAME"));
    return exitCode;
}

int listAll(const ServiceCommand &command, const Console &console)
{
    const auto waiting = command.connection->waiting();
    lock::VaultSurvey survey(command.connection->access().glacier(), command.connection->clock());
    QObject::connect(&survey, &lock::VaultSurvey::loadingChanged, &survey, [&](bool isLoading) {
        if (isLoading)
            return;
        waiting->end();
        QCoreApplication::exit(survey.listError() ? reportListing(*survey.listError(), console)
                                                  : print(survey.rows(), command, console));
    });
    survey.refresh();
    return QCoreApplication::exec();
}

int readNamed(const ServiceCommand &command, std::vector<VaultName> names, const Console &console)
{
    const auto waiting = command.connection->waiting();
    NamedVaults vaults(command.connection->access().glacier(), command.connection->clock(),
                       std::move(names));
    QObject::connect(&vaults, &NamedVaults::finished, &vaults, [&] {
        waiting->end();
        int exitCode = print(vaults.rows(), command, console);
        for (const NamedVaults::Failure &failure : vaults.failures()) {
            printLine(console.err,
                      Words::tr("The vault %1 could not be read.").arg(failure.vault.toString()));
            exitCode = reportFailure(failure.error, console);
        }
        QCoreApplication::exit(exitCode);
    });
    vaults.start();
    return QCoreApplication::exec();
}

} // namespace

int runVaults(const QStringList &arguments, const Console &console)
{
    QCommandLineParser parser;
    const ServiceCommand command =
        beginServiceCommand(parser, arguments, QStringLiteral("vaults"), console);
    if (!command.connection)
        return command.exitCode;
    std::vector<VaultName> names;
    for (const QString &text : parser.values(QStringLiteral("vault"))) {
        const auto name = VaultName::fromString(text);
        if (!name)
            return refused(QStringLiteral("--vault: ") + words::vaultNameFault(text), console);
        names.push_back(*name);
    }
    return names.empty() ? listAll(command, console)
                         : readNamed(command, std::move(names), console);
}

} // namespace vaultlock::cli
