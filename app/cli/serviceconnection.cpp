// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/serviceconnection.h"

#include "aws/signing/sigv4.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "words/commandwords.h"

#include <QCommandLineParser>

namespace vaultlock::cli {

// The names are those that workspace::readChoice() reads.
void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("connection"),
          QStringLiteral("A sandbox for this command, as AWS's tools find it in the environment, "
                         "or a profile."),
          QStringLiteral("sandbox|environment|profile:NAME"), QStringLiteral("environment")},
         {QStringLiteral("region"), QStringLiteral("The Region; goes before AWS_REGION."),
          QStringLiteral("region")},
         {QStringLiteral("endpoint-url"),
          QStringLiteral("Where requests go; goes before AWS_ENDPOINT_URL_GLACIER. STS is not "
                         "asked then."),
          QStringLiteral("url")}});
}

Result<std::unique_ptr<ServiceConnection>>
ServiceConnection::open(const workspace::ConnectionChoice &choice)
{
    if (const auto tested = aws::selfTest(); !tested)
        return failure(tested.error());
    std::unique_ptr<ServiceConnection> connection(new ServiceConnection);
    auto destination = connection->find(choice);
    if (!destination)
        return failure(destination.error());
    connection->m_access.emplace(std::move(*destination), connection->services());
    return connection;
}

Result<workspace::Destination> ServiceConnection::find(const workspace::ConnectionChoice &choice)
{
    if (choice.kind == workspace::ConnectionChoice::Kind::Sandbox)
        return startSandbox();
    const auto environment = QProcessEnvironment::systemEnvironment();
    return workspace::liveDestination(
        choice, {}, {environment, services(), nullptr, QStringLiteral("--region")});
}

Result<workspace::Destination> ServiceConnection::startSandbox()
{
    m_sandbox = std::make_unique<sandbox::SandboxServer>(sandbox::Options(), m_clock, m_random);
    const auto access = m_sandbox->start();
    if (!access)
        return failure(access.error());
    return workspace::sandboxDestination(*access);
}

ServiceCommand beginServiceCommand(const QStringList &arguments, const QString &command,
                                   const QString &description, const QString &plainFormat,
                                   const Console &console)
{
    QCommandLineParser parser;
    return beginServiceCommand(parser, arguments, command, description, plainFormat, console);
}

ServiceCommand beginServiceCommand(QCommandLineParser &parser, const QStringList &arguments,
                                   const QString &command, const QString &description,
                                   const QString &plainFormat, const Console &console)
{
    const QString json = QStringLiteral("json");
    const QCommandLineOption format(QStringLiteral("format"),
                                    QStringLiteral("How the answer is written."),
                                    plainFormat + u'|' + json, plainFormat);
    parser.setApplicationDescription(description);
    addConnectionOptions(parser);
    parser.addOption(format);
    if (const auto exitCode = parseOptions(parser, arguments, command, console))
        return {nullptr, false, *exitCode};
    const auto refusal = [&console](const QString &what) {
        return ServiceCommand{nullptr, false, refused(what, console)};
    };
    const QString how = parser.value(format);
    if (how != plainFormat && how != json)
        return refusal(QStringLiteral("Unknown format: ") + written(parser, format));
    if (!parser.positionalArguments().isEmpty())
        return refusal(QStringLiteral("Unexpected argument: ") +
                       parser.positionalArguments().constFirst());
    return openService(parser, how == json, console);
}

ServiceCommand openService(const QCommandLineParser &parser, bool isJson, const Console &console)
{
    const auto choice = workspace::readChoice(parser);
    if (!choice)
        return {nullptr, false, refused(choice.error().detail, console)};
    auto connection = ServiceConnection::open(*choice);
    if (!connection)
        return {nullptr, false, reportFailure(connection.error(), console)};
    return {std::move(*connection), isJson, exitSuccess};
}

int reportFailure(const Error &error, const Console &console)
{
    return reportFailure(words::commandErrorWords(error), console);
}

int reportFailure(const words::ErrorWords &words, const Console &console)
{
    for (const QString &line : {words.what, words.meaning, words.remedy, words.details}) {
        if (!line.isEmpty())
            printLine(console.err, terminalSafe(line, LineEnds::Kept));
    }
    return exitFailure;
}

} // namespace vaultlock::cli
