// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/credentialsfor.h"

#include "aws/connection/chainprovider.h"
#include "aws/credentials/environmentcredentials.h"
#include "aws/profiles/credentialchain.h"

#include <utility>

namespace vaultlock::aws {

namespace {

bool isSet(const QProcessEnvironment &environment, const char *variable)
{
    return !environment.value(QLatin1String(variable)).isEmpty();
}

Result<FoundCredentials> environmentKeys(const QProcessEnvironment &environment)
{
    const auto keys = EnvironmentCredentialsProvider::read(environment);
    if (!keys)
        return failure(keys.error());
    return FoundCredentials{std::make_shared<EnvironmentCredentialsProvider>(environment),
                            (*keys)->source};
}

CredentialChain environmentWebIdentity(const QProcessEnvironment &environment)
{
    return {WebIdentitySource{environment.value(QStringLiteral("AWS_ROLE_ARN")),
                              environment.value(QStringLiteral("AWS_WEB_IDENTITY_TOKEN_FILE")),
                              environment.value(QStringLiteral("AWS_ROLE_SESSION_NAME"))},
            {}};
}

Result<CredentialChain> environmentChain(const ConnectionRequest &request,
                                         const Configuration &configuration,
                                         const ProfileSet &profiles)
{
    const QProcessEnvironment &environment = configuration.environment();
    if (isSet(environment, "AWS_WEB_IDENTITY_TOKEN_FILE") && isSet(environment, "AWS_ROLE_ARN"))
        return environmentWebIdentity(environment);
    if (configuration.profile() && hasCredentials(*configuration.profile()))
        return resolveCredentialChain(profiles, configuration.profile()->name);
    if (!request.usesMetadata)
        return failure(ErrorKind::NoCredentials, QStringLiteral("AWS_ACCESS_KEY_ID"));
    const bool isContainer = isSet(environment, "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") ||
                             isSet(environment, "AWS_CONTAINER_CREDENTIALS_FULL_URI");
    return CredentialChain{
        isContainer ? NamedSource::EcsContainer : NamedSource::Ec2InstanceMetadata, {}};
}

Result<std::optional<Endpoint>> configuredEndpoint(const Configuration &configuration,
                                                   const char *serviceId)
{
    const auto url = configuration.endpointUrl(QLatin1String(serviceId));
    if (!url)
        return failure(url.error());
    if (!*url)
        return std::optional<Endpoint>();
    auto endpoint = Endpoint::fromUrl((*url)->value);
    if (!endpoint) {
        endpoint.error().detail = (*url)->source + QStringLiteral(": ") + endpoint.error().detail;
        return failure(endpoint.error());
    }
    return std::optional<Endpoint>(std::move(*endpoint));
}

/// Where `aws sso login` keeps its tokens.
QString ssoCacheFolder(const QProcessEnvironment &environment)
{
    return homeFolder(environment) + QStringLiteral("/.aws/sso/cache");
}

/// Where `aws login` keeps its sessions.
QString loginCacheFolder(const QProcessEnvironment &environment)
{
    const QString moved = environment.value(QStringLiteral("AWS_LOGIN_CACHE_DIRECTORY"));
    return moved.isEmpty() ? homeFolder(environment) + QStringLiteral("/.aws/login/cache") : moved;
}

} // namespace

Result<CredentialPlaces> resolvePlaces(const Configuration &configuration, const Region &region,
                                       EndpointVariant variant)
{
    const auto configuredSts = configuredEndpoint(configuration, "STS");
    if (!configuredSts)
        return failure(configuredSts.error());
    const auto portal = configuredEndpoint(configuration, "SSO");
    if (!portal)
        return failure(portal.error());
    const auto oidc = configuredEndpoint(configuration, "SSO_OIDC");
    if (!oidc)
        return failure(oidc.error());
    const auto signIn = configuredEndpoint(configuration, "SIGNIN");
    if (!signIn)
        return failure(signIn.error());
    auto sts = *configuredSts ? Result<Endpoint>(**configuredSts)
                              : Endpoint::forService(QStringLiteral("sts"), region, variant);
    if (!sts)
        return failure(sts.error());
    const QProcessEnvironment &environment = configuration.environment();
    return CredentialPlaces{
        *sts,    configuredSts->has_value(),    *portal, *oidc, ssoCacheFolder(environment),
        *signIn, loginCacheFolder(environment), variant};
}

Result<FoundCredentials>
credentialsFor(const ConnectionRequest &request, const Configuration &configuration,
               const ProfileSet &profiles, const ResolvedConnection &connection,
               const CredentialPlaces &places, const ConnectionServices &services)
{
    using Identity = ConnectionRequest::Identity;
    if (request.identity == Identity::Keys)
        return FoundCredentials{request.keys, request.keysSource};
    const QProcessEnvironment &environment = configuration.environment();
    if (request.identity == Identity::Environment &&
        (isSet(environment, "AWS_ACCESS_KEY_ID") || isSet(environment, "AWS_SECRET_ACCESS_KEY")))
        return environmentKeys(environment);
    const auto chain = request.identity == Identity::Profile
                           ? resolveCredentialChain(profiles, request.profile)
                           : environmentChain(request, configuration, profiles);
    if (!chain)
        return failure(chain.error());
    return ChainProvider(environment, profiles, connection, places, services, request.usesMetadata)
        .make(*chain);
}

} // namespace vaultlock::aws
