// SPDX-License-Identifier: GPL-3.0-or-later

// A session of IAM Identity Center, and where its token comes from.
#pragma once

#include "aws/endpoint/endpoint.h"
#include "aws/profiles/credentialchain.h"

#include <QString>

namespace vaultlock::aws {

struct SsoSession
{
    SsoSource source;
    QString cacheFolder; ///< of the tokens
    Endpoint oidc;       ///< that gives and renews them
};

} // namespace vaultlock::aws
