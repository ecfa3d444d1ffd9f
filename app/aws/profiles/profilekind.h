// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the sources that stand in a profile counts, and for whom.
#pragma once

#include "aws/profiles/profileset.h"

namespace vaultlock::aws {

enum class ProfileKind {
    Keys,
    Role,
    SsoRole, // IAM Identity Center
    Login,   // aws login
    Process,
    WebIdentity,
    NamedSource, // credential_source, without a role
    None,        // it says nothing of credentials
};

enum class AwsTool {
    AwsCli,
    OlderAwsCli, // before 2.32, which has no `aws login`
    JavaScriptSdk,
    Boto3, // and version 1 of the AWS CLI
};

/// How the profile was come by.
enum class ProfileUse {
    Chosen,
    SourceProfile, // a role's source_profile names it
};

/// Of many sources the one that the tool takes (for Boto3: as AwsCli). Source: botocore 1.43,
/// create_credential_resolver, ProfileProviderBuilder, AssumeRoleProvider; @aws-sdk/
/// credential-provider-ini 3, resolveProfileData. What is taken may be incomplete: then it is an
/// error, and no other counts.
ProfileKind kindOf(const Profile &profile, AwsTool tool = AwsTool::AwsCli,
                   ProfileUse use = ProfileUse::Chosen);

/// aws_access_key_id or aws_secret_access_key.
bool hasStaticKeys(const Profile &profile);

} // namespace vaultlock::aws
