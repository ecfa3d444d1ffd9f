// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/vaultscommand.h"

#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "cli/vaultlines.h"
#include "lock/vaultsurvey.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace vaultlock::cli {

namespace {

int print(const lock::VaultSurvey &survey, bool isJson, const Console &console)
{
    if (survey.listError())
        return reportFailure(*survey.listError(), console);
    const auto &rows = survey.rows();
    const QString text =
        isJson ? QString::fromUtf8(QJsonDocument(vaultsJson(rows)).toJson(QJsonDocument::Indented))
                     .trimmed()
               : vaultLines(rows).join(u'\n');
    printLine(console.out, isJson ? terminalSafe(text, LineEnds::Kept) : text);
    const auto unread =
        std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.why.has_value(); });
    if (unread == rows.end())
        return exitSuccess;
    printLine(console.err, terminalSafe(QStringLiteral("The lock of %1 could not be read. %2")
                                            .arg(unread->vault.arn.name().toString(),
                                                 words::errorWords(*unread->why).what)));
    return exitFailure;
}

} // namespace

int runVaults(const QStringList &arguments, const Console &console)
{
    const ServiceCommand command = beginServiceCommand(
        arguments, QStringLiteral("vaults"),
        QStringLiteral("Lists every vault with the state of its lock. Only reads.\nExits with 1 "
                       "where the list, or the lock of a vault, could not be read."),
        QStringLiteral("table"), console);
    if (!command.connection)
        return command.exitCode;
    lock::VaultSurvey survey(command.connection->access().glacier(), command.connection->clock());
    QObject::connect(&survey, &lock::VaultSurvey::loadingChanged, &survey, [&](bool isLoading) {
        if (!isLoading)
            QCoreApplication::exit(print(survey, command.isJson, console));
    });
    survey.refresh();
    return QCoreApplication::exec();
}

} // namespace vaultlock::cli
