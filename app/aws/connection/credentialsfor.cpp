// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/credentialsfor.h"

#include "aws/connection/chainprovider.h"
#include "aws/credentials/environmentcredentials.h"
#include "aws/profiles/credentialchain.h"
#include "aws/profiles/profilekind.h"
#include "aws/profiles/wherelooked.h"

#include <utility>

namespace vaultlock::aws {

namespace {

bool isSet(const QProcessEnvironment &environment, const char *variable)
{
    return !environment.value(QLatin1String(variable)).isEmpty();
}

/// The JavaScript SDK takes the profile's credentials before those of the variable, if it finds
/// any; it does not know AWS_DEFAULT_PROFILE.
void remarkOnProfile(IdentityRemarks &remarks, const ProfileSet &profiles,
                     const QProcessEnvironment &environment, const char *variable)
{
    const QString named = environment.value(QStringLiteral("AWS_PROFILE"));
    const Profile *profile = profiles.find(named.isEmpty() ? QStringLiteral("default") : named);
    const ProfileKind other =
        profile ? kindOf(*profile, AwsTool::JavaScriptSdk) : ProfileKind::None;
    if (profile && other != ProfileKind::None)
        remarks.push_back({IdentityRemark::Kind::ProfileInstead, AwsTool::JavaScriptSdk,
                           profile->name, ProfileKind::None, other, QLatin1String(variable)});
}

/// Two variables may name the profile, and not all tools read both, or in this order.
void remarkOnProfileNames(IdentityRemarks &remarks, const QProcessEnvironment &environment)
{
    const QString first = environment.value(QStringLiteral("AWS_PROFILE"));
    const QString second = environment.value(QStringLiteral("AWS_DEFAULT_PROFILE"));
    if (second.isEmpty() || first == second)
        return;
    const bool hasBoth = !first.isEmpty();
    if (!hasBoth && second == QLatin1String("default"))
        return;
    IdentityRemark remark;
    remark.kind = IdentityRemark::Kind::OtherProfile;
    remark.tool = hasBoth ? AwsTool::Boto3 : AwsTool::JavaScriptSdk;
    remark.profile = hasBoth ? second : QStringLiteral("default");
    remark.variable = QLatin1String(hasBoth ? "AWS_PROFILE" : "AWS_DEFAULT_PROFILE");
    remarks.push_back(std::move(remark));
}

Result<FoundCredentials> environmentKeys(const QProcessEnvironment &environment,
                                         const ProfileSet &profiles)
{
    const auto keys = EnvironmentCredentialsProvider::read(environment);
    if (!keys)
        return failure(keys.error());
    FoundCredentials found{std::make_shared<EnvironmentCredentialsProvider>(environment),
                           (*keys)->source};
    if (isSet(environment, "AWS_PROFILE"))
        remarkOnProfile(found.remarks, profiles, environment, "AWS_ACCESS_KEY_ID");
    return found;
}

/// Each part from its variable, else from the profile; nothing without a token file. It is the
/// profile's own affair where no variable has a part in it.
Result<std::optional<CredentialChain>> environmentWebIdentity(const Configuration &configuration,
                                                              const ProfileSet &profiles)
{
    const QProcessEnvironment &environment = configuration.environment();
    const auto file =
        configuration.find({"AWS_WEB_IDENTITY_TOKEN_FILE"}, "web_identity_token_file");
    const bool isOfVariables = isSet(environment, "AWS_WEB_IDENTITY_TOKEN_FILE") ||
                               (file && isSet(environment, "AWS_ROLE_ARN"));
    if (!isOfVariables)
        return std::optional<CredentialChain>();
    const auto role = configuration.find({"AWS_ROLE_ARN"}, "role_arn");
    if (!role)
        return failure(
            ErrorKind::InvalidConfiguration,
            QStringLiteral(
                "AWS_ROLE_ARN: not set, though there is an AWS_WEB_IDENTITY_TOKEN_FILE"));
    const auto name = configuration.find({"AWS_ROLE_SESSION_NAME"}, "role_session_name");
    CredentialChain chain{
        WebIdentitySource{role->value, file->value, name ? name->value : QString()}, {}};
    remarkOnProfile(chain.remarks, profiles, environment,
                    isSet(environment, "AWS_WEB_IDENTITY_TOKEN_FILE")
                        ? "AWS_WEB_IDENTITY_TOKEN_FILE"
                        : "AWS_ROLE_ARN");
    return std::optional(std::move(chain));
}

Result<CredentialChain> profileOfEnvironment(const Configuration &configuration,
                                             const ProfileSet &profiles)
{
    auto chain = resolveCredentialChain(profiles, configuration.profile()->name);
    if (chain)
        remarkOnProfileNames(chain->remarks, configuration.environment());
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

Result<CredentialChain> environmentChain(const ConnectionRequest &request,
                                         const Configuration &configuration,
                                         const ProfileSet &profiles)
{
    const QProcessEnvironment &environment = configuration.environment();
    const Profile *profile = configuration.profile();
    if (profile && kindOf(*profile) == ProfileKind::Role)
        return profileOfEnvironment(configuration, profiles);
    auto webIdentity = environmentWebIdentity(configuration, profiles);
    if (!webIdentity)
        return failure(webIdentity.error());
    if (*webIdentity)
        return std::move(**webIdentity);
    if (profile && hasCredentials(*profile))
        return profileOfEnvironment(configuration, profiles);
    if (!request.usesMetadata)
        return failure(nothingFound(configuration, profiles));
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
        return environmentKeys(environment, profiles);
    const auto chain = request.identity == Identity::Profile
                           ? resolveCredentialChain(profiles, request.profile)
                           : environmentChain(request, configuration, profiles);
    if (!chain)
        return failure(chain.error());
    return ChainProvider(environment, profiles, connection, places, services, request.usesMetadata)
        .make(*chain);
}

} // namespace vaultlock::aws
