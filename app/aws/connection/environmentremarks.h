// SPDX-License-Identifier: GPL-3.0-or-later

// Where the variables and the profiles that they name lead AWS's tools to another identity.
#pragma once

#include "aws/profiles/identityremark.h"

#include <QProcessEnvironment>

namespace vaultlock::aws {

/// Where a variable counts: the access keys, or a part of a web identity. The JavaScript SDK has
/// AWS_PROFILE, or `default`, go before a web identity, and AWS_PROFILE before keys, which it then
/// passes over even if that profile has none (@aws-sdk/credential-provider-node 3,
/// defaultProvider). variable: `AWS_ACCESS_KEY_ID`.
void remarkOnVariable(IdentityRemarks &remarks, const ProfileSet &profiles,
                      const QProcessEnvironment &environment, const char *variable);

/// Where the profile counts that AWS_PROFILE or AWS_DEFAULT_PROFILE names: not all tools read
/// both, or in this order. What was said of a tool that does not come by this profile is taken
/// back.
void remarkOnProfileNames(IdentityRemarks &remarks, const ProfileSet &profiles,
                          const QProcessEnvironment &environment);

} // namespace vaultlock::aws
