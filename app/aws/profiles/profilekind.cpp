// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/profilekind.h"

namespace vaultlock::aws {

ProfileKind kindOf(const Profile &profile)
{
    // In the order of resolveCredentialChain().
    if (profile.find("web_identity_token_file"))
        return ProfileKind::WebIdentity;
    if (profile.find("role_arn"))
        return ProfileKind::Role;
    if (profile.find("sso_session") || profile.find("sso_start_url"))
        return ProfileKind::SsoRole;
    if (profile.find("aws_access_key_id") || profile.find("aws_secret_access_key"))
        return ProfileKind::Keys;
    return profile.find("credential_process") ? ProfileKind::Process : ProfileKind::None;
}

} // namespace vaultlock::aws
