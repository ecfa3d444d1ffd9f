// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionchoice.h"

#include "aws/endpoint/endpoint.h"
#include "words/connectionwords.h"

#include <QCommandLineParser>

#include <array>

namespace vaultlock::workspace {

namespace {

const QLatin1String profilePrefix("profile:");

/// InvalidInput: a name that no connection has.
Result<ConnectionChoice> choiceNamed(const QString &name)
{
    if (name == QLatin1String("sandbox"))
        return ConnectionChoice{};
    if (name == QLatin1String("environment"))
        return ConnectionChoice{ConnectionChoice::Kind::Environment, {}, {}};
    if (name.startsWith(profilePrefix) && name.size() > profilePrefix.size())
        return ConnectionChoice{
            ConnectionChoice::Kind::Profile, {}, {}, name.mid(profilePrefix.size())};
    return failure(ErrorKind::InvalidInput, words::noSuchConnection(name));
}

} // namespace

Result<ConnectionChoice> readChoice(const QCommandLineParser &parser,
                                    const ConnectionChoice &without)
{
    const QString name = parser.value(QStringLiteral("connection"));
    auto choice = parser.isSet(QStringLiteral("connection")) ? choiceNamed(name)
                                                             : Result<ConnectionChoice>(without);
    if (!choice)
        return choice;
    struct Place
    {
        QString option;
        QString *text;
        QString refusal; ///< of an empty one, which does not mean that none was given
    };
    const std::array<Place, 2> places{
        {{QStringLiteral("region"), &choice->region, words::noSuchRegion({})},
         {QStringLiteral("endpoint-url"), &choice->endpointUrl, words::endpointRefused({})}}};
    for (const Place &place : places) {
        if (!parser.isSet(place.option))
            continue;
        if (choice->kind == ConnectionChoice::Kind::Sandbox)
            return failure(ErrorKind::InvalidInput, words::sandboxHasItsPlace());
        *place.text = parser.value(place.option);
        if (place.text->isEmpty())
            return failure(ErrorKind::InvalidInput, place.refusal);
    }
    return choice;
}

QString choiceText(const ConnectionChoice &choice)
{
    switch (choice.kind) {
    case ConnectionChoice::Kind::Sandbox:
        return QStringLiteral("sandbox");
    case ConnectionChoice::Kind::Environment:
        return QStringLiteral("environment");
    case ConnectionChoice::Kind::Profile:
        return profilePrefix + choice.name;
    case ConnectionChoice::Kind::Keys:
        break;
    }
    return QStringLiteral("keys:") + choice.name;
}

Result<void> checkPlace(const ConnectionChoice &choice)
{
    if (!choice.region.isEmpty()) {
        if (const auto region = Region::fromString(choice.region); !region)
            return failure(region.error());
    }
    if (!choice.endpointUrl.isEmpty()) {
        if (const auto endpoint = aws::Endpoint::fromUrl(choice.endpointUrl); !endpoint)
            return failure(endpoint.error());
    }
    return {};
}

} // namespace vaultlock::workspace
