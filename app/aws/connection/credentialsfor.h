// SPDX-License-Identifier: GPL-3.0-or-later

// Who signs the requests of a connection.
#pragma once

#include "aws/connection/connectionrequest.h"
#include "aws/connection/resolvedconnection.h"
#include "aws/profiles/identityremark.h"
#include "core/result.h"

#include <memory>

namespace vaultlock::aws {

/// Where the services that give credentials are.
struct CredentialPlaces
{
    Endpoint sts;
    bool hasConfiguredSts = false;     ///< by a URL, not by the Region
    std::optional<Endpoint> ssoPortal; ///< configured by a URL; else that of the source's Region
    std::optional<Endpoint> ssoOidc;   ///< the same
    QString ssoCacheFolder;
    std::optional<Endpoint> signIn; ///< of AWS Sign-In, configured by a URL
    QString loginCacheFolder;
    EndpointVariant variant = {};
};

/// InvalidEndpoint, InvalidConfiguration: as Configuration::endpointUrl().
Result<CredentialPlaces> resolvePlaces(const Configuration &configuration, const Region &region,
                                       EndpointVariant variant);

struct FoundCredentials
{
    std::shared_ptr<CredentialsProvider> provider; ///< never null
    QString description;
    std::optional<SsoSession> ssoSession = {}; ///< that they hang on
    IdentityRemarks remarks = {};              ///< who would take another identity
};

/// For the environment, as the AWS CLI has it: AWS_ACCESS_KEY_ID and its like; the role that the
/// profile assumes, of AWS_PROFILE or `default`; AWS_WEB_IDENTITY_TOKEN_FILE with AWS_ROLE_ARN,
/// each of which goes before the profile's own; what else the profile has; where it is allowed, the
/// container's and the instance's. For a profile: what resolveCredentialChain() says. Nothing is
/// asked yet, and the first that is there counts, be it right or wrong.
Result<FoundCredentials>
credentialsFor(const ConnectionRequest &request, const Configuration &configuration,
               const ProfileSet &profiles, const ResolvedConnection &connection,
               const CredentialPlaces &places, const ConnectionServices &services);

} // namespace vaultlock::aws
