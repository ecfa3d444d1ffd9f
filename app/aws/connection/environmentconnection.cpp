#include "aws/connection/environmentconnection.h"

#include "aws/credentials/environmentcredentials.h"

#include <QProcessEnvironment>

#include <initializer_list>
#include <utility>

namespace vaultlock::aws {

namespace {

/// The override, else the first variable that is set.
std::optional<Override> firstOf(const std::optional<Override> &override,
                                const QProcessEnvironment &environment,
                                std::initializer_list<const char *> variables)
{
    if (override)
        return override;
    for (const char *variable : variables) {
        const QString name = QString::fromLatin1(variable);
        const QString value = environment.value(name);
        if (!value.isEmpty())
            return Override{value, name};
    }
    return {};
}

tl::unexpected<Error> failureOf(const Override &origin, Error error)
{
    error.detail = origin.source + QStringLiteral(": ") + error.detail;
    return failure(std::move(error));
}

bool ignoresConfiguredEndpoints(const QProcessEnvironment &environment)
{
    return environment.value(QStringLiteral("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"))
               .compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<ResolvedConnection> resolveEnvironment(const QProcessEnvironment &environment,
                                              const Overrides &overrides)
{
    const auto chosenRegion =
        firstOf(overrides.region, environment, {"AWS_REGION", "AWS_DEFAULT_REGION"});
    if (!chosenRegion)
        return failure(ErrorKind::InvalidInput, QStringLiteral("AWS_REGION: not set"));
    const auto region = Region::fromString(chosenRegion->value);
    if (!region)
        return failureOf(*chosenRegion, region.error());

    std::optional<Override> chosenUrl = overrides.endpointUrl;
    if (!ignoresConfiguredEndpoints(environment))
        chosenUrl =
            firstOf(chosenUrl, environment, {"AWS_ENDPOINT_URL_GLACIER", "AWS_ENDPOINT_URL"});
    const auto endpoint = chosenUrl ? Endpoint::fromUrl(chosenUrl->value)
                                    : Result<Endpoint>(Endpoint::forRegion(*region));
    if (!endpoint)
        return failureOf(*chosenUrl, endpoint.error());

    const auto credentials = EnvironmentCredentialsProvider::read(environment);
    if (!credentials)
        return failure(credentials.error());
    return ResolvedConnection{*endpoint,
                              *region,
                              chosenRegion->source,
                              chosenUrl ? chosenUrl->source : QString(),
                              (*credentials)->source,
                              std::make_shared<EnvironmentCredentialsProvider>(environment)};
}

} // namespace vaultlock::aws
