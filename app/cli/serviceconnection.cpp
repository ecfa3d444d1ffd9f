// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/serviceconnection.h"

#include "aws/signing/sigv4.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "language/words.h"
#include "words/commandwords.h"
#include "workspace/connectionmemory.h"
#include "workspace/connectionroutes.h"

#include <QCommandLineParser>
#include <QSettings>

namespace vaultlock::cli {

Result<std::unique_ptr<ServiceConnection>>
ServiceConnection::open(const workspace::StartingConnection &start, const Console &console)
{
    if (const auto tested = aws::selfTest(); !tested)
        return failure(tested.error());
    std::unique_ptr<ServiceConnection> connection(new ServiceConnection(start, console.err));
    auto destination = connection->find(start);
    if (!destination)
        return failure(destination.error());
    connection->m_access.emplace(std::move(*destination), connection->services());
    return connection;
}

namespace {

/// Of the window's connection: its proxy, Region and endpoint are a part of where it leads.
workspace::ConnectionOptions optionsFor(const workspace::StartingConnection &start)
{
    if (start.by != workspace::StartingConnection::By::Window)
        return {};
    QSettings settings(workspace::ConnectionRoutes::userPath(), QSettings::IniFormat);
    return workspace::ConnectionMemory(settings).options();
}

} // namespace

Result<workspace::Destination> ServiceConnection::find(const workspace::StartingConnection &start)
{
    if (start.choice.kind == workspace::ConnectionChoice::Kind::Sandbox)
        return startSandbox();
    const auto environment = QProcessEnvironment::systemEnvironment();
    return workspace::liveDestination(start.choice, optionsFor(start),
                                      {environment, services(), nullptr, regionSource(start.by)});
}

QString ServiceConnection::title() const
{
    return titleOf(m_start);
}

QJsonObject ServiceConnection::titleJson() const
{
    return {{QStringLiteral("mode"), isLive() ? QStringLiteral("LIVE") : QStringLiteral("SANDBOX")},
            {QStringLiteral("connection"), workspace::choiceText(m_start.choice)},
            {QStringLiteral("connectionSource"), workspace::startName(m_start.by)}};
}

std::unique_ptr<Progress> ServiceConnection::waiting()
{
    return std::make_unique<Progress>(m_scheduler, m_err, terminalOf(m_err),
                                      [] { return Words::tr("Waiting for the service"); });
}

Result<workspace::Destination> ServiceConnection::startSandbox()
{
    m_sandbox = std::make_unique<sandbox::SandboxServer>(sandbox::Options(), m_clock, m_random);
    const auto access = m_sandbox->start();
    if (!access)
        return failure(access.error());
    return workspace::sandboxDestination(*access);
}

QString regionSource(workspace::StartingConnection::By by)
{
    return by == workspace::StartingConnection::By::Window ? Words::tr("the window's connection")
                                                           : QStringLiteral("--region");
}

ServiceCommand beginServiceCommand(QCommandLineParser &parser, const QStringList &arguments,
                                   const QString &command, const Console &console)
{
    if (const auto exitCode = parseOptions(parser, arguments, command, console))
        return {nullptr, false, *exitCode};
    const QStringList extra = parser.positionalArguments();
    if (!extra.isEmpty())
        return {nullptr, false,
                refused(Words::tr("Unexpected argument: ") + extra.constFirst(), console)};
    return openService(parser, parser.value(QStringLiteral("format")) == QLatin1String("json"),
                       console);
}

QString titleOf(const workspace::StartingConnection &start)
{
    if (start.choice.kind == workspace::ConnectionChoice::Kind::Sandbox)
        return Words::tr("SANDBOX, for this command");
    const QString named = QStringLiteral("LIVE: %1").arg(workspace::choiceText(start.choice));
    return start.by == workspace::StartingConnection::By::Window
               ? Words::tr("%1, as in the window").arg(named)
               : named;
}

workspace::StartingConnection startUnnamed()
{
    QSettings settings(workspace::ConnectionRoutes::userPath(), QSettings::IniFormat);
    return workspace::startOfCommand(workspace::ConnectionMemory(settings),
                                     QProcessEnvironment::systemEnvironment());
}

Result<workspace::StartingConnection> startOf(const QCommandLineParser &parser)
{
    QSettings settings(workspace::ConnectionRoutes::userPath(), QSettings::IniFormat);
    return workspace::readStart(parser, workspace::ConnectionMemory(settings),
                                QProcessEnvironment::systemEnvironment());
}

ServiceCommand openService(const QCommandLineParser &parser, bool isJson, const Console &console)
{
    const auto start = startOf(parser);
    if (!start)
        return {nullptr, false, refused(start.error().detail, console)};
    auto connection = ServiceConnection::open(*start, console);
    if (!connection)
        return {nullptr, false, reportFailure(connection.error(), console)};
    // Of whoever named it nobody has to say it; a terminal's reader sees it at each command.
    const bool isOfTheWindow = start->by == workspace::StartingConnection::By::Window;
    if (isOfTheWindow || terminalOf(console.err).isTerminal)
        printLine(console.err, terminalSafe((*connection)->title()));
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
