// SPDX-License-Identifier: GPL-3.0-or-later

// From the description of where credentials come from to those who fetch them.
#pragma once

#include "aws/connection/credentialsfor.h"
#include "aws/profiles/credentialchain.h"
#include "aws/sts/stsclient.h"

namespace vaultlock::aws {

/// Used once, while a connection is resolved; what it makes needs only the services.
class ChainProvider
{
public:
    ChainProvider(const QProcessEnvironment &environment, const ProfileSet &profiles,
                  const ResolvedConnection &connection, const CredentialPlaces &places,
                  const ConnectionServices &services, bool usesMetadata);

    /// Temporary credentials come by way of RefreshingCredentials.
    Result<FoundCredentials> make(const CredentialChain &chain);

private:
    Result<FoundCredentials> fromSource(const CredentialSource &source);
    Result<FoundCredentials> from(const StaticKeysSource &source);
    Result<FoundCredentials> from(NamedSource source);
    Result<FoundCredentials> from(const WebIdentitySource &source);
    Result<FoundCredentials> from(const SsoSource &source);
    Result<FoundCredentials> from(const LoginSession &source);
    Result<FoundCredentials> from(const ProcessSource &source);
    RequestServices requests();
    RequestServices metadataRequests();
    std::shared_ptr<StsClient> sts();

    const QProcessEnvironment &m_environment;
    const ProfileSet &m_profiles;
    const ResolvedConnection &m_connection;
    const CredentialPlaces &m_places;
    const ConnectionServices &m_services;
    bool m_usesMetadata;
    std::shared_ptr<HttpAccess> m_access; // made when it is first wanted
    std::shared_ptr<StsClient> m_sts;
};

} // namespace vaultlock::aws
