// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/chainprovider.h"

#include "aws/credentials/environmentcredentials.h"
#include "aws/credentials/profilekeys.h"
#include "aws/credentials/refreshingcredentials.h"
#include "aws/credentials/staticcredentials.h"
#include "aws/login/logincredentials.h"
#include "aws/metadata/containercredentials.h"
#include "aws/metadata/instancecredentials.h"
#include "aws/process/processcredentials.h"
#include "aws/sso/oidc.h"
#include "aws/sso/ssocredentials.h"
#include "aws/sts/assumedrole.h"
#include "aws/sts/webidentity.h"

#include <utility>

namespace vaultlock::aws {

ChainProvider::ChainProvider(const QProcessEnvironment &environment, const ProfileSet &profiles,
                             const ResolvedConnection &connection, const CredentialPlaces &places,
                             const ConnectionServices &services, bool usesMetadata)
    : m_environment(environment)
    , m_profiles(profiles)
    , m_connection(connection)
    , m_places(places)
    , m_services(services)
    , m_usesMetadata(usesMetadata)
{
}

RequestServices ChainProvider::requests()
{
    if (!m_access)
        m_access = std::make_shared<HttpAccess>(m_connection.network, m_services.clock);
    return {m_access, m_services.clock, m_services.scheduler, m_services.random,
            m_connection.network.maxAttempts};
}

/// Such a service is beside the program or not at all: nobody waits minutes for an address at which
/// nobody is. (The SDKs wait a second, once.)
RequestServices ChainProvider::metadataRequests()
{
    constexpr std::chrono::seconds deadline(2);
    constexpr int attempts = 2;
    return {std::make_shared<HttpAccess>(m_connection.network, m_services.clock, deadline),
            m_services.clock, m_services.scheduler, m_services.random, attempts};
}

std::shared_ptr<StsClient> ChainProvider::sts()
{
    if (!m_sts)
        m_sts = std::make_shared<StsClient>(StsClient::Settings{m_places.sts, m_connection.region},
                                            requests());
    return m_sts;
}

Result<FoundCredentials> ChainProvider::make(const CredentialChain &chain)
{
    auto found = fromSource(chain.source);
    if (!found)
        return found;
    for (const RoleStep &role : chain.roles) {
        found->provider = std::make_shared<AssumedRole>(role, found->provider, sts(),
                                                        m_services.mfaPrompt, m_services.clock);
        found->description = QStringLiteral("role %1, assumed by %2")
                                 .arg(role.roleArn.section(u'/', 1), found->description);
    }
    found->remarks = chain.remarks;
    const bool isForEver =
        chain.roles.empty() && std::holds_alternative<StaticKeysSource>(chain.source);
    if (!isForEver)
        found->provider =
            std::make_shared<RefreshingCredentials>(found->provider, m_services.clock);
    return found;
}

Result<FoundCredentials> ChainProvider::fromSource(const CredentialSource &source)
{
    return std::visit([this](const auto &kind) { return from(kind); }, source);
}

Result<FoundCredentials> ChainProvider::from(const StaticKeysSource &source)
{
    const Profile *profile = m_profiles.find(source.profile);
    const auto keys =
        profile ? keysOf(*profile)
                : Result<SharedCredentials>(failure(ErrorKind::NoSuchProfile, source.profile));
    if (!keys)
        return failure(keys.error());
    return FoundCredentials{std::make_shared<StaticCredentialsProvider>(*keys), (*keys)->source};
}

Result<FoundCredentials> ChainProvider::from(NamedSource source)
{
    if (source == NamedSource::Environment) {
        const auto keys = EnvironmentCredentialsProvider::read(m_environment);
        if (!keys)
            return failure(keys.error());
        const auto checked = checkNotExpired(m_environment, m_services.clock.utcNow());
        if (!checked)
            return failure(checked.error());
        return FoundCredentials{std::make_shared<StaticCredentialsProvider>(*keys),
                                (*keys)->source};
    }
    const bool isContainer = source == NamedSource::EcsContainer;
    if (!m_usesMetadata)
        return failure(ErrorKind::MetadataTurnedOff,
                       isContainer ? QStringLiteral("container") : QStringLiteral("EC2 instance"));
    if (isContainer) {
        auto endpoint = ContainerEndpoint::fromEnvironment(m_environment);
        if (!endpoint)
            return failure(endpoint.error());
        return FoundCredentials{
            std::make_shared<ContainerCredentials>(std::move(*endpoint), metadataRequests()),
            QStringLiteral("container")};
    }
    const auto url = instanceMetadataUrl(m_environment);
    if (!url)
        return failure(url.error());
    return FoundCredentials{std::make_shared<InstanceCredentials>(*url, metadataRequests()),
                            QStringLiteral("EC2 instance metadata")};
}

Result<FoundCredentials> ChainProvider::from(const WebIdentitySource &source)
{
    return FoundCredentials{
        std::make_shared<WebIdentity>(source, sts(), m_services.clock),
        QStringLiteral("role %1, by web identity").arg(source.roleArn.section(u'/', 1))};
}

Result<FoundCredentials> ChainProvider::from(const SsoSource &source)
{
    if (source.accountId.isEmpty())
        return failure(ErrorKind::InvalidConfiguration,
                       QStringLiteral("[profile %1] sso_account_id: missing").arg(source.profile));
    auto portal = m_places.ssoPortal;
    if (!portal) {
        const auto region = Region::fromString(source.region);
        if (!region)
            return failure(
                ErrorKind::InvalidConfiguration,
                QStringLiteral("[profile %1] sso_region: no AWS Region").arg(source.profile));
        const auto made = Endpoint::forService(QStringLiteral("portal.sso"), *region);
        if (!made)
            return failure(made.error());
        portal = *made;
    }
    const auto oidc = oidcEndpoint(source, m_places.ssoOidc);
    if (!oidc)
        return failure(oidc.error());
    const SsoSession session{source, m_places.ssoCacheFolder, *oidc};
    FoundCredentials found{std::make_shared<SsoCredentials>(session, *portal, requests()),
                           QStringLiteral("IAM Identity Center, role %1 in account %2")
                               .arg(source.roleName, source.accountId)};
    found.ssoSession = session;
    return found;
}

Result<FoundCredentials> ChainProvider::from(const LoginSession &source)
{
    const Profile *profile = m_profiles.find(source.profile);
    const QString named = profile ? profile->text("region") : QString();
    const auto region =
        named.isEmpty() ? Result<Region>(m_connection.region) : Region::fromString(named);
    if (!region)
        return failure(ErrorKind::InvalidConfiguration,
                       QStringLiteral("[profile %1] region: no AWS Region").arg(source.profile));
    return FoundCredentials{
        std::make_shared<LoginCredentials>(
            source, m_places.loginCacheFolder,
            LoginTokenService::Place{m_places.signIn, *region, m_places.variant}, requests()),
        loginDescription(source)};
}

Result<FoundCredentials> ChainProvider::from(const ProcessSource &source)
{
    return FoundCredentials{std::make_shared<ProcessCredentials>(source.command),
                            QStringLiteral("credential_process")};
}

} // namespace vaultlock::aws
