// SPDX-License-Identifier: GPL-3.0-or-later

// The role of IAM Identity Center that a profile names.
#pragma once

#include "aws/profiles/credentialchain.h"

namespace vaultlock::aws {

/// By its [sso-session] or, in the older form, by its start URL. As the AWS CLI has it (botocore
/// 1.43, SSOProvider), the session may say the profile's account or role, and no key of any kind
/// may have one value in the profile and another in the session, not even one that [DEFAULT] lends
/// to the session only. InvalidConfiguration.
Result<SsoSource> ssoSource(const ProfileSet &profiles, const Profile &profile);

} // namespace vaultlock::aws
