#include "cli/vaultscommand.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "cli/vaultlines.h"
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
    const ConnectionOptions options;
    const QCommandLineOption format(QStringLiteral("format"),
                                    QStringLiteral("How the vaults are written."),
                                    QStringLiteral("table|json"), QStringLiteral("table"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Lists every vault with the state of its lock. Only reads.\nExits with 1 "
                       "where the list, or the lock of a vault, could not be read."));
    options.addTo(parser);
    parser.addOption(format);
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("vaults"), console))
        return *exitCode;
    const QString how = parser.value(format);
    if (how != QLatin1String("table") && how != QLatin1String("json"))
        return refused(QStringLiteral("Unknown format: ") + written(parser, format), console);
    if (!parser.positionalArguments().isEmpty())
        return refused(QStringLiteral("Unexpected argument: ") +
                           parser.positionalArguments().constFirst(),
                       console);
    int exitCode = exitSuccess;
    const auto connection = ServiceConnection::open(parser, options, console, exitCode);
    if (!connection)
        return exitCode;
    lock::VaultSurvey survey(connection->client(), connection->clock());
    QObject::connect(&survey, &lock::VaultSurvey::loadingChanged, &survey, [&](bool isLoading) {
        if (!isLoading)
            QCoreApplication::exit(print(survey, how == QLatin1String("json"), console));
    });
    survey.refresh();
    return QCoreApplication::exec();
}

} // namespace vaultlock::cli
