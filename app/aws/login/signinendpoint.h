// SPDX-License-Identifier: GPL-3.0-or-later

// Where sessions of `aws login` are renewed.
#pragma once

#include "aws/endpoint/endpoint.h"

namespace vaultlock::aws {

/// `https://{region}.signin.aws.amazon.com`, and what it is in the other partitions.
/// InvalidEndpoint where the partition has no host of that kind. Source: the endpoint rules of AWS
/// Sign-In (npm @aws-sdk/nested-clients 3.998, signin).
Result<Endpoint> signInEndpoint(const Region &region, EndpointVariant variant = {});

} // namespace vaultlock::aws
