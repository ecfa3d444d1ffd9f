// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/startingconnection.h"

#include "workspace/connectionmemory.h"

#include <QCommandLineParser>

#include <algorithm>
#include <iterator>

namespace vaultlock::workspace {

namespace {

using Kind = ConnectionChoice::Kind;
using By = StartingConnection::By;

// A Region alone says neither who nor to whom.
constexpr const char *tellingVariables[] = {
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_CONFIG_FILE",
    "AWS_PROFILE",
    "AWS_DEFAULT_PROFILE",
    "AWS_ROLE_ARN",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_ENDPOINT_URL",
    "AWS_ENDPOINT_URL_GLACIER",
    "AWS_ENDPOINT_URL_STS",
};

/// An empty one, too: whoever meant to set it is told what is wrong with it, and is not led to
/// where somebody's window was.
bool isSet(const QProcessEnvironment &environment, const char *name)
{
    return environment.contains(QLatin1String(name));
}

} // namespace

ConnectionChoice startOfWindow(const ConnectionMemory &memory)
{
    return memory.lastChoice().value_or(ConnectionChoice());
}

StartingConnection startOfCommand(const ConnectionMemory &memory,
                                  const QProcessEnvironment &environment)
{
    const ConnectionChoice asAwsDoes{Kind::Environment, {}, {}};
    if (std::any_of(std::begin(tellingVariables), std::end(tellingVariables),
                    [&](const char *name) { return isSet(environment, name); }))
        return {asAwsDoes, By::Environment};
    auto last = memory.lastChoice();
    const bool isLive = last && (last->kind == Kind::Profile || last->kind == Kind::Environment);
    if (!isLive)
        return {asAwsDoes, By::Nobody};
    // The variables were set for what is started with them.
    if (isSet(environment, "AWS_REGION") || isSet(environment, "AWS_DEFAULT_REGION"))
        last->region.clear();
    return {*last, By::Window};
}

Result<StartingConnection> readStart(const QCommandLineParser &parser,
                                     const ConnectionMemory &memory,
                                     const QProcessEnvironment &environment)
{
    const bool isNamed = parser.isSet(QStringLiteral("connection"));
    StartingConnection start = startOfCommand(memory, environment);
    if (isNamed)
        start.by = By::CommandLine;
    else if (start.by == By::Window && parser.isSet(QStringLiteral("endpoint-url")))
        start = {{Kind::Environment, {}, {}}, By::Nobody};
    auto choice = readChoice(parser, isNamed ? ConnectionChoice() : start.choice);
    if (!choice)
        return failure(choice.error());
    start.choice = *choice;
    return start;
}

QString startName(By by)
{
    switch (by) {
    case By::CommandLine:
        return QStringLiteral("--connection");
    case By::Environment:
        return QStringLiteral("environment");
    case By::Window:
        return QStringLiteral("window");
    case By::Nobody:
        break;
    }
    return QStringLiteral("default");
}

} // namespace vaultlock::workspace
