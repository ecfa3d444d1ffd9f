// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/credentialsfor.h"

#include "aws/connection/chainprovider.h"
#include "aws/connection/environmentremarks.h"
#include "aws/connection/formersource.h"
#include "aws/credentials/environmentcredentials.h"
#include "aws/metadata/containercredentials.h"
#include "aws/profiles/credentialchain.h"
#include "aws/profiles/faulttext.h"
#include "aws/profiles/pathexpansion.h"
#include "aws/profiles/profilekind.h"
#include "aws/profiles/wherelooked.h"

#include <utility>

namespace vaultlock::aws {

namespace {

bool isSet(const QProcessEnvironment &environment, const char *variable)
{
    return !environment.value(QLatin1String(variable)).isEmpty();
}

bool isEmptyThoughSet(const QProcessEnvironment &environment, const char *variable)
{
    return environment.contains(QLatin1String(variable)) && !isSet(environment, variable);
}

Result<FoundCredentials> environmentKeys(const QProcessEnvironment &environment,
                                         const ProfileSet &profiles, const Clock &clock)
{
    const auto keys = EnvironmentCredentialsProvider::read(environment);
    if (!keys)
        return failure(keys.error());
    if (const auto checked = checkNotExpired(environment, clock.utcNow()); !checked)
        return failure(checked.error());
    FoundCredentials found{std::make_shared<EnvironmentCredentialsProvider>(environment),
                           (*keys)->source};
    remarkOnVariable(found.remarks, profiles, environment, "AWS_ACCESS_KEY_ID");
    return found;
}

/// What botocore makes of a variable that is empty: it counts, and hides the profile's key.
Result<void> checkWebIdentityVariables(const Configuration &configuration)
{
    const QProcessEnvironment &environment = configuration.environment();
    const auto own = configuration.find({}, "web_identity_token_file");
    if (own && isEmptyThoughSet(environment, "AWS_WEB_IDENTITY_TOKEN_FILE"))
        return failure(ErrorKind::InvalidConfiguration,
                       QStringLiteral("AWS_WEB_IDENTITY_TOKEN_FILE: empty, and for the AWS CLI it "
                                      "hides the web_identity_token_file of the profile (%1), "
                                      "which takes something else then. Unset it")
                           .arg(own->source));
    const bool hasToken = own || isSet(environment, "AWS_WEB_IDENTITY_TOKEN_FILE");
    if (hasToken && isEmptyThoughSet(environment, "AWS_ROLE_ARN"))
        return failure(ErrorKind::InvalidConfiguration,
                       QStringLiteral("AWS_ROLE_ARN: empty, though there is a web identity, and "
                                      "the AWS CLI refuses. Unset it, or let it name a role"));
    return {};
}

/// Each part from its variable, else from the profile; nothing without a token file. It is the
/// profile's own affair where no variable has a part in it.
Result<std::optional<CredentialChain>> environmentWebIdentity(const Configuration &configuration,
                                                              const ProfileSet &profiles)
{
    const QProcessEnvironment &environment = configuration.environment();
    if (const auto checked = checkWebIdentityVariables(configuration); !checked)
        return failure(checked.error());
    const auto file =
        configuration.find({"AWS_WEB_IDENTITY_TOKEN_FILE"}, "web_identity_token_file");
    const bool isOfVariables = isSet(environment, "AWS_WEB_IDENTITY_TOKEN_FILE") ||
                               (file && isSet(environment, "AWS_ROLE_ARN"));
    if (!isOfVariables)
        return std::optional<CredentialChain>();
    if (const Profile *profile = configuration.profile();
        profile && !isSet(environment, "AWS_WEB_IDENTITY_TOKEN_FILE")) {
        const auto checked = checkPlainNames(*profile, ProfileKind::WebIdentity);
        if (!checked)
            return failure(checked.error());
    }
    const auto role = configuration.find({"AWS_ROLE_ARN"}, "role_arn");
    if (!role)
        return failure(
            ErrorKind::InvalidConfiguration,
            QStringLiteral(
                "AWS_ROLE_ARN: not set, though there is an AWS_WEB_IDENTITY_TOKEN_FILE"));
    const auto name = configuration.find({"AWS_ROLE_SESSION_NAME"}, "role_session_name");
    CredentialChain chain{
        WebIdentitySource{role->value, file->value, name ? name->value : QString()}, {}};
    remarkOnVariable(chain.remarks, profiles, environment,
                     isSet(environment, "AWS_WEB_IDENTITY_TOKEN_FILE")
                         ? "AWS_WEB_IDENTITY_TOKEN_FILE"
                         : "AWS_ROLE_ARN");
    return std::optional(std::move(chain));
}

Result<CredentialChain> profileOfEnvironment(const Configuration &configuration,
                                             const ProfileSet &profiles)
{
    auto chain = resolveCredentialChain(profiles, configuration.profile()->name);
    if (!chain)
        return chain;
    const QString name = configuration.environment().value(QStringLiteral("AWS_ROLE_SESSION_NAME"));
    auto *webIdentity = std::get_if<WebIdentitySource>(&chain->source);
    if (webIdentity && chain->roles.empty() && !name.isEmpty())
        webIdentity->sessionName = name; // for the AWS CLI it goes before the profile's
    remarkOnProfileNames(chain->remarks, profiles, configuration.environment());
    return chain;
}

Error nothingFound(const Configuration &configuration, const ProfileSet &profiles)
{
    const Profile *profile = configuration.profile();
    const QString name = profile ? profile->name : QStringLiteral("default");
    const QString variable = QStringLiteral("AWS_ACCESS_KEY_ID");
    const bool isEmpty = configuration.environment().contains(variable);
    return {ErrorKind::NoCredentials,
            {},
            0,
            {},
            QStringLiteral("%1 is %2, and %3\n")
                    .arg(variable, QLatin1String(isEmpty ? "empty" : "not set"),
                         profile ? QStringLiteral("the profile %1 says nothing of them").arg(name)
                                 : QStringLiteral("there is no profile default")) +
                whereProfilesWereLookedFor(profiles, name)};
}

/// What could not be read may say for the AWS CLI that it is somebody else.
Result<void> checkReadable(const ProfileSet &profiles, const Profile *profile)
{
    if (const FileFault *fault = profiles.faultOfAll())
        return failure(ErrorKind::InvalidConfiguration, faultText(*fault));
    if (profile && !profile->faults.empty())
        return failure(ErrorKind::InvalidConfiguration, faultText(profile->faults.front()));
    return {};
}

Result<CredentialChain> environmentChain(const ConnectionRequest &request,
                                         const Configuration &configuration,
                                         const ProfileSet &profiles)
{
    const QProcessEnvironment &environment = configuration.environment();
    const Profile *profile = configuration.profile();
    if (const auto checked = checkReadable(profiles, profile); !checked)
        return failure(checked.error());
    if (profile && kindOf(*profile) == ProfileKind::Role)
        return profileOfEnvironment(configuration, profiles);
    auto webIdentity = environmentWebIdentity(configuration, profiles);
    if (!webIdentity)
        return failure(webIdentity.error());
    if (*webIdentity)
        return std::move(**webIdentity);
    if (profile && hasCredentials(*profile))
        return profileOfEnvironment(configuration, profiles);
    if (const auto former = formerSource(environment))
        return failure(ErrorKind::InvalidConfiguration, *former);
    if (!request.usesMetadata)
        return failure(nothingFound(configuration, profiles));
    return CredentialChain{ContainerEndpoint::isIn(environment) ? NamedSource::EcsContainer
                                                                : NamedSource::Ec2InstanceMetadata,
                           {}};
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
    return expandedPath(moved.isEmpty() ? QStringLiteral("~/.aws/login/cache") : moved,
                        environment);
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
        return environmentKeys(environment, profiles, services.clock);
    const auto chain = request.identity == Identity::Profile
                           ? resolveCredentialChain(profiles, request.profile)
                           : environmentChain(request, configuration, profiles);
    if (!chain)
        return failure(chain.error());
    return ChainProvider(environment, profiles, connection, places, services, request.usesMetadata)
        .make(*chain);
}

} // namespace vaultlock::aws
