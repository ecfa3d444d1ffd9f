// A connection with everything that a client needs, and where each part came from.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/endpoint/endpoint.h"
#include "core/identifiers.h"

#include <QString>

#include <memory>

namespace vaultlock::aws {

/// The sources are for people: `AWS_REGION`, `--region`, `environment (AWS_ACCESS_KEY_ID)`.
struct ResolvedConnection
{
    Endpoint endpoint;
    Region region;
    QString regionSource;
    QString endpointSource; ///< empty: the Region's own endpoint
    QString credentialsSource;
    std::shared_ptr<CredentialsProvider> credentials; ///< never null
};

} // namespace vaultlock::aws
